import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { call, expecting } from "#infra/walk/call.ts";
import { codeOf, filed, openPortal, organisations, stage } from "./here.ts";
import { fileWith, formSchema, uploaded } from "./uploading.ts";

const inOrder = organisations("documents");

const readsSchema = z.object({
  reads: z.array(z.looseObject({ by: z.looseObject({ id: z.string() }) })),
  next: z.string().optional(),
});

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

  it("is on record for each who was given it, with the case and its papers, and the auditor who asks", async () => {
    const { caseId, portal } = await filed(inOrder());
    const { apiUrl } = portal;
    const { representative, secretary, auditor, administrator } = stage().office;
    const address = `${apiUrl}/v1/cases/${caseId}`;
    const { application } = await expecting(200, z.object({ application: formSchema }), address, {
      token: representative.token,
    });
    const documentId = application.documents[0]?.id;
    await expecting(200, lookSchema, `${address}/documents/${documentId}?reason=review`, {
      token: secretary.token,
    });
    const headers = { "x-correlation-id": "correlation-of-a-look" };
    const token = representative.token;
    const printed = await call(`${address}/papers/application`, { token, headers });
    expect(printed.status).toBe(200);
    const asked = { token: auditor.token };
    const { reads } = await expecting(200, readsSchema, `${address}/reads?reason=oversight`, asked);
    expect(reads).toMatchObject([
      { by: { id: auditor.subject, role: "auditor", unit: "75" }, what: { kind: "reads" } },
      {
        by: { id: representative.subject, role: "representative", unit: "75" },
        what: { kind: "paper", paper: "application" },
        correlationId: "correlation-of-a-look",
      },
      {
        by: { id: secretary.subject, role: "commission-secretary" },
        what: { kind: "document", documentId },
        why: "review",
      },
      { by: { id: representative.subject }, what: { kind: "case" } },
    ]);
    const first = await expecting(200, readsSchema, `${address}/reads?limit=1`, {
      token: administrator.token,
    });
    const cursor = new URLSearchParams({ limit: "1", cursor: first.next ?? "" });
    const second = await expecting(200, readsSchema, `${address}/reads?${cursor}`, asked);
    expect([...first.reads, ...second.reads]).toMatchObject([
      { by: { id: administrator.subject }, what: { kind: "reads" } },
      { by: { id: auditor.subject }, what: { kind: "reads" }, why: "oversight" },
    ]);
    expect((await call(address, { token: auditor.token })).status).toBe(403);
    expect((await call(`${address}/reads`, { token: secretary.token })).status).toBe(403);
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
    expect(shown.body).toMatchObject({ state: "refused", refused: { code: "pages-differ" } });
    const refused = await fileWith(portal, inOrder(), { id, sha256, fileName, pages: 3 });
    expect([refused.status, codeOf(refused)]).toEqual([400, "request-invalid"]);
    expect(refused.body).toMatchObject({ errors: [{ code: "document-refused" }] });
  });

  it("R377-8e: is taken under the pages that were counted, and under no others", async () => {
    const portal = await openPortal();
    const { id, sha256, inspected } = await uploaded(portal, "prices_2p.pdf", 2);
    expect(inspected.status).toBe(200);
    const renamed = await fileWith(portal, inOrder(), {
      id,
      sha256,
      fileName: "prices_3p.pdf",
      pages: 3,
    });
    expect(renamed.body).toMatchObject({ errors: [{ code: "document-differs" }] });
    const taken = await fileWith(portal, inOrder(), {
      id,
      sha256,
      fileName: "prices_2p.pdf",
      pages: 2,
    });
    expect(taken.status).toBe(202);
    const again = await fileWith(portal, inOrder(), {
      id,
      sha256,
      fileName: "prices_2p.pdf",
      pages: 2,
    });
    expect(again.body).toMatchObject({ errors: [{ code: "document-used-elsewhere" }] });
  });
});
