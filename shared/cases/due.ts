import type { WorkCalendar } from "#shared/law/calendar.ts";
import type { Instant } from "#shared/law/dates.ts";
import { termIn } from "#shared/law/editions.ts";
import { computeTerm } from "#shared/law/terms.ts";
import type { RunningTerm } from "./running-term.ts";

/** The rule of a term in the edition of its case, and the moment its ceiling counts from. */
export const computationOf = (
  { provision, startedAt }: RunningTerm,
  edition: string,
  savedAt: Instant,
  calendar: WorkCalendar,
) => {
  const rule = termIn(edition, provision);
  if (rule === undefined) throw new Error(`edition ${edition} has no term ${provision}`);
  return computeTerm(rule, startedAt, calendar, savedAt);
};

/** Until when a term runs: the end of its last day (G03), within its ceiling (G06, G07). */
export const dueOf = (
  term: RunningTerm,
  edition: string,
  savedAt: Instant,
  calendar: WorkCalendar,
): Instant => computationOf(term, edition, savedAt, calendar).due;
