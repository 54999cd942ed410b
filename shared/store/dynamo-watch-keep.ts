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
import type { Watch, WatchedCase } from "./watch.ts";

/** The gate of a case. */
const gateSchema = z.object({
  /** Of the case, by the length of its history. */
  version: z.int(),
  /** Counts the writes of the gate; a row bears the number of the write that it came with. */
  revision: z.int(),
  /** Whether the rows are as this version wants them. */
  settled: z.boolean(),
  /** The partitions in which the case has a row. */
  lists: z.array(z.string()),
  /** Partitions in which rows of earlier versions may still lie. */
  before: z.array(z.string()),
  /** The entry of the last erasure that is carried through, 0 for none. */
  erased: z.int(),
});
type Gate = z.infer<typeof gateSchema>;

const nothingThere: Gate = {
  version: 0,
  revision: 0,
  settled: true,
  lists: [],
  before: [],
  erased: 0,
};

/** More writers than this at one case at one moment is a fault, not a race. */
const mostAttempts = 10;

const gateKey = (caseId: CaseId) => ({ pk: `case#${caseId}`, sk: "lists" });
const rowKey = (list: string, caseId: CaseId) => ({ pk: list, sk: caseId });

const without = (lists: readonly string[], those: readonly string[]): string[] =>
  lists.filter((list) => !those.includes(list));

/** The partitions that a case is to stand in; an erasure that is not carried through is work of today. */
const listsOf = ({ today, next, isOpen, erasure }: WatchedCase, erased: number): string[] => {
  const day = erasure > erased ? today : next;
  return [...(day === undefined ? [] : [`day#${day}`]), ...(isOpen ? ["open"] : [])];
};

const goalOf = (watched: WatchedCase, kept: Gate): Gate => {
  const { version, erasure, isErased } = watched;
  const erased = Math.max(kept.erased, isErased ? erasure : 0);
  return {
    version,
    revision: kept.revision + 1,
    settled: true,
    lists: listsOf(watched, erased),
    before: [],
    erased,
  };
};

const isReached = (goal: Gate, kept: Gate): boolean =>
  kept.settled && goal.erased === kept.erased && goal.lists.join() === kept.lists.join();

/**
 * Brings the rows of a case up to a version of its history. Repeated, late and simultaneous calls end
 * in the state of the newest version.
 *
 * The gate is written first, on the condition that nobody wrote it meanwhile, and says which rows may be
 * lying there, so that after a crash the next call finds everything still to do. A row bears the number
 * of that write; who comes late to a row neither overwrites nor deletes that of a later one.
 */
export const watchKeeper = (
  dynamo: DynamoDBClient,
  table: string,
): Pick<Watch, "keep" | "erased"> => {
  const read = async (caseId: CaseId): Promise<Gate> => {
    const { Item } = await dynamo.send(
      new GetItemCommand({
        TableName: table,
        Key: marshall(gateKey(caseId)),
        ConsistentRead: true,
      }),
    );
    return Item === undefined ? nothingThere : gateSchema.parse(unmarshall(Item));
  };

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

  const arrange = async (caseId: CaseId, under: Gate, kept: Gate): Promise<void> => {
    const { lists, before, revision } = under;
    // What an unsettled version wrote is not known: all of it is written again.
    const missing = without(lists, kept.settled ? kept.lists : []);
    await Promise.all([
      ...missing.map((list) => putRow(caseId, list, revision)),
      ...without(before, lists).map((list) => removeRow(caseId, list, revision)),
    ]);
  };

  /** The gate as it is in the end, or nothing where another one wrote it meanwhile; `wrote` hears of the rows. */
  const attempt = async (
    caseId: CaseId,
    watched: WatchedCase,
    wrote: (under: Gate) => void,
  ): Promise<Gate | undefined> => {
    const kept = await read(caseId);
    if (kept.version > watched.version) return kept;
    const goal = goalOf(watched, kept);
    if (isReached(goal, kept)) {
      if (kept.version === goal.version) return kept;
      return (await shut(caseId, goal, kept.revision)) ? goal : undefined;
    }
    const before = [...new Set([...kept.lists, ...kept.before])].toSorted();
    const under = { ...goal, settled: false, before };
    if (!(await shut(caseId, under, kept.revision))) return undefined;
    wrote(under);
    await arrange(caseId, under, kept);
    const settled = { ...goal, revision: under.revision + 1 };
    return (await shut(caseId, settled, under.revision)) ? settled : undefined;
  };

  const keep: Watch["keep"] = async (caseId, watched) => {
    const written: Gate[] = [];
    for (let attempts = 0; attempts < mostAttempts; attempts += 1) {
      const gate = await attempt(caseId, watched, (under) => written.push(under));
      if (gate === undefined) continue;
      // What this call wrote before it noticed a newer version is taken away again.
      const strays = written.flatMap(({ lists, revision }) =>
        without(lists, gate.lists).map((list) => ({ list, revision })),
      );
      await Promise.all(strays.map(({ list, revision }) => removeRow(caseId, list, revision)));
      return;
    }
    throw new Contended(`${caseId} was watched by others ${mostAttempts} times in a row`);
  };

  return { keep, erased: async (caseId) => (await read(caseId)).erased };
};
