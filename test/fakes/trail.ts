import type { Trail } from "#shared/access/search-trail.ts";
import { dynamoReadLog } from "#shared/store/dynamo-reads.ts";
import { dynamoActLog, dynamoTrail } from "#shared/store/dynamo-trail.ts";
import { memoryTable } from "./dynamo.ts";

/** The trail of officials over tables in memory, one of reads and one of acts. */
export const memoryTrail = () => {
  const tables = { read: memoryTable(), act: memoryTable() };
  const names = { reads: "reads", acts: "acts" };
  const trails = {
    read: dynamoTrail(tables.read.dynamo, names),
    act: dynamoTrail(tables.act.dynamo, names),
  };
  const trail: Trail = {
    page: (where, what, range, most) => trails[what].page(where, what, range, most),
  };
  return {
    trail,
    reads: dynamoReadLog(tables.read.dynamo, names.reads),
    acts: dynamoActLog(tables.act.dynamo, names.acts),
    /** What lies in the table of acts. */
    items: tables.act.items,
    breakDown: () =>
      tables.read.interrupt(() => {
        throw new Error("down");
      }),
  };
};
