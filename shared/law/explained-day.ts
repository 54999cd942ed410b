// A day of a count, and why it counts or not.
import { type DayReason, explainDay, type WorkCalendar } from "./calendar.ts";
import type { Day } from "./dates.ts";
import { ruleSources } from "./source-words.ts";

/** Why a day counts towards a term or not: of the calendar, or of the count itself. */
export type TermDayReason =
  | DayReason
  | "starting-day"
  | "calendar-day"
  | "same-day-of-month"
  | "last-day-of-month";

export interface ExplainedDay {
  readonly day: Day;
  readonly effect: "counted" | "skipped";
  readonly why: TermDayReason;
  readonly source: string;
  /** False where the calendar cannot know yet; what rests on no calendar is always certain. */
  readonly confirmed: boolean;
}

/** The days of a count, never empty: first the starting day, last the day it ends on. */
export type ExplainedDays = readonly [ExplainedDay, ...ExplainedDay[]];

/** G03: the day of the event does not count, the last day counts to its end, at any hour of filing. */
export function startingDay(day: Day): ExplainedDay {
  const source = ruleSources.startingDay.en;
  return { day, effect: "skipped", why: "starting-day", source, confirmed: true };
}

/** A day that counts for a reason of the term itself, whatever the calendar says. */
export function countedDay(day: Day, why: TermDayReason, source: string): ExplainedDay {
  return { day, effect: "counted", why, source, confirmed: true };
}

/** A day that counts if it is a working day (G02: "working" and "business" days are the same). */
export function calendarDay(calendar: WorkCalendar, day: Day): ExplainedDay {
  const { working, ...explanation } = explainDay(calendar, day);
  return { ...explanation, effect: working ? "counted" : "skipped" };
}

export function lastDayOf([first, ...others]: ExplainedDays): Day {
  return (others.at(-1) ?? first).day;
}
