import {
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  type DynamoDBClient,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import { epochSecondsAfter } from "#shared/law/dates.ts";
import { tookPlace } from "#shared/store/conditional.ts";
import { dynamoWaiting } from "./dynamo-waiting.ts";
import type { DocumentStore } from "./ports.ts";
import { documentRecordSchema, type DocumentRecord } from "./record.ts";

const itemSchema = z.object({ document: documentRecordSchema });

/** `expiresAt` is the table's TTL; a file of a case has none. */
const itemOf = (document: DocumentRecord) => ({
  pk: document.id,
  revision: document.revision,
  document,
  ...(document.waitsUntil !== undefined && {
    expiresAt: epochSecondsAfter(document.waitsUntil, 0),
  }),
});

/** The records of uploaded files in DynamoDB; those that no application took are dropped by TTL. */
export const dynamoDocuments = (dynamo: DynamoDBClient, table: string): DocumentStore => {
  const waiting = dynamoWaiting(dynamo, table);
  const put = async (record: DocumentRecord, condition: string, values = {}) => {
    const written = dynamo.send(
      new PutItemCommand({
        TableName: table,
        Item: marshall(itemOf(record)),
        ConditionExpression: condition,
        ...values,
      }),
    );
    return (await tookPlace(written)) ? written : undefined;
  };
  return {
    create: async (record) => {
      const written = await put(record, "attribute_not_exists(pk)");
      if (written === undefined) throw new Error("an identifier of a document came twice");
    },
    find: async (id) => {
      const { Item } = await dynamo.send(
        new GetItemCommand({
          TableName: table,
          Key: marshall({ pk: id }),
          ConsistentRead: true,
        }),
      );
      return Item === undefined ? undefined : itemSchema.parse(unmarshall(Item)).document;
    },
    replace: async (record) => {
      const written = await put({ ...record, revision: record.revision + 1 }, "revision = :read", {
        ExpressionAttributeValues: marshall({ ":read": record.revision }),
        ReturnValues: "ALL_OLD",
      });
      if (written === undefined) return "conflict";
      const before = itemSchema.parse(unmarshall(written.Attributes ?? {})).document;
      const waitsNoLonger = before.waitsUntil !== undefined && record.waitsUntil === undefined;
      if (waitsNoLonger) await waiting.leave(record);
      return "replaced";
    },
    forget: async (id) => {
      await dynamo.send(new DeleteItemCommand({ TableName: table, Key: marshall({ pk: id }) }));
    },
  };
};
