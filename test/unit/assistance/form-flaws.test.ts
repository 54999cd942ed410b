// Whoever applies for another: of age on the day, somebody else, and of the people's own place (L114-13.2).
import { describe, expect, it } from "vitest";
import { flawsOn } from "#shared/assistance/form-flaws.ts";
import { daySchema } from "#shared/law/dates.ts";
import {
  adult,
  applicationForm,
  child,
  guardian,
  guardiansApplication,
  paper,
  type WrittenApplication,
} from "#test/samples/assistance/form.ts";
import { providerNumber } from "#test/samples/assistance/officials.ts";
import { iinOf } from "#test/samples/specialist.ts";

const flaws = (changes: Partial<WrittenApplication>, day = "2026-11-23") =>
  flawsOn(applicationForm(changes), daySchema.parse(day));

const consent = {
  by: "document" as const,
  version: "personal-data-1",
  document: paper(8).id,
};
const consenting = { documents: [paper(8, "adult-consent")], people: [adult(20, { consent })] };

const relative = {
  kind: "adult-family-member" as const,
  name: { surname: "Әділова", givenName: "Меруерт" },
  iin: iinOf(31),
  reason: "Анам төсектен тұра алмайды.",
  acts: [],
};

const body = { name: "Үміт", bin: "050440185008", reason: "Құжаты жоқ.", acts: [] };
const isMinor = { path: ["representative", "iin"], code: "representative-minor" };

describe("who applies for another", () => {
  it("L114-13.2.1: is of age, by the number or by the birth date of the one among the people", () => {
    // Born, as the numbers say, on 14 March 1891; the people are children then as well.
    expect(flaws({ people: [adult(20)], representative: relative }, "1909-03-13")).toEqual([
      isMinor,
    ]);
    const family = { subject: "family" as const, people: [adult(20), adult(31)] };
    expect(flaws({ ...family, representative: relative }, "1909-03-13")).toEqual([isMinor]);
    expect(flaws({ ...consenting, representative: relative }, "1909-03-14")).toEqual([]);
  });

  it("L114-13.2.1: may be one of the family, and not the first of it", () => {
    const people = [adult(20, { consent }), adult(31, { consent })];
    const family = { ...consenting, subject: "family" as const, people };
    expect(flaws({ ...family, representative: relative })).toEqual([]);
    expect(flaws({ ...family, representative: { ...relative, iin: iinOf(20) } })).toEqual([
      { path: ["representative", "iin"], code: "representative-self" },
    ]);
  });

  it("L114-13.2.5, L114-13.2.6: is a body that has no number of a person, nor an age", () => {
    const provider = { kind: "provider" as const, registerNumber: providerNumber, ...body };
    const cruel = { grounds: ["cruel-treatment" as const], cruelty: ["exploitation" as const] };
    // A child without a number of its own is not the body without one.
    expect(flaws({ ...cruel, people: [child()], representative: provider }, "2026-11-23")).toEqual(
      [],
    );
    expect(flaws({ ...cruel, ...consenting, representative: provider })).toEqual([]);
    const helper = { kind: "violence-help-organisation" as const, ...body };
    expect(flaws({ ...cruel, ...consenting, representative: helper })).toEqual([
      { path: ["representative", "kind"], code: "representative-not-for-this" },
    ]);
  });

  it("L114-13.2.3: is an akim of the people's district, of any where they live nowhere", () => {
    const akim = (place: string) => ({ ...relative, kind: "akim" as const, place });
    const addressee = { to: "office" as const, kato: "711210000" };
    const nowhere = { grounds: ["homelessness" as const], residence: undefined, addressee };
    expect(flaws({ ...consenting, ...nowhere, representative: akim("751110000") })).toEqual([]);
    expect(flaws({ ...consenting, representative: akim("711310000") })).toEqual([
      { path: ["representative", "place"], code: "akim-of-another-place" },
    ]);
  });

  it("L114-13.2.2: acts until this very day, by a paper of this very day", () => {
    const documents = [paper(7, "representation")];
    const until = (day: string) =>
      flaws({ documents, representative: { ...guardian(), until: day } });
    expect(until("2026-11-23")).toEqual([]);
    expect(until("2026-11-22")).toEqual([
      { path: ["representative", "until"], code: "representation-expired" },
    ]);
    const issued = (issuedOn: string) =>
      flaws({
        documents,
        representative: { ...guardian(), proof: { ...guardian().proof, issuedOn } },
      });
    expect(issued("2026-11-23")).toEqual([]);
    expect(issued("2026-11-24")).toEqual([
      { path: ["representative", "proof", "issuedOn"], code: "representation-not-yet" },
    ]);
  });
});

describe("the people of an application", () => {
  it("L114-6.1.4: of whom one is under three are enough for early development", () => {
    const people = [child("2019-06-01"), child("2024-06-01")];
    const early = guardiansApplication({ grounds: ["early-development"], people });
    expect(flawsOn(applicationForm(early), daySchema.parse("2026-11-23"))).toEqual([]);
  });

  it("L114-0.PRE, L114-13.2.2: of whom the first is grown need no yes through a guardian, but the others do", () => {
    const people = [adult(20), adult(21)];
    const family = { subject: "family" as const, people, documents: [paper(7, "representation")] };
    expect(flaws({ ...family, representative: guardian() })).toEqual([
      { path: ["people", 1, "consent"], code: "consent-missing" },
    ]);
  });
});
