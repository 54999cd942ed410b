import { UpdateItemCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { dayOf, epochSecondsAfter } from "#shared/law/dates.ts";
import { tookPlace } from "#shared/store/conditional.ts";
import type { WaitingCount } from "./ports.ts";
import { mostWaiting, waitingDays, type DocumentRecord } from "./record.ts";

type Announced = Pick<DocumentRecord, "owner" | "requestedAt">;

/**
 * Files announced on one day stop waiting together, and their count goes with them: what TTL drops
 * needs no counting down.
 */
const keyOf = ({ owner, requestedAt }: Announced) =>
  marshall({ pk: `waiting#${owner}#${dayOf(requestedAt)}` });

/** Counts in the table of documents: by client and day, up at an announcement and down once a case has the file. */
export const dynamoWaiting = (dynamo: DynamoDBClient, table: string, most = mostWaiting) => {
  const count = async (record: Announced, update: string, condition: string, values: object) =>
    tookPlace(
      dynamo.send(
        new UpdateItemCommand({
          TableName: table,
          Key: keyOf(record),
          UpdateExpression: update,
          ConditionExpression: condition,
          ExpressionAttributeValues: marshall(values),
        }),
      ),
    );
  return {
    admit: async (record: Announced) =>
      count(
        record,
        "SET expiresAt = :end ADD waiting :one",
        "attribute_not_exists(waiting) OR waiting < :most",
        { ":one": 1, ":most": most, ":end": epochSecondsAfter(record.requestedAt, waitingDays) },
      ),
    /** One of them waits no longer; nothing where it was not counted. */
    leave: async (record: Announced) =>
      count(record, "ADD waiting :less", "waiting >= :one", { ":less": -1, ":one": 1 }),
  } satisfies WaitingCount & { readonly leave: unknown };
};
