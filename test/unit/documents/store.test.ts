import { describe, expect, it } from "vitest";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { dynamoDocuments } from "#shared/documents/dynamo-documents.ts";
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
