import { QueryCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import type { CaseId } from "#shared/cases/entry.ts";
import { historyKey } from "./dynamo-cases.ts";

/** How long histories are, without reading them: 0 for one that nobody began. */
export type Heads = (cases: readonly CaseId[]) => Promise<readonly number[]>;

const keySchema = z.object({ sk: z.int() });

/** The number of the last entry of each history, in the order of the question: one short read each. */
export const dynamoHeads = (dynamo: DynamoDBClient, table: string): Heads => {
  const headOf = async (caseId: CaseId): Promise<number> => {
    const { Items = [] } = await dynamo.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: marshall({ ":pk": historyKey(caseId) }),
        ProjectionExpression: "sk",
        ScanIndexForward: false,
        Limit: 1,
        ConsistentRead: true,
      }),
    );
    const [last] = Items.map((item) => keySchema.parse(unmarshall(item)));
    return last?.sk ?? 0;
  };
  return async (cases) => Promise.all(cases.map(headOf));
};
