import { PutItemCommand, QueryCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import { readItems } from "./dynamo-batches.ts";

/** Which organisations list which specialists of the Registry (R377-4.11b). */
export interface ListedBy {
  /**
   * Notes the specialists, by number, whom the entry of a case lists. Nothing is ever taken back:
   * whoever asks looks at the case, so that a note which does not hold any more shows nothing.
   */
  readonly keep: (caseId: CaseId, registryNumbers: readonly string[]) => Promise<void>;
  /** The cases that list a specialist, or did. */
  readonly find: (registryNumber: string) => Promise<readonly { readonly caseId: CaseId }[]>;
}

const noteSchema = z.object({ sk: caseIdSchema });

const keyOf = (registryNumber: string): string => `listed-by#${registryNumber}`;

/**
 * Kept in the table of the Register: one item a specialist and organisation, which is a key and
 * nothing else, so that any number of writes in any order come to the same. Only what is not there is
 * written.
 */
export const dynamoListedBy = (dynamo: DynamoDBClient, table: string): ListedBy => ({
  keep: async (caseId, registryNumbers) => {
    const notes = [...new Set(registryNumbers)].map((one) => ({ pk: keyOf(one), sk: caseId }));
    // A note that a stale read shows is there for good; one that it does not show yet is written twice.
    const there = new Set((await readItems(dynamo, table, notes)).map((item) => item["pk"]));
    for (const note of notes.filter(({ pk }) => !there.has(pk))) {
      await dynamo.send(new PutItemCommand({ TableName: table, Item: marshall(note) }));
    }
  },

  find: async (registryNumber) => {
    const found: { readonly caseId: CaseId }[] = [];
    let after: Record<string, unknown> | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await dynamo.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: "pk = :pk",
          ExpressionAttributeValues: marshall({ ":pk": keyOf(registryNumber) }),
          ...(after !== undefined && { ExclusiveStartKey: marshall(after) }),
        }),
      );
      found.push(...Items.map((item) => ({ caseId: noteSchema.parse(unmarshall(item)).sk })));
      after = LastEvaluatedKey === undefined ? undefined : unmarshall(LastEvaluatedKey);
    } while (after !== undefined);
    return found;
  },
});
