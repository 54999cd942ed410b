import { recordingReads, type ReadHistory, type ReadLog } from "#shared/access/record-read.ts";
import type { ReadRecord } from "#shared/access/record.ts";
import type { Clock } from "#shared/store/ports.ts";

/** The records of reads in memory; it can be made to fail. */
export const memoryReads = (clock: Clock) => {
  const records: ReadRecord[] = [];
  let isDown = false;
  const log: ReadLog = {
    add: async (record) => {
      if (isDown) throw new Error("the records of reads cannot be written");
      records.push(record);
    },
  };
  const history: ReadHistory = {
    page: async (caseId, limit, cursor = "0") => {
      const from = Number(cursor);
      if (!Number.isInteger(from)) return undefined;
      const all = records.filter((one) => one.caseId === caseId).toReversed();
      const next = from + limit < all.length ? String(from + limit) : undefined;
      return { reads: all.slice(from, from + limit), next };
    },
  };
  return {
    history,
    recordRead: recordingReads({ log, clock }),
    /** Everything on record, the oldest first. */
    records: (): readonly ReadRecord[] => records,
    breakDown: () => {
      isDown = true;
    },
  };
};
