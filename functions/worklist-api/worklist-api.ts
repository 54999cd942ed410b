import type { CurrentCalendar } from "#shared/adapters/calendar.ts";
import type { Colleagues } from "#shared/adapters/colleagues.ts";
import {
  claimTasks,
  getColleagues,
  getWorklist,
  getWorklistCounts,
  handOverTasks,
  releaseTasks,
} from "#shared/http/routes/worklist.ts";
import { on, serve } from "#shared/http/serve.ts";
import type { Log } from "#shared/observability/logger.ts";
import type { TaskClaims } from "#shared/store/dynamo-task-claims.ts";
import type { WorklistReader } from "#shared/store/dynamo-worklist-read.ts";
import type { Clock } from "#shared/store/ports.ts";
import { giveTasksBack, handTasksOver, takeTasks } from "./claim-tasks.ts";
import { listColleagues } from "./list-colleagues.ts";
import { showCounts } from "./show-counts.ts";
import { showWorklist } from "./show-worklist.ts";

export interface WorklistNeeds {
  readonly worklist: WorklistReader;
  readonly claims: TaskClaims;
  readonly colleagues: Colleagues;
  /** By which the working days that are left are counted. */
  readonly calendar: CurrentCalendar;
  readonly clock: Clock;
}

/** The routes of the worklist over what they need. */
export const worklistServed = (needs: WorklistNeeds) => [
  on(getWorklist, showWorklist(needs)),
  on(getWorklistCounts, showCounts(needs)),
  on(claimTasks, takeTasks(needs)),
  on(releaseTasks, giveTasksBack(needs)),
  on(handOverTasks, handTasksOver(needs)),
  on(getColleagues, listColleagues(needs)),
];

/** The function that answers them. */
export const worklistApi = (log: Log, needs: WorklistNeeds) => serve(log, worklistServed(needs));
