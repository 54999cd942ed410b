import { GetItemCommand, PutItemCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import { epochSecondsAfter } from "#shared/law/dates.ts";
import { tookPlace } from "./conditional.ts";
import type { ClaimStore, ReplayStore } from "./ports.ts";

const claimSchema = z.object({ digest: z.string(), subject: z.string() });

/** A key of a request is remembered for 90 days, longer than any caller repeats one. */
const claimDays = 90;
/** Webhooks older than minutes are refused by their time-stamp; a day is ample. */
const replayDays = 1;

const putOnce = (dynamo: DynamoDBClient, table: string, item: Record<string, unknown>) =>
  tookPlace(
    dynamo.send(
      new PutItemCommand({
        TableName: table,
        Item: marshall(item),
        ConditionExpression: "attribute_not_exists(pk)",
      }),
    ),
  );

const read = async (dynamo: DynamoDBClient, table: string, pk: string) => {
  const { Item } = await dynamo.send(
    new GetItemCommand({ TableName: table, Key: marshall({ pk }), ConsistentRead: true }),
  );
  return Item === undefined ? undefined : unmarshall(Item);
};

/** Idempotency keys in DynamoDB, dropped by TTL. */
export const dynamoClaims = (dynamo: DynamoDBClient, table: string): ClaimStore => ({
  claim: async (key, digest, subject, now) => {
    const pk = `claim#${key}`;
    const expiresAt = epochSecondsAfter(now, claimDays);
    const written = await putOnce(dynamo, table, { pk, digest, subject, expiresAt });
    if (written) return { claimed: "new", subject };
    const earlier = claimSchema.parse(await read(dynamo, table, pk));
    return earlier.digest === digest
      ? { claimed: "same", subject: earlier.subject }
      : { claimed: "other" };
  },
});

/** Webhook identifiers in DynamoDB, dropped by TTL. */
export const dynamoReplays = (dynamo: DynamoDBClient, table: string): ReplayStore => {
  const keyOf = (source: string, messageId: string) => `webhook#${source}#${messageId}`;
  return {
    seen: async (source, messageId) =>
      (await read(dynamo, table, keyOf(source, messageId))) !== undefined,
    remember: async (source, messageId, now) => {
      const expiresAt = epochSecondsAfter(now, replayDays);
      await putOnce(dynamo, table, { pk: keyOf(source, messageId), expiresAt });
    },
  };
};
