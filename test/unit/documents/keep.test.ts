import { describe, expect, it } from "vitest";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { eraseDocuments, keepDocuments } from "#shared/documents/keep.ts";
import { incomingKeyOf, keptKeyOf } from "#shared/documents/places.ts";
import type { DocumentStore } from "#shared/documents/ports.ts";
import { Contended } from "#shared/store/contended.ts";
import { memoryDocuments } from "#test/fakes/documents.ts";
import { memoryObjects } from "#test/fakes/objects.ts";
import { jpeg, png } from "#test/samples/files/images.ts";
import { documentId, documentRecord } from "#test/samples/files/record.ts";

const caseId = caseIdSchema.parse("organization-240140000011");
/** Its id begins like that of the case. */
const neighbour = caseIdSchema.parse("organization-2401400000112");
const [first, second] = [documentId(1), documentId(2)];

const open = async () => {
  const documents = memoryDocuments();
  const objects = memoryObjects();
  for (const [id, bytes] of [
    [first, png()],
    [second, jpeg()],
  ] as const) {
    await documents.create(documentRecord(bytes, { id }));
    objects.place(incomingKeyOf(id), bytes);
  }
  return { documents, objects, needs: { documents, files: objects.files } };
};

const keptKeys = (keys: readonly string[]) => keys.filter((key) => key.startsWith("cases/"));

describe("the files of a case", () => {
  it("lie with the case, and no longer wait", async () => {
    const { documents, objects, needs } = await open();
    expect(await keepDocuments(needs, caseId, [first, second])).toEqual({ kept: true });
    expect(await objects.uploads.read(keptKeyOf(caseId, first))).toEqual(png());
    expect(await objects.uploads.read(keptKeyOf(caseId, second))).toEqual(jpeg());
    const record = await documents.find(first);
    expect(record).toMatchObject({ caseId, revision: 2 });
    expect(record?.waitsUntil).toBeUndefined();
  });

  it("are kept once, however often they are to be", async () => {
    const { objects, needs } = await open();
    await keepDocuments(needs, caseId, [first]);
    expect(await keepDocuments(needs, caseId, [first])).toEqual({ kept: true });
    expect(keptKeys(objects.keys())).toEqual([keptKeyOf(caseId, first)]);
  });

  it("are kept after a fault between the record and the copy", async () => {
    const { objects, needs } = await open();
    const failing = { ...objects.files, copy: () => Promise.reject(new Error("storage is down")) };
    const failed = keepDocuments({ ...needs, files: failing }, caseId, [first]);
    await expect(failed).rejects.toThrow("storage is down");
    expect(await keepDocuments(needs, caseId, [first])).toEqual({ kept: true });
    expect(keptKeys(objects.keys())).toEqual([keptKeyOf(caseId, first)]);
  });

  it("stay kept after the upload has gone", async () => {
    const { objects, needs } = await open();
    await keepDocuments(needs, caseId, [first]);
    await objects.files.erase(await objects.files.versionsUnder("incoming/"));
    expect(await keepDocuments(needs, caseId, [first])).toEqual({ kept: true });
  });

  it("are of one case only, whoever comes first", async () => {
    const { objects, needs } = await open();
    const outcomes = await Promise.all([
      keepDocuments(needs, caseId, [first]),
      keepDocuments(needs, neighbour, [first]),
    ]);
    expect(outcomes).toContainEqual({ kept: true });
    expect(outcomes).toContainEqual({
      kept: false,
      flaws: [{ id: first, code: "document-used-elsewhere" }],
    });
    expect(keptKeys(objects.keys())).toHaveLength(1);
  });

  it("that were never announced, or are gone, are named", async () => {
    const { objects, needs } = await open();
    await objects.files.erase(await objects.files.versionsUnder(incomingKeyOf(second)));
    expect(await keepDocuments(needs, caseId, [first, second, documentId(3)])).toEqual({
      kept: false,
      flaws: [
        { id: second, code: "document-unknown" },
        { id: documentId(3), code: "document-unknown" },
      ],
    });
  });

  it("are not fought over for ever", async () => {
    const { documents, needs } = await open();
    const busy: DocumentStore = { ...documents, replace: async () => "conflict" };
    const keeping = keepDocuments({ ...needs, documents: busy }, caseId, [first]);
    await expect(keeping).rejects.toThrow(Contended);
  });
});

describe("the erasure of the files of a case", () => {
  it("leaves no version and no record of them, and touches no other case", async () => {
    const { documents, objects, needs } = await open();
    await keepDocuments(needs, caseId, [first]);
    await keepDocuments(needs, neighbour, [second]);
    objects.place(keptKeyOf(caseId, first), png());
    await eraseDocuments(needs, caseId);
    expect(keptKeys(objects.keys())).toEqual([keptKeyOf(neighbour, second)]);
    expect(await documents.find(first)).toBeUndefined();
    expect(await documents.find(second)).toBeDefined();
  });

  it("may come again, and to a case without files", async () => {
    const { objects, needs } = await open();
    await keepDocuments(needs, caseId, [first]);
    await eraseDocuments(needs, caseId);
    await eraseDocuments(needs, caseId);
    await eraseDocuments(needs, neighbour);
    expect(keptKeys(objects.keys())).toEqual([]);
  });

  it("is carried out to its end after a fault", async () => {
    const { documents, objects, needs } = await open();
    await keepDocuments(needs, caseId, [first]);
    const failing = { ...objects.files, erase: () => Promise.reject(new Error("storage is down")) };
    await expect(eraseDocuments({ ...needs, files: failing }, caseId)).rejects.toThrow("down");
    await eraseDocuments(needs, caseId);
    expect(keptKeys(objects.keys())).toEqual([]);
    expect(await documents.find(first)).toBeUndefined();
  });
});
