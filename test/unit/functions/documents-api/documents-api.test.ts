import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { applicationDocumentTypes } from "#shared/assistance/forms/document-types.ts";
import { mostBytes } from "#shared/documents/record.ts";
import { cleanVerdict, infectedVerdict } from "#shared/documents/scan.ts";
import { program } from "#test/samples/files/images.ts";
import { pdfOf } from "#test/samples/files/pdf.ts";
import { documentId } from "#test/samples/files/record.ts";
import { announcement, openDocuments, problemSchema } from "./documents.ts";

describe("POST /v1/documents", () => {
  it("R377-8a, R377-16a: gives an address for the very file that was announced, for a quarter of an hour", async () => {
    const { call } = openDocuments();
    const bytes = await pdfOf(3);
    const { status, headers, json } = await call("POST", "", announcement(bytes));
    expect(status).toBe(201);
    expect(headers["location"]).toBe(`/v1/documents/${documentId(1)}`);
    expect(json).toEqual({
      id: documentId(1),
      upload: {
        url: `https://storage.example/incoming/${documentId(1)}?signature=1`,
        method: "PUT",
        headers: {
          "content-length": String(bytes.length),
          "content-type": "application/pdf",
          "x-amz-checksum-sha256": createHash("sha256").update(bytes).digest("base64"),
        },
        expiresAt: "2026-11-23T04:15:00.000Z",
      },
    });
  });

  it("gives an address that takes no other file", async () => {
    const { announce, put } = openDocuments();
    const bytes = await pdfOf(3);
    const { upload } = await announce(bytes);
    expect(put(upload.url, upload.headers, bytes.with(20, 0))).toBe(400);
    expect(put(upload.url, upload.headers, new Uint8Array([...bytes, 0]))).toBe(403);
    expect(put(upload.url, { ...upload.headers, "content-type": "text/html" }, bytes)).toBe(403);
  });

  it.each([
    ["R377-8d, R377-16d", { fileName: "letter_3p.pdf" }, "/fileName", "file-name-malformed"],
    ["R377-8e, R377-16e", { fileName: "prices.pdf" }, "/fileName", "file-name-malformed"],
    ["R377-8d", { fileName: "position_3p.pdf" }, "/fileName", "file-name-type-differs"],
    ["G14", { fileName: "prices_3p.png" }, "/mediaType", "media-type-differs"],
    ["R377-8a", { mediaType: "application/zip" }, "/mediaType", "not-one-of"],
    ["R377-8d", { type: "letter" }, "/type", "not-one-of"],
    ["the size", { size: 0 }, "/size", "document-empty"],
    ["the size", { size: mostBytes + 1 }, "/size", "document-too-large"],
    ["the checksum", { sha256: "abc" }, "/sha256", "malformed"],
    ["another field", { owner: "another" }, "/owner", "unknown-field"],
  ])("%s: refuses %o at %s, %s", async (_, changes, pointer, code) => {
    const { call } = openDocuments();
    const { status, json } = await call("POST", "", announcement(await pdfOf(3), changes));
    expect(status).toBe(400);
    expect(problemSchema.parse(json)).toMatchObject({
      code: "request-invalid",
      errors: [{ pointer, code }],
    });
  });

  it.each(applicationDocumentTypes)(
    "L114-13.2, L114-0.PRE: takes a paper of an application for services, %s, under its own name",
    async (type) => {
      const { call, send } = openDocuments();
      const named = { type, fileName: `${type}_3p.pdf` };
      const id = await send(await pdfOf(3), named);
      expect(await call("POST", `/${id}/inspection`)).toMatchObject({
        status: 200,
        json: { ...named, state: "inspected", pages: 3 },
      });
      const another = announcement(await pdfOf(3), { ...named, fileName: "prices_3p.pdf" });
      expect(problemSchema.parse((await call("POST", "", another)).json).errors).toMatchObject([
        { pointer: "/fileName", code: "file-name-type-differs" },
      ]);
    },
  );

  it("tells a client that has too many files waiting to file them first", async () => {
    const { call } = openDocuments(undefined, 2);
    const bytes = await pdfOf(3);
    const statuses = [];
    for (const _ of [1, 2, 3]) statuses.push((await call("POST", "", announcement(bytes))).status);
    expect(statuses).toEqual([201, 201, 429]);
    const { headers, json } = await call("POST", "", announcement(bytes));
    expect(headers["retry-after"]).toBe("600");
    expect(json).toMatchObject({ code: "too-many-waiting" });
  });

  it("takes a file of the largest size", async () => {
    const { call } = openDocuments();
    const bytes = await pdfOf(3);
    expect(await call("POST", "", announcement(bytes, { size: mostBytes }))).toMatchObject({
      status: 201,
    });
  });
});

