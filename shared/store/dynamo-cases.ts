import {
  PutItemCommand,
  paginateQuery,
  type AttributeValue,
  type DynamoDBClient,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import { entrySchema, type Entry } from "#shared/cases/entry.ts";
import { tookPlace } from "./conditional.ts";
import type { CaseStore } from "./ports.ts";
import { sealedBytes, sealedText } from "./sealed-bytes.ts";

/** The key of a case's history in the case table. */
export const historyKey = (caseId: string) => `case#${caseId}`;

/** An entry as an item of the case table; the key says which one it is. */
export const itemOf = ({ caseId, sequence, sealed, ...entry }: Entry) => {
  const bytes = sealed === undefined ? undefined : sealedBytes(sealed);
  const item = {
    pk: historyKey(caseId),
    sk: sequence,
    ...entry,
    ...(bytes === undefined ? { sealed } : { sealedBytes: bytes }),
  };
  return marshall(item, { removeUndefinedValues: true });
};

const keySchema = z.object({
  pk: z
    .string()
    .startsWith(historyKey(""))
    .transform((pk) => pk.slice(historyKey("").length)),
  sk: z.int(),
});

/** In a table they are bytes, in its stream base64 text. */
const bytesSchema = z
  .union([z.instanceof(Uint8Array), z.base64().transform((text) => Buffer.from(text, "base64"))])
  .optional();

/** Reads one item of the case table, as DynamoDB or its stream gives it; throws where it is no entry. */
export const entryOf = (item: Record<string, AttributeValue>): Entry => {
  const { pk, sk, sealedBytes: stored, ...entry } = unmarshall(item);
  const { pk: caseId, sk: sequence } = keySchema.parse({ pk, sk });
  const bytes = bytesSchema.parse(stored);
  const sealed = bytes === undefined ? {} : { sealed: sealedText(bytes) };
  return entrySchema.parse({ ...entry, caseId, sequence, ...sealed });
};

/** Histories in DynamoDB: an entry an item, written only where nobody wrote before. */
export const dynamoCases = (dynamo: DynamoDBClient, table: string): CaseStore => ({
  load: async (caseId) => {
    const pages = paginateQuery(
      { client: dynamo },
      {
        TableName: table,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: marshall({ ":pk": historyKey(caseId) }),
        ConsistentRead: true,
      },
    );
    const entries = [];
    for await (const { Items = [] } of pages) {
      entries.push(...Items.map((item) => entryOf(item)));
    }
    return entries;
  },
  append: async (entry) => {
    const appended = await tookPlace(
      dynamo.send(
        new PutItemCommand({
          TableName: table,
          Item: itemOf(entry),
          ConditionExpression: "attribute_not_exists(pk)",
        }),
      ),
    );
    return appended ? "appended" : "conflict";
  },
});
