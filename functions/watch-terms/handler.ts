import type { Context } from "aws-lambda";
import type { CaseId } from "#shared/cases/entry.ts";
import type { Day } from "#shared/law/dates.ts";
import { errorNameOf, type Log } from "#shared/observability/logger.ts";
import type { Count } from "#shared/observability/metrics.ts";
import type { CalendarInUse } from "#shared/store/calendar-in-use.ts";
import type { Watch } from "#shared/store/watch.ts";
import { lookAt, type LookNeeds } from "./look-at.ts";
import { lookAtFiles } from "./look-at-files.ts";
import { recountTerms } from "./recount.ts";
import { walkDays, type Walked } from "./walk-days.ts";

export interface WatchDeps extends LookNeeds {
  readonly watch: Watch;
  readonly calendar: () => Promise<CalendarInUse>;
  readonly log: Log;
  readonly count: Count;
}

/** What could not be done makes the invocation fail once all the rest is done: an alarm, and another try. */
class Unfinished extends Error {
  override readonly name = "Unfinished";
  readonly code = "unfinished";
}

/** Milliseconds that the last page before the time-out has. */
const reserve = 30_000;

/** The code of a fault of our own, or the name of its class; never its message. */
const reasonOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : errorNameOf(error);

/**
 * Looks after the terms of all cases (R377-21, R377-35, L114-14.3, L114-15.2 and their like): re-projects them where another
 * calendar came into use, then looks at every case that is due up to today, and at the files that were
 * laid with one that may not have come to be. One case's failure stops no other; it is tried again the
 * next time.
 */
export const watchHandler =
  (deps: WatchDeps) =>
  async (_event: unknown, context: Pick<Context, "getRemainingTimeInMillis">): Promise<Walked> => {
    const { desk, watch, log, count } = deps;
    const goesOn = () => context.getRemainingTimeInMillis() > reserve;
    let failures = 0;
    const failed = (caseId: CaseId, error: unknown) => {
      failures += 1;
      log.error("watch-failed", { caseId, reason: reasonOf(error) });
      count("watch-failed", reasonOf(error));
    };
    const inUse = await deps.calendar();
    await recountTerms({ desk, watch }, inUse, { goesOn, failed });
    const tried =
      (work: (caseId: CaseId, day: Day) => Promise<void>) =>
      async (caseId: CaseId, day: Day): Promise<boolean> => {
        try {
          await work(caseId, day);
          return true;
        } catch (error) {
          failed(caseId, error);
          return false;
        }
      };
    const walked = await walkDays({
      clock: desk.clock,
      watch,
      look: tried((caseId, day) => lookAt(deps, inUse.calendar, caseId, day)),
      lookAtFiles: tried((caseId, day) => lookAtFiles(deps, caseId, day)),
      goesOn,
    });
    log.info("watch-done", { count: walked.looked, reason: walked.isWhole ? "whole" : "goes-on" });
    if (failures > 0) throw new Unfinished(`${failures} cases could not be dealt with`);
    return walked;
  };
