import { describe, expect, it } from "vitest";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { keptKeyOf } from "#shared/documents/places.ts";
import { daySchema } from "#shared/law/dates.ts";
import { documentIdSchema } from "#shared/registration/forms/documents.ts";
import {
  codeIn,
  memoryAssistanceApi,
  qualify,
  type MemoryAssistanceApi,
} from "#test/fakes/assistance-api.ts";
import { idIn } from "#test/fakes/calls.ts";
import {
  adult,
  guardiansApplication,
  paper,
  writtenApplication,
  type WrittenApplication,
} from "#test/samples/assistance/form.ts";
import {
  assessor,
  officer,
  providerNumber,
  providerStaff,
} from "#test/samples/assistance/officials.ts";
import { consenting, dropProvider, listProvider } from "#test/samples/assistance/portal-work.ts";
import { freshKey, must } from "#test/samples/commission-work.ts";

const staff = { ...providerStaff, provider: providerNumber };

const taking = (
  { call }: MemoryAssistanceApi,
  application: WrittenApplication,
  headers: Readonly<Record<string, string>> = freshKey(),
) => call({ by: officer, send: "POST /v1/assistance", body: { application }, headers });

const errorsIn = (body: unknown): readonly string[] => {
  const { errors = [] } = JSON.parse(JSON.stringify(body));
  return errors.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`);
};

const keptIn = ({ objects }: MemoryAssistanceApi) =>
  objects.keys().filter((key) => key.startsWith("cases/"));

const keyOf = (id: string, serial: number) =>
  keptKeyOf(caseIdSchema.parse(id), documentIdSchema.parse(paper(serial).id));

describe("the papers that come with an application at a desk", () => {
  it("L114-13.2: are kept with the case before it names them, and looked after as those of the portal", async () => {
    const api = memoryAssistanceApi();
    const form = guardiansApplication();
    await api.upload(form.documents, officer.id);
    const key = freshKey();
    const id = idIn(must(await taking(api, form, key)));
    expect(keptIn(api)).toEqual([keyOf(id, 7)]);
    expect(
      await api.watch.page({ filesOn: daySchema.parse("2026-12-01") }, 10, undefined),
    ).toMatchObject({
      cases: [id],
    });
    expect(idIn(await taking(api, form, key))).toBe(id);
    expect(keptIn(api)).toHaveLength(1);
  });

  it("L114-13.2, L114-0.PRE: are uploaded and inspected by whoever takes it in, and serve one case", async () => {
    const api = memoryAssistanceApi();
    const form = guardiansApplication();
    const unknown = ["/application/documents/0 document-unknown"];
    expect(errorsIn((await taking(api, form)).body)).toEqual(unknown);
    await api.upload(form.documents, "subject-colleague");
    expect(errorsIn((await taking(api, form)).body)).toEqual(unknown);
    expect(api.desk.cases.written()).toEqual([]);
    const own = memoryAssistanceApi();
    await own.upload(form.documents, officer.id);
    must(await taking(own, form));
    expect(errorsIn((await taking(own, form)).body)).toEqual([
      "/application/documents/0 document-used-elsewhere",
    ]);
  });

  it("L114-0.PRE: the consent of another adult, on paper or under an own signature, is one that was given", async () => {
    const api = memoryAssistanceApi();
    const { consent: _, ...other } = adult(21);
    const family = (consent: WrittenApplication["people"][number]) =>
      writtenApplication({ subject: "family", people: [adult(20), consent] });
    const signed = consenting(other, { applicant: adult(20).iin });
    must(await taking(api, family(signed)));
    expect(errorsIn((await taking(api, family(signed))).body)).toEqual([
      "/application/people/1/consent/signature consent-signature-used",
    ]);
    const forOther = consenting(other, { applicant: adult(22).iin });
    expect(errorsIn((await taking(api, family(forOther))).body)).toEqual([
      "/application/people/1/consent/signature consent-signature-invalid",
    ]);
  });

  it("L114-0.PRE: a signed consent names whoever applies, which nobody without a number can be", async () => {
    const api = memoryAssistanceApi();
    const { iin: _, ...nameless } = adult(20);
    const signed = consenting(adult(21), { applicant: "" });
    const form = writtenApplication({ subject: "family", people: [nameless, signed] });
    expect(errorsIn((await taking(api, form)).body)).toEqual([
      "/application/people/1/consent/signature consent-signature-invalid",
    ]);
  });
});

describe("what is wrong with an application at a desk", () => {
  it("L114-12.2.1: is told as at the portal, all at once, and nothing is kept", async () => {
    const api = memoryAssistanceApi();
    const form = guardiansApplication({
      confirmed: { version: "reliable-0" },
      contacts: { phones: ["+77010000"] },
    });
    await api.upload(form.documents, officer.id);
    expect(errorsIn((await taking(api, form)).body)).toEqual([
      "/application/confirmed/version wording-unknown",
      "/application/contacts/phones/0 not-a-phone",
    ]);
    expect(keptIn(api)).toEqual([]);
  });

  it("L114-13.1.3.p4: a provider that has left the Register takes nothing in", async () => {
    const api = memoryAssistanceApi();
    await listProvider(api);
    await dropProvider(api);
    const application = writtenApplication({
      grounds: ["homelessness"],
      addressee: { to: "provider", number: providerNumber },
    });
    const body = { application };
    const refused = await api.call({
      by: staff,
      send: "POST /v1/assistance",
      body,
      headers: freshKey(),
    });
    expect(errorsIn(refused.body)).toEqual(["/application/addressee/number provider-excluded"]);
  });
});

describe("papers brought to the desk later", () => {
  const bringing = (...documents: readonly object[]) => ({ name: "supplement", documents });

  it("L114-12.2.1: a social officer takes them in, and they lie with the case before it names them", async () => {
    const api = memoryAssistanceApi();
    const id = await api.file();
    const missing = await api.command(id, officer, bringing(paper(8)));
    expect(errorsIn(missing.body)).toEqual(["/documents/0 document-unknown"]);
    await api.upload([paper(8)], officer.id);
    must(await api.command(id, officer, bringing(paper(8)), "key-0001"));
    expect(keptIn(api)).toEqual([keyOf(id, 8)]);
    expect((await api.stateOf(id)).documents.map((one) => one.id)).toEqual([paper(8).id]);
    must(await api.command(id, officer, bringing(paper(8)), "key-0001"));
    expect(api.desk.cases.written().at(-1)).toMatchObject({ sequence: 2, command: "supplement" });
  });

  it("L114-12.2.1: of whoever may not bring them nothing is kept, nor of a case that takes none any more", async () => {
    const api = memoryAssistanceApi();
    const id = await api.file();
    await qualify(api, assessor.id, officer);
    must(await api.command(id, officer, { name: "assignAssessor", assessor: assessor.id }));
    await api.upload([paper(8)], assessor.id);
    expect(codeIn(await api.command(id, assessor, bringing(paper(8))))).toBe("role-not-allowed");
    await api.give(id, { name: "withdraw" }, { id: "portal", role: "portal" }, { by: "person" });
    await api.upload([paper(9)], officer.id);
    expect(codeIn(await api.command(id, officer, bringing(paper(9))))).toBe("command-not-allowed");
    expect(keptIn(api)).toEqual([]);
  });
});
