import { parseCalendar } from "#shared/law/calendar-file.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import type { Instant } from "#shared/law/dates.ts";
import { digestOf } from "./digest.ts";
import type { ReferenceStore } from "./reference.ts";

/** A calendar, and what tells its coming into use from every other. */
export interface CalendarInUse {
  readonly calendar: WorkCalendar;
  readonly id: string;
  /** When it was imported; undefined for the one that ships. */
  readonly since: Instant | undefined;
}

/** Enough of a digest to tell calendars apart. */
const idLength = 16;

const inUse = (calendar: WorkCalendar, since: Instant | undefined): CalendarInUse => ({
  calendar,
  id: `${digestOf(calendar).slice(0, idLength)}@${since ?? "shipped"}`,
  since,
});

/**
 * The calendar that a deployment counts by: the imported one, or the one that ships while none was
 * imported. One that was imported and cannot be read is a fault: nothing is counted by guesswork.
 */
export const readCalendarInUse = async (
  reference: Pick<ReferenceStore, "current">,
  shipped: WorkCalendar = kazakhstanCalendar,
): Promise<CalendarInUse> => {
  const current = await reference.current("calendar");
  if (current === undefined) return inUse(shipped, undefined);
  const parsed = parseCalendar(current.content);
  if (!parsed.valid) throw new Error(`calendar ${current.version}, in use, cannot be read`);
  return inUse(parsed.calendar, current.importedAt);
};
