import { describe, expect, it } from "vitest";
import { memoryApis } from "#test/fakes/apis.ts";
import { fileForm, filing, keyed, submission } from "#test/samples/office-work.ts";
import { portal } from "#test/samples/officials.ts";
import { addressInAlmaty, binOf, writtenForm } from "#test/samples/organization.ts";
import { fileId } from "#test/samples/registration-file.ts";

const key = keyed("key-00000001");

describe("the files of an application", () => {
  const send = "POST /v1/registrations";

  it("R377-8c: must have been uploaded by this client, and inspected", async () => {
    const apis = memoryApis();
    const form = writtenForm();
    await apis.upload(form.documents.slice(1), portal.id);
    await apis.upload(form.documents.slice(0, 1), "other-portal");
    const body = submission(form);
    expect(await apis.call({ by: portal, send, body, headers: key })).toMatchObject({
      status: 400,
      body: {
        code: "request-invalid",
        errors: [{ pointer: "/application/documents/0", code: "document-unknown" }],
      },
    });
    expect(apis.desk.cases.written()).toEqual([]);
  });

  it("R377-8e: must be what the application says of them", async () => {
    const apis = memoryApis();
    const form = writtenForm();
    await apis.upload(form.documents, portal.id);
    const documents = form.documents.map((one, place) =>
      place === 0 ? { ...one, pages: 2, fileName: `${one.type}_2p.pdf` } : one,
    );
    const body = submission({ ...form, documents });
    expect(await apis.call({ by: portal, send, body, headers: key })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: "/application/documents/0", code: "document-differs" }] },
    });
  });

  it("serve one case: another supplier cannot list them", async () => {
    const apis = memoryApis();
    await fileForm(apis);
    const { documents } = writtenForm();
    const other = await filing(apis, send, writtenForm({ bin: binOf(2), documents }));
    expect(other).toMatchObject({
      status: 400,
      body: { errors: documents.map(() => ({ code: "document-used-elsewhere" })) },
    });
  });

  it("are kept with the case before it is acknowledged", async () => {
    const apis = memoryApis();
    await fileForm(apis);
    const kept = apis.objects.keys().filter((one) => one.startsWith(`cases/${fileId}/`));
    expect(kept).toHaveLength(writtenForm().documents.length);
  });
});

describe("what only the day of filing tells", () => {
  it("R377-4.5c: a telephone number that no country can have is none", async () => {
    const contacts = { email: "office@shanyraq.example", phones: ["+77010000001", "+7701"] };
    const impossible = { ...contacts, phones: ["+77010000001", "+77010000"] };
    for (const one of [contacts, impossible]) {
      expect(await fileForm(memoryApis(), { contacts: one })).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: "/application/contacts/phones/1" }] },
      });
    }
  });

  it("R377-2.1: a district that has a Commission gets the case, else the region (G21)", async () => {
    const apis = memoryApis();
    const facilities = [{ ...addressInAlmaty, kato: "751410000" }];
    await fileForm(apis, { facilities });
    expect(apis.desk.cases.written()[0]?.events[0]).toMatchObject({ type: "saved", unit: "75" });
  });
});
