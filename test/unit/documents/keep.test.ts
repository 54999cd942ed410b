import { describe, expect, it } from "vitest";
import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import { eraseDocuments, keepDocuments } from "#shared/documents/keep.ts";
import { incomingKeyOf, keptKeyOf } from "#shared/documents/places.ts";
import type { DocumentStore } from "#shared/documents/ports.ts";
import type { DocumentId } from "#shared/registration/forms/documents.ts";
import { Contended } from "#shared/store/contended.ts";
import { memoryDocuments } from "#test/fakes/documents.ts";
import { breakingAfter } from "#test/samples/breaking.ts";
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
  const needs = { documents, files: objects.files };
  /** Keeps files as whoever has just read what is known of them. */
  const keep = async (
    of: CaseId,
    ids: readonly DocumentId[],
    through: Partial<typeof needs> = {},
  ) => {
    const records = await Promise.all(ids.map(async (id) => documents.find(id)));
    const known = records.filter((record) => record !== undefined);
    return keepDocuments({ ...needs, ...through }, of, known);
  };
  return { documents, objects, needs, keep };
};

const keptKeys = (keys: readonly string[]) => keys.filter((key) => key.startsWith("cases/"));

describe("the files of a case", () => {
  it("lie with the case, and no longer wait", async () => {
    const { documents, objects, keep } = await open();
    expect(await keep(caseId, [first, second])).toEqual({ kept: true });
    expect(await objects.uploads.read(keptKeyOf(caseId, first))).toEqual(png());
    expect(await objects.uploads.read(keptKeyOf(caseId, second))).toEqual(jpeg());
    const record = await documents.find(first);
    expect(record).toMatchObject({ caseId, revision: 2 });
    expect(record?.waitsUntil).toBeUndefined();
  });

  it("are kept once, however often they are to be", async () => {
    const { objects, keep } = await open();
    await keep(caseId, [first]);
    expect(await keep(caseId, [first])).toEqual({ kept: true });
    expect(keptKeys(objects.keys())).toEqual([keptKeyOf(caseId, first)]);
  });

  it("are kept after a fault at any step, and none is claimed that does not lie there", async () => {
    for (let step = 1; ; step += 1) {
      const { documents, objects, needs, keep } = await open();
      const fails = breakingAfter(step);
      const { sizeOf, copy } = objects.files;
      const crashed = await keep(caseId, [first, second], {
        documents: { ...documents, find: fails(documents.find), replace: fails(documents.replace) },
        files: { ...objects.files, sizeOf: fails(sizeOf), copy: fails(copy) },
      }).then(
        () => false,
        () => true,
      );
      const records = await Promise.all([first, second].map(async (id) => documents.find(id)));
      const claimed = records.filter((record) => record?.caseId === caseId);
      const keys = claimed.flatMap((record) => (record ? [keptKeyOf(caseId, record.id)] : []));
      expect(keptKeys(objects.keys())).toEqual(expect.arrayContaining(keys));
      expect(await keep(caseId, [first, second])).toEqual({ kept: true });
      expect(new Set(keptKeys(objects.keys()))).toEqual(
        new Set([keptKeyOf(caseId, first), keptKeyOf(caseId, second)]),
      );
      await eraseDocuments(needs, caseId);
      expect(keptKeys(objects.keys())).toEqual([]);
      if (!crashed) break;
    }
  });

  it("stay kept after the upload has gone", async () => {
    const { objects, keep } = await open();
    await keep(caseId, [first]);
    await objects.files.erase(await objects.files.versionsUnder("incoming/"));
    expect(await keep(caseId, [first])).toEqual({ kept: true });
  });

  it("that the case has on record and not with it are laid there", async () => {
    const { objects, keep } = await open();
    await keep(caseId, [first]);
    await objects.files.erase(await objects.files.versionsUnder("cases/"));
    expect(await keep(caseId, [first])).toEqual({ kept: true });
    expect(keptKeys(objects.keys())).toEqual([keptKeyOf(caseId, first)]);
  });

  it("are of one case only, whoever comes first", async () => {
    const { documents, needs } = await open();
    const read = await documents.find(first);
    if (read === undefined) throw new Error("a file is needed");
    // Both have read that nobody has it yet.
    const outcomes = await Promise.all([
      keepDocuments(needs, caseId, [read]),
      keepDocuments(needs, neighbour, [read]),
    ]);
    expect(outcomes).toContainEqual({ kept: true });
    expect(outcomes).toContainEqual({
      kept: false,
      flaws: [{ id: first, code: "document-used-elsewhere" }],
    });
  });

  it("that are gone are named", async () => {
    const { documents, objects, needs } = await open();
    const records = await Promise.all([first, second].map(async (id) => documents.find(id)));
    const read = records.filter((record) => record !== undefined);
    await objects.files.erase(await objects.files.versionsUnder(incomingKeyOf(second)));
    expect(await keepDocuments(needs, caseId, read)).toEqual({
      kept: false,
      flaws: [{ id: second, code: "document-unknown" }],
    });
  });

  it("whose record is gone by the time that it is claimed are unknown", async () => {
    const { documents, needs } = await open();
    const read = await documents.find(first);
    if (read === undefined) throw new Error("a file is needed");
    await documents.forget(first);
    expect(await keepDocuments(needs, caseId, [read])).toEqual({
      kept: false,
      flaws: [{ id: first, code: "document-unknown" }],
    });
  });

  it("are not fought over for ever", async () => {
    const { documents, keep } = await open();
    const busy: DocumentStore = { ...documents, replace: async () => "conflict" };
    await expect(keep(caseId, [first], { documents: busy })).rejects.toThrow(Contended);
  });
});

describe("the erasure of the files of a case", () => {
  it("leaves no version and no record of them, and touches no other case", async () => {
    const { documents, objects, needs, keep } = await open();
    await keep(caseId, [first]);
    await keep(neighbour, [second]);
    objects.place(keptKeyOf(caseId, first), png());
    await eraseDocuments(needs, caseId);
    expect(keptKeys(objects.keys())).toEqual([keptKeyOf(neighbour, second)]);
    expect(await documents.find(first)).toBeUndefined();
    expect(await documents.find(second)).toBeDefined();
  });

  it("may come again, and to a case without files", async () => {
    const { objects, needs, keep } = await open();
    await keep(caseId, [first]);
    await eraseDocuments(needs, caseId);
    await eraseDocuments(needs, caseId);
    await eraseDocuments(needs, neighbour);
    expect(keptKeys(objects.keys())).toEqual([]);
  });

  it("is carried out to its end after a fault", async () => {
    const { documents, objects, needs, keep } = await open();
    await keep(caseId, [first]);
    const failing = { ...objects.files, erase: () => Promise.reject(new Error("storage is down")) };
    await expect(eraseDocuments({ ...needs, files: failing }, caseId)).rejects.toThrow("down");
    await eraseDocuments(needs, caseId);
    expect(keptKeys(objects.keys())).toEqual([]);
    expect(await documents.find(first)).toBeUndefined();
  });

  it("leaves what is known of a file to the case that has it", async () => {
    const { documents, objects, needs, keep } = await open();
    const read = await documents.find(first);
    await keep(caseId, [first]);
    // It was a moment late, and had laid the file there already.
    await keepDocuments(needs, neighbour, read === undefined ? [] : [read]);
    expect(keptKeys(objects.keys())).toContain(keptKeyOf(neighbour, first));
    await eraseDocuments(needs, neighbour);
    expect(keptKeys(objects.keys())).toEqual([keptKeyOf(caseId, first)]);
    expect(await documents.find(first)).toMatchObject({ caseId });
  });
});
