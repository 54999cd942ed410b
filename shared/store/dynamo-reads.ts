import { PutItemCommand, QueryCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import type { ReadHistory, ReadLog } from "#shared/access/record-read.ts";
import { keptUntil, readRecordSchema, type ReadRecord } from "#shared/access/record.ts";
import { trailKeysOf } from "#shared/access/trail-keys.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import { epochSecondsAfter } from "#shared/law/dates.ts";
import { tookPlace } from "./conditional.ts";

const keyOf = (caseId: CaseId) => `reads#${caseId}`;

const nameOf = (what: ReadRecord["what"]): string => {
  switch (what.kind) {
    case "document":
      return `document#${what.documentId}`;
    case "evidence":
      return `evidence#${what.evidenceId ?? ""}`;
    case "paper":
      return `paper#${what.paper}#${what.sequence ?? ""}`;
    case "case":
    case "protocol":
    case "reads":
    case "trail":
    case "history":
      return what.kind;
  }
};

/** In the order of time; one request may read several things, each of them once. */
const placeOf = ({ at, requestId, what }: ReadRecord) => `${at}#${requestId}#${nameOf(what)}`;

/** Records of reads in DynamoDB, an item each; written only where there is none, dropped by TTL when their time is over. */
export const dynamoReadLog = (dynamo: DynamoDBClient, table: string): ReadLog => ({
  add: async (record) => {
    const item = {
      pk: keyOf(record.caseId),
      sk: placeOf(record),
      ...trailKeysOf(record.by, record.at),
      expiresAt: epochSecondsAfter(keptUntil(record.at), 0),
      record,
    };
    // One that is there already is this very one: the client tries again when an answer is lost.
    await tookPlace(
      dynamo.send(
        new PutItemCommand({
          TableName: table,
          Item: marshall(item, { removeUndefinedValues: true }),
          ConditionExpression: "attribute_not_exists(pk)",
        }),
      ),
    );
  },
});

const itemSchema = z.object({ record: readRecordSchema });
const cursorSchema = z.strictObject({ pk: z.string(), sk: z.string() });
type Cursor = z.infer<typeof cursorSchema>;

const encodeCursor = (cursor: unknown) =>
  Buffer.from(JSON.stringify(cursorSchema.parse(cursor))).toString("base64url");

const decodeCursor = (text: string, caseId: CaseId): Cursor | undefined => {
  try {
    const json = Buffer.from(text, "base64url").toString("utf8");
    const cursor = cursorSchema.parse(JSON.parse(json));
    // A cursor of another history would read on in that one.
    return cursor.pk === keyOf(caseId) ? cursor : undefined;
  } catch {
    return undefined;
  }
};

/** Reads the records back, page by page; a record just made is among them. */
export const dynamoReadHistory = (dynamo: DynamoDBClient, table: string): ReadHistory => ({
  page: async (caseId, limit, cursor) => {
    const start = cursor === undefined ? undefined : decodeCursor(cursor, caseId);
    if (cursor !== undefined && start === undefined) return undefined;
    const { Items = [], LastEvaluatedKey } = await dynamo.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: marshall({ ":pk": keyOf(caseId) }),
        ConsistentRead: true,
        ScanIndexForward: false,
        Limit: limit,
        ...(start !== undefined && { ExclusiveStartKey: marshall(start) }),
      }),
    );
    const reads = Items.map((item) => itemSchema.parse(unmarshall(item)).record);
    const next =
      LastEvaluatedKey === undefined ? undefined : encodeCursor(unmarshall(LastEvaluatedKey));
    return { reads, next };
  },
});
