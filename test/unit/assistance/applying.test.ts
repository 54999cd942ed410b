import { describe, expect, it } from "vitest";
import type { WrittenApplication } from "#test/samples/assistance/form.ts";
import {
  adult,
  applicationForm,
  child,
  guardian,
  guardiansApplication,
  paper,
} from "#test/samples/assistance/form.ts";
import { codeOf, fileId, mustGive, openFile, receivedFile } from "#test/samples/assistance/file.ts";
import { submit, written } from "#test/samples/assistance/commands.ts";
import { officer, providerNumber } from "#test/samples/assistance/officials.ts";
import { documentId } from "#test/samples/files/record.ts";
import { portal } from "#test/samples/officials.ts";
import { iinOf } from "#test/samples/specialist.ts";

/** What a submission is refused for: places and codes; nothing where it is received. */
const flawsOf = (changes: Partial<WrittenApplication>, role = portal) => {
  const file = openFile();
  const decided = file.give(submit(applicationForm(changes)), role, { unit: "71" });
  if (decided.accepted) return [];
  expect(file.events()).toEqual([]);
  const { refusal } = decided;
  return refusal.code === "application-flawed"
    ? refusal.flaws.map(({ path, code }) => `${path.join("/")} ${code}`)
    : [refusal.code];
};

const consent = { by: "document" as const, version: "personal-data-1", document: documentId(8) };
const consenting = { documents: [paper(8, "adult-consent")] };

const relative = (changes: object = {}) => ({
  kind: "adult-family-member" as const,
  name: { surname: "Әділова", givenName: "Меруерт" },
  iin: iinOf(31),
  reason: "Анам төсектен тұра алмайды.",
  acts: ["choose" as const],
  ...changes,
});

