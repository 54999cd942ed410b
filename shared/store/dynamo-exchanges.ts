import { GetItemCommand, PutItemCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import { epochSecondsAfter, instantSchema } from "#shared/law/dates.ts";
import { referenceSchema } from "#shared/checks/reference.ts";
import { stateSystemSchema } from "#shared/checks/systems.ts";
import type { Exchange, Exchanges } from "#shared/verification/exchanges.ts";
import { tookPlace } from "./conditional.ts";

const itemSchema = z.object({
  reference: referenceSchema,
  system: stateSystemSchema,
  messageId: z.string(),
  correlationId: z.string(),
  sentAt: instantSchema,
  isOver: z.boolean(),
});

/** An answer that is later than this is to no question that still stands. */
const keptDays = 90;

const givenUp = (messageId: string) => `exchange#given-up#${messageId}`;

/** Exchanges with the gateway in DynamoDB, dropped by TTL: each by its message, by its chain and by its question. */
export const dynamoExchanges = (dynamo: DynamoDBClient, table: string): Exchanges => {
  const put = async (pk: string, exchange: Exchange, onlyOf?: string) => {
    const expiresAt = epochSecondsAfter(exchange.sentAt, keptDays);
    const condition = {
      ConditionExpression: "correlationId = :chain",
      ExpressionAttributeValues: marshall({ ":chain": onlyOf ?? "" }),
    };
    await tookPlace(
      dynamo.send(
        new PutItemCommand({
          TableName: table,
          Item: marshall({ pk, ...exchange, expiresAt }),
          ...(onlyOf !== undefined && condition),
        }),
      ),
    );
  };

  const read = async (pk: string) => {
    const Key = marshall({ pk });
    const { Item } = await dynamo.send(
      new GetItemCommand({ TableName: table, Key, ConsistentRead: true }),
    );
    return Item;
  };

  const get = async (pk: string): Promise<Exchange | undefined> => {
    const item = await read(pk);
    return item === undefined ? undefined : itemSchema.parse(unmarshall(item));
  };

  return {
    // The question last: until then it counts as not sent, and is sent again.
    begin: async (exchange) => {
      await put(`exchange#messageId#${exchange.messageId}`, exchange);
      await put(`exchange#correlationId#${exchange.correlationId}`, exchange);
      await put(`exchange#about#${exchange.reference}`, exchange);
    },
    lastAbout: (reference) => get(`exchange#about#${reference}`),
    named: (by, name) => get(`exchange#${by}#${name}`),
    end: (exchange) =>
      put(
        `exchange#about#${exchange.reference}`,
        { ...exchange, isOver: true },
        exchange.correlationId,
      ),
    giveUp: async (messageId, at) => {
      const item = { pk: givenUp(messageId), expiresAt: epochSecondsAfter(at, keptDays) };
      await dynamo.send(new PutItemCommand({ TableName: table, Item: marshall(item) }));
    },
    isGivenUp: async (messageId) => (await read(givenUp(messageId))) !== undefined,
  };
};
