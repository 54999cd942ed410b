import { createHash, randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { call, expecting, type Answered } from "#infra/walk/call.ts";
import { pdfOf } from "#infra/walk/files.ts";
import { bodyFor, type Portal } from "#infra/walk/submission.ts";
import { signedBytesOf } from "#shared/signature/canonical.ts";
import { sign } from "#shared/state-systems/authority/sign.ts";
import { codeOf, filed, openPortal, organisations, stage } from "./here.ts";

const inOrder = organisations(7000);

const uploadSchema = z.object({
  id: z.string(),
  upload: z.object({ url: z.string(), headers: z.record(z.string(), z.string()) }),
});

/** Announces a file of so many pages under this name, uploads it and has it inspected. */
const uploaded = async ({ apiUrl, token }: Portal, fileName: string, pages: number) => {
  const { bytes, sha256 } = pdfOf(pages, randomUUID());
  const announced = { type: "prices", fileName, size: bytes.length, sha256 };
  const { id, upload } = await expecting(201, uploadSchema, `${apiUrl}/v1/documents`, {
    method: "POST",
    token,
    body: { ...announced, mediaType: "application/pdf" },
  });
  const { url, headers } = upload;
  const put = await fetch(url, { method: "PUT", headers, body: Buffer.from(bytes) });
  expect(put.status).toBe(200);
  const inspected = await call(`${apiUrl}/v1/documents/${id}/inspection`, {
    method: "POST",
    token,
  });
  return { id, sha256, inspected };
};

const formSchema = z.looseObject({
  documents: z.array(
    z.looseObject({
      id: z.string(),
      type: z.string(),
      fileName: z.string(),
      sha256: z.string(),
    }),
  ),
});

/** Posts a good application in which one document is listed otherwise; it is signed as it is. */
const fileWith = async (
  portal: Portal,
  prices: Readonly<Record<string, unknown>>,
): Promise<Answered> => {
  const form = inOrder();
  const { authority, apiUrl, token } = portal;
  const good = formSchema.parse((await bodyFor(portal, form)).application);
  const application = {
    ...good,
    documents: good.documents.map((one) => (one.type === "prices" ? { ...one, ...prices } : one)),
  };
  const head = authority.issueOrganization({
    ...form.head,
    iin: "850514100018",
    bin: form.bin ?? "",
    role: "head",
  });
  return call(`${apiUrl}/v1/registrations`, {
    method: "POST",
    token,
    headers: { "idempotency-key": randomUUID() },
    body: { application, signature: sign(head, signedBytesOf(application)).pem },
  });
};

const lookSchema = z.object({ view: z.object({ url: z.url() }) });

describe("a document of a case", () => {
  it("R377-21: is seen by its office to the byte, and at no address without a signature", async () => {
    const { caseId, form, portal } = await filed(inOrder());
    const { office } = stage();
    const { documents } = await expecting(
      200,
      z.object({ application: formSchema }),
      `${portal.apiUrl}/v1/cases/${caseId}`,
      { token: office.representative.token },
    ).then(({ application }) => application);
    expect(documents.length).toBe(form.documents.length);
    const [one] = documents;
    const address = `${portal.apiUrl}/v1/cases/${caseId}/documents/${one?.id}`;
    const { view } = await expecting(200, lookSchema, address, {
      token: office.representative.token,
    });
    const seen = await fetch(view.url);
    expect(seen.status).toBe(200);
    expect(seen.headers.get("content-disposition")).toBe(`inline; filename="${one?.fileName}"`);
    const bytes = Buffer.from(await seen.arrayBuffer());
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(one?.sha256);
    const bare = await fetch(view.url.slice(0, view.url.indexOf("?")));
    expect(bare.status).toBe(403);
  });
});

describe("a file of an application", () => {
  it("R377-8e, G14: with another number of pages than its name says does not pass, nor does an application that lists it", async () => {
    const portal = await openPortal();
    const fileName = "prices_3p.pdf";
    const { id, sha256, inspected } = await uploaded(portal, fileName, 2);
    expect([inspected.status, codeOf(inspected)]).toEqual([422, "pages-differ"]);
    expect(inspected.body).toMatchObject({ counted: 2, named: 3 });
    const { apiUrl, token } = portal;
    const shown = await call(`${apiUrl}/v1/documents/${id}`, { token });
    expect(shown.body).toMatchObject({ state: "requested" });
    const refused = await fileWith(portal, { id, sha256, fileName, pages: 3 });
    expect([refused.status, codeOf(refused)]).toEqual([400, "request-invalid"]);
    expect(refused.body).toMatchObject({ errors: [{ code: "document-not-inspected" }] });
  });

  it("R377-8e: is taken under the pages that were counted, and under no others", async () => {
    const portal = await openPortal();
    const { id, sha256, inspected } = await uploaded(portal, "prices_2p.pdf", 2);
    expect(inspected.status).toBe(200);
    const renamed = await fileWith(portal, { id, sha256, fileName: "prices_3p.pdf", pages: 3 });
    expect(renamed.body).toMatchObject({ errors: [{ code: "document-differs" }] });
    const taken = await fileWith(portal, { id, sha256, fileName: "prices_2p.pdf", pages: 2 });
    expect(taken.status).toBe(202);
    const again = await fileWith(portal, { id, sha256, fileName: "prices_2p.pdf", pages: 2 });
    expect(again.body).toMatchObject({ errors: [{ code: "document-used-elsewhere" }] });
  });
});
