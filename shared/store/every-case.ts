import { paginateScan, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import { isOwnSlot } from "./worklist-rows.ts";

const itemSchema = z.object({ pk: z.string() });

/**
 * Every case that people work on, from the worklist, which holds an item of each whether or not it waits for
 * somebody. It reads the whole table: for a study by operators, never for a request.
 */
export async function* everyCase(dynamo: DynamoDBClient, worklist: string): AsyncGenerator<CaseId> {
  const pages = paginateScan(
    { client: dynamo },
    { TableName: worklist, ProjectionExpression: "pk" },
  );
  for await (const { Items = [] } of pages) {
    for (const item of Items) {
      const { pk } = itemSchema.parse(unmarshall(item));
      if (isOwnSlot(pk)) yield caseIdSchema.parse(pk);
    }
  }
}
