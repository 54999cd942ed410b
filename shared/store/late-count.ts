import { epochMilliseconds, instantAt, type Instant } from "#shared/law/dates.ts";
import type { CalendarInUse } from "./calendar-in-use.ts";
import type { Counted, LateCount } from "./watch.ts";

/** A record waits a day in the stream at most; whoever is relayed later than this is put aside. */
const relayedWithin = 2 * 24 * 3600 * 1000;

/**
 * That the terms of all open cases are on record by the calendar in use, counted now. What was filed before and is relayed only
 * after is looked for once nothing can be relayed late any more, by this change of calendars and by those before it.
 */
export const countedBy = (
  { calendar: before, late = [] }: Pick<Counted, "calendar" | "late">,
  { id, calendar, since }: CalendarInUse,
  now: Instant,
): Counted => {
  const next: LateCount = {
    before,
    after: calendar,
    id,
    ...(since !== undefined && { since }),
    again: instantAt(epochMilliseconds(now) + relayedWithin),
  };
  return { id, calendar, late: [...late, next] };
};
