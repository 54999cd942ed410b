import { GetItemCommand, QueryCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import type { Instant } from "#shared/law/dates.ts";
import { withFree, type RegisterEntry } from "#shared/registration/register/entry.ts";
import type { RegisterRow } from "#shared/registration/register/rows.ts";
import { readItems } from "./dynamo-batches.ts";
import {
  gateKey,
  gateSchema,
  versionItemSchema,
  versionKey,
  versionsUntil,
} from "./register-items.ts";

const placeSchema = z.object({ sk: z.string() });

/** One partition, or what in it begins with a text. */
export interface Partition {
  readonly pk: string;
  readonly start?: string | undefined;
}

/** The entry with the free places that its row shows now. */
const asShown = (entry: RegisterEntry, row: RegisterRow): RegisterEntry =>
  withFree(entry, row.supplier === "organization" ? row.places.free : undefined);

/**
 * Whether a version belongs to the present membership. One of an earlier membership may be lying
 * there for a moment after a supplier came back.
 */
const isShownWith = ({ since }: RegisterEntry, row: RegisterRow): boolean => since === row.since;

/** Reads of the table that look at as many items as they answer. They may be a moment behind. */
export const registerReader = (dynamo: DynamoDBClient, table: string) => {
  /** The rows of those of the numbers that are listed. */
  const rowsOf = async (numbers: readonly string[]): Promise<ReadonlyMap<string, RegisterRow>> => {
    const keys = [...new Set(numbers)].map(gateKey);
    const gates = (await readItems(dynamo, table, keys)).map((item) => gateSchema.parse(item));
    return new Map(gates.flatMap(({ row }) => (row === undefined ? [] : [[row.number, row]])));
  };

  const rowOf = async (number: string): Promise<RegisterRow | undefined> => {
    const { Item } = await dynamo.send(
      new GetItemCommand({ TableName: table, Key: marshall(gateKey(number)) }),
    );
    return Item === undefined ? undefined : gateSchema.parse(unmarshall(Item)).row;
  };

  /** The version accepted last, by a moment if one is given. */
  const versionOf = async (
    number: string,
    by: Instant | undefined,
  ): Promise<RegisterEntry | undefined> => {
    const { pk, from, to } = versionsUntil(number, by);
    const { Items: [item] = [] } = await dynamo.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
        ExpressionAttributeValues: marshall({ ":pk": pk, ":from": from, ":to": to }),
        ScanIndexForward: false,
        Limit: 1,
      }),
    );
    return item === undefined ? undefined : versionItemSchema.parse(unmarshall(item)).entry;
  };

  return {
    rowsOf,

    /** The places of a partition, in their order, after one of them. */
    placesIn: async (
      { pk, start }: Partition,
      after: string | undefined,
      most: number,
    ): Promise<readonly string[]> => {
      const begins = start === undefined ? "" : " AND begins_with(sk, :start)";
      const { Items = [] } = await dynamo.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: `pk = :pk${begins}`,
          ExpressionAttributeValues: marshall({
            ":pk": pk,
            ...(start !== undefined && { ":start": start }),
          }),
          Limit: most,
          ...(after !== undefined && { ExclusiveStartKey: marshall({ pk, sk: after }) }),
        }),
      );
      return Items.map((item) => placeSchema.parse(unmarshall(item)).sk);
    },

    /** One entry: as it is shown now, or as it was accepted last by a moment. */
    entryOf: async (
      number: string,
      by: Instant | undefined,
    ): Promise<RegisterEntry | undefined> => {
      const [row, entry] = await Promise.all([rowOf(number), versionOf(number, by)]);
      if (row === undefined || entry === undefined || !isShownWith(entry, row)) return undefined;
      return by === undefined ? asShown(entry, row) : entry;
    },

    /** The entries of listed suppliers as they were accepted last by a moment, in the order of the numbers. */
    entriesOf: async (
      numbers: readonly string[],
      by: Instant,
    ): Promise<readonly RegisterEntry[]> => {
      const rows = await rowsOf(numbers);
      const listed = [...rows.values()];
      const current = listed
        .filter(({ acceptedAt }) => acceptedAt <= by)
        .map(({ number, acceptedAt }) => versionKey(number, acceptedAt));
      const changed = listed.filter(({ since, acceptedAt }) => since <= by && by < acceptedAt);
      const [items, older] = await Promise.all([
        readItems(dynamo, table, current),
        Promise.all(changed.map(({ number }) => versionOf(number, by))),
      ]);
      const newest = items.map((item) => versionItemSchema.parse(item).entry);
      const entries = new Map([...newest, ...older].map((entry) => [entry?.number, entry]));
      return numbers.flatMap((number) => {
        const [row, entry] = [rows.get(number), entries.get(number)];
        if (row === undefined || entry === undefined || !isShownWith(entry, row)) return [];
        return [entry.acceptedAt === row.acceptedAt ? asShown(entry, row) : entry];
      });
    },
  };
};
export type RegisterReader = ReturnType<typeof registerReader>;
