import {
  paginateQuery,
  PutItemCommand,
  QueryCommand,
  type DynamoDBClient,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import type { StateSystem } from "#shared/checks/systems.ts";
import { addMonths, dayOf, endOfDay, epochSecondsAfter, type Instant } from "#shared/law/dates.ts";
import { keptMonths, outageSchema, type Outage } from "#shared/operations/outage.ts";
import type { OutageLog } from "#shared/verification/gate.ts";

/** The most outages of one system that operators are shown: the newest. */
const mostOfSystem = 200;

export interface OutageStore extends OutageLog {
  /** Those of one system that began up to an instant, the newest first, at most two hundred. */
  readonly begunBy: (system: StateSystem, to: Instant) => Promise<readonly Outage[]>;
  /** The same, all that are kept. */
  readonly allBegunBy: (system: StateSystem, to: Instant) => Promise<readonly Outage[]>;
}

const keyOf = (system: string) => `outages#${system}`;

const itemSchema = z.object({ outage: outageSchema });

/** Outages in DynamoDB, an item each, by system and beginning; dropped by TTL when their time is over. */
export const dynamoOutages = (dynamo: DynamoDBClient, table: string): OutageStore => {
  const asked = (system: StateSystem, to: Instant) => ({
    TableName: table,
    KeyConditionExpression: "pk = :pk AND sk BETWEEN :first AND :to",
    // Behind every kind that began at this very instant.
    ExpressionAttributeValues: marshall({
      ":pk": keyOf(system),
      ":first": "0",
      ":to": `${to}~`,
    }),
    ScanIndexForward: false,
  });
  const outageIn = (item: Parameters<typeof unmarshall>[0]): Outage =>
    itemSchema.parse(unmarshall(item)).outage;
  return {
    keep: async (outage) => {
      const { system, since, kind } = outage;
      const expiresAt = epochSecondsAfter(endOfDay(addMonths(dayOf(since), keptMonths)), 0);
      const item = { pk: keyOf(system), sk: `${since}#${kind}`, expiresAt, outage };
      await dynamo.send(new PutItemCommand({ TableName: table, Item: marshall(item) }));
    },
    begunBy: async (system, to) => {
      const query = new QueryCommand({ ...asked(system, to), Limit: mostOfSystem });
      const { Items = [] } = await dynamo.send(query);
      return Items.map(outageIn);
    },
    allBegunBy: async (system, to) => {
      const found: Outage[] = [];
      for await (const { Items = [] } of paginateQuery({ client: dynamo }, asked(system, to)))
        found.push(...Items.map(outageIn));
      return found;
    },
  };
};