describe("POST /v1/documents/{id}/inspection", () => {
  it("R377-8e, R377-16e: tells what was found, the second time as the first", async () => {
    const { call, send, clock } = openDocuments();
    const bytes = await pdfOf(3);
    const id = await send(bytes);
    clock.advance(60);
    const first = await call("POST", `/${id}/inspection`);
    expect(first).toMatchObject({
      status: 200,
      json: {
        ...announcement(bytes),
        id,
        state: "inspected",
        pages: 3,
        inspectedAt: "2026-11-23T04:01:00.000Z",
      },
    });
    clock.advance(60);
    expect((await call("POST", `/${id}/inspection`)).json).toEqual(first.json);
  });

  it("R377-8e, R377-16e: tells how many pages were counted when the name gives another number (G14)", async () => {
    const { call, send } = openDocuments();
    const id = await send(await pdfOf(2));
    expect(await call("POST", `/${id}/inspection`)).toMatchObject({
      status: 422,
      json: { code: "pages-differ", counted: 2, named: 3 },
    });
    expect(await call("GET", `/${id}`)).toMatchObject({
      json: {
        state: "refused",
        refused: { at: "2026-11-23T04:00:00.000Z", code: "pages-differ" },
      },
    });
  });

  it("sends a client away while the file is not scanned, and says when to come again", async () => {
    const verdicts: string[] = [];
    const { call, send, counted } = openDocuments(verdicts);
    const id = await send(await pdfOf(3));
    const { status, headers, json } = await call("POST", `/${id}/inspection`);
    expect([status, headers["retry-after"]]).toEqual([409, "5"]);
    expect(json).toMatchObject({ code: "document-not-scanned" });
    expect(await call("GET", `/${id}`)).toMatchObject({ json: { state: "requested" } });
    verdicts.push(cleanVerdict);
    expect(await call("POST", `/${id}/inspection`)).toMatchObject({ status: 200 });
    expect(counted).toEqual([]);
  });

  it("tells of malware, which is counted, and keeps it on record", async () => {
    const { call, send, counted } = openDocuments([infectedVerdict]);
    const id = await send(await pdfOf(3));
    const refused = await call("POST", `/${id}/inspection`);
    expect(refused).toMatchObject({ status: 422, json: { code: "document-infected" } });
    expect(refused.headers["retry-after"]).toBeUndefined();
    expect(counted).toEqual(["document-refused/document-infected"]);
    expect(await call("GET", `/${id}`)).toMatchObject({
      json: { state: "refused", refused: { code: "document-infected" } },
    });
  });

  it.each([
    ["UNSUPPORTED", 422, "document-unscannable"],
    ["FAILED", 503, "scan-failed"],
  ])("tells of a scan that ended with %s: %i %s", async (verdict, status, code) => {
    const { call, send } = openDocuments([verdict]);
    const id = await send(await pdfOf(3));
    expect(await call("POST", `/${id}/inspection`)).toMatchObject({ status, json: { code } });
  });

  it("tells a program that is called a PDF, and a file that never came", async () => {
    const { call, send, announce } = openDocuments();
    const sent = await send(program());
    const { id: awaited } = await announce(await pdfOf(3));
    expect(await call("POST", `/${sent}/inspection`)).toMatchObject({
      status: 422,
      json: { code: "type-unsupported" },
    });
    expect(await call("POST", `/${awaited}/inspection`)).toMatchObject({
      status: 409,
      json: { code: "document-not-uploaded" },
    });
  });

  it("says nothing about a document of another client, and leaves it as it was", async () => {
    const { call, send } = openDocuments();
    const id = await send(await pdfOf(3));
    const theirs = await call("POST", `/${id}/inspection`, undefined, "another");
    expect(theirs).toMatchObject({ status: 404, json: { code: "not-found" } });
    expect(await call("GET", `/${id}`)).toMatchObject({ json: { state: "requested" } });
  });
});

describe("GET /v1/documents/{id}", () => {
  it("tells its uploader what is known of a document, and not what is ours to know", async () => {
    const { call, announce } = openDocuments();
    const bytes = await pdfOf(3);
    const { id } = await announce(bytes);
    expect((await call("GET", `/${id}`)).json).toEqual({
      ...announcement(bytes),
      id,
      state: "requested",
      pages: 3,
      requestedAt: "2026-11-23T04:00:00.000Z",
      waitsUntil: "2026-11-29T18:59:59.999Z",
    });
  });

  it("says of another client's document, of one past its wait and of none at all the same", async () => {
    const { call, announce, clock } = openDocuments();
    const { id } = await announce(await pdfOf(3));
    const bodies = [await call("GET", `/${id}`, undefined, "another")];
    bodies.push(await call("GET", `/${documentId(9)}`), await call("GET", "/cases"));
    clock.advance(7 * 24 * 3600);
    bodies.push(await call("GET", `/${id}`));
    for (const { status, json } of bodies) {
      expect(status).toBe(404);
      expect(json).toEqual(bodies[0]?.json);
    }
  });
});

describe("the log of the documents", () => {
  it("names neither a document nor a file", async () => {
    const { call, send, lines } = openDocuments();
    const id = await send(await pdfOf(3));
    await call("POST", `/${id}/inspection`);
    expect(JSON.stringify(lines)).not.toMatch(new RegExp(`${id}|prices`));
    expect(lines).toHaveLength(2);
  });
});
