import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { everyCase } from "#shared/store/every-case.ts";
import { reaching } from "#test/fakes/aws.ts";
import { fileId, specialistFileId } from "#test/samples/registration-file.ts";

const inputSchema = z.object({
  TableName: z.string(),
  ProjectionExpression: z.string(),
  ExclusiveStartKey: z.object({ pk: z.object({ S: z.string() }) }).optional(),
});

/** A worklist that answers page by page; a page may be empty and have a next one. */
const worklistOf = (pages: readonly (readonly string[])[]) => {
  const read: string[] = [];
  const dynamo = new DynamoDBClient(
    reaching((operation, raw) => {
      if (operation !== "Scan") throw new Error(operation);
      const { TableName, ProjectionExpression, ExclusiveStartKey } = inputSchema.parse(raw);
      const page = Number(ExclusiveStartKey?.pk.S ?? 0);
      read.push(`${TableName} ${ProjectionExpression} ${page}`);
      const next =
        page + 1 < pages.length ? { LastEvaluatedKey: marshall({ pk: `${page + 1}` }) } : {};
      return { status: 200, body: { Items: pages[page]?.map((pk) => marshall({ pk })), ...next } };
    }),
  );
  return { dynamo, read };
};

const casesIn = async (dynamo: DynamoDBClient) => {
  const cases: string[] = [];
  for await (const caseId of everyCase(dynamo, "worklist")) cases.push(caseId);
  return cases;
};

describe("every registration", () => {
  it("is read from the worklist page by page, and nothing of it but the name", async () => {
    const { dynamo, read } = worklistOf([[fileId], [], [specialistFileId]]);
    expect(await casesIn(dynamo)).toEqual([fileId, specialistFileId]);
    expect(read).toEqual(["worklist pk 0", "worklist pk 1", "worklist pk 2"]);
  });

  it("is read no further than somebody wants to know", async () => {
    const { dynamo, read } = worklistOf([[fileId], [specialistFileId]]);
    for await (const caseId of everyCase(dynamo, "worklist")) {
      expect(caseId).toBe(fileId);
      break;
    }
    expect(read).toHaveLength(1);
  });

  it("is none where there is none", async () => {
    expect(await casesIn(worklistOf([[]]).dynamo)).toEqual([]);
  });

  it("is told once, however many tasks it makes side by side", async () => {
    const table = worklistOf([[fileId, `${fileId}#aside`, `${fileId}#second-look`]]);
    expect(await casesIn(table.dynamo)).toEqual([fileId]);
  });

  it("is nothing that is no name of a case", async () => {
    await expect(casesIn(worklistOf([["a case"]]).dynamo)).rejects.toThrow("must match pattern");
  });
});
