import { describe, expect, it } from "vitest";
import { daySchema } from "#shared/law/dates.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import { profiles } from "#shared/state-systems/profiles.ts";
import { subjectOnTheWireSchema, type Subject } from "#shared/state-systems/subject.ts";
import {
  appointed,
  empowered,
  iinEndingIn,
  power,
  related,
  representedBy,
} from "#test/samples/represented.ts";

const today = daySchema.parse("2026-11-23");
const subject = representedBy(0);

const valueOf = (system: StateSystem, result: unknown, about: Subject = subject) =>
  profiles[system].valueOf(result, about, today);

describe("an adult member of the family (L114-13.2.1)", () => {
  it.each([
    [related(), "clear"],
    [related([{ kind: "spouse", since: "2026-11-23" }]), "clear"],
    [related([{ endedOn: "2026-11-24" }]), "clear"],
    [related([{ kind: "spouse", endedOn: "2020-01-01" }, { kind: "sibling" }]), "clear"],
    [related([{ kind: "spouse", endedOn: "2026-11-23" }]), "hit"],
    [related([{ since: "2026-11-24" }]), "hit"],
    [related([{ kind: "sibling" }], false), "hit"],
    [related([{ kind: "second-cousin" }]), "indeterminate"],
    [related([{ kind: "second-cousin" }], false), "indeterminate"],
    [related([]), "not-found"],
    [related([], false), "not-found"],
  ])("%j is read as %s on 2026-11-23", (result, value) => {
    expect(valueOf("family-relations", result)).toBe(value);
  });
});

describe("a guardian or trustee (L114-13.2.2)", () => {
  it.each([
    [appointed(), "clear"],
    [appointed([{ kind: "trusteeship", endedOn: "2026-11-24" }]), "clear"],
    [appointed([{ endedOn: "2020-01-01" }, { kind: "trusteeship" }]), "clear"],
    [appointed([{ endedOn: "2026-11-23" }]), "hit"],
    [appointed([{ since: "2026-11-24" }]), "hit"],
    [appointed([{ kind: "patronage" }]), "indeterminate"],
    [appointed([]), "not-found"],
  ])("%j is read as %s on 2026-11-23", (result, value) => {
    expect(valueOf("guardianship", result)).toBe(value);
  });
});

describe("a person by power of attorney (L114-13.2.4)", () => {
  it.each([
    [empowered(), "clear"],
    [empowered({ validUntil: "2026-11-23" }), "clear"],
    [empowered({ validUntil: "2026-11-22" }), "hit"],
    [empowered({ socialProtection: false }), "hit"],
    [empowered({ status: "revoked" }), "hit"],
    [empowered({ status: "ended" }), "hit"],
    [empowered({ status: "disputed" }), "indeterminate"],
    [empowered(null), "not-found"],
  ])("%j is read as %s on 2026-11-23", (result, value) => {
    expect(valueOf("powers-of-attorney", result)).toBe(value);
  });

  it("that begins later than today is not in force", () => {
    const later = { number: power.number, issuedOn: daySchema.parse("2026-11-24") };
    const acting = { iin: iinEndingIn(0), power: later };
    const about = { ...subject, representative: acting };
    expect(valueOf("powers-of-attorney", { ...empowered(), power: later }, about)).toBe("hit");
  });
});

const told = [
  ["family-relations", related()],
  ["guardianship", appointed()],
  ["powers-of-attorney", empowered()],
] as const;

describe.each(told)("an answer of %s", (system, result) => {
  it("about other people than asked is no answer (L114-13.2.1, L114-13.2.2, L114-13.2.4)", () => {
    expect(valueOf(system, result)).toBe("clear");
    for (const other of [
      { iin: iinEndingIn(1, 30) },
      { representative: iinEndingIn(1, 30) },
      { iin: iinEndingIn(0), representative: iinEndingIn(0, 20) },
      { representative: undefined },
    ]) {
      expect(valueOf(system, { ...result, ...other })).toBeUndefined();
    }
  });

  it("cannot be asked for where nobody acts for somebody", () => {
    const alone: Subject = { ...subject, representative: undefined };
    expect(() => profiles[system].subjectOf(alone)).toThrow("without");
  });
});

it("L114-13.2.4: an answer about another power of attorney is no answer, and one is needed to ask", () => {
  for (const other of [{ number: "1746" }, { issuedOn: "2026-03-03" }]) {
    const result = { ...empowered(), power: { ...power, ...other } };
    expect(valueOf("powers-of-attorney", result)).toBeUndefined();
  }
  const without: Subject = { ...subject, representative: { iin: iinEndingIn(0) } };
  expect(() => profiles["powers-of-attorney"].subjectOf(without)).toThrow("without");
  expect(profiles.guardianship.subjectOf(without)).toEqual({
    iin: iinEndingIn(0, 20),
    representative: iinEndingIn(0),
  });
});

it("a facility cannot be asked about where no place is known", () => {
  expect(() => profiles.accessibility.subjectOf(subject)).toThrow("without");
});

it("what goes over the wire has a number that is one, and nothing that nobody knows", () => {
  const about = profiles["powers-of-attorney"].subjectOf(subject);
  expect(subjectOnTheWireSchema.parse(about)).toEqual(about);
  for (const wrong of [
    { representative: "12345" },
    { power: { number: "", issuedOn: "2026-03-02" } },
    { power: { ...power, issuedOn: "2026-02-30" } },
    { power: { ...power, notary: "1" } },
    { iin: undefined },
  ]) {
    expect(subjectOnTheWireSchema.safeParse({ ...about, ...wrong }).success).toBe(false);
  }
});