describe("an application on the day it comes", () => {
  it("L114-12.1.1, L114-14.3, G45: is received as it is, and the days of the assessment begin", () => {
    const file = receivedFile();
    const { state, unit, terms, received } = file.now();
    expect({ state, unit }).toEqual({ state: "received", unit: "71" });
    expect(terms).toMatchObject([{ provision: "L114-14.3", startedAt: file.clock.now() }]);
    expect(received).toMatchObject({
      channel: "portal",
      people: 1,
      minors: 0,
      grounds: ["self-care"],
      reachable: true,
    });
  });

  it("holds no name, number, address or text in what anybody may read", () => {
    const file = receivedFile(applicationForm(guardiansApplication()));
    const text = JSON.stringify(file.events());
    for (const secret of [
      "Әділов",
      "Қамқоршы",
      iinOf(30),
      "Сарыарқа",
      "aisha@",
      "zeinep@",
      "2019-06-01",
      "жетім",
    ]) {
      expect(text).not.toContain(secret);
    }
  });

  it.each([
    ["aisha@person.example", undefined, true],
    [undefined, "zeinep@guardian.example", true],
    [undefined, undefined, false],
  ])(
    "L114-13.2: tells whether anybody can be written to, at %s or through a representative at %s",
    (own, representatives, reachable) => {
      const representative = { ...guardian(), email: representatives };
      const contacts = { email: own, phones: [] };
      const file = receivedFile(
        applicationForm(guardiansApplication({ representative, contacts })),
      );
      expect(file.now().received).toMatchObject({ reachable });
    },
  );

  it("L114-0.PRE, L114-13.2: is one's own from the age of eighteen on, and through somebody else before", () => {
    expect(flawsOf({ people: [child("2008-11-23", {})] })).toEqual([]);
    expect(flawsOf({ people: [child("2008-11-24")] })).toEqual([
      "people/0/birthDate applicant-minor",
    ]);
  });

  it("L114-0.PRE, G39: has the yes of every adult it tells of", () => {
    const family = { subject: "family" as const };
    expect(flawsOf({ ...family, people: [adult(20), adult(21)] })).toEqual([
      "people/1/consent consent-missing",
    ]);
    expect(
      flawsOf({ ...family, ...consenting, people: [adult(20), adult(21, { consent })] }),
    ).toEqual([]);
    expect(flawsOf({ ...family, ...consenting, people: [adult(20, { consent })] })).toEqual([
      "people/0/consent consent-not-needed",
    ]);
    expect(
      flawsOf({ ...family, ...consenting, people: [adult(20), child("2019-06-01", { consent })] }),
    ).toEqual(["people/1/consent consent-not-needed"]);
  });

  it("L114-13.2.1, G39: a relative has the yes of an adult represented, a guardian needs none", () => {
    expect(flawsOf({ representative: relative() })).toEqual(["people/0/consent consent-missing"]);
    expect(
      flawsOf({ representative: relative(), ...consenting, people: [adult(20, { consent })] }),
    ).toEqual([]);
    const guarded = { representative: guardian(), documents: [paper(7, "representation")] };
    expect(flawsOf(guarded)).toEqual([]);
  });

  it("L114-13.2: nobody represents oneself, and no child anybody", () => {
    expect(
      flawsOf({
        representative: relative({ iin: iinOf(20) }),
        ...consenting,
        people: [adult(20, { consent })],
      }),
    ).toEqual(["representative/iin representative-self"]);
  });

  it("L114-6.1.4: early development is about a child under three", () => {
    const early = (birthDate: string) =>
      flawsOf(guardiansApplication({ grounds: ["early-development"], people: [child(birthDate)] }));
    expect(early("2023-11-24")).toEqual([]);
    expect(early("2023-11-23")).toEqual(["grounds child-over-three"]);
  });

  it("L114-13.2.3: an akim speaks for people of the own district", () => {
    const akim = (place: string) =>
      flawsOf({
        ...consenting,
        people: [adult(20, { consent })],
        representative: { ...relative(), kind: "akim", place },
      });
    expect(akim("711215000")).toEqual([]);
    expect(akim("751110000")).toEqual(["representative/place akim-of-another-place"]);
  });

  it("L114-13.2.4: a power of attorney is in force on the day", () => {
    const attorney = (proof: object, changes: object = {}) =>
      flawsOf({
        documents: [paper(7, "representation")],
        representative: {
          ...relative(),
          kind: "attorney",
          proof: { document: documentId(7), number: "5-12", issuedOn: "2026-01-10", ...proof },
          ...changes,
        },
      });
    expect(attorney({ validUntil: "2026-11-23" })).toEqual([]);
    expect(attorney({ validUntil: "2026-11-22" })).toEqual([
      "representative/proof/validUntil representation-expired",
    ]);
    expect(attorney({ issuedOn: "2026-11-24" })).toEqual([
      "representative/proof/issuedOn representation-not-yet",
    ]);
    expect(attorney({}, { until: "2026-11-22" })).toEqual([
      "representative/until representation-expired",
    ]);
  });

  it("L114-13.2.5, L114-13.2.5.p3, L114-13.2.6: organisations represent in their own situations alone", () => {
    const body = { name: "Үміт", bin: "050440185008", reason: "Құжаты жоқ.", acts: [] };
    const provider = { kind: "provider" as const, registerNumber: providerNumber, ...body };
    const people = [adult(20, { consent })];
    expect(flawsOf({ ...consenting, people, representative: provider })).toEqual([
      "representative/kind representative-not-for-this",
    ]);
    expect(
      flawsOf({ ...consenting, people, grounds: ["homelessness"], representative: provider }),
    ).toEqual([]);
    const helper = { kind: "violence-help-organisation" as const, ...body };
    const violence = {
      grounds: ["cruel-treatment" as const],
      cruelty: ["domestic-violence" as const],
    };
    expect(flawsOf({ ...consenting, people, representative: helper })).toEqual([
      "representative/kind representative-not-for-this",
    ]);
    expect(flawsOf({ ...consenting, people, ...violence, representative: helper })).toEqual([]);
  });

  it.each<[string, string, Partial<WrittenApplication>]>([
    [
      "adult family member",
      "family-relations",
      { representative: relative(), ...consenting, people: [adult(20, { consent })] },
    ],
    [
      "guardian",
      "guardianship",
      { representative: guardian(), documents: [paper(7, "representation")] },
    ],
  ])("L114-13.2.1, L114-13.2.2: has a register asked of a %s: %s", (_, system, changes) => {
    const file = receivedFile(applicationForm(changes));
    expect(Object.entries(file.now().questions)).toMatchObject([
      [system, { reference: `${fileId}.${system}.1` }],
    ]);
  });

  it("asks nobody while the signature is in doubt, and then", () => {
    const file = openFile();
    const form = applicationForm(guardiansApplication());
    mustGive(file, submit(form), portal, {
      unit: "71",
      signature: { doubts: ["revocation-unknown"] },
    });
    expect(file.now().questions).toEqual({});
    const assigning = written({ name: "assignAssessor", assessor: "subject-assessor" });
    expect(codeOf(file.give(assigning, officer))).toBe("signature-pending");
    mustGive(file, { name: "confirmSignature", of: 1 }, { id: "confirm", role: "system" });
    expect(Object.keys(file.now().questions)).toEqual(["guardianship"]);
  });

  it("is over where the signature did not hold", () => {
    const file = openFile();
    mustGive(file, submit(), portal, { unit: "71", signature: { doubts: ["revocation-unknown"] } });
    mustGive(
      file,
      { name: "rejectSignature", of: 1, reasons: ["revoked"] },
      { id: "confirm", role: "system" },
    );
    expect(file.now()).toMatchObject({
      state: "withdrawn",
      terms: [{ stoppedAt: file.clock.now() }],
    });
  });
});
