// Counts what a function asks of the world outside, in the units that AWS bills.
import type { Usage } from "#test/simulation/cloud/dynamo.ts";
import { itemBytes, readUnits, writeUnits, type Item } from "#test/simulation/cloud/item-size.ts";
import { textOf, type IndexShape } from "#test/simulation/cloud/tables.ts";

/** What one function used. */
export interface Used {
  /** Calls to tables, queues, keys, mail and other systems. */
  calls: number;
  /** DynamoDB write request units, those of indexes included. */
  writeUnits: number;
  /** DynamoDB read request units. */
  readUnits: number;
  /** Writes that lost a race: their condition did not hold. */
  refusedWrites: number;
  kmsCalls: number;
  /** Files put into storage and copied in it. */
  filesPut: number;
  /** Listings of storage, which are billed like writes, and files read from it. */
  filesSeen: number;
  messagesSent: number;
  mails: number;
  invocations: number;
}

export type Meter = Map<string, Used>;

const nothing = (): Used => ({
  calls: 0,
  writeUnits: 0,
  readUnits: 0,
  refusedWrites: 0,
  kmsCalls: 0,
  filesPut: 0,
  filesSeen: 0,
  messagesSent: 0,
  mails: 0,
  invocations: 0,
});

const place = (item: Item | undefined, { partition, sort }: IndexShape) =>
  item?.[partition] === undefined ? undefined : `${textOf(item, partition)} ${textOf(item, sort)}`;

/** What a write costs in the index: once for an item that comes, goes or changes, twice for one that moves. */
const indexUnits = ({ before, after, refused }: Usage, index: IndexShape): number => {
  if (refused) return 0;
  const [from, to] = [place(before, index), place(after, index)];
  const gone = from === undefined ? 0 : writeUnits(itemBytes(before ?? {}));
  const come = to === undefined ? 0 : writeUnits(itemBytes(after ?? {}));
  return from === to ? come : gone + come;
};

const worklistIndexes: readonly IndexShape[] = [
  { name: "by-office", partition: "office", sort: "dueAt" },
  { name: "by-holder", partition: "holder", sort: "dueAt" },
];

const countTable = (used: Used, usage: Usage): void => {
  if (usage.command === "GetItem" || usage.command === "Query") {
    used.readUnits += readUnits(usage.bytes(), usage.consistent);
    return;
  }
  used.writeUnits += writeUnits(usage.bytes());
  if (usage.refused) used.refusedWrites += 1;
  if (usage.table !== "worklist") return;
  for (const index of worklistIndexes) used.writeUnits += indexUnits(usage, index);
};

/** A meter with the two ears that a world takes, and one for invocations. */
export const openMeter = () => {
  const meter: Meter = new Map();
  const usedBy = (fn: string): Used => {
    const used = meter.get(fn) ?? nothing();
    meter.set(fn, used);
    return used;
  };
  return {
    meter,
    onUse: (usage: Usage) => {
      if (usage.by !== undefined) countTable(usedBy(usage.by), usage);
    },
    onCall: (fn: string | undefined, what: string) => {
      if (fn === undefined) return;
      const used = usedBy(fn);
      used.calls += 1;
      if (what.startsWith("kms.")) used.kmsCalls += 1;
      if (/^s3\.(?:Put|Copy)Object/.test(what)) used.filesPut += 1;
      if (/^s3\.(?:Head|Get|List)/.test(what)) used.filesSeen += 1;
      if (what.startsWith("sqs.SendMessage")) used.messagesSent += 1;
      if (what.startsWith("ses.")) used.mails += 1;
    },
    onInvoke: (fn: string) => {
      usedBy(fn).invocations += 1;
    },
  };
};

/** All functions together. */
export const totalOf = (meter: Meter): Used => {
  const total = nothing();
  for (const used of meter.values()) {
    total.calls += used.calls;
    total.writeUnits += used.writeUnits;
    total.readUnits += used.readUnits;
    total.refusedWrites += used.refusedWrites;
    total.kmsCalls += used.kmsCalls;
    total.filesPut += used.filesPut;
    total.filesSeen += used.filesSeen;
    total.messagesSent += used.messagesSent;
    total.mails += used.mails;
    total.invocations += used.invocations;
  }
  return total;
};
