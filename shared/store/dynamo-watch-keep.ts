import {
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  type DynamoDBClient,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import type { CaseId } from "#shared/cases/entry.ts";
import { tookPlace } from "./conditional.ts";
import { Contended } from "./contended.ts";
import { filesToLookAt, type Watch, type WatchedCase, type WatchList } from "./watch.ts";

/** The gate of a case. */
const gateSchema = z.object({
  /** Of the case, by the length of its history. */
  version: z.int(),
  /** Counts the writes of the gate; a row bears the number of the write that it came with. */
  revision: z.int(),
  /** The partitions in which the case has a row: each was there before this was written. */
  lists: z.array(z.string()),
  /** Partitions of which a row was to go with this write; whether it went, a look at them tells. */
  before: z.array(z.string()),
  /** The entry of the last erasure that is carried through, 0 for none. */
  erased: z.int(),
});
type Gate = z.infer<typeof gateSchema>;

const nothingThere: Gate = { version: 0, revision: 0, lists: [], before: [], erased: 0 };

/** More writers than this at one case at one moment is a fault, not a race. */
const mostAttempts = 10;

/** The partition of a list. */
export const partitionOf = (list: WatchList): string => {
  if (list === "open") return list;
  return typeof list === "object" ? `${filesToLookAt}${list.filesOn}` : `day#${list}`;
};

const gateKey = (caseId: CaseId) => ({ pk: `case#${caseId}`, sk: "lists" });
const rowKey = (list: string, caseId: CaseId) => ({ pk: list, sk: caseId });

const without = (lists: readonly string[], those: readonly string[]): string[] =>
  lists.filter((list) => !those.includes(list));

/** The partitions that a case is to stand in; an erasure that is not carried through is work of today. */
const listsOf = ({ today, next, isOpen, erasure }: WatchedCase, erased: number): string[] => {
  const day = erasure > erased ? today : next;
  return [
    ...(day === undefined ? [] : [partitionOf(day)]),
    ...(isOpen ? [partitionOf("open")] : []),
  ];
};

/** What the gate is to say, apart from the rows that are to go. */
const goalOf = (watched: WatchedCase, kept: Gate): Gate => {
  const { version, erasure, isErased } = watched;
  const erased = Math.max(kept.erased, isErased ? erasure : 0);
  const lists = listsOf(watched, erased);
  return { version, revision: kept.revision + 1, lists, before: [], erased };
};

/** Whether nothing is to be written. A newer version is, even where it wants the same: it holds off those before it. */
const isReached = (goal: Gate, kept: Gate): boolean =>
  goal.version === kept.version &&
  goal.erased === kept.erased &&
  goal.lists.join() === kept.lists.join();

/**
 * Brings the rows of a case up to a version of its history. Repeated, late and simultaneous calls end
 * in the state of the newest version, and only what differs from the last one is written.
 *
 * Rows that are missing come first, then the gate, on the condition that nobody wrote it meanwhile,
 * then rows that are too many go. So a case is never missing from a list that its gate names. The gate
 * also names the rows that went with its last write: the next call looks whether they did, for after a
 * crash they may still be there. A row bears the number of the write that it came with: who comes late
 * to a row neither overwrites nor deletes that of a later one.
 *
 * One who crashed before its gate and was overtaken leaves a row behind of which nobody knows. It goes
 * when the case is next found on a day: on that very day, or when the case is erased.
 */
export const watchKeeper = (
  dynamo: DynamoDBClient,
  table: string,
): Pick<Watch, "keep" | "erased"> => {
  const get = async (key: { readonly pk: string; readonly sk: string }) => {
    const { Item } = await dynamo.send(
      new GetItemCommand({ TableName: table, Key: marshall(key), ConsistentRead: true }),
    );
    return Item === undefined ? undefined : unmarshall(Item);
  };

  const read = async (caseId: CaseId): Promise<Gate> =>
    gateSchema.optional().parse(await get(gateKey(caseId))) ?? nothingThere;

  const shut = (caseId: CaseId, gate: Gate, over: number): Promise<boolean> =>
    tookPlace(
      dynamo.send(
        new PutItemCommand({
          TableName: table,
          Item: marshall({ ...gateKey(caseId), ...gate }),
          ...(over === 0
            ? { ConditionExpression: "attribute_not_exists(pk)" }
            : {
                ConditionExpression: "revision = :over",
                ExpressionAttributeValues: marshall({ ":over": over }),
              }),
        }),
      ),
    );

  const putRow = (caseId: CaseId, list: string, revision: number) =>
    tookPlace(
      dynamo.send(
        new PutItemCommand({
          TableName: table,
          Item: marshall({ ...rowKey(list, caseId), revision }),
          ConditionExpression: "attribute_not_exists(pk) OR revision < :revision",
          ExpressionAttributeValues: marshall({ ":revision": revision }),
        }),
      ),
    );

  /** Takes a row away that came with this write of the gate or an earlier one. */
  const removeRow = (caseId: CaseId, list: string, revision: number) =>
    tookPlace(
      dynamo.send(
        new DeleteItemCommand({
          TableName: table,
          Key: marshall(rowKey(list, caseId)),
          ConditionExpression: "revision < :later",
          ExpressionAttributeValues: marshall({ ":later": revision + 1 }),
        }),
      ),
    );

  const removeRows = (caseId: CaseId, lists: readonly string[], revision: number) =>
    Promise.all(lists.map((list) => removeRow(caseId, list, revision)));

  /** Those of the lists in which the case has a row. */
  const amongRows = async (
    caseId: CaseId,
    lists: readonly string[],
  ): Promise<readonly string[]> => {
    const rows = await Promise.all(lists.map((list) => get(rowKey(list, caseId))));
    return lists.filter((_, place) => rows[place] !== undefined);
  };

  /** The gate as it is in the end, or nothing where another one wrote it meanwhile; `wrote` hears of rows before they come. */
  const attempt = async (
    caseId: CaseId,
    watched: WatchedCase,
    wrote: (goal: Gate) => void,
  ): Promise<Gate | undefined> => {
    const kept = await read(caseId);
    if (kept.version > watched.version) return kept;
    const left = await amongRows(caseId, kept.before);
    const goal = goalOf(watched, kept);
    if (isReached(goal, kept)) {
      await removeRows(caseId, left, kept.revision);
      return kept;
    }
    const missing = without(goal.lists, kept.lists);
    if (missing.length > 0) wrote(goal);
    await Promise.all(missing.map((list) => putRow(caseId, list, goal.revision)));
    const surplus = without([...kept.lists, ...left], goal.lists);
    if (!(await shut(caseId, { ...goal, before: surplus }, kept.revision))) return undefined;
    await removeRows(caseId, surplus, kept.revision);
    return goal;
  };

  const keep: Watch["keep"] = async (caseId, watched, found) => {
    const written: Gate[] = [];
    for (let attempts = 0; attempts < mostAttempts; attempts += 1) {
      const gate = await attempt(caseId, watched, (goal) => written.push(goal));
      if (gate === undefined) continue;
      // What this call wrote before it noticed another one is taken away again, where that wants it not.
      const strays = written.flatMap(({ lists, revision }) =>
        without(lists, gate.lists).map((list) => ({ list, revision })),
      );
      await Promise.all(strays.map(({ list, revision }) => removeRow(caseId, list, revision)));
      if (found === undefined) return;
      const unwanted = without([partitionOf(found), partitionOf("open")], gate.lists);
      await removeRows(caseId, await amongRows(caseId, unwanted), gate.revision);
      return;
    }
    throw new Contended(`${caseId} was watched by others ${mostAttempts} times in a row`);
  };

  return { keep, erased: async (caseId) => (await read(caseId)).erased };
};
