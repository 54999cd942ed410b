import { describe, expect, it } from "vitest";
import { inspectDocument } from "#shared/documents/inspect.ts";
import { incomingKeyOf } from "#shared/documents/places.ts";
import type { DocumentStore, ReadFile } from "#shared/documents/ports.ts";
import { readFile } from "#shared/documents/read-file.ts";
import { mostBytes, type DocumentRecord } from "#shared/documents/record.ts";
import { cleanVerdict, infectedVerdict } from "#shared/documents/scan.ts";
import { Contended } from "#shared/store/contended.ts";
import { handClock } from "#test/fakes/clock.ts";
import { memoryDocuments } from "#test/fakes/documents.ts";
import { memoryObjects } from "#test/fakes/objects.ts";
import { jpeg, png, program } from "#test/samples/files/images.ts";
import { pdfOf } from "#test/samples/files/pdf.ts";
import { documentId, documentRecord } from "#test/samples/files/record.ts";

const open = async (record: DocumentRecord, bytes?: Uint8Array, verdicts = [cleanVerdict]) => {
  const documents = memoryDocuments();
  // The verdict is the last of these; without any the scanner has not come to the file yet.
  const { uploads, place, keys } = memoryObjects(() => verdicts.at(-1));
  const clock = handClock();
  const readings: number[] = [];
  const counting: ReadFile = async (file) => {
    readings.push(file.length);
    return readFile(file);
  };
  await documents.create(record);
  if (bytes !== undefined) place(incomingKeyOf(record.id), bytes);
  const needs = { documents, uploads, readFile: counting, clock };
  /** Inspects the file as it is on record now. */
  const inspect = async () => {
    const now = await documents.find(record.id);
    if (now === undefined) throw new Error("the record is gone");
    return inspectDocument(needs, now);
  };
  return { needs, documents, clock, readings, keys, inspect };
};

/** There is no file to look at yet, or nobody may. */
const tooEarly = new Set(["document-not-uploaded", "document-not-scanned"]);

const flawOf = async (record: DocumentRecord, bytes?: Uint8Array) => {
  const { inspect, documents, clock } = await open(record, bytes);
  const inspection = await inspect();
  if (inspection.inspected) return undefined;
  const { code } = inspection.flaw;
  // That a file did not pass is on record, with the reason and nothing else.
  const refused = { revision: 2, refused: { at: clock.now(), code } };
  const left = tooEarly.has(code) ? record : { ...record, ...refused };
  expect(await documents.find(record.id)).toEqual(left);
  return inspection.flaw;
};

describe("the inspection of an uploaded file", () => {
  it("R377-8a, R377-8e, R377-16a, R377-16e: passes a file that is what it says, and notes when", async () => {
    const bytes = await pdfOf(3);
    const { inspect, documents, clock } = await open(documentRecord(bytes), bytes);
    expect(await inspect()).toMatchObject({ inspected: true, record: { pages: 3 } });
    expect(await documents.find(documentId(1))).toEqual({
      ...documentRecord(bytes),
      revision: 2,
      inspectedAt: clock.now(),
    });
  });

  it.each([
    ["image/png", "prices_1p.png", png()],
    ["image/jpeg", "prices_1p.jpeg", jpeg()],
  ])("R377-8e: passes an image, %s, as one page", async (mediaType, fileName, bytes) => {
    const record = documentRecord(bytes, { mediaType, fileName, pages: 1 });
    expect(await flawOf(record, undefined)).toEqual({ code: "document-not-uploaded" });
    const { inspect } = await open(record, bytes);
    expect((await inspect()).inspected).toBe(true);
  });

  it("is made once: the second time its outcome is told, and the file not read", async () => {
    const bytes = await pdfOf(3);
    const { needs, documents, inspect, clock, readings } = await open(documentRecord(bytes), bytes);
    await inspect();
    const first = await documents.find(documentId(1));
    clock.advance(3600);
    if (first === undefined) throw new Error("the record is gone");
    expect(await inspectDocument(needs, first)).toEqual({ inspected: true, record: first });
    expect(readings).toHaveLength(1);
  });

  it("says so when nothing was uploaded", async () => {
    expect(await flawOf(documentRecord(png()))).toEqual({ code: "document-not-uploaded" });
  });

  it("says so when the file is empty", async () => {
    expect(await flawOf(documentRecord(png()), new Uint8Array(0))).toEqual({
      code: "document-empty",
    });
  });

  it("says so when the file is too large, and does not load it", async () => {
    const huge = new Uint8Array(mostBytes + 1);
    const { inspect, needs } = await open(documentRecord(png()), huge);
    const reading = { ...needs.uploads, read: () => Promise.reject(new Error("it was loaded")) };
    const flaw = { code: "document-too-large", size: mostBytes + 1, most: mostBytes };
    expect(await inspectDocument({ ...needs, uploads: reading }, documentRecord(png()))).toEqual({
      inspected: false,
      flaw,
    });
    expect(await inspect()).toEqual({ inspected: false, flaw });
  });

  it("says so when it is another file, by its size or by its checksum", async () => {
    const announced = await pdfOf(3);
    const changed = announced.with(announced.length - 1, 0);
    expect(await flawOf(documentRecord(announced), await pdfOf(2))).toEqual({
      code: "checksum-differs",
    });
    expect(await flawOf(documentRecord(announced), changed)).toEqual({ code: "checksum-differs" });
  });

  it("R377-8a, R377-16a: says so when a program is called a PDF", async () => {
    expect(await flawOf(documentRecord(program()), program())).toEqual({
      code: "type-unsupported",
    });
  });

  it("says so when an image is called a PDF", async () => {
    expect(await flawOf(documentRecord(png(), { pages: 1 }), png())).toEqual({
      code: "type-differs",
      found: "image/png",
      named: "application/pdf",
    });
  });

  it("R377-8e, R377-16e: says how many pages were counted, and how many the name gives (G14)", async () => {
    const bytes = await pdfOf(1);
    expect(await flawOf(documentRecord(bytes), bytes)).toEqual({
      code: "pages-differ",
      counted: 1,
      named: 3,
    });
  });

  it("says so when a PDF cannot be read", async () => {
    const cut = (await pdfOf(3)).slice(0, 900);
    expect(await flawOf(documentRecord(cut), cut)).toEqual({ code: "document-unreadable" });
  });

  it("passes a file that did not pass before, once it is the right one; what was wrong is forgotten", async () => {
    const bytes = await pdfOf(3);
    const before = documentRecord(bytes, {
      refused: { at: "2026-11-23T03:59:00.000Z", code: "checksum-differs" },
    });
    const { inspect, documents } = await open(before, bytes);
    expect((await inspect()).inspected).toBe(true);
    expect((await documents.find(before.id))?.refused).toBeUndefined();
  });

  it("two at once end with one outcome", async () => {
    const bytes = await pdfOf(3);
    const { inspect, documents } = await open(documentRecord(bytes), bytes);
    const both = await Promise.all([inspect(), inspect()]);
    expect(both.map(({ inspected }) => inspected)).toEqual([true, true]);
    expect(await documents.find(documentId(1))).toMatchObject({ revision: 2 });
  });

  it("that two refuse at once is on record once", async () => {
    const { inspect, documents } = await open(documentRecord(program()), program());
    const both = await Promise.all([inspect(), inspect()]);
    expect(both).toEqual([
      { inspected: false, flaw: { code: "type-unsupported" } },
      { inspected: false, flaw: { code: "type-unsupported" } },
    ]);
    await inspect();
    expect(await documents.find(documentId(1))).toMatchObject({ revision: 2 });
  });

  it("is not taken for made when the record is gone meanwhile", async () => {
    const bytes = await pdfOf(3);
    const { needs, inspect } = await open(documentRecord(bytes), bytes);
    const gone: DocumentStore = { ...memoryDocuments(), find: async () => undefined };
    await inspect();
    const again = inspectDocument({ ...needs, documents: gone }, documentRecord(bytes));
    await expect(again).rejects.toThrow(Contended);
  });
});

