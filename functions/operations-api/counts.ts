import type { QueueStanding } from "#shared/queues/board.ts";
import type { QueueName } from "#shared/queues/names.ts";
import type { OperationsNeeds } from "./needs.ts";

/** How a queue stands, in numbers. Of one of last resort everything that lies in it could not be handled. */
const countsOf = (
  { waiting, underWay, delayed, dead }: QueueStanding,
  oldestSeconds: number | undefined,
) => ({
  waiting: dead === undefined ? 0 : waiting,
  underWay,
  delayed,
  dead: dead ?? waiting,
  ...(oldestSeconds !== undefined && { oldestSeconds }),
});

/** How every queue stands, by its name; a queue that nobody can find has no numbers, and that is a fault. */
export const countsByQueue = async ({ board, ages }: Pick<OperationsNeeds, "board" | "ages">) => {
  const [standings, known] = await Promise.all([board.standings(), ages()]);
  const byName = new Map(standings.map((standing) => [standing.name, standing]));
  return (queue: QueueName) => {
    const standing = byName.get(queue);
    if (standing === undefined) throw new Error(`there is no queue ${queue}`);
    return countsOf(standing, known.get(queue));
  };
};
