import {
  PutItemCommand,
  paginateQuery,
  type AttributeValue,
  type DynamoDBClient,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import { entrySchema, type Entry } from "#shared/cases/entry.ts";
import { tookPlace } from "./conditional.ts";
import type { CaseStore } from "./ports.ts";

/** The key of a case's history in the case table. */
const historyKey = (caseId: string) => `case#${caseId}`;

/** Reads one item of the case table, as DynamoDB or its stream gives it; throws where it is no entry. */
export const entryOf = (item: Record<string, AttributeValue>): Entry => {
  const { pk: _pk, sk: _sk, ...entry } = unmarshall(item);
  return entrySchema.parse(entry);
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
    const item = { pk: historyKey(entry.caseId), sk: entry.sequence, ...entry };
    const appended = await tookPlace(
      dynamo.send(
        new PutItemCommand({
          TableName: table,
          Item: marshall(item, { removeUndefinedValues: true }),
          ConditionExpression: "attribute_not_exists(pk)",
        }),
      ),
    );
    return appended ? "appended" : "conflict";
  },
});
