import {
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  type DynamoDBClient,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import { tookPlace } from "./conditional.ts";
import { Contended } from "./contended.ts";
import { chunksOf, type ItemKey } from "./dynamo-batches.ts";
import { gateKey, gateSchema, type Gate } from "./register-items.ts";
import {
  gateUnderWay,
  itemsBehind,
  itemsOfGate,
  itemsWanted,
  noGate,
  settledGate,
  showsTheSame,
  without,
  type Wanted,
} from "./register-wanted.ts";

/** More writers than this at one entry at one moment is a fault, not a race. */
const mostAttempts = 10;

/** So many writes are under way at a time. */
const atATime = 100;

const inParts = async <Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<void> => {
  for (const part of chunksOf(items, atATime)) await Promise.all(part.map(work));
};

const overOlder = (version: number) => ({
  ConditionExpression: "attribute_not_exists(pk) OR version < :version",
  ExpressionAttributeValues: marshall({ ":version": version }),
});

const overThisOne = (gate: Gate | undefined) =>
  gate === undefined
    ? { ConditionExpression: "attribute_not_exists(pk)" }
    : {
        ConditionExpression: "version = :version",
        ExpressionAttributeValues: marshall({ ":version": gate.version }),
      };

type Condition = ReturnType<typeof overOlder> | ReturnType<typeof overThisOne>;

/**
 * Brings all items of a supplier up to a version of its case. Repeated, late and simultaneous calls
 * end in the state of the newest version.
 *
 * The gate is written first, on the condition that nobody wrote it meanwhile: from then on readers
 * get the new row or none, and the gate says what may be lying behind it, so that after a crash the
 * next call finds everything still to do. Only what differs from a settled version is written.
 */
export const registerKeeper = (dynamo: DynamoDBClient, table: string) => {
  const read = async (number: string): Promise<Gate | undefined> => {
    const Key = marshall(gateKey(number));
    const { Item } = await dynamo.send(
      new GetItemCommand({ TableName: table, Key, ConsistentRead: true }),
    );
    return Item === undefined ? undefined : gateSchema.parse(unmarshall(Item));
  };

  const put = (item: ItemKey & { readonly version: number }, condition: Condition) => {
    const Item = marshall(item, { removeUndefinedValues: true });
    return tookPlace(dynamo.send(new PutItemCommand({ TableName: table, Item, ...condition })));
  };

  const remove = ({ pk, sk }: ItemKey, version: number) => {
    const place = { TableName: table, Key: marshall({ pk, sk }) };
    return tookPlace(dynamo.send(new DeleteItemCommand({ ...place, ...overOlder(version) })));
  };

  const putGate = (number: string, gate: Gate, over: Gate | undefined): Promise<boolean> =>
    put({ ...gateKey(number), ...gate }, overThisOne(over));

  /** Puts what is wanted and not there, takes away what is there and not wanted. */
  const arrange = async (wanted: Wanted, kept: Gate): Promise<void> => {
    const { number, version } = wanted;
    const items = itemsWanted(wanted);
    const there = itemsBehind(number, kept);
    // What an unsettled version left undone is not known: all of it is written again.
    const missing = without(items, kept.settled ? there : []);
    await inParts(missing, (item) => put({ ...item, version }, overOlder(version)));
    await inParts(without(there, items), (key) => remove(key, version));
  };

  /** A newer version is there: what this call wrote before it noticed is taken away again. */
  const yieldTo = async (newer: Gate, wanted: Wanted): Promise<void> => {
    const strange = without(itemsWanted(wanted), itemsOfGate(wanted.number, newer));
    await inParts(strange, (key) => remove(key, newer.version));
  };

  /** One attempt; a newer gate than is wanted is the answer where one was found. */
  const attempt = async (
    wanted: Wanted,
    onWriting: () => void,
  ): Promise<Gate | "done" | "again"> => {
    const { number, version } = wanted;
    const found = await read(number);
    const kept = found ?? noGate;
    if (kept.version > version) return kept;
    if (kept.version === version && kept.settled) return "done";
    const goal = settledGate(wanted);
    if (kept.settled && showsTheSame(kept, goal)) {
      return (await putGate(number, goal, found)) ? "done" : "again";
    }
    if (!(await putGate(number, gateUnderWay(goal, kept), found))) return "again";
    onWriting();
    await arrange(wanted, kept);
    return (await putGate(number, goal, goal)) ? "done" : "again";
  };

  const bring = async (wanted: Wanted): Promise<void> => {
    let wrote = false;
    const onWriting = () => {
      wrote = true;
    };
    for (let attempts = 0; attempts < mostAttempts; attempts += 1) {
      const outcome = await attempt(wanted, onWriting);
      if (outcome === "done") return;
      if (outcome !== "again") return wrote ? yieldTo(outcome, wanted) : undefined;
    }
    throw new Contended(`${wanted.number} was written by others ${mostAttempts} times in a row`);
  };

  return {
    bring,
    settled: async (number: string): Promise<number> => {
      const gate = await read(number);
      return gate?.settled === true ? gate.version : 0;
    },
  };
};
