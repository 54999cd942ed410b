// What another calendar does to the terms that are running: which ends move, and which days moved them.
// Nothing is written here; whoever replaces a calendar records what this says.
import { type DayReason, dayReasons, explainDay, type WorkCalendar } from "./calendar.ts";
import type { Day, Instant } from "./dates.ts";
import type { ExplainedDay } from "./explained-day.ts";
import { computeTerm, type TermComputation, type TermRule } from "./terms.ts";

/** A term that has started and not ended; whose it is, is the caller's to add. */
export interface OpenTerm {
  readonly rule: TermRule;
  readonly startedAt: Instant;
  /** The instant that the rule's ceiling counts from, where it has one. */
  readonly ceilingFrom?: Instant | undefined;
}

/**
 * What became of a day: a working day is off now, a day off is an ordinary working day again, or a weekend
 * day is worked.
 */
export type DayChange = "added-off" | "no-longer-off" | "worked";

interface DayGround {
  readonly why: DayReason;
  readonly source: string;
}

export interface DayDifference {
  readonly day: Day;
  readonly change: DayChange;
  /** What the old calendar rests on, and what the new one. */
  readonly before: DayGround;
  readonly after: DayGround;
}

interface Projection {
  readonly due: Instant;
  readonly dueDay: Day;
  readonly confirmed: boolean;
}

export interface Reprojection<Term extends OpenTerm> {
  readonly term: Term;
  readonly before: Projection;
  readonly after: Projection;
  /** Whether the due day is another one now. */
  readonly moved: boolean;
  /**
   * The days within the term, in order, that only one of the calendars counts. There can be some although
   * the due day stays (one day more and one less), and there are none where nothing touches the term.
   */
  readonly differences: readonly DayDifference[];
}

/** Says for each running term what a new calendar makes of it, and why. */
export function reproject<Term extends OpenTerm>(
  terms: readonly Term[],
  before: WorkCalendar,
  after: WorkCalendar,
): readonly Reprojection<Term>[] {
  return terms.map((term) => {
    const [old, renewed] = [compute(term, before), compute(term, after)];
    return {
      term,
      before: projectionOf(old),
      after: projectionOf(renewed),
      moved: old.dueDay !== renewed.dueDay,
      differences: daysLookedAt(old, renewed).flatMap((day) => differenceOn(day, before, after)),
    };
  });
}

function compute({ rule, startedAt, ceilingFrom }: OpenTerm, calendar: WorkCalendar) {
  return computeTerm(rule, startedAt, calendar, ceilingFrom);
}

function projectionOf({ due, dueDay, confirmed }: TermComputation): Projection {
  return { due, dueDay, confirmed };
}

/** The days that either count took from its calendar; the starting day and plain days are no matter of it. */
function daysLookedAt(old: TermComputation, renewed: TermComputation): readonly Day[] {
  const days = [...old.days, ...renewed.days].filter(isOfCalendar).map(({ day }) => day);
  return [...new Set(days)].sort();
}

function isOfCalendar({ why }: ExplainedDay): boolean {
  return dayReasons.some((reason) => reason === why);
}

function differenceOn(day: Day, before: WorkCalendar, after: WorkCalendar): DayDifference[] {
  const [old, renewed] = [explainDay(before, day), explainDay(after, day)];
  if (old.working === renewed.working) return [];
  const change = changeTo(renewed.working, renewed.why);
  return [
    {
      day,
      change,
      before: { why: old.why, source: old.source },
      after: { why: renewed.why, source: renewed.source },
    },
  ];
}

function changeTo(working: boolean, why: DayReason): DayChange {
  if (!working) return "added-off";
  return why === "working-weekend" ? "worked" : "no-longer-off";
}
