import { describe, expect, it } from "vitest";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { type Instant, instantSchema } from "#shared/law/dates.ts";
import { type Edition, editionAt, editionById, termOf } from "#shared/law/editions.ts";
import type { ProvisionId } from "#shared/law/provisions.ts";
import { computeTerm } from "#shared/law/terms.ts";

const at = (text: string): Instant => instantSchema.parse(text);
const saved = at("2026-11-23T05:00:00.000Z");

const rules377 = (): Edition => {
  const edition = editionById("R377/2018");
  if (edition === undefined) throw new Error("Rules No. 377 are missing");
  return edition;
};

const dueDay = (provision: ProvisionId, startedAt: Instant) => {
  const term = termOf(rules377(), provision);
  if (term === undefined) throw new Error(`${provision} sets no term`);
  return computeTerm(term, startedAt, kazakhstanCalendar, saved).dueDay;
};

describe("the edition in force", () => {
  it("is Rules No. 377 from the day of registration on, by the country's clock", () => {
    expect(editionAt(at("2018-10-01T18:59:59.999Z"))).toBeUndefined();
    expect(editionAt(at("2018-10-01T19:00:00.000Z"))?.id).toBe("R377/2018");
  });

  it("stays in force while no successor is added (G01)", () => {
    expect(editionAt(saved)?.id).toBe("R377/2018");
    expect(rules377().validTo).toBeNull();
  });

  it("is found by its id, and an unknown id finds none", () => {
    expect(editionById("R377/2018")?.id).toBe("R377/2018");
    expect(editionById("R205/2023")).toBeUndefined();
  });
});

describe("the terms of Rules No. 377", () => {
  it.each([
    ["R377-21", 2, "saved", undefined],
    ["R377-22", 1, "verification-recorded", 3],
    ["R377-26", 7, "saved", undefined],
    ["R377-27", 2, "completeness-recorded", 9],
    ["R377-28", 1, "decision-recorded", undefined],
  ] as const)("%s: %i working days from %s, ceiling %s", (id, amount, startsWith, ceiling) => {
    const term = rules377().terms[id];
    expect(term).toMatchObject({ id, amount, unit: "working-day", startsWith });
    expect(term.ceiling?.amount).toBe(ceiling);
  });

  it("are none for a provision that sets no term", () => {
    expect(termOf(rules377(), "R377-6")).toBeUndefined();
  });

  it("chain to working day 10 after saving at the latest (G05, G06, G07)", () => {
    expect(dueDay("R377-21", saved)).toBe("2026-11-25");
    expect(dueDay("R377-22", at("2026-11-25T10:00:00.000Z"))).toBe("2026-11-26");
    expect(dueDay("R377-26", saved)).toBe("2026-12-02");
    expect(dueDay("R377-27", at("2026-12-02T10:00:00.000Z"))).toBe("2026-12-04");
    expect(dueDay("R377-28", at("2026-12-04T10:00:00.000Z"))).toBe("2026-12-07");
  });

  it("R377-22 never outlasts working day 3 after saving (G07)", () => {
    expect(dueDay("R377-22", at("2026-11-26T10:00:00.000Z"))).toBe("2026-11-26");
    expect(dueDay("R377-22", at("2026-11-30T10:00:00.000Z"))).toBe("2026-11-26");
  });

  it("R377-27 never outlasts working day 9 after saving (G06)", () => {
    expect(dueDay("R377-27", at("2026-12-03T10:00:00.000Z"))).toBe("2026-12-04");
    expect(dueDay("R377-27", at("2026-11-24T10:00:00.000Z"))).toBe("2026-11-26");
  });
});
