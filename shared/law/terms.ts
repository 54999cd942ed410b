// Terms of the law: when they end, and day by day why.
import type { WorkCalendar } from "./calendar.ts";
import { addDays, addMonths, type Day, dayOf, earlierOf, endOfDay, type Instant } from "./dates.ts";
import {
  countedDay,
  type ExplainedDay,
  type ExplainedDays,
  lastDayOf,
  startingDay,
} from "./explained-day.ts";
import type { ProvisionId } from "./provision-ids.ts";
import { ruleSources } from "./source-words.ts";
import { addWorkingDays } from "./working-days.ts";

export type { ExplainedDay, TermDayReason } from "./explained-day.ts";

export const termUnits = ["working-day", "calendar-day", "month", "year"] as const;

export type TermUnit = (typeof termUnits)[number];

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
  const dueDay = earlierOf(lastDayOf(own), lastDayOf(ceiling));
  const limitedByCeiling = dueDay < lastDayOf(own);
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

function countCeiling({ id, ceiling }: TermRule, calendar: WorkCalendar, from?: Instant) {
  if (ceiling === undefined) return undefined;
  if (from === undefined) throw new Error(`the ceiling of ${id} counts from "${ceiling.from}"`);
  return count(ceiling, from, calendar);
}

function count({ amount, unit }: Count, startedAt: Instant, calendar: WorkCalendar): ExplainedDays {
  if (!Number.isInteger(amount) || amount < 0) throw new Error(`a term of ${amount} ${unit}`);
  const start = dayOf(startedAt);
  const counts: Record<TermUnit, () => ExplainedDays> = {
    "working-day": () => addWorkingDays(calendar, start, amount).days,
    "calendar-day": () => calendarDays(start, amount),
    month: () => monthsLater(start, amount),
    year: () => monthsLater(start, amount * 12),
  };
  return amount === 0 ? [startingDay(start)] : counts[unit]();
}

function calendarDays(start: Day, amount: number): ExplainedDays {
  const counted = Array.from({ length: amount }, (_, index) =>
    countedDay(addDays(start, index + 1), "calendar-day", ruleSources.everyDay.en),
  );
  return [startingDay(start), ...counted];
}

function monthsLater(start: Day, months: number): ExplainedDays {
  const end = addMonths(start, months);
  const sameDay = end.slice(8) === start.slice(8);
  const last = sameDay
    ? countedDay(end, "same-day-of-month", ruleSources.sameDay.en)
    : countedDay(end, "last-day-of-month", ruleSources.shortMonth.en);
  return [startingDay(start), last];
}
