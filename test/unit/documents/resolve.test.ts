import { describe, expect, it } from "vitest";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { isGone, ofCase, recordOf } from "#shared/documents/record.ts";
import { resolveDocuments } from "#shared/documents/resolve.ts";
import { listedDocumentSchema, type DocumentId } from "#shared/registration/forms/documents.ts";
import { instant } from "#test/fakes/clock.ts";
import { memoryDocuments } from "#test/fakes/documents.ts";
import { png } from "#test/samples/files/images.ts";
import { documentId, documentRecord } from "#test/samples/files/record.ts";

const now = instant("2026-11-24T04:00:00.000Z");
const inspectedAt = instant("2026-11-23T05:00:00.000Z");
const caseId = caseIdSchema.parse("organization-240140000011");
const otherCase = caseIdSchema.parse("organization-240140000022");
const listing = { callerId: "portal", caseId, now, has: new Set<DocumentId>() };

const record = (serial: number, changes = {}) =>
  documentRecord(png(), { id: documentId(serial), inspectedAt, ...changes });

const listed = (serial: number, changes = {}) => {
  const { id, type, fileName, pages, sha256 } = record(serial);
  return listedDocumentSchema.parse({ id, type, fileName, pages, sha256, ...changes });
};

const store = async (...records: readonly ReturnType<typeof record>[]) => {
  const documents = memoryDocuments();
  for (const one of records) await documents.create(one);
  return documents;
};

const flawOf = async (
  held: ReturnType<typeof record>,
  changes = {},
  at = now,
  has: readonly DocumentId[] = [],
) => {
  const documents = await store(held);
  const asked = { ...listing, now: at, has: new Set(has) };
  const resolution = await resolveDocuments(documents, asked, [listed(1, changes)]);
  return resolution.resolved ? undefined : resolution.flaws;
};

describe("the documents that an application lists", () => {
  it("R377-8a, R377-8e, R377-16a, R377-16e: are answered with what is known of their files", async () => {
    const documents = await store(record(1), record(2));
    expect(await resolveDocuments(documents, listing, [listed(2), listed(1)])).toEqual({
      resolved: true,
      documents: [record(2), record(1)],
    });
  });

  it("are unknown where no such file was announced", async () => {
    const documents = await store();
    expect(await resolveDocuments(documents, listing, [listed(1)])).toEqual({
      resolved: false,
      flaws: [{ index: 0, code: "document-unknown" }],
    });
  });

  it("of another client are as unknown as none", async () => {
    expect(await flawOf(record(1, { owner: "another" }))).toEqual([
      { index: 0, code: "document-unknown" },
    ]);
  });

  it("past their wait are unknown, even if storage still has them; those that the case lists have none", async () => {
    const later = instant("2026-11-29T19:00:00.000Z");
    expect(await flawOf(record(1), {}, instant("2026-11-29T18:59:59.999Z"))).toBeUndefined();
    expect(await flawOf(record(1), {}, later)).toEqual([{ index: 0, code: "document-unknown" }]);
    const taken = ofCase(record(1), caseId);
    expect(await flawOf(taken, {}, later, [documentId(1)])).toBeUndefined();
  });

  it("that were taken up by an application which came to nothing wait no longer than any other", async () => {
    const taken = ofCase(record(1), caseId);
    expect(await flawOf(taken, {}, instant("2026-11-29T18:59:59.999Z"))).toBeUndefined();
    expect(await flawOf(taken, {}, instant("2026-11-29T19:00:00.000Z"))).toEqual([
      { index: 0, code: "document-unknown" },
    ]);
  });

  it("have to be inspected first", async () => {
    expect(await flawOf(record(1, { inspectedAt: undefined }))).toEqual([
      { index: 0, code: "document-not-inspected" },
    ]);
  });

  it("that did not pass their inspection are told so", async () => {
    const refused = { at: "2026-11-23T03:00:00.000Z", code: "document-infected" };
    expect(await flawOf(record(1, { inspectedAt: undefined, refused }))).toEqual([
      { index: 0, code: "document-refused" },
    ]);
  });

  it("of this very case may be listed again, those of another not", async () => {
    expect(await flawOf(ofCase(record(1), caseId))).toBeUndefined();
    expect(await flawOf(ofCase(record(1), otherCase))).toEqual([
      { index: 0, code: "document-used-elsewhere" },
    ]);
  });

  it.each([
    { type: "material-resources" },
    { fileName: "prices_4p.pdf" },
    { pages: 4 },
    { sha256: "0".repeat(64) },
  ])("R377-8d, R377-8e: have to be listed as they are: %o", async (changes) => {
    expect(await flawOf(record(1), changes)).toEqual([{ index: 0, code: "document-differs" }]);
  });

  it("are told their flaws together, each by its place in the list", async () => {
    const documents = await store(record(1), record(2, { inspectedAt: undefined }));
    const all = [listed(2), listed(1), listed(3)];
    expect(await resolveDocuments(documents, listing, all)).toEqual({
      resolved: false,
      flaws: [
        { index: 0, code: "document-not-inspected" },
        { index: 2, code: "document-unknown" },
      ],
    });
  });
});

describe("a file that waits for its application", () => {
  it("waits seven days, counting the one on which it was announced", () => {
    const { waitsUntil: _, revision: __, requestedAt: ___, ...asked } = documentRecord(png());
    const announced = recordOf(asked, instant("2026-11-23T19:30:00.000Z"));
    // In the country it was the 24th already.
    expect(announced.waitsUntil).toBe("2026-11-30T18:59:59.999Z");
    expect(isGone(announced, instant("2026-11-30T18:59:59.999Z"))).toBe(false);
    expect(isGone(announced, instant("2026-11-30T19:00:00.000Z"))).toBe(true);
  });
});
