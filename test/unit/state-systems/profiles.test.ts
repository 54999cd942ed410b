import { describe, expect, it } from "vitest";
import { daySchema } from "#shared/law/dates.ts";
import { katoSchema } from "#shared/law/territory.ts";
import { stateSystems, type StateSystem } from "#shared/registration/checks.ts";
import { profiles } from "#shared/state-systems/profiles.ts";
import { binEndingIn } from "#test/fakes/organization.ts";

const subject = { bin: binEndingIn(0), kato: katoSchema.parse("751110000") };
const { bin, kato } = subject;
const today = daySchema.parse("2026-11-23");

const valueOf = (system: StateSystem, result: unknown) =>
  profiles[system].valueOf(result, subject, today);

const entity = (status: string) => ({ bin, entity: { status } });
const debts = (...amounts: number[]) => ({
  bin,
  registered: true,
  debts: amounts.map((amountTiyn) => ({ kind: "vat", amountTiyn })),
  asOf: today,
});
const proceeding = (kind: string, startedOn: string, endedOn: string | null) => ({
  bin,
  proceedings: [{ kind, startedOn, endedOn }],
});
const listed = (startDate: string, endDate: string | null) => ({
  bin,
  entries: [{ startDate, endDate }],
});
const right = (kind: string, since: string, until: string | null) => ({
  bin,
  kato,
  rights: [{ cadastralNumber: "20:1", kind, since, until }],
});
const facility = (accessible: string) => ({ bin, kato, facility: { accessible } });

describe("legal entity (R377-7.p2a)", () => {
  it.each([
    [entity("registered"), "clear"],
    [entity("liquidated"), "hit"],
    [entity("in-liquidation"), "hit"],
    [entity("reorganised-somehow"), "indeterminate"],
    [{ bin, entity: null }, "not-found"],
  ])("%j is read as %s", (result, value) => {
    expect(valueOf("legal-entity", result)).toBe(value);
  });
});

describe("tax debt (R377-7.p2b, R377-5.1)", () => {
  it.each([
    [debts(), "clear"],
    [debts(0), "clear"],
    [debts(0, 1), "hit"],
    [{ ...debts(), registered: false }, "not-found"],
    [{ ...debts(5), registered: false }, "hit"],
  ])("%j is read as %s", (result, value) => {
    expect(valueOf("tax-debt", result)).toBe(value);
  });

  it("an amount below nothing is no amount", () => {
    expect(valueOf("tax-debt", debts(-1))).toBeUndefined();
  });
});

describe("insolvency (R377-5.2, G22)", () => {
  it.each([
    [{ bin, proceedings: [] }, "clear"],
    [proceeding("bankruptcy", "2026-01-01", null), "hit"],
    [proceeding("liquidation", "2026-11-23", "2026-11-24"), "hit"],
    [proceeding("bankruptcy", "2025-01-01", "2026-11-23"), "clear"],
    [proceeding("bankruptcy", "2026-11-24", null), "clear"],
    [proceeding("rehabilitation", "2026-01-01", null), "clear"],
    [proceeding("something-new", "2026-01-01", null), "indeterminate"],
  ])("%j is read as %s", (result, value) => {
    expect(valueOf("insolvency", result)).toBe(value);
  });
});

describe("unreliable participants (R377-7.p2d, R377-27.7)", () => {
  it.each([
    [{ bin, entries: [] }, "clear"],
    [listed("2026-11-23", "2026-11-23"), "hit"],
    [listed("2020-01-01", null), "hit"],
    [listed("2024-11-22", "2026-11-22"), "clear"],
    [listed("2026-11-24", null), "clear"],
  ])("%j is read as %s on 2026-11-23", (result, value) => {
    expect(valueOf("unreliable-participants", result)).toBe(value);
  });
});

describe("immovable property (R377-7.p2e, R377-5.3)", () => {
  it.each([
    [right("ownership", "2020-01-01", null), "clear"],
    [right("lease", "2020-01-01", "2026-11-23"), "clear"],
    [right("lease", "2020-01-01", "2026-11-22"), "hit"],
    [right("pledge", "2020-01-01", null), "indeterminate"],
    [{ bin, kato, rights: [] }, "not-found"],
  ])("%j is read as %s", (result, value) => {
    expect(valueOf("immovable-property", result)).toBe(value);
  });
});

describe("accessibility (R377-7.p2c)", () => {
  it.each([
    [facility("fully"), "clear"],
    [facility("partly"), "hit"],
    [facility("not"), "hit"],
    [facility("with-a-guide"), "indeterminate"],
    [{ bin, kato, facility: null }, "not-found"],
  ])("%j is read as %s", (result, value) => {
    expect(valueOf("accessibility", result)).toBe(value);
  });
});

const good: Record<StateSystem, object> = {
  "legal-entity": entity("registered"),
  "tax-debt": debts(),
  insolvency: { bin, proceedings: [] },
  "unreliable-participants": { bin, entries: [] },
  "immovable-property": right("ownership", "2020-01-01", null),
  accessibility: facility("fully"),
};

describe.each(stateSystems)("every profile: %s", (system) => {
  it("passes over fields that a system adds", () => {
    expect(valueOf(system, { ...good[system], addedOn: "2026-11-01" })).toBe("clear");
  });

  it("never reads as clear what it cannot read, or what is about another subject", () => {
    const otherBin = { ...good[system], bin: binEndingIn(1) };
    for (const result of [undefined, null, {}, [], "", "clear", 0, true, otherBin]) {
      expect(valueOf(system, result)).toBeUndefined();
    }
  });

  it("hears that the source behind a system is down", () => {
    expect(valueOf(system, { unavailable: true })).toBe("unavailable");
  });

  it("tells the system the BIN, and the place only where it asks about a facility", () => {
    const told = profiles[system].subjectOf(subject);
    expect(told).toEqual(profiles[system].asksAbout === "facility" ? { bin, kato } : { bin });
  });
});

it("an answer about a facility in another place is no answer", () => {
  const elsewhere = { ...facility("fully"), kato: "711110000" };
  expect(valueOf("accessibility", elsewhere)).toBeUndefined();
});

it("three systems answer at once and three later", () => {
  const later = stateSystems.filter((system) => profiles[system].answers === "callback");
  expect(later).toEqual(["insolvency", "immovable-property", "accessibility"]);
});
