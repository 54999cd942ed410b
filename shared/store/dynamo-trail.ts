import { PutItemCommand, QueryCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import { keptUntil, readRecordSchema } from "#shared/access/record.ts";
import type { PlacedStep, Trail } from "#shared/access/search-trail.ts";
import { trailKeysOf, type TrailPlace } from "#shared/access/trail-keys.ts";
import { actSchema, type ActLog } from "#shared/access/trail.ts";
import { epochSecondsAfter } from "#shared/law/dates.ts";
import { tookPlace } from "./conditional.ts";

/** The indexes of both tables: one official of a unit in a month, one unit on a day. */
export const trailIndexes = {
  official: { name: "by-official", attribute: "official" },
  unit: { name: "by-unit", attribute: "unitDay" },
} as const;

/** Acts of officials in DynamoDB, an item each, by their case; kept as long as the records of reads are. */
export const dynamoActLog = (dynamo: DynamoDBClient, table: string): ActLog => ({
  add: async (act) => {
    const { caseId, at, by, sequence } = act;
    const item = {
      pk: `acts#${caseId}`,
      sk: `${at}#${caseId}#${String(sequence).padStart(6, "0")}`,
      ...trailKeysOf(by, at),
      expiresAt: epochSecondsAfter(keptUntil(at), 0),
      record: act,
    };
    const values = marshall(item, { removeUndefinedValues: true });
    // A record of the stream that comes again makes the same item: it is there already.
    const ConditionExpression = "attribute_not_exists(pk)";
    await tookPlace(
      dynamo.send(new PutItemCommand({ TableName: table, Item: values, ConditionExpression })),
    );
  },
});

const readItemSchema = z.object({ sk: z.string(), record: readRecordSchema });
const actItemSchema = z.object({ sk: z.string(), record: actSchema });

type Item = Parameters<typeof unmarshall>[0];

const stepOf = {
  read: (item: Item): PlacedStep => {
    const { sk: place, record } = readItemSchema.parse(unmarshall(item));
    return { place, step: { what: "read", record } };
  },
  act: (item: Item): PlacedStep => {
    const { sk: place, record } = actItemSchema.parse(unmarshall(item));
    return { place, step: { what: "act", record } };
  },
} as const;

/** The trail over the records of reads and those of acts. */
export const dynamoTrail = (
  dynamo: DynamoDBClient,
  tables: { readonly reads: string; readonly acts: string },
): Trail => ({
  page: async (where, what, { from, upTo }, most) => {
    const { table, prefix } =
      what === "read"
        ? { table: tables.reads, prefix: "reads" }
        : { table: tables.acts, prefix: "acts" };
    const { Items = [] } = await dynamo.send(
      new QueryCommand({
        TableName: table,
        ...partitionOf(where),
        ScanIndexForward: false,
        Limit: most,
        ExpressionAttributeValues: marshall({
          ":key": where.of === "case" ? `${prefix}#${where.key}` : where.key,
          ":from": from,
          ":upTo": upTo,
        }),
      }),
    );
    return Items.map(stepOf[what]);
  },
});

const range = "AND sk BETWEEN :from AND :upTo";

const partitionOf = ({ of }: TrailPlace) => {
  if (of === "case") return { KeyConditionExpression: `pk = :key ${range}`, ConsistentRead: true };
  const { name, attribute } = trailIndexes[of];
  return { IndexName: name, KeyConditionExpression: `${attribute} = :key ${range}` };
};
