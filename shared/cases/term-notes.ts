// When somebody is reminded of a term: the same for every kind of case.
import { addDays, nextDay, type Day } from "#shared/law/dates.ts";

/** A reminder of a term, and the days on which it makes sense. */
export interface TermNote {
  readonly when: "before" | "lapsed";
  readonly from: Day;
  readonly through?: Day;
}

/** On the day before the last one, and once the last one is over: the breach is shown, no clock is moved (G04). */
export const termNotesOn = (dueDay: Day): readonly TermNote[] => [
  { when: "before", from: addDays(dueDay, -1), through: dueDay },
  { when: "lapsed", from: nextDay(dueDay) },
];
