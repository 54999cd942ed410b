import { describe, expect, it } from "vitest";
import { inspectDocument } from "#shared/documents/inspect.ts";
import { incomingKeyOf } from "#shared/documents/places.ts";
import type { DocumentStore, ReadFile } from "#shared/documents/ports.ts";
import { readFile } from "#shared/documents/read-file.ts";
import { mostBytes, type DocumentRecord } from "#shared/documents/record.ts";
import { Contended } from "#shared/store/contended.ts";
import { handClock } from "#test/fakes/clock.ts";
import { memoryDocuments } from "#test/fakes/documents.ts";
import { memoryObjects } from "#test/fakes/objects.ts";
import { jpeg, png, program } from "#test/samples/files/images.ts";
import { pdfOf } from "#test/samples/files/pdf.ts";
import { documentId, documentRecord } from "#test/samples/files/record.ts";

const open = async (record: DocumentRecord, bytes?: Uint8Array) => {
  const documents = memoryDocuments();
  const { uploads, place } = memoryObjects();
  const clock = handClock();
  const readings: number[] = [];
  const counting: ReadFile = async (file) => {
    readings.push(file.length);
    return readFile(file);
  };
  await documents.create(record);
  if (bytes !== undefined) place(incomingKeyOf(record.id), bytes);
  const needs = { documents, uploads, readFile: counting, clock };
  return { needs, documents, clock, readings, inspect: () => inspectDocument(needs, record) };
};

const flawOf = async (record: DocumentRecord, bytes?: Uint8Array) => {
  const { inspect, documents } = await open(record, bytes);
  const inspection = await inspect();
  // Nothing is on record of a file that did not pass.
  expect(await documents.find(record.id)).toEqual(record);
  return inspection.inspected ? undefined : inspection.flaw;
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
    expect(await inspect()).toEqual({ inspected: false, flaw });
    expect(await inspectDocument({ ...needs, uploads: reading }, documentRecord(png()))).toEqual({
      inspected: false,
      flaw,
    });
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

  it("two at once end with one outcome", async () => {
    const bytes = await pdfOf(3);
    const { inspect, documents } = await open(documentRecord(bytes), bytes);
    const both = await Promise.all([inspect(), inspect()]);
    expect(both.map(({ inspected }) => inspected)).toEqual([true, true]);
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
