import { describe, expect, it } from "vitest";
import { daySchema } from "#shared/law/dates.ts";
import { katoSchema } from "#shared/law/territory.ts";
import { stateSystems, type StateSystem } from "#shared/checks/systems.ts";
import { systemsFor } from "#shared/registration/checks.ts";
import { profiles } from "#shared/state-systems/profiles.ts";
import type { Subject } from "#shared/state-systems/subject.ts";
import { binEndingIn } from "#test/fakes/organization.ts";
import { appointed, empowered, power, related, representedBy } from "#test/samples/represented.ts";
import { iinOf } from "#test/samples/specialist.ts";

const kato = katoSchema.parse("751110000");
const bin = binEndingIn(0);
const iin = iinOf(10);
const name = { surname: "Оспанова", givenName: "Зейнеп", patronymic: "Бекқызы" };
const organization: Subject = { applicant: { bin }, kato, name: undefined };
const specialist: Subject = { applicant: { iin }, kato, name };
const represented = representedBy(0);
const ofOrganizations: readonly StateSystem[] = systemsFor("organization");
const subjectFor = (system: StateSystem) => {
  const { asksAbout } = profiles[system];
  if (asksAbout === "representative" || asksAbout === "power-of-attorney") return represented;
  return ofOrganizations.includes(system) ? organization : specialist;
};
const today = daySchema.parse("2026-11-23");

const valueOf = (system: StateSystem, result: unknown) =>
  profiles[system].valueOf(result, subjectFor(system), today);

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

const document = { type: "identity-card", status: "valid", endDate: "2030-01-01" };
const person = {
  surname: "ОСПАНОВА",
  name: "Зейнеп",
  patronymic: "Бекқызы",
  lifeStatus: "alive",
  documents: [document],
};

describe("identity documents (R377-15.p2a)", () => {
  it.each([
    [{ iin, person }, "clear"],
    [{ iin, person: { ...person, documents: [{ ...document, endDate: null }] } }, "clear"],
    [{ iin, person: null }, "not-found"],
    [{ iin, person: { ...person, lifeStatus: "dead" } }, "hit"],
    [{ iin, person: { ...person, lifeStatus: "missing" } }, "indeterminate"],
    [{ iin, person: { ...person, surname: "Басқа" } }, "hit"],
    [{ iin, person: { ...person, name: "Айша" } }, "hit"],
    [{ iin, person: { ...person, patronymic: null } }, "hit"],
    [{ iin, person: { ...person, documents: [] } }, "hit"],
    [{ iin, person: { ...person, documents: [{ ...document, status: "lost" }] } }, "hit"],
    [{ iin, person: { ...person, documents: [{ ...document, endDate: "2026-11-22" }] } }, "hit"],
    [{ iin, person: { ...person, documents: [{ ...document, endDate: "2026-11-23" }] } }, "clear"],
  ])("%j is read as %s", (result, value) => {
    expect(valueOf("identity-documents", result)).toBe(value);
  });

  it("takes Ё and Е for one letter, and nothing for a name that was not given", () => {
    const soft = { ...person, surname: "Семёнова" };
    const claimed = { ...specialist, name: { ...name, surname: "Семенова" } };
    const { valueOf: read } = profiles["identity-documents"];
    expect(read({ iin, person: soft }, claimed, today)).toBe("clear");
    expect(read({ iin, person: soft }, { ...specialist, name: undefined }, today)).toBe("hit");
  });
});

describe("criminal record (R377-15.p2b, R377-13.2)", () => {
  const conviction = (since: string, endedOn: string | null) => ({
    iin,
    convictions: [{ kind: "article-190", since, endedOn }],
  });
  it.each([
    [{ iin, convictions: [] }, "clear"],
    [conviction("2020-01-01", null), "hit"],
    [conviction("2020-01-01", "2026-11-24"), "hit"],
    // G23: one that is expunged or removed counts no more.
    [conviction("2020-01-01", "2026-11-23"), "clear"],
    [conviction("2026-11-24", null), "clear"],
  ])("%j is read as %s", (result, value) => {
    expect(valueOf("criminal-record", result)).toBe(value);
  });
});

describe.each(["narcological-register", "psychiatric-register"] as const)(
  "the dispensary behind %s (R377-15.p2c, R377-15.p2d, R377-13.3a, R377-13.3b)",
  (system) => {
    it.each([
      [{ iin, registered: true, since: "2020-01-01" }, "hit"],
      [{ iin, registered: false, since: null }, "clear"],
    ])("%j is read as %s", (result, value) => {
      expect(valueOf(system, result)).toBe(value);
    });
  },
);

const good: Record<StateSystem, object> = {
  "legal-entity": entity("registered"),
  "tax-debt": debts(),
  insolvency: { bin, proceedings: [] },
  "unreliable-participants": { bin, entries: [] },
  "immovable-property": right("ownership", "2020-01-01", null),
  accessibility: facility("fully"),
  "identity-documents": { iin, person },
  "criminal-record": { iin, convictions: [] },
  "narcological-register": { iin, registered: false, since: null },
  "psychiatric-register": { iin, registered: false, since: null },
  "family-relations": related(),
  guardianship: appointed(),
  "powers-of-attorney": empowered(),
};

describe.each(stateSystems)("every profile: %s", (system) => {
  it("passes over fields that a system adds", () => {
    expect(valueOf(system, { ...good[system], addedOn: "2026-11-01" })).toBe("clear");
  });

  it("never reads as clear what it cannot read, or what is about another subject", () => {
    const isOrganization = ofOrganizations.includes(system);
    const other = isOrganization ? { bin: binEndingIn(1) } : { iin: iinOf(12) };
    const both = isOrganization ? { iin: iinOf(10) } : { bin };
    const strangers = [other, both].map((numbers) => ({ ...good[system], ...numbers }));
    for (const result of [undefined, null, {}, [], "", "clear", 0, true, ...strangers]) {
      expect(valueOf(system, result)).toBeUndefined();
    }
  });

  it("hears that the source behind a system is down", () => {
    expect(valueOf(system, { unavailable: true })).toBe("unavailable");
  });

  it("tells the system the number, and more only where it is asked about that", () => {
    const subject = { ...represented, ...subjectFor(system), kato };
    const representative = represented.representative?.iin;
    const more = {
      applicant: {},
      facility: { kato },
      representative: { representative },
      "power-of-attorney": { representative, power },
    };
    const told = profiles[system].subjectOf(subject);
    expect(told).toEqual({ ...subject.applicant, ...more[profiles[system].asksAbout] });
  });
});

it("an answer about a facility in another place is no answer", () => {
  const elsewhere = { ...facility("fully"), kato: "711110000" };
  expect(valueOf("accessibility", elsewhere)).toBeUndefined();
});

it("six systems answer at once and seven later", () => {
  const later = stateSystems.filter((system) => profiles[system].speech.answers === "callback");
  expect(later).toEqual([
    "insolvency",
    "immovable-property",
    "accessibility",
    "criminal-record",
    "narcological-register",
    "psychiatric-register",
    "powers-of-attorney",
  ]);
});

it("R377-A1.3: a sole proprietor is asked about by the IIN, as an organisation is by its BIN (G24)", () => {
  const owner: Subject = { applicant: { iin }, kato, name: undefined };
  expect(profiles["tax-debt"].subjectOf(owner)).toEqual({ iin });
  const answer = { iin, registered: true, debts: [], asOf: today };
  expect(profiles["tax-debt"].valueOf(answer, owner, today)).toBe("clear");
  expect(profiles["tax-debt"].valueOf(debts(), owner, today)).toBeUndefined();
});
