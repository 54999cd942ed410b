import {
  TransactionCanceledException,
  TransactWriteItemsCommand,
  type DynamoDBClient,
} from "@aws-sdk/client-dynamodb";
import type { Entry } from "#shared/cases/entry.ts";
import { caseKeyItem } from "./dynamo-case-keys.ts";
import { dynamoCases, itemOf } from "./dynamo-cases.ts";
import type { CaseStore } from "./ports.ts";
import { erasureIn } from "./watch.ts";

interface Tables {
  readonly cases: string;
  readonly caseKeys: string;
}

/** Why DynamoDB did not carry a transaction out, by its parts. */
const isOvertaken = (error: unknown): boolean =>
  error instanceof TransactionCanceledException &&
  error.CancellationReasons?.[0]?.Code === "ConditionalCheckFailed";

/**
 * Histories as `dynamoCases` keeps them, for the one who may erase (R377-35). The entry that erases a
 * case and the end of the case's data key are one write: there is no moment at which the case is
 * erased and its key is still there, in which the same supplier could seal something new with it.
 */
export const dynamoErasingCases = (dynamo: DynamoDBClient, tables: Tables): CaseStore => {
  const cases = dynamoCases(dynamo, tables.cases);

  const erase = async (entry: Entry): Promise<"appended" | "conflict"> => {
    const put = {
      TableName: tables.cases,
      Item: itemOf(entry),
      ConditionExpression: "attribute_not_exists(pk)",
    };
    const remove = { TableName: tables.caseKeys, Key: caseKeyItem(entry.caseId) };
    try {
      await dynamo.send(
        new TransactWriteItemsCommand({ TransactItems: [{ Put: put }, { Delete: remove }] }),
      );
      return "appended";
    } catch (error) {
      if (isOvertaken(error)) return "conflict";
      throw error;
    }
  };

  return {
    load: cases.load,
    append: (entry) => (erasureIn([entry]) === 0 ? cases.append(entry) : erase(entry)),
  };
};
