// DynamoDB in memory, behind the ordinary client: the stores of production talk to it as they are.
// It knows the commands, conditions and queries that they use and throws at any other.
import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  TransactionCanceledException,
  type AttributeValue,
  type ServiceOutputTypes,
} from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import type { Gate } from "#test/simulation/engine/gate.ts";
import { invocationIfAny } from "#test/simulation/engine/invocation.ts";
import { keyRange } from "#test/fakes/key-condition.ts";
import { answeredFromMemory, metadata, nowhere } from "./connect.ts";
import { holds, updated, type Referred } from "./expressions.ts";
import { itemBytes, type Item } from "./item-size.ts";
import { byPlace, textOf, type Table } from "./tables.ts";

const valueSchema = z.custom<AttributeValue>((value) => value instanceof Object);
const itemSchema = z.record(z.string(), valueSchema);

const requestSchema = z.object({
  TableName: z.string(),
  Key: itemSchema.optional(),
  Item: itemSchema.optional(),
  ConditionExpression: z.string().optional(),
  KeyConditionExpression: z.string().optional(),
  UpdateExpression: z.string().optional(),
  ReturnValues: z.literal("ALL_OLD").optional(),
  ReturnValuesOnConditionCheckFailure: z.literal("ALL_OLD").optional(),
  ExpressionAttributeNames: z.record(z.string(), z.string()).default({}),
  ExpressionAttributeValues: itemSchema.default({}),
  IndexName: z.string().optional(),
  Limit: z.int().optional(),
  ExclusiveStartKey: itemSchema.optional(),
  ConsistentRead: z.boolean().default(false),
  ScanIndexForward: z.boolean().default(true),
});
export type TableRequest = z.infer<typeof requestSchema>;

const batchSchema = z.object({
  RequestItems: z.record(z.string(), z.object({ Keys: z.array(itemSchema) })),
});

const transactionSchema = z.object({
  TransactItems: z.array(
    z.object({ Put: z.unknown(), Delete: z.unknown(), Update: z.unknown() }).partial(),
  ),
});

