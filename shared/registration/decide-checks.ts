import { accept, refuse } from "#shared/cases/kind.ts";
import { checkRules, type Reference, type StateSystem } from "./checks.ts";
import type { CommandOf, RegistrationCommand } from "./commands.ts";
import type { RegistrationDecided } from "./decided.ts";
import type { Question, Registration } from "./state.ts";

const questionOf = (
  registration: Registration,
  system: StateSystem,
  reference: Reference,
): Question | undefined => {
  const question = registration.questions[system];
  return question?.reference === reference ? question : undefined;
};

/** Whether the command brings an answer that the case has: it changes nothing, in any state. */
export const repeatsAnAnswer = (
  registration: Registration,
  command: RegistrationCommand,
): boolean =>
  command.name === "recordAnswer" &&
  questionOf(registration, command.system, command.reference)?.answer !== undefined;

/** Keeps the answer of a state system to the question it was asked (R377-7.p2f). */
export const recordAnswer = (
  registration: Registration,
  { system, reference, value, messageId }: CommandOf<"recordAnswer">,
): RegistrationDecided => {
  if (questionOf(registration, system, reference) === undefined) {
    return refuse({ code: "question-unknown", system });
  }
  const { ground } = checkRules[system];
  return accept({ type: "answered", system, reference, value, messageId, ground });
};

/** Notes once that a state system keeps the case waiting: an explanation beside the term, never a pause (G04). */
export const noteDelay = (
  registration: Registration,
  { system, reference, reason }: CommandOf<"noteDelay">,
): RegistrationDecided => {
  const question = questionOf(registration, system, reference);
  if (question === undefined) return refuse({ code: "question-unknown", system });
  if (question.delay !== undefined || question.answer !== undefined) return accept();
  return accept({ type: "delayed", system, reference, reason });
};
