// Many items of one table at once. DynamoDB may leave some of a batch undone; the rest is asked for again.
import {
  BatchGetItemCommand,
  type AttributeValue,
  type DynamoDBClient,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import { Contended } from "./contended.ts";

export interface ItemKey {
  readonly pk: string;
  readonly sk: string;
}

/** The most that DynamoDB takes in one call. */
const mostRead = 100;

/** A table that leaves something undone so often is overloaded; the work comes again later. */
const mostAttempts = 8;

/** The items in parts of at most so many. */
export const chunksOf = <Item>(items: readonly Item[], most: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_, at) =>
    items.slice(at * most, (at + 1) * most),
  );

const overloaded = (table: string) =>
  new Contended(`${table} left a part of a batch undone ${mostAttempts} times in a row`);

type Raw = Record<string, AttributeValue>;

/** The key of an item, of a table that sorts or of one that does not. */
type AnyKey = Pick<ItemKey, "pk"> & Partial<ItemKey>;

/** The items of these keys that there are, in no order. Reads may be a moment behind. */
export const readItems = async (
  dynamo: DynamoDBClient,
  table: string,
  keys: readonly AnyKey[],
): Promise<readonly Record<string, unknown>[]> => {
  const readChunk = async (chunk: readonly AnyKey[]): Promise<Raw[]> => {
    const found: Raw[] = [];
    let left: Raw[] = chunk.map((key) => marshall(key));
    for (let attempts = 0; left.length > 0; attempts += 1) {
      if (attempts === mostAttempts) throw overloaded(table);
      const { Responses, UnprocessedKeys } = await dynamo.send(
        new BatchGetItemCommand({ RequestItems: { [table]: { Keys: left } } }),
      );
      found.push(...(Responses?.[table] ?? []));
      left = UnprocessedKeys?.[table]?.Keys ?? [];
    }
    return found;
  };
  const found = await Promise.all(chunksOf(keys, mostRead).map(readChunk));
  return found.flat().map((item) => unmarshall(item));
};
