import { GetItemCommand, QueryCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import type { RegisterEntry } from "#shared/registration/register-entry.ts";
import {
  listNameOf,
  type RegisterList,
  type RegisterRow,
} from "#shared/registration/register-rows.ts";
import { keepEntry } from "./dynamo-register-keep.ts";
import {
  cursorOf,
  entryItemSchema,
  entryKey,
  listKey,
  placeBehind,
  rowItemSchema,
  type EntryItem,
} from "./register-items.ts";

export interface RegisterQuery extends RegisterList {
  /** Rows of a page. */
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface RegisterPage {
  readonly rows: readonly RegisterRow[];
  /** The cursor of the next page, if there is one. */
  readonly next: string | undefined;
}

/** The public Register as it is read: entries by number, lists by region and service. */
export interface Register {
  /** Brings an entry and its rows up to a version of its case; an older version changes nothing. */
  readonly keep: (entry: RegisterEntry, version: number) => Promise<void>;
  /** A page of a list, in the order of names. Undefined for a cursor that is none of this list. */
  readonly find: (query: RegisterQuery) => Promise<RegisterPage | undefined>;
  readonly get: (number: string) => Promise<RegisterEntry | undefined>;
}

/**
 * The Register in DynamoDB: one item an entry, and one row of it in every list under which it is
 * found, so that every question is one query of one partition and nothing is ever scanned.
 */
export const dynamoRegister = (dynamo: DynamoDBClient, table: string): Register => {
  const read = async (number: string): Promise<EntryItem | undefined> => {
    const { Item } = await dynamo.send(
      new GetItemCommand({
        TableName: table,
        Key: marshall(entryKey(number)),
        ConsistentRead: true,
      }),
    );
    return Item === undefined ? undefined : entryItemSchema.parse(unmarshall(Item));
  };

  /** An answer of DynamoDB ends at a megabyte; the largest hundred rows are a third of that. */
  const rowsAfter = async (list: string, after: string | undefined, atMost: number) => {
    const { Items = [] } = await dynamo.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: marshall({ ":pk": listKey(list) }),
        Limit: atMost,
        ...(after !== undefined && {
          ExclusiveStartKey: marshall({ pk: listKey(list), sk: after }),
        }),
      }),
    );
    return Items.map((item) => rowItemSchema.parse(unmarshall(item)));
  };

  return {
    keep: keepEntry(dynamo, table, read),

    find: async ({ cursor, limit, ...filter }) => {
      const list = listNameOf(filter);
      const after = cursor === undefined ? undefined : placeBehind(cursor, list);
      if (cursor !== undefined && after === undefined) return undefined;
      // One row more than is shown tells whether there is another page.
      const found = await rowsAfter(list, after, limit + 1);
      const shown = found.slice(0, limit);
      const last = found.length > limit ? shown.at(-1) : undefined;
      const next = last === undefined ? undefined : cursorOf(list, last.sk);
      return { rows: shown.map(({ row }) => row), next };
    },

    get: async (number) => (await read(number))?.entry,
  };
};
