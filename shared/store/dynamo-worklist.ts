import { PutItemCommand, QueryCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import type { CaseId } from "#shared/cases/entry.ts";
import { officeOf, taskSchema, type Office, type Task } from "#shared/worklist/task.ts";
import { tookPlace } from "./conditional.ts";

export interface TaskPage {
  readonly tasks: readonly Task[];
  readonly next: string | undefined;
}

/**
 * Tasks by office. `keep` takes the task of a case as of a version; an older one changes nothing. A case that makes several tasks at
 * once keeps each in a slot of its own.
 */
export interface Worklist {
  readonly keep: (
    caseId: CaseId,
    task: Task | undefined,
    version: number,
    slot?: string,
  ) => Promise<void>;
  /** Undefined for a cursor that is none. */
  readonly page: (
    office: Office,
    limit: number,
    cursor: string | undefined,
  ) => Promise<TaskPage | undefined>;
}

const index = "by-office";
const officeKey = ({ of, role }: Office) => `${of}#${role}`;

/** What parts the name of a case from that of a slot; no name of a case holds it. */
const slotMark = "#";

/** Whether a key of the table is that of a case itself, and not of a slot beside. */
export const isOwnSlot = (key: string): boolean => !key.includes(slotMark);
const cursorSchema = z.strictObject({ pk: z.string(), office: z.string(), dueAt: z.string() });

const encodeCursor = (key: unknown) =>
  Buffer.from(JSON.stringify(cursorSchema.parse(key))).toString("base64url");

const decodeCursor = (text: string, office: Office) => {
  try {
    const key = cursorSchema.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    // A cursor of another office would read on in that office.
    return key.office === officeKey(office) ? key : undefined;
  } catch {
    return undefined;
  }
};

/**
 * One item a case and slot. A case that waits for nobody keeps its item without an office, which takes it
 * out of the index and still holds its version against late records.
 */
export const dynamoWorklist = (dynamo: DynamoDBClient, table: string): Worklist => ({
  keep: async (caseId, task, version, slot) => {
    const placed = task && { office: officeKey(officeOf(task)), dueAt: task.due, task };
    const pk = slot === undefined ? caseId : `${caseId}${slotMark}${slot}`;
    await tookPlace(
      dynamo.send(
        new PutItemCommand({
          TableName: table,
          Item: marshall({ pk, version, ...placed }, { removeUndefinedValues: true }),
          ConditionExpression: "attribute_not_exists(pk) OR version < :version",
          ExpressionAttributeValues: marshall({ ":version": version }),
        }),
      ),
    );
  },
  page: async (office, limit, cursor) => {
    const start = cursor === undefined ? undefined : decodeCursor(cursor, office);
    if (cursor !== undefined && start === undefined) return undefined;
    const { Items = [], LastEvaluatedKey } = await dynamo.send(
      new QueryCommand({
        TableName: table,
        IndexName: index,
        KeyConditionExpression: "office = :office",
        ExpressionAttributeValues: marshall({ ":office": officeKey(office) }),
        Limit: limit,
        ...(start !== undefined && { ExclusiveStartKey: marshall(start) }),
      }),
    );
    const tasks = Items.map((item) => taskSchema.parse(unmarshall(item)["task"]));
    const next =
      LastEvaluatedKey === undefined ? undefined : encodeCursor(unmarshall(LastEvaluatedKey));
    return { tasks, next };
  },
});
