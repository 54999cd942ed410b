// What waits long for its answer is asked once more, so that no message that was lost or given up leaves a case standing.
import { addDays, dayOf, type Day, type Instant } from "#shared/law/dates.ts";
import { pendingChecks } from "./decide.ts";
import type { Questions } from "./question.ts";
import type { StateSystem } from "./systems.ts";

/** How long a question may stay open before somebody makes sure that it is still asked: its message is given up after as long. */
const openDays = 5;

/** A question that waits for its answer. */
interface Waiting<System extends StateSystem> {
  readonly system: System;
  readonly since: Instant;
}

/** Since when each of the questions to these systems waits for its answer. */
export const waitingChecks = <System extends StateSystem>(
  systems: readonly System[],
  questions: Questions,
): readonly Waiting<System>[] =>
  pendingChecks(systems, questions).flatMap((system) => {
    const since = questions[system]?.askedAt;
    return since === undefined ? [] : [{ system, since }];
  });

/** The next day on which what is open since then is looked at: every fifth after it was asked, unless it is to be sooner. */
export const nextLookAt = (since: Instant, today: Day, every: number = openDays): Day => {
  let day = addDays(dayOf(since), every);
  while (day <= today) day = addDays(day, every);
  return day;
};

/** Whether what is open since then is asked once more today. */
export const isLongOpen = (since: Instant, today: Day, every: number = openDays): boolean =>
  addDays(dayOf(since), every) <= today;
