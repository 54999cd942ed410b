import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { Entry } from "#shared/cases/entry.ts";
import { instantSchema } from "#shared/law/dates.ts";
import { link } from "#shared/store/chain.ts";
import { digestOf } from "#shared/store/digest.ts";
import { dynamoErasingCases } from "#shared/store/dynamo-erasing.ts";
import { reaching, type ServiceReply } from "#test/fakes/aws.ts";
import { fileId } from "#test/samples/registration-file.ts";

const keySchema = z.looseObject({
  pk: z.object({ S: z.string() }),
  sk: z.object({ N: z.string() }).optional(),
});
const putSchema = z.object({
  TableName: z.string(),
  Item: keySchema,
  ConditionExpression: z.literal("attribute_not_exists(pk)"),
});
const transactionSchema = z.object({
  TransactItems: z.tuple([
    z.strictObject({ Put: putSchema }),
    z.strictObject({ Delete: z.strictObject({ TableName: z.string(), Key: keySchema }) }),
  ]),
});

const nameOf = (table: string, { pk, sk }: z.output<typeof keySchema>) =>
  [table, pk.S, ...(sk === undefined ? [] : [sk.N])].join(" ");

/** Tables in memory, by the names of their items; a transaction takes place as a whole or not at all. */
const memoryTables = (...there: readonly string[]) => {
  const items = new Set(there);
  const failed = (body: object): ServiceReply => ({ status: 400, body });
  let reason = "ConditionalCheckFailed";
  const dynamo = new DynamoDBClient(
    reaching((operation, input) => {
      if (operation === "PutItem") {
        const { TableName, Item } = putSchema.parse(input);
        if (items.has(nameOf(TableName, Item)))
          return failed({
            __type: "com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException",
          });
        items.add(nameOf(TableName, Item));
        return { status: 200, body: {} };
      }
      const [{ Put }, { Delete }] = transactionSchema.parse(input).TransactItems;
      if (items.has(nameOf(Put.TableName, Put.Item)) || reason === "TransactionConflict")
        return failed({
          __type: "com.amazonaws.dynamodb.v20120810#TransactionCanceledException",
          CancellationReasons: [{ Code: reason }, { Code: "None" }],
        });
      items.add(nameOf(Put.TableName, Put.Item));
      items.delete(nameOf(Delete.TableName, Delete.Key));
      return { status: 200, body: {} };
    }),
  );
  return {
    cases: dynamoErasingCases(dynamo, { cases: "cases", caseKeys: "keys" }),
    items,
    meetAnother: () => {
      reason = "TransactionConflict";
    },
  };
};

const entryOf = (sequence: number, type: string): Entry =>
  link(undefined, {
    caseId: fileId,
    sequence,
    kind: "registration",
    command: type,
    commandId: `command-${sequence}`,
    commandDigest: digestOf(type),
    actor: { id: "watch-terms", role: "system" },
    at: instantSchema.parse("2029-01-01T04:00:00.000Z"),
    edition: "R377/2018",
    correlationId: "correlation-1",
    events: [{ type }],
  });

const key = `keys ${fileId}`;

describe("the entry that erases a case", () => {
  it("R377-35: is written together with the end of the case's key", async () => {
    const { cases, items } = memoryTables(key, "keys organization-240140000002");
    expect(await cases.append(entryOf(9, "erased"))).toBe("appended");
    expect([...items].toSorted()).toEqual([
      `cases case#${fileId} 9`,
      "keys organization-240140000002",
    ]);
  });

  it("R377-29: leaves the key where somebody wrote before it, such as an appeal", async () => {
    const { cases, items } = memoryTables(key);
    expect(await cases.append(entryOf(9, "appeal-registered"))).toBe("appended");
    expect(await cases.append(entryOf(9, "erased"))).toBe("conflict");
    expect(items.has(key)).toBe(true);
  });

  it("is a fault that may pass where two transactions meet", async () => {
    const { cases, items, meetAnother } = memoryTables(key);
    meetAnother();
    await expect(cases.append(entryOf(9, "erased"))).rejects.toMatchObject({
      name: "TransactionCanceledException",
    });
    expect([...items]).toEqual([key]);
  });
});

describe("any other entry", () => {
  it("leaves the key alone, and is written once", async () => {
    const { cases, items } = memoryTables(key);
    expect(await cases.append(entryOf(9, "reminded"))).toBe("appended");
    expect(await cases.append(entryOf(9, "reminded"))).toBe("conflict");
    expect(items.has(key)).toBe(true);
  });
});
