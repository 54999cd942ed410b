import { describe, expect, it } from "vitest";
import { noticeSchema, type AssistanceNotice } from "#shared/assistance/events-parts.ts";
import { addresseesOf, type Addressing } from "#shared/assistance/letters/addressees.ts";
import { daySchema } from "#shared/law/dates.ts";
import {
  adult,
  applicationForm,
  child,
  guardian,
  guardiansApplication,
  representedApplication,
  type WrittenApplication,
} from "#test/samples/assistance/form.ts";

const acts = ["choose", "report", "withdraw", "complain"] as const;

const standing = {
  kind: "guardian",
  acts: [...acts],
  ended: undefined,
  reported: false,
  doubted: false,
} as const;

type Changes = Partial<Omit<Addressing, "form">>;

/** Whom a letter goes to: "applicant" or "person", and the address. */
const written = (
  form: WrittenApplication,
  { notice = "receipt", ...changes }: Changes = {},
): readonly (readonly [string, string | undefined])[] => {
  const parsed = applicationForm(form);
  const { representative } = parsed;
  return addresseesOf({
    notice,
    ofDeath: false,
    form: parsed,
    representation:
      representative === undefined ? undefined : { ...standing, acts: [...standing.acts] },
    handedOver: false,
    on: daySchema.parse("2026-11-23"),
    ...changes,
  }).map(({ to, email }) => [to, email]);
};

const own = "aisha@person.example";
const guardians = "zeinep@guardian.example";
const noAddress = { contacts: { phones: [] } };
const silent = { ...guardian(), email: undefined };
const all = noticeSchema.options;
const deciding: readonly AssistanceNotice[] = [
  "provide",
  "refusal",
  "completed",
  "representation-ended",
];
const others = all.filter((notice) => !deciding.includes(notice));
const representation = { ...standing, acts: [...acts] };

describe("whom the letters of an application go to", () => {
  it("L114-15.3a: whoever applies for oneself, and is told otherwise without an address", () => {
    expect(written(applicationForm())).toEqual([["applicant", own]]);
    expect(written(applicationForm(noAddress))).toEqual([["applicant", undefined]]);
  });

  it("L114-13.2, L114-15.3a: a representative, and the adult who is represented", () => {
    expect(written(representedApplication())).toEqual([
      ["applicant", guardians],
      ["person", own],
    ]);
  });

  it("L114-13.2.2: a representative without an address is told otherwise, and the person is written to", () => {
    expect(written(representedApplication({ representative: silent }))).toEqual([
      ["applicant", undefined],
      ["person", own],
    ]);
  });

  it("L114-13.2.2: a representative alone of a child, even where the form has another address", () => {
    for (const notice of all.filter((one) => one !== "handed-over")) {
      expect(written(guardiansApplication(), { notice })).toEqual([["applicant", guardians]]);
    }
  });

  it("L114-13.2.2: a child that has come of age by the day of the letter as well", () => {
    const grown = guardiansApplication({ people: [child("2008-11-24")], subject: "person" });
    expect(written(grown)).toEqual([["applicant", guardians]]);
    expect(written(grown, { on: daySchema.parse("2026-11-24") })).toEqual([
      ["applicant", guardians],
      ["person", own],
    ]);
  });

  it.each(deciding.filter((notice) => notice !== "representation-ended"))(
    "L114-15.3a: of a letter that decides (%s) the office tells an adult represented who has no address",
    (notice) => {
      expect(written(representedApplication(noAddress), { notice })).toEqual([
        ["applicant", guardians],
        ["person", undefined],
      ]);
    },
  );

  it.each(others.filter((notice) => notice !== "handed-over"))(
    "L114-13.2: of %s an adult represented who has no address hears from the representative",
    (notice) => {
      expect(written(representedApplication(noAddress), { notice })).toEqual([
        ["applicant", guardians],
      ]);
    },
  );

  it("L114-12.1.7: an address that both give is the representative's, however it is spelt", () => {
    const shared = representedApplication({
      contacts: { email: "Zeinep@Guardian.example", phones: [] },
    });
    expect(written(shared)).toEqual([["applicant", guardians]]);
    expect(written(shared, { notice: "refusal" })).toEqual([
      ["applicant", guardians],
      ["person", undefined],
    ]);
  });
});

describe("whom nobody writes to", () => {
  it.each(all.filter((notice) => notice !== "representation-ended" && notice !== "handed-over"))(
    "L114-13.2, L114-12.1.7: %s goes to no representative who is reported, in question, has ended, or is beyond the last day",
    (notice) => {
      for (const change of [
        { reported: true },
        { doubted: true },
        { ended: "abuse" as const },
        { ended: "taken-over" as const },
        { until: daySchema.parse("2026-11-22") },
      ]) {
        const now = { notice, representation: { ...representation, ...change } };
        expect(written(representedApplication(), now)).toEqual([["person", own]]);
        expect(written(representedApplication(noAddress), now)).toEqual([["person", undefined]]);
        // Of a child the office takes care.
        expect(written(guardiansApplication(), now)).toEqual([["person", undefined]]);
      }
    },
  );

  it("L114-13.2: on the last day of the powers the representative still is", () => {
    const until = daySchema.parse("2026-11-23");
    expect(
      written(representedApplication(), { representation: { ...representation, until } }),
    ).toHaveLength(2);
  });

  it("L114-13.2: that the representation has ended is told to both", () => {
    const ended = {
      notice: "representation-ended" as const,
      representation: { ...representation, ended: "abuse" as const },
    };
    expect(written(representedApplication(), ended)).toEqual([
      ["applicant", guardians],
      ["person", own],
    ]);
    expect(written(guardiansApplication(), ended)).toEqual([
      ["applicant", guardians],
      ["person", undefined],
    ]);
  });

  it("L114-12.1.7, G26: nobody writes to the deceased", () => {
    const death = { notice: "completed" as const, ofDeath: true };
    expect(written(applicationForm(), death)).toEqual([]);
    expect(written(representedApplication(), death)).toEqual([["applicant", guardians]]);
  });

  it.each(all)(
    "L114-6.2.p2b, L114-12.1.7, G47: of a case on the confidential track (%s) nobody but the person, once, at an own address",
    (notice) => {
      const once = notice === "handed-over";
      const now = { notice, handedOver: true };
      expect(written(applicationForm(), now)).toEqual(once ? [["applicant", own]] : []);
      expect(written(representedApplication(), now)).toEqual(once ? [["person", own]] : []);
      const shared = { contacts: { email: guardians, phones: [] } };
      for (const form of [
        applicationForm(noAddress),
        representedApplication(noAddress),
        representedApplication(shared),
        guardiansApplication(),
      ]) {
        expect(written(form, now)).toEqual([]);
      }
    },
  );

  it("L114-13.2: others of a family, who neither applied nor are the first", () => {
    const family = applicationForm({
      subject: "family",
      people: [
        adult(20),
        adult(21, {
          consent: { by: "signature", version: "personal-data-1", signature: "MII" },
        }),
      ],
    });
    expect(written(family)).toEqual([["applicant", own]]);
  });
});
