import { describe, expect, it } from "vitest";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import type { Instant } from "#shared/law/dates.ts";
import { editionSchema } from "#shared/law/edition-schema.ts";
import {
  type Edition,
  editionAt,
  editionById,
  editions,
  lastDayOf,
  termOf,
} from "#shared/law/editions.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import { computeTerm } from "#shared/law/terms.ts";
import { at, day } from "./any-calendar.ts";

const saved = at("2026-11-23T05:00:00.000Z");

const rules377 = (): Edition => {
  const edition = editionById("R377/2018");
  if (edition === undefined) throw new Error("Rules No. 377 are missing");
  return edition;
};

/** The edition with some of its data changed, read like a file. */
const changed = (change: Readonly<Record<string, unknown>>): Edition =>
  editionSchema.parse(JSON.parse(JSON.stringify({ ...rules377(), ...change })));

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

  it("R377-O.F: stays in force although it is repealed, while no successor is added (G01)", () => {
    expect(editionAt(saved)?.id).toBe("R377/2018");
    expect(rules377()).toMatchObject({
      validTo: null,
      repeal: { repealedOn: "2023-07-01", readings: ["G01"] },
      archiveOnly: false,
    });
    expect(lastDayOf(rules377())).toBeNull();
  });

  it("R377-O.F: opens no case from the repeal on where it is kept as an archive", () => {
    const archive = changed({ archiveOnly: true });
    expect(lastDayOf(archive)).toBe("2023-06-30");
    expect(editionAt(at("2023-06-30T18:59:59.999Z"), [archive])).toBe(archive);
    expect(editionAt(at("2023-06-30T19:00:00.000Z"), [archive])).toBeUndefined();
    expect(editionById("R377/2018", [archive])).toBe(archive);
  });

  it.each([
    ["2022-12-31", "2022-12-31"],
    ["2023-06-30", "2023-06-30"],
    ["2023-12-31", "2023-06-30"],
  ])("kept as an archive with its last day on %s, is open until %s", (validTo, last) => {
    expect(lastDayOf(changed({ archiveOnly: true, validTo }))).toBe(last);
    expect(lastDayOf(changed({ validTo }))).toBe(validTo);
  });

  it("kept as an archive without a repeal, ends with its last day only", () => {
    const validTo = day("2026-11-23");
    expect(lastDayOf({ ...rules377(), archiveOnly: true, repeal: null, validTo })).toBe(validTo);
  });

  it("ends with its last day", () => {
    const ended = changed({ validTo: "2026-11-23" });
    expect(editionAt(at("2026-11-23T18:59:59.999Z"), [ended])).toBe(ended);
    expect(editionAt(at("2026-11-23T19:00:00.000Z"), [ended])).toBeUndefined();
  });

  it("is the successor from its first day on, in whatever order they stand", () => {
    const successor = changed({ id: "X/2026", validFrom: "2026-11-24" });
    for (const among of [
      [rules377(), successor],
      [successor, rules377()],
    ]) {
      expect(editionAt(at("2026-11-23T18:59:59.999Z"), among)?.id).toBe("R377/2018");
      expect(editionAt(at("2026-11-23T19:00:00.000Z"), among)?.id).toBe("X/2026");
    }
  });

  it("is found by its id, and an unknown id finds none", () => {
    expect(editionById("R377/2018")?.id).toBe("R377/2018");
    expect(editionById("R205/2023")).toBeUndefined();
    expect(editions.map(({ id }) => id)).toEqual(["R377/2018"]);
  });
});

describe("the terms of Rules No. 377", () => {
  it.each([
    ["R377-21", 2, "working-day", "saved", undefined, "G08"],
    ["R377-22", 1, "working-day", "verification-recorded", 3, "G07"],
    ["R377-26", 7, "working-day", "saved", undefined, "G05"],
    ["R377-27", 2, "working-day", "completeness-recorded", 9, "G06"],
    ["R377-28", 1, "working-day", "decision-recorded", undefined, undefined],
    ["R377-34", 1, "working-day", "removal-recorded", undefined, "G25"],
    ["R377-35", 2, "year", "removal-recorded", undefined, "G29"],
  ] as const)("%s: %i %s from %s, ceiling %s", (id, amount, unit, startsWith, ceiling, reading) => {
    const term = rules377().terms[id];
    expect(term).toMatchObject({ id, amount, unit, startsWith });
    expect(term.readings).toEqual(reading === undefined ? [] : [reading]);
    expect(term.ceiling).toEqual(
      ceiling === undefined ? undefined : { amount: ceiling, unit: "working-day", from: "saved" },
    );
    expect(termOf(rules377(), id)).toBe(term);
  });

  it("are none for a provision that sets no term", () => {
    expect(termOf(rules377(), "R377-6")).toBeUndefined();
  });

  it("are those of the edition that is asked, known or not", () => {
    const { terms } = rules377();
    const slower = changed({
      id: "X/2026",
      terms: { ...terms, "R377-26": { ...terms["R377-26"], amount: 10 } },
    });
    expect(termOf(slower, "R377-26")?.amount).toBe(10);
    expect(termOf(rules377(), "R377-26")?.amount).toBe(7);
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

  it("R377-34: the notice of a removal is due on the next working day", () => {
    expect(dueDay("R377-34", at("2026-12-11T10:00:00.000Z"))).toBe("2026-12-14");
  });

  it("R377-35: data are kept for two years to the day, whatever the calendar (G29)", () => {
    expect(dueDay("R377-35", at("2026-12-16T10:00:00.000Z"))).toBe("2028-12-16");
    expect(dueDay("R377-35", at("2024-02-29T10:00:00.000Z"))).toBe("2026-02-28");
  });
});
