// Counting working days, with the reason for each day.
import type { WorkCalendar } from "./calendar.ts";
import { type Day, nextDay } from "./dates.ts";
import {
  calendarDay,
  type ExplainedDay,
  type ExplainedDays,
  startingDay,
} from "./explained-day.ts";

export interface WorkingDayCount {
  readonly from: Day;
  readonly to: Day;
  /** How many working days lie after `from`, up to and including `to`. */
  readonly count: number;
  /** Every day from `from`, which does not count (G03), to `to`. */
  readonly days: ExplainedDays;
  /** False when a day was looked at that the calendar cannot know yet. */
  readonly confirmed: boolean;
}

/**
 * The day that lies a number of working days after a day. Zero of them is the day itself, be it a working
 * day or not; less than zero, or a part of a day, is a bug.
 */
export function addWorkingDays(calendar: WorkCalendar, from: Day, count: number): WorkingDayCount {
  if (!Number.isInteger(count) || count < 0) throw new Error(`a count of ${count} working days`);
  let left = count;
  return countWhile(calendar, from, (last) => {
    if (last.effect === "counted") left -= 1;
    return left > 0;
  });
}

/** The working days after one day, up to and including another; a reversed pair has none to count. */
export function workingDaysBetween(
  calendar: WorkCalendar,
  from: Day,
  to: Day,
): WorkingDayCount | "ends-before-it-starts" {
  if (to < from) return "ends-before-it-starts";
  return countWhile(calendar, from, ({ day }) => day < to);
}

/** Goes on from day to day as long as the last one says so. */
function countWhile(
  calendar: WorkCalendar,
  from: Day,
  goesOn: (last: ExplainedDay) => boolean,
): WorkingDayCount {
  const days: [ExplainedDay, ...ExplainedDay[]] = [startingDay(from)];
  let last = days[0];
  while (goesOn(last)) {
    last = calendarDay(calendar, nextDay(last.day));
    days.push(last);
  }
  return {
    from,
    to: last.day,
    count: days.filter(({ effect }) => effect === "counted").length,
    days,
    confirmed: days.every(({ confirmed }) => confirmed),
  };
}
