// Terms of the law: when they end, and day by day why.
import { type DayReason, explainDay, type WorkCalendar } from "./calendar.ts";
import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  earlierOf,
  endOfDay,
  type Instant,
  nextDay,
} from "./dates.ts";
import type { ProvisionId } from "./provisions.ts";

export type TermUnit = "working-day" | "calendar-day" | "month" | "year";

/** A term as an edition of the law gives it. */
export interface TermRule {
  readonly id: ProvisionId;
  readonly amount: number;
  readonly unit: TermUnit;
  /** A second count, from an earlier event, that the term never outlasts. */
  readonly ceiling?: {
    readonly amount: number;
    readonly unit: "working-day";
    readonly from: string;
  };
}

/** Why a day counts towards a term or not: of the calendar, or of the term itself. */
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
  readonly confirmed: boolean;
}

export interface TermComputation {
  readonly provision: ProvisionId;
  readonly startedAt: Instant;
  /** The end of the last day, UTC+5; the term is kept up to and including this instant. */
  readonly due: Instant;
  readonly dueDay: Day;
  /**
   * The count that gave the due day, from its starting day on. Under a ceiling that is the ceiling's own
   * count. Months and years show their first and last day only.
   */
  readonly days: readonly ExplainedDay[];
  /** False when a day was counted that the calendar cannot know yet. */
  readonly confirmed: boolean;
  readonly limitedByCeiling: boolean;
}

type Count = Pick<TermRule, "amount" | "unit">;

/** G03: the day of the event does not count, the last day counts to its end, at any hour of filing. */
const startingDaySource = "G03: counting begins on the day after the event";

/**
 * When a term that started at an instant ends.
 *
 * `ceilingFrom` is the instant of the event that the rule's ceiling counts from; a rule with a ceiling
 * throws without it. A ceiling may lie before the start itself: then the term is born overdue.
 */
export function computeTerm(
  rule: TermRule,
  startedAt: Instant,
  calendar: WorkCalendar,
  ceilingFrom?: Instant,
): TermComputation {
  const own = count(rule, startedAt, calendar);
  const ceiling = countCeiling(rule, calendar, ceilingFrom) ?? own;
  const dueDay = earlierOf(lastOf(own), lastOf(ceiling));
  const limitedByCeiling = dueDay < lastOf(own);
  return {
    provision: rule.id,
    startedAt,
    due: endOfDay(dueDay),
    dueDay,
    days: limitedByCeiling ? ceiling : own,
    // Both counts decide which one is the shorter, so both have to be certain.
    confirmed: [...own, ...ceiling].every(({ confirmed }) => confirmed),
    limitedByCeiling,
  };
}

/** The days of a count, never empty: first the starting day, last the day it ends on. */
type Days = readonly [ExplainedDay, ...ExplainedDay[]];

function countCeiling({ id, ceiling }: TermRule, calendar: WorkCalendar, from?: Instant) {
  if (ceiling === undefined) return undefined;
  if (from === undefined) throw new Error(`the ceiling of ${id} counts from "${ceiling.from}"`);
  return count(ceiling, from, calendar);
}

function count({ amount, unit }: Count, startedAt: Instant, calendar: WorkCalendar): Days {
  if (!Number.isInteger(amount) || amount < 0) throw new Error(`a term of ${amount} ${unit}`);
  const start = dayOf(startedAt);
  const first = termDay(start, "skipped", "starting-day", startingDaySource);
  const days: Record<TermUnit, () => ExplainedDay[]> = {
    "working-day": () => workingDays(start, amount, calendar),
    "calendar-day": () => calendarDays(start, amount),
    month: () => [monthsLater(start, amount)],
    year: () => [monthsLater(start, amount * 12)],
  };
  return amount === 0 ? [first] : [first, ...days[unit]()];
}

function workingDays(start: Day, amount: number, calendar: WorkCalendar): ExplainedDay[] {
  const days: ExplainedDay[] = [];
  let counted = 0;
  for (let day = nextDay(start); counted < amount; day = nextDay(day)) {
    const { working, why, source, confirmed } = explainDay(calendar, day);
    if (working) counted += 1;
    days.push({ day, effect: working ? "counted" : "skipped", why, source, confirmed });
  }
  return days;
}

function calendarDays(start: Day, amount: number): ExplainedDay[] {
  return Array.from({ length: amount }, (_, index) =>
    termDay(addDays(start, index + 1), "counted", "calendar-day", "every day counts"),
  );
}

function monthsLater(start: Day, months: number): ExplainedDay {
  const end = addMonths(start, months);
  const sameDay = end.slice(8) === start.slice(8);
  return sameDay
    ? termDay(end, "counted", "same-day-of-month", "the day of the month the term started on")
    : termDay(end, "counted", "last-day-of-month", "the month is too short for that day");
}

function termDay(
  day: Day,
  effect: ExplainedDay["effect"],
  why: TermDayReason,
  source: string,
): ExplainedDay {
  return { day, effect, why, source, confirmed: true };
}

function lastOf([first, ...others]: Days): Day {
  return (others.at(-1) ?? first).day;
}
