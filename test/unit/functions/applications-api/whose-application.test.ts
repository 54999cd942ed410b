import { describe, expect, it } from "vitest";
import { assistanceKind } from "#shared/assistance/kind.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { loadCase } from "#shared/store/desk.ts";
import { memoryApplications, type MemoryApplications } from "#test/fakes/applications-api.ts";
import {
  adult,
  guardiansApplication,
  paper,
  writtenApplication,
} from "#test/samples/assistance/form.ts";
import { providerNumber } from "#test/samples/assistance/officials.ts";
import {
  applied,
  applying,
  listProvider,
  showing,
  submissionOf,
} from "#test/samples/assistance/portal-work.ts";
import { keyed } from "#test/samples/commission-work.ts";
import { portal } from "#test/samples/officials.ts";
import { binOf } from "#test/samples/organization.ts";
import { iinOf } from "#test/samples/specialist.ts";

const key = keyed("key-00000001");
const send = "POST /v1/applications";

const entriesOf = async ({ desk }: MemoryApplications, id: string) =>
  (await loadCase(desk.cases, assistanceKind, caseIdSchema.parse(id))).entries;

describe("whose application it is", () => {
  const wrongly = async (form = writtenApplication(), by = {}) => {
    const door = memoryApplications();
    const body = submissionOf(form, by);
    await door.upload(form.documents, portal.id);
    const answered = await door.call({ by: portal, send, body, headers: key });
    expect(door.desk.cases.written()).toEqual([]);
    return answered;
  };

  it("L114-13.1b: an application that was changed after it was signed is refused", async () => {
    const door = memoryApplications();
    const { signature } = submissionOf(writtenApplication());
    const body = { application: writtenApplication({ situation: "Басқа." }), signature };
    expect(await door.call({ by: portal, send, body, headers: key })).toMatchObject({
      status: 422,
      body: { code: "signature-invalid", reasons: [{ code: "content-differs" }] },
    });
    expect(door.desk.cases.written()).toEqual([]);
  });

  it("L114-13.2: nobody signs for another person, and nobody under another name", async () => {
    const { name } = adult(20);
    const other = { surname: "Басқа", givenName: "Адам" };
    expect(await wrongly(undefined, { iin: iinOf(21), name })).toMatchObject({
      status: 422,
      body: { code: "signer-differs", reasons: [{ code: "other-person" }] },
    });
    expect(await wrongly(undefined, { iin: iinOf(20), name: other })).toMatchObject({
      body: { code: "signer-differs", reasons: [{ code: "other-name" }] },
    });
  });

  it("L114-13.2.2: a guardian signs for the children, and no stranger does", async () => {
    const form = guardiansApplication();
    expect((await applying(memoryApplications(), form)).status).toBe(202);
    expect(
      await wrongly(form, { iin: iinOf(21), name: form.representative && adult(21).name }),
    ).toMatchObject({ body: { code: "signer-differs", reasons: [{ code: "other-person" }] } });
  });

  it("L114-13.2.5: a provider of the Register signs by its head for people without a home", async () => {
    const form = writtenApplication({
      grounds: ["homelessness"],
      addressee: { to: "provider", number: providerNumber },
      people: [
        adult(20, {
          consent: { by: "document", version: "personal-data-1", document: paper(8).id },
        }),
      ],
      documents: [paper(8, "adult-consent")],
      representative: {
        kind: "provider",
        name: "«Шаңырақ» қоғамдық қоры",
        bin: providerNumber.slice(2),
        registerNumber: providerNumber,
        reason: "Құжаттары жоқ.",
        acts: ["report"],
      },
    });
    const door = memoryApplications();
    await listProvider(door);
    const id = await applied(door, form);
    expect((await showing(door, id, providerNumber.slice(2))).status).toBe(200);
    expect((await showing(door, id, binOf(2))).status).toBe(404);
    expect(await wrongly({ ...form, documents: [] })).toMatchObject({ status: 400 });
    // The head of another organisation has the number of another one in the certificate.
    const stranger = memoryApplications();
    await listProvider(stranger);
    const body = submissionOf(form, { bin: binOf(2) });
    await stranger.upload(form.documents, portal.id);
    expect(await stranger.call({ by: portal, send, body, headers: key })).toMatchObject({
      status: 422,
      body: { code: "signer-differs", reasons: [{ code: "other-organization" }] },
    });
  });

  it("L114-13.1b: a person without a number applies on paper", async () => {
    const { iin: _, ...unnumbered } = adult(20);
    expect(await wrongly(writtenApplication({ people: [unnumbered] }))).toMatchObject({
      status: 400,
      body: {
        errors: [{ pointer: "/application/people/0/iin", code: "signer-number-missing" }],
      },
    });
  });
});

describe("to which unit an application goes", () => {
  const unitOf = async (form: object, listed: object = {}) => {
    const door = memoryApplications();
    await listProvider(door, providerNumber, listed);
    const id = await applied(door, { ...writtenApplication(), ...form });
    const [entry] = await entriesOf(door, id);
    return entry?.events[0]?.["unit"];
  };
  const toProvider = { addressee: { to: "provider", number: providerNumber } };
  const homeless = { grounds: ["homelessness"], residence: undefined };

  it("L114-13.1.1: to the district, where a district decides", async () => {
    const residence = { kato: "111410000", settlement: "Ақкөл", street: "Абай", building: "1" };
    expect(await unitOf({ residence })).toBe("1114");
  });

  it("L114-13.1.1, G43: to the executive body of residence, whatever office is named, in the capital as in any city of national significance as a whole", async () => {
    expect(await unitOf({})).toBe("71");
    expect(await unitOf({ addressee: { to: "office", kato: "751110000" } })).toBe("71");
  });

  it("L114-15.7: where the residence does not count, to the office that is named", async () => {
    const addressee = { to: "office", kato: "751110000" };
    expect(await unitOf({ grounds: ["homelessness"], addressee })).toBe("75");
    expect(await unitOf({ ...homeless, addressee })).toBe("75");
    expect(await unitOf({ grounds: ["homelessness"] })).toBe("71");
  });

  it("L114-13.1.2, L114-13.1.3: with a provider, to the residence's, else to the provider's own", async () => {
    expect(await unitOf({ ...toProvider, volume: "paid" })).toBe("71");
    expect(await unitOf({ ...toProvider, ...homeless })).toBe("75");
  });
});
