import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import { reaching, type ServiceReply } from "./aws.ts";
import { keyRange } from "./key-condition.ts";

type Item = Record<string, unknown>;

const attributes = z.record(z.string(), z.any()).transform((raw): Item => unmarshall(raw));

const inputSchema = z.object({
  TableName: z.string().optional(),
  RequestItems: z.record(z.string(), z.object({ Keys: z.array(attributes) })).optional(),
  Item: attributes.optional(),
  Key: attributes.optional(),
  ConditionExpression: z.string().optional(),
  UpdateExpression: z.string().optional(),
  ReturnValues: z.literal("ALL_OLD").optional(),
  KeyConditionExpression: z.string().optional(),
  ExpressionAttributeValues: attributes.default({}),
  ExclusiveStartKey: attributes.optional(),
  Limit: z.int().optional(),
  ScanIndexForward: z.boolean().default(true),
});
type Input = z.output<typeof inputSchema>;

const keyText = ({ pk, sk = "" }: Item) => `${String(pk)} ${String(sk)}`;

const compare = (left: unknown, sign: string, right: unknown): boolean => {
  if (left === undefined || right === undefined) return false;
  if (sign === "=") return left === right;
  if (typeof left !== "number" || typeof right !== "number") return false;
  return sign === "<" ? left < right : left >= right;
};

/** `SET a = :b`, `ADD c :d`, or one behind the other. */
const updated = (expression: string, item: Item, values: Item): Item => {
  const [, set, setTo = "", add, addend = ""] =
    /^(?:SET (\w+) = (:\w+))? ?(?:ADD (\w+) (:\w+))?$/.exec(expression) ?? [];
  if (set === undefined && add === undefined) {
    throw new Error(`an update this table does not know: ${expression}`);
  }
  return {
    ...item,
    ...(set !== undefined && { [set]: values[setTo] }),
    ...(add !== undefined && { [add]: Number(item[add] ?? 0) + Number(values[addend]) }),
  };
};

/** `attribute_not_exists(a)`, `a = :b`, `a < :b` and `a >= :b`, joined by OR. */
const holds = (expression: string | undefined, item: Item | undefined, values: Item): boolean =>
  expression === undefined ||
  expression.split(" OR ").some((term) => {
    const absent = /^attribute_not_exists\((\w+)\)$/.exec(term)?.[1];
    if (absent !== undefined) return item?.[absent] === undefined;
    const [, name = "", sign = "", value = ""] = /^(\w+) (=|<|>=) (:\w+)$/.exec(term) ?? [];
    if (name === "") throw new Error(`a condition this table does not know: ${term}`);
    return compare(item?.[name], sign, values[value]);
  });

const done = (body: Item = {}): ServiceReply => ({ status: 200, body });

const conditionFailed: ServiceReply = {
  status: 400,
  body: { __type: "com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException" },
};

const byBytes = (one: Item, other: Item) =>
  Buffer.compare(Buffer.from(String(one["sk"])), Buffer.from(String(other["sk"])));

/** A page of one partition; the whole sort key is taken as text. */
const query = (items: readonly Item[], input: Input): ServiceReply => {
  const { ExpressionAttributeValues: values, ExclusiveStartKey: start, Limit: limit } = input;
  const range = keyRange(input.KeyConditionExpression ?? "", (name) => String(values[name]));
  const order = input.ScanIndexForward ? byBytes : (one: Item, other: Item) => byBytes(other, one);
  const found = items
    .filter((item) => item[range.attribute] === range.partition && range.holds(String(item["sk"])))
    .sort(order)
    .filter((item) => start === undefined || order(start, item) < 0);
  const page = found.slice(0, limit);
  // A page that is full names a last key, whether or not anything follows.
  const last = page.length === limit ? page.at(-1) : undefined;
  const next = last && { LastEvaluatedKey: marshall({ pk: last["pk"], sk: last["sk"] }) };
  return done({ Items: page.map((item) => marshall(item)), ...next });
};

/** One table in memory, and the real client that reaches it; a step may be made to fail, and a batch to be done in part. */
export const memoryTable = ({ mostRead = 100 }: { readonly mostRead?: number } = {}) => {
  const items = new Map<string, Item>();
  let before: ((operation: string, input: Input) => void) | undefined;

  const write = (key: Item, input: Input): ServiceReply => {
    const text = keyText(key);
    const { ConditionExpression: condition, ExpressionAttributeValues: values } = input;
    const old = items.get(text);
    if (!holds(condition, old, values)) return conditionFailed;
    if (input.UpdateExpression !== undefined)
      items.set(text, updated(input.UpdateExpression, old ?? key, values));
    else if (input.Item === undefined) items.delete(text);
    else items.set(text, input.Item);
    return done(input.ReturnValues && old ? { Attributes: marshall(old) } : {});
  };

  /** What is more than a batch may read is left for the caller to ask for again. */
  const readBatch = (requests: Record<string, { Keys: Item[] }>): ServiceReply => {
    const parts = Object.entries(requests).map(([table, { Keys }]) => ({
      table,
      found: Keys.slice(0, mostRead).flatMap((key) => items.get(keyText(key)) ?? []),
      left: Keys.slice(mostRead),
    }));
    const late = parts.filter(({ left }) => left.length > 0);
    return done({
      Responses: Object.fromEntries(
        parts.map(({ table, found }) => [table, found.map((item) => marshall(item))]),
      ),
      UnprocessedKeys: Object.fromEntries(
        late.map(({ table, left }) => [table, { Keys: left.map((key) => marshall(key)) }]),
      ),
    });
  };

  const dynamo = new DynamoDBClient(
    reaching((operation, raw) => {
      const input = inputSchema.parse(raw);
      before?.(operation, input);
      switch (operation) {
        case "GetItem": {
          const item = items.get(keyText(input.Key ?? {}));
          return done(item === undefined ? {} : { Item: marshall(item) });
        }
        case "BatchGetItem":
          return readBatch(input.RequestItems ?? {});
        case "PutItem":
        case "DeleteItem":
        case "UpdateItem":
          return write(input.Item ?? input.Key ?? {}, input);
        case "Query":
          return query([...items.values()], input);
        default:
          throw new Error(`an operation this table does not know: ${operation}`);
      }
    }),
  );

  return {
    dynamo,
    items,
    /** Called before every operation from now on; what it throws, the caller gets. */
    interrupt: (step: typeof before) => {
      before = step;
    },
  };
};