/** What a call used, for those who count. */
export interface Usage {
  /** The function that called; undefined outside of one. */
  readonly by: string | undefined;
  readonly table: string;
  readonly command: string;
  /** Bytes of the item written, or of all items read. */
  readonly bytes: () => number;
  /** How many items were read or written. */
  readonly items: number;
  readonly consistent: boolean;
  readonly refused: boolean;
  /** Of the item that stood there before a write. */
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

export interface DynamoProps {
  readonly tables: readonly Table[];
  readonly gate: Gate;
  readonly onUse?: (usage: Usage) => void;
  /** A way in for planted bugs: the request as it is carried out instead. */
  readonly tamper?: ((command: string, request: TableRequest) => TableRequest) | undefined;
}

const referredIn = (request: TableRequest): Referred => ({
  names: request.ExpressionAttributeNames,
  values: request.ExpressionAttributeValues,
});

/** Which items of a partition, of the table or of its index, a query walks through. */
const walked = ({ shape, partition, indexed }: Table, request: TableRequest) => {
  const { IndexName, ExclusiveStartKey: start } = request;
  const values = request.ExpressionAttributeValues;
  const range = keyRange(request.KeyConditionExpression ?? "", (name) => values[name]?.S ?? "");
  const index = shape.indexes?.find(({ name }) => name === IndexName);
  if (range.attribute !== (index?.partition ?? "pk")) {
    throw new Error(`a query not known here: ${request.KeyConditionExpression}`);
  }
  const all = index === undefined ? partition(range.partition) : indexed(index, range.partition);
  const sort = index?.sort ?? shape.sortKey ?? "pk";
  const keys = new Set(["pk", sort, index?.partition, shape.sortKey]);
  const forward = byPlace(sort);
  const compare = request.ScanIndexForward
    ? forward
    : (one: Item, other: Item) => forward(other, one);
  const inRange = all.filter((item) => range.holds(textOf(item, sort)));
  const ordered = request.ScanIndexForward ? inRange : inRange.toReversed();
  const items = start === undefined ? ordered : ordered.filter((one) => compare(one, start) > 0);
  return { items, keys };
};

const query = (table: Table, request: TableRequest) => {
  const { items, keys } = walked(table, request);
  const most = Math.min(request.Limit ?? Infinity, table.shape.page ?? Infinity);
  const page = items.slice(0, most);
  // A page that is full names a last key, whether or not anything follows.
  const last = page.length === most ? page.at(-1) : undefined;
  const next = last && Object.fromEntries(Object.entries(last).filter(([name]) => keys.has(name)));
  return { items: page, next };
};

/** A key as the trace names it: the marks of signatures are others in every process. */
const nameIn = (key: string): string =>
  key.replace(/^(claim#(?:application|consent))#[0-9a-f]{64}$/, "$1");

/** A client whose tables are in memory. Every call of it waits at the gate. */
export const memoryDynamo = ({ tables, gate, onUse, tamper }: DynamoProps): DynamoDBClient => {
  const client = new DynamoDBClient(nowhere);

  const write = (
    by: string | undefined,
    command: string,
    table: Table,
    request: TableRequest,
  ): ServiceOutputTypes => {
    const key = request.Key ?? request.Item ?? {};
    const before = table.get(key);
    const refused = !holds(request.ConditionExpression, before, referredIn(request));
    const after =
      request.UpdateExpression === undefined
        ? request.Item
        : updated(request.UpdateExpression, before ?? key, referredIn(request));
    const bytes = () => Math.max(itemBytes(before ?? {}), itemBytes(after ?? {}));
    const usage = {
      by,
      table: table.shape.name,
      command,
      bytes,
      items: 1,
      consistent: true,
      refused,
    };
    onUse?.({ ...usage, before, after: refused ? before : after });
    if (refused) {
      const isTold = request.ReturnValuesOnConditionCheckFailure !== undefined;
      const Item = isTold ? before : undefined;
      throw new ConditionalCheckFailedException({
        message: "",
        ...(Item && { Item }),
        ...metadata,
      });
    }
    if (after === undefined) table.remove(key);
    else table.put(after);
    const told = request.ReturnValues === "ALL_OLD" && before !== undefined;
    return { ...metadata, ...(told && { Attributes: before }) };
  };

  const read = (
    by: string | undefined,
    command: string,
    table: Table,
    request: TableRequest,
  ): ServiceOutputTypes => {
    const found = command === "Query" ? query(table, request) : undefined;
    const one = found === undefined ? table.get(request.Key ?? {}) : undefined;
    const items = found?.items ?? (one === undefined ? [] : [one]);
    const bytes = () => items.reduce((sum, item) => sum + itemBytes(item), 0);
    const consistent = request.ConsistentRead;
    const usage = {
      by,
      table: table.shape.name,
      command,
      bytes,
      items: items.length,
      consistent,
      refused: false,
    };
    onUse?.({ ...usage, before: undefined, after: undefined });
    if (found === undefined) return { ...metadata, ...(one !== undefined && { Item: one }) };
    const { next } = found;
    return {
      ...metadata,
      Items: [...items],
      ...(next !== undefined && { LastEvaluatedKey: next }),
    };
  };

  const carryOut = (
    by: string | undefined,
    command: string,
    asked: TableRequest,
  ): ServiceOutputTypes => {
    const request = tamper?.(command, asked) ?? asked;
    const table = tables.find(({ shape }) => shape.name === request.TableName);
    if (table === undefined) throw new Error(`no table ${request.TableName}`);
    if (command === "GetItem" || command === "Query") return read(by, command, table, request);
    if (["PutItem", "DeleteItem", "UpdateItem"].includes(command)) {
      return write(by, command, table, request);
    }
    throw new Error(`a command not known here: ${command}`);
  };

  /** Each item of a batch is read, and paid for, as if it were asked for alone. */
  const readBatch = (by: string | undefined, input: unknown): ServiceOutputTypes => {
    const { RequestItems } = batchSchema.parse(input);
    const responses = Object.entries(RequestItems).map(([TableName, { Keys }]) => {
      const items = Keys.flatMap((Key) => {
        const found = carryOut(by, "GetItem", requestSchema.parse({ TableName, Key }));
        return "Item" in found && found.Item !== undefined ? [found.Item] : [];
      });
      return [TableName, items];
    });
    return { ...metadata, Responses: Object.fromEntries(responses), UnprocessedKeys: {} };
  };

  const isRefused = (asked: TableRequest): boolean => {
    const table = tables.find(({ shape }) => shape.name === asked.TableName);
    const before = table?.get(asked.Key ?? asked.Item ?? {});
    return !holds(asked.ConditionExpression, before, referredIn(asked));
  };

  /** All of the writes or none. */
  const transact = (by: string | undefined, input: unknown): ServiceOutputTypes => {
    const parts = transactionSchema.parse(input).TransactItems.map(({ Put, Delete, Update }) => {
      const [command, asked] =
        Put !== undefined
          ? ["PutItem", Put]
          : Update === undefined
            ? ["DeleteItem", Delete]
            : ["UpdateItem", Update];
      const request = requestSchema.parse(asked);
      return { command, request: tamper?.(command, request) ?? request };
    });
    const refused = parts.map(({ request }) => isRefused(request));
    if (refused.includes(true)) {
      const CancellationReasons = refused.map((one) => ({
        Code: one ? "ConditionalCheckFailed" : "None",
      }));
      throw new TransactionCanceledException({ message: "", CancellationReasons, ...metadata });
    }
    for (const { command, request } of parts) carryOut(by, command, request);
    return metadata;
  };

  answeredFromMemory(client, (command, input) => {
    const fn = invocationIfAny()?.fn;
    if (command === "TransactWriteItems") return gate(command, () => transact(fn, input));
    if (command === "BatchGetItem") return gate(command, () => readBatch(fn, input));
    const request = requestSchema.parse(input);
    const about = request.Key ?? request.Item ?? request.ExpressionAttributeValues;
    const subject = nameIn(about["pk"]?.S ?? about[":pk"]?.S ?? "");
    const what = `${request.TableName}.${command} ${subject}`;
    return gate(what, () => carryOut(fn, command, request));
  });
  return client;
};
