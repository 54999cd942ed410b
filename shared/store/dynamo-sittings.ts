import { PutItemCommand, QueryCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import { listedSittingSchema, type ListedSitting } from "#shared/commission/view/sitting-listed.ts";
import { unitSchema, type Unit } from "#shared/law/territory.ts";
import { tookPlace } from "./conditional.ts";

/** The sittings of a unit, or those in one state. */
export interface SittingsQuestion {
  readonly unit: Unit;
  readonly state: ListedSitting["state"] | undefined;
}

export interface SittingsPage {
  readonly sittings: readonly ListedSitting[];
  readonly next: string | undefined;
}

/** Sittings by unit. `keep` takes a sitting as of a version; an older one changes nothing. */
export interface Sittings {
  readonly keep: (sitting: ListedSitting, version: number) => Promise<void>;
  /**
   * The newest first, by the time they are called for. A page may have fewer than the limit and still
   * a next one. Undefined for a cursor that is none of this unit.
   */
  readonly page: (
    question: SittingsQuestion,
    limit: number,
    cursor: string | undefined,
  ) => Promise<SittingsPage | undefined>;
}

const rowSchema = z.object({ sk: z.string(), sitting: listedSittingSchema });
const cursorSchema = z.strictObject({ unit: unitSchema, after: z.string().min(1).max(200) });

/** How many rows are read at most for one page of those in one state. */
const mostReads = 5;
const readAtOnce = 100;

const encodeCursor = (unit: Unit, after: string): string =>
  Buffer.from(JSON.stringify({ unit, after })).toString("base64url");

/** The place after which to go on; undefined for anything that is no cursor of this unit. */
const decodeCursor = (text: string, unit: Unit): string | undefined => {
  try {
    const json = Buffer.from(text, "base64url").toString("utf8");
    const cursor = cursorSchema.parse(JSON.parse(json));
    return cursor.unit === unit ? cursor.after : undefined;
  } catch {
    return undefined;
  }
};

/**
 * One item a sitting, in the partition of its unit and in the order of the times they are called for,
 * which never change: a page is a query of one partition, and nothing is ever scanned.
 */
export const dynamoSittings = (dynamo: DynamoDBClient, table: string): Sittings => {
  const read = async (unit: Unit, limit: number, after: string | undefined) => {
    const { Items = [], LastEvaluatedKey } = await dynamo.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: marshall({ ":pk": unit }),
        ScanIndexForward: false,
        Limit: limit,
        ...(after !== undefined && { ExclusiveStartKey: marshall({ pk: unit, sk: after }) }),
      }),
    );
    const rows = Items.map((item) => rowSchema.parse(unmarshall(item)));
    // A page that is full may be the last one; the next is empty then.
    return { rows, isLast: LastEvaluatedKey === undefined && rows.length < limit };
  };

  return {
    keep: async (sitting, version) => {
      const { id, unit, startsAt } = sitting;
      await tookPlace(
        dynamo.send(
          new PutItemCommand({
            TableName: table,
            Item: marshall({ pk: unit, sk: `${startsAt}#${id}`, version, sitting }),
            ConditionExpression: "attribute_not_exists(pk) OR version < :version",
            ExpressionAttributeValues: marshall({ ":version": version }),
          }),
        ),
      );
    },

    page: async ({ unit, state }, limit, cursor) => {
      let after = cursor === undefined ? undefined : decodeCursor(cursor, unit);
      if (cursor !== undefined && after === undefined) return undefined;
      const sittings: ListedSitting[] = [];
      const pageTo = (place: string | undefined): SittingsPage => ({
        sittings,
        next: place === undefined ? undefined : encodeCursor(unit, place),
      });
      for (let reads = 0; reads < (state === undefined ? 1 : mostReads); reads += 1) {
        const { rows, isLast } = await read(unit, state === undefined ? limit : readAtOnce, after);
        for (const { sk, sitting } of rows) {
          if (sittings.length === limit) return pageTo(after);
          after = sk;
          if (state === undefined || sitting.state === state) sittings.push(sitting);
        }
        if (isLast) return pageTo(undefined);
      }
      return pageTo(after);
    },
  };
};
