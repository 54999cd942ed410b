import { describe, expect, it } from "vitest";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { dynamoDocuments } from "#shared/documents/dynamo-documents.ts";
import { dynamoWaiting } from "#shared/documents/dynamo-waiting.ts";
import { ofCase } from "#shared/documents/record.ts";
import { memoryDocuments } from "#test/fakes/documents.ts";
import { memoryTable } from "#test/fakes/dynamo.ts";
import { png } from "#test/samples/files/images.ts";
import { documentId, documentRecord } from "#test/samples/files/record.ts";

const record = documentRecord(png());
const caseId = caseIdSchema.parse("organization-240140000011");

describe.each([
  ["in DynamoDB", () => dynamoDocuments(memoryTable().dynamo, "documents")],
  ["in memory", memoryDocuments],
])("the records of uploaded files %s", (_, open) => {
  it("are found as they were written", async () => {
    const documents = open();
    await documents.create(record);
    expect(await documents.find(record.id)).toEqual(record);
    expect(await documents.find(documentId(2))).toBeUndefined();
  });

  it("are never written over by a new one", async () => {
    const documents = open();
    await documents.create(record);
    await expect(documents.create({ ...record, owner: "another" })).rejects.toThrow("twice");
    expect(await documents.find(record.id)).toEqual(record);
  });

  it("are changed by one of those who read the same revision", async () => {
    const documents = open();
    await documents.create(record);
    expect(await documents.replace(ofCase(record, caseId))).toBe("replaced");
    expect(await documents.replace({ ...record, pages: 9 })).toBe("conflict");
    expect(await documents.find(record.id)).toEqual({ ...ofCase(record, caseId), revision: 2 });
  });

  it("are not changed when they are not there", async () => {
    const documents = open();
    expect(await documents.replace(record)).toBe("conflict");
  });

  it("are forgotten, twice as well as once", async () => {
    const documents = open();
    await documents.create(record);
    await documents.forget(record.id);
    await documents.forget(record.id);
    expect(await documents.find(record.id)).toBeUndefined();
  });
});

describe("the table of uploaded files", () => {
  it("drops a file that waits after its last day, and one of a case never", async () => {
    const { dynamo, items } = memoryTable();
    const documents = dynamoDocuments(dynamo, "documents");
    await documents.create(record);
    expect([...items.values()][0]?.["expiresAt"]).toBe(
      Math.floor(Date.parse("2026-11-29T18:59:59.999Z") / 1000),
    );
    await documents.replace(ofCase(record, caseId));
    expect([...items.values()][0]?.["expiresAt"]).toBeUndefined();
  });

  it("is not believed blindly: an item that is no record is a fault", async () => {
    const { dynamo, items } = memoryTable();
    const documents = dynamoDocuments(dynamo, "documents");
    await documents.create(record);
    for (const item of items.values()) item["document"] = { ...record, pages: 0 };
    await expect(documents.find(record.id)).rejects.toThrow("pages");
  });
});

describe("the count of files that wait", () => {
  const announced = (serial: number, changes = {}) =>
    documentRecord(png(), { id: documentId(serial), ...changes });

  const opened = () => {
    const { dynamo, items } = memoryTable();
    const waiting = dynamoWaiting(dynamo, "documents", 2);
    const documents = dynamoDocuments(dynamo, "documents");
    const announce = async (one = announced(1)) => {
      const room = await waiting.admit(one);
      if (room) await documents.create(one);
      return room;
    };
    const counts = () =>
      [...items.values()].flatMap(({ pk, waiting: count }) =>
        count === undefined ? [] : [[pk, count]],
      );
    return { documents, announce, counts, items };
  };

  it("lets a client have so many of one day, and no more", async () => {
    const { announce, counts } = opened();
    expect([await announce(), await announce(announced(2)), await announce(announced(3))]).toEqual([
      true,
      true,
      false,
    ]);
    expect(counts()).toEqual([["waiting#portal#2026-11-23", 2]]);
  });

  it("is one of each client and of each day by the country's time", async () => {
    const { announce, counts } = opened();
    await announce();
    await announce(announced(2));
    const evening = announced(3, { requestedAt: "2026-11-23T19:00:00.000Z" });
    const others = announced(4, { owner: "another" });
    expect([await announce(evening), await announce(others)]).toEqual([true, true]);
    expect(counts()).toEqual([
      ["waiting#portal#2026-11-23", 2],
      ["waiting#portal#2026-11-24", 1],
      ["waiting#another#2026-11-23", 1],
    ]);
  });

  it("goes down once for a file that a case took, and there is room again", async () => {
    const { announce, documents, counts } = opened();
    await announce();
    await announce(announced(2));
    await documents.replace(ofCase(announced(1), caseId));
    expect(counts()).toEqual([["waiting#portal#2026-11-23", 1]]);
    const kept = await documents.find(documentId(1));
    if (kept === undefined) throw new Error("the record is gone");
    await documents.replace({ ...kept, pages: 4 });
    await documents.replace(ofCase(announced(2), caseId));
    await documents.replace(ofCase(announced(2), caseId));
    expect(counts()).toEqual([["waiting#portal#2026-11-23", 0]]);
    expect(await announce(announced(3))).toBe(true);
  });

  it("never goes below nothing, for a file that was not counted", async () => {
    const { documents, counts } = opened();
    await documents.create(announced(1));
    await documents.replace(ofCase(announced(1), caseId));
    expect(counts()).toEqual([]);
  });

  it("is dropped by TTL when its files are", async () => {
    const { announce, items } = opened();
    await announce();
    expect(items.get("waiting#portal#2026-11-23 ")?.["expiresAt"]).toBe(
      Math.floor(Date.parse("2026-11-30T04:00:00.000Z") / 1000),
    );
  });
});
