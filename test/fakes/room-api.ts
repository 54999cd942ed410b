// The function that shows a sitting as it goes on, over the histories of the APIs in memory.
import { showGrounds } from "#functions/sitting-room-api/show-grounds.ts";
import { showRoom } from "#functions/sitting-room-api/show-room.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import { getGrounds, getRoom, roomRoutes } from "#shared/http/routes/room.ts";
import { on, serve } from "#shared/http/serve.ts";
import { eventAmong, sendingTo, type Answered, type Person } from "./calls.ts";
import type { MemoryDesk } from "./desk.ts";
import { memoryLog } from "./observability.ts";
import { memoryReads } from "./reads.ts";

export const memoryRoom = ({ cases, clock }: Pick<MemoryDesk, "cases" | "clock">) => {
  const reads = memoryReads(clock);
  const loaded: CaseId[] = [];
  const counting = {
    load: async (caseId: CaseId) => {
      loaded.push(caseId);
      return cases.load(caseId);
    },
  };
  const heads = async (asked: readonly CaseId[]) =>
    Promise.all(asked.map(async (caseId) => (await cases.load(caseId)).length));
  const handler = serve(memoryLog().log, [
    on(getRoom, showRoom({ cases: counting, heads, clock })),
    on(getGrounds, showGrounds({ cases, recordRead: reads.recordRead })),
  ]);
  const get = (
    by: Person,
    path: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answered> =>
    sendingTo(roomRoutes, handler)(eventAmong(roomRoutes)({ by, send: `GET ${path}`, headers }));
  /** Which histories were read whole since this was asked last. */
  const readSince = (): readonly CaseId[] => loaded.splice(0);
  return { get, reads, readSince };
};
