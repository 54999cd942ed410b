import { QueryCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import type { Instant } from "#shared/law/dates.ts";
import { isAskedFor, isPicked, latestDue, type TaskFilter } from "#shared/worklist/question.ts";
import { officeNameOf, type Office } from "#shared/worklist/task.ts";
import {
  byHolder,
  byOffice,
  cursorOf,
  holderKey,
  listedIn,
  placeOf,
  type ListedTask,
  type Place,
} from "./worklist-rows.ts";

/** Which tasks of an office: all of them, those that nobody holds, or those that somebody holds. */
export interface TaskQuestion {
  readonly office: Office;
  readonly held: "by-anybody-or-nobody" | "by-nobody" | { readonly by: string };
  readonly filter: TaskFilter;
}

export interface TaskPage {
  readonly tasks: readonly ListedTask[];
  readonly next: string | undefined;
}

/** How many there are; with `more`, at least so many. */
export interface Tally {
  readonly count: number;
  readonly more: boolean;
}

export interface Tallies {
  /** What waits for the office. */
  readonly all: Tally;
  /** What of it nobody holds. */
  readonly free: Tally;
  /** What of it was due before now. */
  readonly overdue: Tally;
  readonly mine: Tally;
  readonly mineOverdue: Tally;
}

/** Tasks as they are listed. */
export interface WorklistReader {
  /** In the order of their due instants. A page may have fewer than the limit and still a next one. Undefined for a cursor that is none of this list. */
  readonly page: (
    question: TaskQuestion,
    limit: number,
    cursor: string | undefined,
  ) => Promise<TaskPage | undefined>;
  /** How much waits for an office and for somebody in it, as far as it is counted. */
  readonly tally: (office: Office, subject: string, now: Instant) => Promise<Tallies>;
}

/** Where those who have to be picked are looked for: in so many items a page at most. */
const readAtOnce = 100;
const mostReads = 5;

/** Beyond so many nobody counts. */
const mostCounted = 1000;

interface List {
  readonly index: string;
  readonly attribute: "office" | "holder";
  readonly of: string;
  readonly until?: Instant | undefined;
}

const listFor = ({ office, held, filter }: TaskQuestion): List => {
  const until = latestDue(filter);
  return typeof held === "object"
    ? { index: byHolder, attribute: "holder", of: holderKey(office, held.by), until }
    : { index: byOffice, attribute: "office", of: officeNameOf(office), until };
};

const countedSchema = z.object({ dueAt: z.string(), holder: z.string().optional() });
type Counted = z.infer<typeof countedSchema>;

const tallyOf = (
  rows: readonly Counted[],
  isOne: (row: Counted) => boolean = () => true,
): Tally => ({
  count: rows.slice(0, mostCounted).filter(isOne).length,
  more: rows.length > mostCounted,
});

/** What is overdue stands first: there are more only where all that were counted are. */
const overdueIn = (rows: readonly Counted[], now: Instant): Tally => {
  const { count, more } = tallyOf(rows, ({ dueAt }) => dueAt < now);
  return { count, more: more && count === mostCounted };
};

/** Every list is read by an index, and nothing is ever scanned. */
export const dynamoWorklistReader = (dynamo: DynamoDBClient, table: string): WorklistReader => {
  const query = async (
    { index, attribute, of, until }: List,
    limit: number,
    start: Record<string, unknown> | undefined,
    projection?: string,
  ) => {
    const range = until === undefined ? "" : " AND dueAt <= :until";
    const { Items = [], LastEvaluatedKey } = await dynamo.send(
      new QueryCommand({
        TableName: table,
        IndexName: index,
        KeyConditionExpression: `${attribute} = :of${range}`,
        ExpressionAttributeValues: marshall(
          { ":of": of, ":until": until },
          { removeUndefinedValues: true },
        ),
        Limit: limit,
        ...(projection !== undefined && { ProjectionExpression: projection }),
        ...(start !== undefined && { ExclusiveStartKey: marshall(start) }),
      }),
    );
    const items = Items.map((item) => unmarshall(item));
    return { items, last: LastEvaluatedKey && unmarshall(LastEvaluatedKey) };
  };

  const startOf = ({ attribute }: List, { pk, of, dueAt }: Place) => ({
    pk,
    [attribute]: of,
    dueAt,
  });

  const counted = async (list: List): Promise<readonly Counted[]> => {
    const rows: Counted[] = [];
    let start: Record<string, unknown> | undefined;
    do {
      const asked = mostCounted + 1 - rows.length;
      const { items, last } = await query(list, asked, start, "dueAt, holder");
      rows.push(...items.map((item) => countedSchema.parse(item)));
      start = last;
    } while (start !== undefined && rows.length <= mostCounted);
    return rows;
  };

  return {
    page: async (question, limit, cursor) => {
      const list = listFor(question);
      let place = cursor === undefined ? undefined : placeOf(cursor, list.of);
      if (cursor !== undefined && place === undefined) return undefined;
      const isFree = question.held === "by-nobody";
      const picks = isFree || isPicked(question.filter);
      const tasks: ListedTask[] = [];
      const pageTo = (next: Place | undefined): TaskPage => ({
        tasks,
        next: next === undefined ? undefined : cursorOf(next),
      });
      for (let reads = 0; reads < (picks ? mostReads : 1); reads += 1) {
        const start = place === undefined ? undefined : startOf(list, place);
        const { items, last } = await query(list, picks ? readAtOnce : limit, start);
        for (const item of items) {
          if (tasks.length === limit) return pageTo(place);
          const one = listedIn(item);
          place = { pk: one.id, of: list.of, dueAt: one.task.due };
          const isOne = !isFree || one.holder === undefined;
          if (isOne && isAskedFor(one.task, question.filter)) tasks.push(one);
        }
        if (last === undefined) return pageTo(undefined);
        if (tasks.length === limit) return pageTo(place);
      }
      return pageTo(place);
    },

    tally: async (office, subject, now) => {
      const own: List = { index: byHolder, attribute: "holder", of: holderKey(office, subject) };
      const [all, mine] = await Promise.all([
        counted({ index: byOffice, attribute: "office", of: officeNameOf(office) }),
        counted(own),
      ]);
      return {
        all: tallyOf(all),
        free: tallyOf(all, ({ holder }) => holder === undefined),
        overdue: overdueIn(all, now),
        mine: tallyOf(mine),
        mineOverdue: overdueIn(mine, now),
      };
    },
  };
};
