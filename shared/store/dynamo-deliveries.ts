// How deliveries lie in their table, for each subscription:
//
//   course#<id>   now                  how far it has come
//   held#<id>     <case>               what of a case waits
//   again#<id>    <event>              what is to be sent once more
//   log#<id>      <instant>#<event>    an attempt; it expires
import {
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type DynamoDBClient,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import { epochSecondsAfter } from "#shared/law/dates.ts";
import type { SubscriptionId } from "#shared/subscriptions/subscription.ts";
import { tookPlace } from "./conditional.ts";
import {
  attemptDays,
  attemptSchema,
  courseSchema,
  heldSchema,
  onceMoreSchema,
  placeOfAttempt,
  type Deliveries,
} from "./deliveries.ts";
import type { ItemKey } from "./dynamo-batches.ts";

const cursorSchema = z.string().regex(/^[\w:.#-]{1,300}$/);

const encode = (sk: string): string => Buffer.from(sk).toString("base64url");
const decode = (cursor: string): string | undefined =>
  cursorSchema.safeParse(Buffer.from(cursor, "base64url").toString("utf8")).data;

export const dynamoDeliveries = (dynamo: DynamoDBClient, table: string): Deliveries => {
  const put = async (key: ItemKey, content: object) => {
    const Item = marshall({ ...key, ...content }, { removeUndefinedValues: true });
    await dynamo.send(new PutItemCommand({ TableName: table, Item }));
  };
  const get = async (key: ItemKey) => {
    const { Item } = await dynamo.send(
      new GetItemCommand({ TableName: table, Key: marshall(key), ConsistentRead: true }),
    );
    return Item === undefined ? undefined : unmarshall(Item);
  };
  const remove = async (key: ItemKey) => {
    await dynamo.send(new DeleteItemCommand({ TableName: table, Key: marshall(key) }));
  };
  const page = async (pk: string, limit: number, forward: boolean, after: string | undefined) => {
    const { Items = [], LastEvaluatedKey } = await dynamo.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: marshall({ ":pk": pk }),
        ConsistentRead: true,
        ScanIndexForward: forward,
        Limit: limit,
        ...(after !== undefined && { ExclusiveStartKey: marshall({ pk, sk: after }) }),
      }),
    );
    const items = Items.map((item) => unmarshall(item));
    // A page that is full may be the last one; the next is empty then.
    const isLast = LastEvaluatedKey === undefined && items.length < limit;
    return { items, next: isLast ? undefined : z.string().optional().parse(items.at(-1)?.["sk"]) };
  };
  const all = async (pk: string) => {
    const found: Record<string, unknown>[] = [];
    let after: string | undefined;
    do {
      const { items, next } = await page(pk, 100, true, after);
      found.push(...items);
      after = next;
    } while (after !== undefined);
    return found;
  };

  const courseKey = (id: SubscriptionId): ItemKey => ({ pk: `course#${id}`, sk: "now" });
  const heldOf = (id: SubscriptionId) => `held#${id}`;
  const againOf = (id: SubscriptionId) => `again#${id}`;
  const logOf = (id: SubscriptionId) => `log#${id}`;

  return {
    course: async (id) => {
      const item = await get(courseKey(id));
      return item === undefined ? undefined : courseSchema.parse(item);
    },
    moveOn: (id, course) =>
      tookPlace(
        dynamo.send(
          new PutItemCommand({
            TableName: table,
            Item: marshall({ ...courseKey(id), ...course }, { removeUndefinedValues: true }),
            ConditionExpression: "attribute_not_exists(pk) OR version = :before",
            ExpressionAttributeValues: marshall({ ":before": course.version - 1 }),
          }),
        ),
      ),
    held: async (id) => (await all(heldOf(id))).map((item) => heldSchema.parse(item)),
    hold: (id, held) => put({ pk: heldOf(id), sk: held.caseId }, held),
    letGo: (id, caseId) => remove({ pk: heldOf(id), sk: caseId }),
    onceMore: async (id) => (await all(againOf(id))).map((item) => onceMoreSchema.parse(item)),
    askOnceMore: (id, asked) => put({ pk: againOf(id), sk: asked.eventId }, asked),
    doneOnceMore: (id, eventId) => remove({ pk: againOf(id), sk: eventId }),
    note: (id, attempt) =>
      put(
        { pk: logOf(id), sk: placeOfAttempt(attempt) },
        { ...attempt, expiresAt: epochSecondsAfter(attempt.at, attemptDays) },
      ),
    attempt: async (id, name) => {
      const sk = decode(name);
      const item = sk === undefined ? undefined : await get({ pk: logOf(id), sk });
      return item === undefined ? undefined : attemptSchema.parse(item);
    },
    attempts: async (id, limit, cursor) => {
      const after = cursor === undefined ? undefined : decode(cursor);
      if (cursor !== undefined && after === undefined) return undefined;
      const { items, next } = await page(logOf(id), limit, false, after);
      return {
        attempts: items.map((item) => attemptSchema.parse(item)),
        next: next === undefined ? undefined : encode(next),
      };
    },
  };
};
