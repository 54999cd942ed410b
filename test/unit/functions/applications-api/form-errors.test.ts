import { describe, expect, it } from "vitest";
import { memoryApplications, type MemoryApplications } from "#test/fakes/applications-api.ts";
import {
  adult,
  guardian,
  guardiansApplication,
  paper,
  writtenApplication,
} from "#test/samples/assistance/form.ts";
import { providerNumber } from "#test/samples/assistance/officials.ts";
import {
  applying,
  dropProvider,
  listProvider,
  submissionOf,
} from "#test/samples/assistance/portal-work.ts";
import { freshKey } from "#test/samples/commission-work.ts";
import { portal } from "#test/samples/officials.ts";
import { binOf } from "#test/samples/organization.ts";
import { iinOf } from "#test/samples/specialist.ts";

const send = "POST /v1/applications";

describe("what is wrong with an application on the day it comes", () => {
  const errorsOf = async (form: object, prepare = async (_: MemoryApplications) => {}) => {
    const door = memoryApplications();
    await prepare(door);
    const answered = await applying(door, { ...writtenApplication(), ...form });
    expect(answered).toMatchObject({ status: 400, body: { code: "request-invalid" } });
    expect(door.desk.cases.written()).toEqual([]);
    expect(door.objects.keys().filter((one) => one.startsWith("cases/"))).toEqual([]);
    const { errors = [] } = JSON.parse(JSON.stringify(answered.body));
    return errors.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`);
  };

  it.each([
    [
      "L114-13.2.2: a representative without proof",
      guardiansApplication({ documents: [] }),
      "/application/representative/proof/document document-missing",
    ],
    [
      "L114-13.2.2: after the proof has expired",
      guardiansApplication({
        representative: { ...guardian(), until: "2026-11-22" },
      }),
      "/application/representative/until representation-expired",
    ],
    [
      "L114-13.2: for oneself",
      {
        representative: { ...guardian(), iin: iinOf(20) },
        documents: [paper(7, "representation")],
      },
      "/application/representative/iin representative-self",
    ],
    [
      "L114-0.PRE: an adult's data without consent",
      { subject: "family", people: [adult(20), adult(21)] },
      "/application/people/1/consent consent-missing",
    ],
    [
      "L114-6.1: a ground outside the list",
      { grounds: ["loneliness"] },
      "/application/grounds/0 not-one-of",
    ],
    [
      "L114-12.1.2: rights were shown by a text that nobody knows",
      { informed: { version: "rights-0" } },
      "/application/informed/version wording-unknown",
    ],
    [
      "L114-12.2.1: a text that nobody knows is confirmed",
      { confirmed: { version: "reliable-0" } },
      "/application/confirmed/version wording-unknown",
    ],
    [
      "L114-0.PRE: a consent to a text that nobody knows",
      { consent: { version: "reliable-1" } },
      "/application/consent/version wording-unknown",
    ],
    [
      "L114-13.1a: no such place",
      { residence: { ...writtenApplication().residence, kato: "992210000" } },
      "/application/residence/kato unknown-region",
    ],
    [
      "a telephone number that nobody can have",
      { contacts: { phones: ["+77010000"] } },
      "/application/contacts/phones/0 not-a-phone",
    ],
    [
      "L114-13.1.2: a provider that the Register does not know",
      { volume: "paid", addressee: { to: "provider", number: providerNumber } },
      "/application/addressee/number provider-unknown",
    ],
  ])("%s: by a code of its own, and nothing is written", async (_, form, error) => {
    expect(await errorsOf(form)).toEqual([error]);
  });

  it("L114-13.1.2: a provider that has left the Register is said to have", async () => {
    const form = { volume: "paid", addressee: { to: "provider", number: providerNumber } };
    const left = async (door: MemoryApplications) => {
      await listProvider(door);
      await dropProvider(door);
    };
    expect(await errorsOf(form, left)).toEqual(["/application/addressee/number provider-excluded"]);
  });

  it("L114-13.2.5: an organisation that represents is the one of its number", async () => {
    const representative = {
      kind: "provider",
      name: "«Шаңырақ» қоғамдық қоры",
      bin: binOf(2),
      registerNumber: providerNumber,
      reason: "Құжаттары жоқ.",
      acts: [],
    };
    const form = {
      grounds: ["homelessness"],
      people: [
        adult(20, {
          consent: { by: "document", version: "personal-data-1", document: paper(8).id },
        }),
      ],
      documents: [paper(8, "adult-consent")],
      representative,
    };
    expect(await errorsOf(form, listProvider)).toEqual([
      "/application/representative/registerNumber provider-differs",
    ]);
  });

  it("tells everything at once", async () => {
    expect(
      await errorsOf({
        subject: "family",
        people: [adult(20), adult(21)],
        confirmed: { version: "reliable-0" },
        contacts: { phones: ["+77010000"] },
      }),
    ).toEqual([
      "/application/people/1/consent consent-missing",
      "/application/confirmed/version wording-unknown",
      "/application/contacts/phones/0 not-a-phone",
    ]);
  });

  it("L114-13.2, L114-0.PRE: a paper that was not uploaded by this portal, or serves another case", async () => {
    const door = memoryApplications();
    const form = guardiansApplication();
    const post = () =>
      door.call({ by: portal, send, body: submissionOf(form), headers: freshKey() });
    const flawed = (code: string) => ({
      status: 400,
      body: { errors: [{ pointer: "/application/documents/0", code }] },
    });
    await door.upload(form.documents, "other-portal");
    expect(await post()).toMatchObject(flawed("document-unknown"));
    const mine = memoryApplications();
    expect((await applying(mine, form)).status).toBe(202);
    expect(await applying(mine, { ...form, situation: "Басқа." })).toMatchObject(
      flawed("document-used-elsewhere"),
    );
  });

  it("a document of a registration is none of an application", async () => {
    const document = { ...paper(8), type: "prices", fileName: "prices_1p.pdf" };
    expect(await errorsOf({ documents: [document] })).toEqual([
      "/application/documents/0/type not-one-of",
    ]);
  });
});
