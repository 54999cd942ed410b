import { GetItemCommand, PutItemCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import type { StateSystem } from "#shared/checks/systems.ts";
import { byHandSchema, type ByHand } from "#shared/operations/pause.ts";
import { breakerStateSchema, closedBreaker } from "#shared/verification/breaker.ts";
import type { BreakerStore, KeptBreaker } from "#shared/verification/gate.ts";
import { tookPlace } from "./conditional.ts";
import { Contended } from "./contended.ts";

const itemSchema = z.object({
  revision: z.int().min(1),
  state: breakerStateSchema,
  byHand: byHandSchema.exactOptional(),
});
/** What histories of queues say of the asking of systems. */
export interface PauseStore {
  /** Has a system paused, or asked again. What an earlier entry of the history said is never put over a later one. */
  readonly heed: (system: StateSystem, said: ByHand) => Promise<void>;
}

/** Others write at a breaker with every fifth question at most; whoever loses so often meets a fault. */
const attempts = 20;

/** Breakers in DynamoDB: one item a state system, every change of it conditional on the last. */
export const dynamoBreakers = (
  dynamo: DynamoDBClient,
  table: string,
): BreakerStore & PauseStore => {
  const keyOf = (system: string) => ({ pk: `breaker#${system}` });
  const find = async (system: StateSystem): Promise<KeptBreaker> => {
    const { Item } = await dynamo.send(
      new GetItemCommand({ TableName: table, Key: marshall(keyOf(system)), ConsistentRead: true }),
    );
    return Item === undefined
      ? { state: closedBreaker, revision: 0 }
      : itemSchema.parse(unmarshall(Item));
  };
  const write = (system: StateSystem, { state, revision, byHand }: KeptBreaker): Promise<boolean> =>
    tookPlace(
      dynamo.send(
        new PutItemCommand({
          TableName: table,
          Item: marshall(
            { ...keyOf(system), revision: revision + 1, state, byHand },
            { removeUndefinedValues: true },
          ),
          ConditionExpression: "attribute_not_exists(pk) OR revision = :seen",
          ExpressionAttributeValues: marshall({ ":seen": revision }),
        }),
      ),
    );
  return {
    find,
    replace: async (system, state, seen) =>
      (await write(system, { ...seen, state })) ? "replaced" : "conflict",
    heed: async (system, byHand) => {
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const kept = await find(system);
        if (kept.byHand !== undefined && kept.byHand.sequence >= byHand.sequence) return;
        if (await write(system, { ...kept, byHand })) return;
      }
      throw new Contended(`the breaker of ${system} was written by others ${attempts} times`);
    },
  };
};
