// The table of the public lists with very many suppliers in it, behind the ordinary client. Only keys are
// kept; the content of an item is made when it is read, by the functions that production writes it with.
import { DynamoDBClient, type ServiceOutputTypes } from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import { placeOf } from "#shared/registration/register/found-by.ts";
import { findersOf } from "#shared/store/register-items.ts";
import { itemsSettled, wantedOf } from "#shared/store/register-wanted.ts";
import { keyRange } from "#test/fakes/key-condition.ts";
import { answeredFromMemory, metadata, nowhere } from "#test/simulation/cloud/connect.ts";
import { itemBytes, readUnits, type Item } from "#test/simulation/cloud/item-size.ts";
import { supplierOf } from "./suppliers.ts";

const key = z.object({ pk: z.object({ S: z.string() }), sk: z.object({ S: z.string() }) });
const value = z.object({ S: z.string() });

const requestSchema = z.object({
  Key: key.optional(),
  RequestItems: z.record(z.string(), z.object({ Keys: z.array(key) })).default({}),
  KeyConditionExpression: z.string().default(""),
  ExpressionAttributeValues: z.record(z.string(), value).default({}),
  ExclusiveStartKey: key.optional(),
  ScanIndexForward: z.boolean().default(true),
  Limit: z.int().optional(),
  ConsistentRead: z.boolean().default(false),
});
type Request = z.infer<typeof requestSchema>;

/** What reading has used since it was last looked at. */
export interface Reading {
  calls: number;
  items: number;
  units: number;
}

/** The sort keys of every partition, in their order, and whose supplier's each entry is. */
const keysOf = (count: number) => {
  const partitions = new Map<string, string[]>();
  const serials = new Map<string, number>();
  const places = Array.from({ length: count }, (_, serial) => {
    const { row } = wantedOf(supplierOf(serial), 1);
    if (row === undefined) throw new Error("a supplier without a row");
    return { serial, place: placeOf(row) };
  }).toSorted((one, other) => (one.place < other.place ? -1 : 1));
  for (const { serial } of places) {
    const { row, number } = wantedOf(supplierOf(serial), 1);
    serials.set(number, serial);
    for (const { pk, sk } of row === undefined ? [] : findersOf(row)) {
      const partition = partitions.get(pk);
      if (partition === undefined) partitions.set(pk, [sk]);
      else partition.push(sk);
    }
  }
  for (const [pk, sortKeys] of partitions) {
    // Lists were filled in their order; words and numbers have another.
    if (!pk.startsWith("find#")) sortKeys.sort();
  }
  return { partitions, serials };
};

/** Where a sort key stands, or would stand. */
const indexIn = (sortKeys: readonly string[], wanted: string): number => {
  let [low, high] = [0, sortKeys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sortKeys[middle] ?? "") < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
};

export const searchTable = (count: number) => {
  const { partitions, serials } = keysOf(count);
  const reading: Reading = { calls: 0, items: 0, units: 0 };

  const ofEntry = (pk: string): Item[] => {
    const serial = serials.get(pk.slice("entry#".length));
    if (serial === undefined) return [];
    return itemsSettled(wantedOf(supplierOf(serial), 1))
      .filter((item) => item.pk === pk)
      .map((item) => marshall(item, { removeUndefinedValues: true }))
      .toSorted((one, other) => ((one["sk"]?.S ?? "") < (other["sk"]?.S ?? "") ? -1 : 1));
  };

  const count1 = (items: readonly Item[], consistent: boolean) => {
    reading.items += items.length;
    const bytes = items.reduce((sum, item) => sum + itemBytes(item), 0);
    reading.units += readUnits(bytes, consistent);
  };

  const get = ({ pk, sk }: z.infer<typeof key>, consistent: boolean): Item | undefined => {
    const item = ofEntry(pk.S).find((one) => one["sk"]?.S === sk.S);
    count1(item === undefined ? [] : [item], consistent);
    return item;
  };

  const finders = (pk: string, from: string, most: number, holds: (sk: string) => boolean) => {
    const sortKeys = partitions.get(pk) ?? [];
    const found: Item[] = [];
    for (let at = indexIn(sortKeys, from); at < sortKeys.length && found.length < most; at += 1) {
      const sk = sortKeys[at];
      if (sk === undefined || !holds(sk)) break;
      found.push(marshall({ pk, sk, version: 1 }));
    }
    return found;
  };

  const query = (request: Request): ServiceOutputTypes => {
    const { ExclusiveStartKey: start, Limit: most = Number.POSITIVE_INFINITY } = request;
    const values = request.ExpressionAttributeValues;
    const range = keyRange(request.KeyConditionExpression, (name) => values[name]?.S ?? "");
    const after = start === undefined ? range.from : `${start.sk.S}\0`;
    const entries = ofEntry(range.partition).filter((item) => range.holds(item["sk"]?.S ?? ""));
    const found = range.partition.startsWith("entry#")
      ? (request.ScanIndexForward ? entries : entries.toReversed()).slice(0, most)
      : finders(range.partition, after, most, range.holds);
    count1(found, request.ConsistentRead);
    return { ...metadata, Items: found };
  };

  const dynamo = new DynamoDBClient(nowhere);
  answeredFromMemory(dynamo, async (command, input): Promise<ServiceOutputTypes> => {
    const request = requestSchema.parse(input);
    reading.calls += 1;
    switch (command) {
      case "GetItem": {
        const item = request.Key && get(request.Key, request.ConsistentRead);
        return { ...metadata, ...(item !== undefined && { Item: item }) };
      }
      case "BatchGetItem": {
        const responses = Object.entries(request.RequestItems).map(([table, { Keys }]) => [
          table,
          Keys.map((one) => get(one, false)).filter((item) => item !== undefined),
        ]);
        return { ...metadata, Responses: Object.fromEntries(responses) };
      }
      case "Query":
        return query(request);
      default:
        throw new Error(`a command not known here: ${command}`);
    }
  });

  return {
    dynamo,
    /** What was used since this was last asked. */
    used: (): Reading => {
      const now = { ...reading };
      Object.assign(reading, { calls: 0, items: 0, units: 0 });
      return now;
    },
  };
};
