import {
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
  type DynamoDBClient,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import { epochSecondsAfter, type Instant } from "#shared/law/dates.ts";
import { codeRequestSchema } from "#shared/status/code-request.ts";
import type { StatusStore } from "#shared/status/ports.ts";
import { statusSessionSchema } from "#shared/status/session.ts";
import { tookPlace } from "./conditional.ts";

const requestItemSchema = z.object({ revision: z.int().min(1), request: codeRequestSchema });
const sessionItemSchema = z.object({ session: statusSessionSchema });

/** Storage drops what is over within a day or two; whether something is over is told by the thing itself. */
const droppedAfter = (until: Instant) => epochSecondsAfter(until, 1);

/** Requests for codes, sessions and allowances in DynamoDB, dropped by TTL. */
export const dynamoStatus = (dynamo: DynamoDBClient, table: string): StatusStore => {
  const requestKey = (id: string) => ({ pk: `request#${id}` });
  const sessionKey = (token: string) => ({ pk: `session#${token}` });
  const read = async (key: Record<string, string>) => {
    const { Item } = await dynamo.send(
      new GetItemCommand({ TableName: table, Key: marshall(key), ConsistentRead: true }),
    );
    return Item && unmarshall(Item);
  };
  return {
    find: async (id) => {
      const item = await read(requestKey(id));
      return item === undefined
        ? { request: undefined, revision: 0 }
        : requestItemSchema.parse(item);
    },
    keep: async (request, revision) => {
      const item = {
        ...requestKey(request.id),
        request,
        revision: revision + 1,
        expiresAt: droppedAfter(request.goodUntil),
      };
      const kept = await tookPlace(
        dynamo.send(
          new PutItemCommand({
            TableName: table,
            Item: marshall(item, { removeUndefinedValues: true }),
            ConditionExpression: "attribute_not_exists(pk) OR revision = :seen",
            ExpressionAttributeValues: marshall({ ":seen": revision }),
          }),
        ),
      );
      return kept ? "kept" : "conflict";
    },
    take: ({ of, most, until }) =>
      tookPlace(
        dynamo.send(
          new UpdateItemCommand({
            TableName: table,
            Key: marshall({ pk: `taken#${of}` }),
            UpdateExpression: "SET expiresAt = :until ADD taken :one",
            ConditionExpression: "attribute_not_exists(taken) OR taken < :most",
            ExpressionAttributeValues: marshall({
              ":until": droppedAfter(until),
              ":one": 1,
              ":most": most,
            }),
          }),
        ),
      ),
    open: async (token, session) => {
      const item = {
        ...sessionKey(token),
        session,
        expiresAt: droppedAfter(session.goodUntil),
      };
      await dynamo.send(new PutItemCommand({ TableName: table, Item: marshall(item) }));
    },
    session: async (token) => {
      const item = await read(sessionKey(token));
      return item === undefined ? undefined : sessionItemSchema.parse(item).session;
    },
  };
};
