import type { WorkCalendar } from "#shared/law/calendar.ts";
import type { Instant } from "#shared/law/dates.ts";
import { readCalendarInUse } from "#shared/store/calendar-in-use.ts";
import type { Clock } from "#shared/store/ports.ts";
import type { ReferenceStore } from "#shared/store/reference.ts";
import { systemClock } from "./clock.ts";
import { keptReading } from "./kept-reading.ts";

/**
 * The calendar that terms are counted by. With an instant: as it was then or later, for whoever knows
 * that another one had come into use by then.
 */
export type CurrentCalendar = (notBefore?: Instant) => Promise<WorkCalendar>;

/** The calendar in use, read from the reference data once in a few minutes; build it once per cold start. */
export const currentCalendarFrom = (
  reference: Pick<ReferenceStore, "current">,
  clock: Clock = systemClock,
): CurrentCalendar =>
  keptReading(() => readCalendarInUse(reference).then(({ calendar }) => calendar), clock);
