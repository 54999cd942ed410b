import { DeleteItemCommand, PutItemCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { tookPlace } from "./conditional.ts";
import { Contended } from "./contended.ts";
import type { RegisterEntry } from "#shared/registration/register-entry.ts";
import { placedRowOf, type PlacedRow } from "#shared/registration/register-rows.ts";
import { entryKey, rowKeys, type EntryItem, type Placing } from "./register-items.ts";

/** More writers than this at one entry at one moment is a fault, not a race. */
const mostAttempts = 10;

const overOlder = (version: number) => ({
  ConditionExpression: "attribute_not_exists(pk) OR version < :version",
  ExpressionAttributeValues: marshall({ ":version": version }),
});

const overThisOne = (kept: EntryItem | undefined) =>
  kept === undefined
    ? { ConditionExpression: "attribute_not_exists(pk)" }
    : {
        ConditionExpression: "version = :version",
        ExpressionAttributeValues: marshall({ ":version": kept.version }),
      };

/** The keys that the older placing has and the newer one has not. */
const goneFrom = (older: Placing, newer: Placing) => {
  const stays = new Set(rowKeys(newer).map(({ pk, sk }) => `${pk} ${sk}`));
  return rowKeys(older).filter(({ pk, sk }) => !stays.has(`${pk} ${sk}`));
};

/**
 * Keeps an entry and its rows as of a version of its case. Repeated, late and simultaneous calls
 * end in the state of the newest version.
 */
export const keepEntry = (
  dynamo: DynamoDBClient,
  table: string,
  read: (number: string) => Promise<EntryItem | undefined>,
) => {
  const put = (item: Record<string, unknown>, condition: ReturnType<typeof overThisOne>) => {
    const Item = marshall(item, { removeUndefinedValues: true });
    return tookPlace(dynamo.send(new PutItemCommand({ TableName: table, Item, ...condition })));
  };

  const putRows = ({ row, ...placing }: PlacedRow, version: number) =>
    Promise.all(rowKeys(placing).map((key) => put({ ...key, version, row }, overOlder(version))));

  const dropRows = (keys: ReturnType<typeof goneFrom>, version: number) =>
    Promise.all(
      keys.map((key) => {
        const place = { TableName: table, Key: marshall(key) };
        return tookPlace(dynamo.send(new DeleteItemCommand({ ...place, ...overOlder(version) })));
      }),
    );

  /**
   * One attempt. The entry is written last, and only over the one that was read: after a crash the
   * next attempt finds everything still to do, and the second of two simultaneous writers starts
   * anew, sees which rows the first one left, and takes away those that no longer belong.
   */
  const attempt = async (entry: RegisterEntry, version: number): Promise<boolean> => {
    const placed = placedRowOf(entry);
    const kept = await read(entry.number);
    if (kept !== undefined && kept.version >= version) {
      await dropRows(goneFrom(placed, kept), kept.version);
      return true;
    }
    await putRows(placed, version);
    if (kept !== undefined) await dropRows(goneFrom(kept, placed), version);
    const { place, lists } = placed;
    const item: EntryItem = { version, entry, place, lists: [...lists] };
    return put({ ...entryKey(entry.number), ...item }, overThisOne(kept));
  };

  return async (entry: RegisterEntry, version: number): Promise<void> => {
    for (let attempts = 0; attempts < mostAttempts; attempts += 1) {
      if (await attempt(entry, version)) return;
    }
    throw new Contended(`${entry.number} was written by others ${mostAttempts} times in a row`);
  };
};
