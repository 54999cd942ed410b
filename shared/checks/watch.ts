// What becomes due of the questions of a case that is being decided, with nobody to think of it.
import { addDays, dayOf, nextDay, type Day } from "#shared/law/dates.ts";
import type { CheckCommand } from "./commands.ts";
import type { Questions } from "./question.ts";
import type { StateSystem } from "./systems.ts";

/** A command about the questions, due from a day on; the same one has the same id however often it is made. */
export interface CheckNote<System extends StateSystem = StateSystem> {
  readonly command: CheckCommand<"askAgain"> | CheckCommand<"noteDelay", System>;
  readonly commandId: string;
  readonly from: Day;
}

/** An answer that a decision would rest on is asked for anew on the day after the last one on which it may. */
const ofExpiry = (
  systems: readonly StateSystem[],
  questions: Questions,
): readonly CheckNote<never>[] =>
  systems.flatMap((system) => {
    const question = questions[system];
    const until = question?.answer?.evidence?.validUntil;
    if (question === undefined || until === undefined) return [];
    const commandId = `askAgain:${question.reference}`;
    return [{ command: { name: "askAgain" }, commandId, from: nextDay(dayOf(until)) }];
  });

/**
 * How long a system may be silent before it is told of as one that keeps the case waiting: policy, a day of its own at
 * the least, for those who answer later may take one.
 */
const silentDays = 2;

/** A delay that no failure tells of: an answer that was promised, or a callback that was refused, and nothing came (G04). */
const ofSilence = <System extends StateSystem>(
  systems: readonly System[],
  questions: Questions,
): readonly CheckNote<System>[] =>
  systems.flatMap((system) => {
    const question = questions[system];
    if (question === undefined || question.answer !== undefined || question.delay !== undefined) {
      return [];
    }
    const { reference, askedAt } = question;
    return [
      {
        command: { name: "noteDelay", system, reference, reason: "silent" },
        commandId: `silent:${reference}`,
        from: addDays(dayOf(askedAt), silentDays),
      },
    ];
  });

/** The same for all answers at once: one command asks every system whose answer has grown old. */
const firstOf = (notes: readonly CheckNote<never>[]): readonly CheckNote<never>[] =>
  notes.toSorted((one, other) => (one.from < other.from ? -1 : 1)).slice(0, 1);

/** What is still to be noted of the questions to these systems, while they bear on a decision. */
export const checkNotes = <System extends StateSystem>(
  systems: readonly System[],
  questions: Questions,
): readonly CheckNote<System>[] => [
  ...firstOf(ofExpiry(systems, questions)),
  ...ofSilence(systems, questions),
];
