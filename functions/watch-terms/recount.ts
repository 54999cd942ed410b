import type { CaseId } from "#shared/cases/entry.ts";
import type { CalendarInUse } from "#shared/store/calendar-in-use.ts";
import type { Desk } from "#shared/store/desk.ts";
import { countedBy } from "#shared/store/late-count.ts";
import { reprojectOpenTerms } from "#shared/store/reproject-open-terms.ts";
import type { Counted, LateCount, Watch } from "#shared/store/watch.ts";

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

/** Holds the open cases against changes of calendars once more; answers whether all of it could be done. */
const again = async (needs: Needs, late: readonly LateCount[], way: Way): Promise<boolean> => {
  for (const { since, ...change } of late) {
    const done = await reprojectOpenTerms(needs, { ...change, since }, way);
    if (!done.isWhole || done.failed > 0) return false;
  }
  return true;
};

/** What was relayed late is counted when nothing can be relayed late any more. */
const countLate = async (needs: Needs, counted: Counted, way: Way): Promise<void> => {
  const { late = [], ...rest } = counted;
  const now = needs.desk.clock.now();
  const due = late.filter((one) => one.again <= now);
  if (due.length === 0 || !(await again(needs, due, way))) return;
  const left = late.filter((one) => one.again > now);
  await needs.watch.count({ ...rest, ...(left.length > 0 && { late: left }) });
};

/**
 * Sees to it that the terms of all open cases are on record by the calendar in use, however that came
 * into use: by an import that was broken off before it had dealt with them, or with another release.
 * Broken off, it goes on where it was; a case that failed has it run once more the next time. Two days
 * later it looks once more, for a case that was filed before and relayed only after.
 */
export const recountTerms = async (needs: Needs, inUse: CalendarInUse, way: Way): Promise<void> => {
  const { desk, watch } = needs;
  const { id, calendar, since } = inUse;
  const counted = await watch.counted();
  if (counted === undefined) return watch.count({ id, calendar });
  if (counted.id === id) return countLate(needs, counted, way);
  const { late = [] } = counted;
  // A term that still stands by the calendar before the last is moved to the last one first.
  if (!(await again(needs, late, way))) return undefined;
  const sofar = progress(counted, id);
  const change = { before: counted.calendar, after: calendar, id };
  const done = await reprojectOpenTerms(
    needs,
    { ...change, since },
    { after: sofar.after, ...way },
  );
  const hasFailed = sofar.failed || done.failed > 0;
  if (done.isWhole && !hasFailed) return watch.count(countedBy(counted, inUse, desk.clock.now()));
  // At its end with a failure behind it, it begins again.
  const after = done.isWhole ? undefined : done.next;
  const towards = {
    id,
    failed: hasFailed && !done.isWhole,
    ...(after !== undefined && { after }),
  };
  const kept = late.length > 0 ? { late } : {};
  return watch.count({ id: counted.id, calendar: counted.calendar, towards, ...kept });
};
