import type { CaseId } from "#shared/cases/entry.ts";
import type { CalendarInUse } from "#shared/store/calendar-in-use.ts";
import type { Desk } from "#shared/store/desk.ts";
import { reprojectOpenTerms } from "#shared/store/reproject-open-terms.ts";
import type { Counted, Watch } from "#shared/store/watch.ts";

interface Needs {
  readonly desk: Desk;
  readonly watch: Pick<Watch, "page" | "counted" | "count">;
}

interface Way {
  readonly goesOn: () => boolean;
  readonly failed: (caseId: CaseId, error: unknown) => void;
}

/** Where it was broken off on its way to this very calendar. */
const progress = ({ towards }: Counted, id: string) =>
  towards?.id === id ? towards : { id, failed: false };

/**
 * Sees to it that the terms of all open cases are on record by the calendar in use, however that came
 * into use: by an import that was broken off before it had dealt with them, or with another release.
 * Broken off, it goes on where it was; a case that failed has it run once more the next time.
 */
export const recountTerms = async (
  { desk, watch }: Needs,
  inUse: CalendarInUse,
  { goesOn, failed }: Way,
): Promise<void> => {
  const { id, calendar, since } = inUse;
  const counted = await watch.counted();
  if (counted === undefined) return watch.count({ id, calendar });
  if (counted.id === id) return undefined;
  const sofar = progress(counted, id);
  const done = await reprojectOpenTerms(
    { desk, watch },
    { before: counted.calendar, after: calendar, id, since },
    { after: sofar.after, goesOn, failed },
  );
  const hasFailed = sofar.failed || done.failed > 0;
  if (done.isWhole && !hasFailed) return watch.count({ id, calendar });
  // At its end with a failure behind it, it begins again.
  const after = done.isWhole ? undefined : done.next;
  const towards = {
    id,
    failed: hasFailed && !done.isWhole,
    ...(after !== undefined && { after }),
  };
  return watch.count({ id: counted.id, calendar: counted.calendar, towards });
};
