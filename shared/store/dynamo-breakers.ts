import { GetItemCommand, PutItemCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import { breakerStateSchema, closedBreaker } from "#shared/verification/breaker.ts";
import type { BreakerStore } from "#shared/verification/gate.ts";
import { tookPlace } from "./conditional.ts";

const itemSchema = z.object({ revision: z.int().min(1), state: breakerStateSchema });

/** Breakers in DynamoDB: one item a state system, every change of it conditional on the last. */
export const dynamoBreakers = (dynamo: DynamoDBClient, table: string): BreakerStore => {
  const keyOf = (system: string) => ({ pk: `breaker#${system}` });
  return {
    find: async (system) => {
      const { Item } = await dynamo.send(
        new GetItemCommand({
          TableName: table,
          Key: marshall(keyOf(system)),
          ConsistentRead: true,
        }),
      );
      if (Item === undefined) return { state: closedBreaker, revision: 0 };
      const { state, revision } = itemSchema.parse(unmarshall(Item));
      return { state, revision };
    },
    replace: async (system, state, { revision }) => {
      const written = await tookPlace(
        dynamo.send(
          new PutItemCommand({
            TableName: table,
            Item: marshall({ ...keyOf(system), revision: revision + 1, state }),
            ConditionExpression: "attribute_not_exists(pk) OR revision = :seen",
            ExpressionAttributeValues: marshall({ ":seen": revision }),
          }),
        ),
      );
      return written ? "replaced" : "conflict";
    },
  };
};