describe("the quarantine of an uploaded file", () => {
  it("ends when the scanner has come to it, and not a byte is read before", async () => {
    const bytes = await pdfOf(3);
    const verdicts: string[] = [];
    const { inspect, documents, readings } = await open(documentRecord(bytes), bytes, verdicts);
    const early = { inspected: false, flaw: { code: "document-not-scanned" } };
    expect([await inspect(), await inspect()]).toEqual([early, early]);
    expect([readings, await documents.find(documentId(1))]).toEqual([[], documentRecord(bytes)]);
    verdicts.push(cleanVerdict);
    expect((await inspect()).inspected).toBe(true);
  });

  it("ends with the removal of a file with malware, which stays refused whatever comes to its place", async () => {
    const bytes = await pdfOf(3);
    const verdicts = [infectedVerdict];
    const { inspect, documents, readings, keys, clock, needs } = await open(
      documentRecord(bytes),
      bytes,
      verdicts,
    );
    const infected = { inspected: false, flaw: { code: "document-infected" } };
    expect(await inspect()).toEqual(infected);
    expect([keys(), readings]).toEqual([[], []]);
    const refused = { at: clock.now(), code: "document-infected" };
    expect(await documents.find(documentId(1))).toMatchObject({ refused });
    clock.advance(60);
    verdicts.push(cleanVerdict);
    expect(await inspect()).toEqual(infected);
    expect(await documents.find(documentId(1))).toMatchObject({ refused, revision: 2 });
    // The record went first: a removal that broke off is made up for.
    const erased: string[] = [];
    const erase = async (key: string) => void erased.push(key);
    const record = await documents.find(documentId(1));
    if (record === undefined) throw new Error("the record is gone");
    await inspectDocument({ ...needs, uploads: { ...needs.uploads, erase } }, record);
    expect(erased).toEqual([incomingKeyOf(documentId(1))]);
  });

  it.each([
    ["UNSUPPORTED", "document-unscannable"],
    ["FAILED", "scan-failed"],
    ["ACCESS_DENIED", "scan-failed"],
    ["a verdict nobody knows", "scan-failed"],
  ])("does not end for %s, which is %s", async (verdict, code) => {
    const bytes = await pdfOf(3);
    const { inspect, documents, readings, keys } = await open(documentRecord(bytes), bytes, [
      verdict,
    ]);
    expect(await inspect()).toEqual({ inspected: false, flaw: { code } });
    expect(readings).toEqual([]);
    expect(keys()).toEqual([incomingKeyOf(documentId(1))]);
    expect(await documents.find(documentId(1))).toMatchObject({ refused: { code } });
  });
});
