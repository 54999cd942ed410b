import {
  ConditionalCheckFailedException,
  UpdateItemCommand,
  type DynamoDBClient,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import type { CaseId } from "#shared/cases/entry.ts";
import {
  officeNameOf,
  officeOf,
  sameTaskMark,
  slotMark,
  type Task,
} from "#shared/worklist/task.ts";
import { Contended } from "./contended.ts";

/** The tasks of cases, as the relay keeps them. */
export interface Worklist {
  /**
   * Takes the task of a case as of a version; an older one changes nothing. A case that makes several tasks at once keeps each in a
   * slot of its own. Whoever holds the task goes on to, as long as it is the same one; of another it is nobody's.
   */
  readonly keep: (
    caseId: CaseId,
    task: Task | undefined,
    version: number,
    slot?: string,
  ) => Promise<void>;
}

type Values = Readonly<Record<string, unknown>>;

interface Write {
  readonly update: string;
  readonly condition: string;
  readonly values: Values;
}

const shownIn = "version = :version, office = :office, dueAt = :due, task = :task, mark = :mark";

const valuesOf = (task: Task, version: number): Values => ({
  ":version": version,
  ":office": officeNameOf(officeOf(task)),
  ":due": task.due,
  ":task": task,
  ":mark": sameTaskMark(task),
});

/** A case that waits for nobody keeps its item without an office, which takes it out of the indexes and still holds its version. */
const nothingWaits = (version: number): Write => ({
  update: "SET version = :version REMOVE office, dueAt, task, mark, holder, claim",
  condition: "attribute_not_exists(pk) OR version < :version",
  values: { ":version": version },
});

const anotherTask = (values: Values): Write => ({
  update: `SET ${shownIn} REMOVE holder, claim`,
  condition:
    "attribute_not_exists(pk) OR (version < :version AND (attribute_not_exists(mark) OR mark <> :mark))",
  values,
});

const theSameTask = (values: Values): Write => ({
  update: `SET ${shownIn}`,
  condition: "version < :version AND mark = :mark",
  values,
});

const versionSchema = z.object({ version: z.int().default(0) });

/** More changes of one task than this while one is written is a fault, not a race. */
const mostAttempts = 5;

/**
 * One item a case and slot. What is the same task and what another is decided by the writes themselves, each on a condition: no
 * order and no repetition of them can take a task from whoever holds it, or leave it to somebody who never took it.
 */
export const dynamoWorklist = (dynamo: DynamoDBClient, table: string): Worklist => {
  /** Undefined where it was written, and else the version that stands there. */
  const write = async (pk: string, { update, condition, values }: Write) => {
    try {
      await dynamo.send(
        new UpdateItemCommand({
          TableName: table,
          Key: marshall({ pk }),
          UpdateExpression: update,
          ConditionExpression: condition,
          ExpressionAttributeValues: marshall(values, { removeUndefinedValues: true }),
          ReturnValuesOnConditionCheckFailure: "ALL_OLD",
        }),
      );
      return undefined;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      return versionSchema.parse(unmarshall(error.Item ?? {})).version;
    }
  };

  return {
    keep: async (caseId, task, version, slot) => {
      const pk = slot === undefined ? caseId : `${caseId}${slotMark}${slot}`;
      if (task === undefined) {
        await write(pk, nothingWaits(version));
        return;
      }
      const values = valuesOf(task, version);
      for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
        const standing = await write(pk, anotherTask(values));
        if (standing === undefined || standing >= version) return;
        const kept = await write(pk, theSameTask(values));
        if (kept === undefined || kept >= version) return;
      }
      throw new Contended(`the task of ${pk} was written by others all the time`);
    },
  };
};
