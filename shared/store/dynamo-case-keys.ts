import { GetItemCommand, PutItemCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import { tookPlace } from "./conditional.ts";

const itemSchema = z.object({ wrapped: z.instanceof(Uint8Array) });

/** The wrapped data keys of cases, apart from their histories: deleting one erases the person. */
export interface WrappedKeys {
  readonly find: (caseId: string) => Promise<Uint8Array | undefined>;
  /** Keeps the key unless the case has one; answers the key that the case has then. */
  readonly keep: (caseId: string, wrapped: Uint8Array) => Promise<Uint8Array>;
}

/** The item of a case's key. */
export const caseKeyItem = (caseId: string) => marshall({ pk: caseId });

export const dynamoCaseKeys = (dynamo: DynamoDBClient, table: string): WrappedKeys => {
  const find: WrappedKeys["find"] = async (caseId) => {
    const { Item } = await dynamo.send(
      new GetItemCommand({ TableName: table, Key: caseKeyItem(caseId), ConsistentRead: true }),
    );
    return Item === undefined ? undefined : itemSchema.parse(unmarshall(Item)).wrapped;
  };
  return {
    find,
    keep: async (caseId, wrapped) => {
      const isFirst = await tookPlace(
        dynamo.send(
          new PutItemCommand({
            TableName: table,
            Item: marshall({ pk: caseId, wrapped }),
            ConditionExpression: "attribute_not_exists(pk)",
          }),
        ),
      );
      const kept = isFirst ? wrapped : await find(caseId);
      if (kept === undefined) throw new Error(`the key of ${caseId} came and went`);
      return kept;
    },
  };
};
