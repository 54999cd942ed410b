// How subscriptions lie in their table:
//
//   subscription    <id>   the subscription; there are few
//   client#<name>   feed   which subscription's feed a machine client reads
import {
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type DynamoDBClient,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import {
  subscriptionIdSchema,
  subscriptionSchema,
  type Subscription,
  type SubscriptionId,
} from "#shared/subscriptions/subscription.ts";
import { tookPlace } from "./conditional.ts";
import type { ItemKey } from "./dynamo-batches.ts";
import type { Subscriptions } from "./subscriptions.ts";

const itemSchema = z.object({ subscription: subscriptionSchema });
const clientSchema = z.object({ holder: subscriptionIdSchema });

const keyOf = (id: SubscriptionId): ItemKey => ({ pk: "subscription", sk: id });
const clientKey = (client: string): ItemKey => ({ pk: `client#${client}`, sk: "feed" });

export const dynamoSubscriptions = (dynamo: DynamoDBClient, table: string): Subscriptions => {
  const read = async (key: ItemKey): Promise<unknown> => {
    const { Item } = await dynamo.send(
      new GetItemCommand({ TableName: table, Key: marshall(key), ConsistentRead: true }),
    );
    return Item === undefined ? undefined : unmarshall(Item);
  };

  const put = (key: ItemKey, content: object, condition: string, values?: object) =>
    tookPlace(
      dynamo.send(
        new PutItemCommand({
          TableName: table,
          Item: marshall({ ...key, ...content }, { removeUndefinedValues: true }),
          ConditionExpression: condition,
          ...(values !== undefined && { ExpressionAttributeValues: marshall(values) }),
        }),
      ),
    );

  const find = async (id: SubscriptionId): Promise<Subscription | undefined> =>
    itemSchema.optional().parse(await read(keyOf(id)))?.subscription;

  const holderOf = async (client: string): Promise<Subscription | undefined> => {
    const claim = clientSchema.optional().parse(await read(clientKey(client)));
    const held = claim && (await find(claim.holder));
    return held?.feedClient === client ? held : undefined;
  };

  /** A client that nobody has, or whose holder has let go of it, becomes this one's. */
  const claim = async (client: string, id: SubscriptionId): Promise<boolean> => {
    const holder = await holderOf(client);
    if (holder !== undefined && holder.id !== id) return false;
    const before = clientSchema.optional().parse(await read(clientKey(client)))?.holder;
    return before === undefined
      ? put(clientKey(client), { holder: id }, "attribute_not_exists(pk)")
      : put(clientKey(client), { holder: id }, "holder = :before", { ":before": before });
  };

  return {
    find,
    ofClient: holderOf,
    list: async () => {
      const found: Subscription[] = [];
      let after: Record<string, unknown> | undefined;
      do {
        const { Items = [], LastEvaluatedKey } = await dynamo.send(
          new QueryCommand({
            TableName: table,
            KeyConditionExpression: "pk = :pk",
            ExpressionAttributeValues: marshall({ ":pk": "subscription" }),
            ConsistentRead: true,
            ...(after !== undefined && { ExclusiveStartKey: marshall(after) }),
          }),
        );
        found.push(...Items.map((item) => itemSchema.parse(unmarshall(item)).subscription));
        after = LastEvaluatedKey === undefined ? undefined : unmarshall(LastEvaluatedKey);
      } while (after !== undefined);
      return found;
    },
    keep: async (subscription) => {
      const { id, version, feedClient } = subscription;
      if (feedClient !== undefined && !(await claim(feedClient, id))) return "client-taken";
      const content = { subscription, version };
      const kept =
        version === 1
          ? await put(keyOf(id), content, "attribute_not_exists(pk)")
          : await put(keyOf(id), content, "version = :before", { ":before": version - 1 });
      return kept ? "kept" : "changed-meanwhile";
    },
    drop: async (id) => {
      await dynamo.send(new DeleteItemCommand({ TableName: table, Key: marshall(keyOf(id)) }));
    },
  };
};
