import { PutItemCommand, QueryCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import type { Role } from "#shared/cases/actor.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import type { Unit } from "#shared/law/territory.ts";
import { taskSchema, type Task } from "#shared/registration/worklist.ts";
import { tookPlace } from "./conditional.ts";

export interface Office {
  readonly unit: Unit;
  readonly role: Role;
}

export interface TaskPage {
  readonly tasks: readonly Task[];
  readonly next: string | undefined;
}

/** Tasks by office. `keep` takes the task of a case as of a version; an older one changes nothing. */
export interface Worklist {
  readonly keep: (caseId: CaseId, task: Task | undefined, version: number) => Promise<void>;
  /** Undefined for a cursor that is none. */
  readonly page: (
    office: Office,
    limit: number,
    cursor: string | undefined,
  ) => Promise<TaskPage | undefined>;
}

const index = "by-office";
const officeKey = ({ unit, role }: Office) => `${unit}#${role}`;
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
 * One item a case. A case that waits for nobody keeps its item without an office, which takes it
 * out of the index and still holds its version against late records.
 */
export const dynamoWorklist = (dynamo: DynamoDBClient, table: string): Worklist => ({
  keep: async (caseId, task, version) => {
    const placed = task && { office: officeKey(task), dueAt: task.due, task };
    await tookPlace(
      dynamo.send(
        new PutItemCommand({
          TableName: table,
          Item: marshall({ pk: caseId, version, ...placed }, { removeUndefinedValues: true }),
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
