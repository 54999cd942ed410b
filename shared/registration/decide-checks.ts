import { accept, refuse, type Circumstances } from "#shared/cases/kind.ts";
import { dayOf, type Instant } from "#shared/law/dates.ts";
import {
  checkRules,
  referenceOf,
  stateSystems,
  type CheckValue,
  type Reference,
  type StateSystem,
} from "./checks.ts";
import type { CommandOf, RegistrationCommand } from "./commands.ts";
import type { RegistrationDecided } from "./decided.ts";
import type { Question, Registration } from "./state.ts";
import { changeReview, inclusionReview, type RegistrationState } from "./states.ts";

const questionOf = (
  registration: Registration,
  system: StateSystem,
  reference: Reference,
): Question | undefined => {
  const question = registration.questions[system];
  return question?.reference === reference ? question : undefined;
};

/** By its system, not by a human in its place. */
const isAnswered = (question: Question | undefined): boolean =>
  question?.answer !== undefined && question.answer.byHand === undefined;

/** Whether the command brings an answer that the case has: it changes nothing, in any state. */
export const repeatsAnAnswer = (
  registration: Registration,
  command: RegistrationCommand,
): boolean =>
  command.name === "recordAnswer" &&
  isAnswered(questionOf(registration, command.system, command.reference));

const underReview: ReadonlySet<RegistrationState> = new Set([...inclusionReview, ...changeReview]);

/**
 * Keeps the answer of a state system to the question it was asked (R377-7.p2f). What a human has found meanwhile is not
 * overwritten, and an application that has ended is not reopened: then the answer stands beside, once, and changes nothing.
 */
export const recordAnswer = (
  registration: Registration,
  { system, reference, value, messageId, evidence }: CommandOf<"recordAnswer">,
): RegistrationDecided => {
  const question = questionOf(registration, system, reference);
  if (question === undefined) return refuse({ code: "question-unknown", system });
  const facts = {
    system,
    reference,
    value,
    messageId,
    ground: checkRules[system].ground,
    ...(evidence !== undefined && { evidence }),
  };
  if (question.answer === undefined && underReview.has(registration.state)) {
    return accept({ type: "answered", ...facts });
  }
  return question.beside ? accept() : accept({ type: "answered-beside", ...facts });
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

/** What no system has settled: it has not answered, or its answer says neither yes nor no. */
const unsettled: ReadonlySet<CheckValue | undefined> = new Set([
  undefined,
  "unavailable",
  "indeterminate",
]);

/**
 * A paper in the place of an answer that does not come or settles nothing, where the edition allows it
 * (R377-21, R377-21b, G22). What a system did answer is not overwritten by it.
 */
export const recordManualCheck = (
  { questions }: Registration,
  { system, value, document }: CommandOf<"recordManualCheck">,
  { edition, at }: Circumstances,
): RegistrationDecided => {
  const question = questions[system];
  if (question === undefined) return refuse({ code: "question-unknown", system });
  if (!edition.checks.byHand) return refuse({ code: "check-not-by-hand" });
  if (!unsettled.has(question.answer?.value)) return refuse({ code: "check-answered", system });
  if (document.issuedOn > dayOf(at)) return refuse({ code: "document-of-the-future" });
  const { reference } = question;
  const { ground } = checkRules[system];
  return accept({ type: "checked-by-hand", system, reference, value, ground });
};

/** The systems whose answers are too old to decide on (R377-7.p2f, R377-15.p2e). */
export const expiredChecks = (
  { questions }: Pick<Registration, "questions">,
  at: Instant,
): readonly StateSystem[] =>
  stateSystems.filter((system) => {
    const until = questions[system]?.answer?.evidence?.validUntil;
    return until !== undefined && until < at;
  });

/** The systems whose answers the decision still waits for. */
export const pendingChecks = ({
  questions,
}: Pick<Registration, "questions">): readonly StateSystem[] =>
  stateSystems.filter((system) => {
    const question = questions[system];
    return question !== undefined && question.answer === undefined;
  });

/** Asks anew what was answered too long ago (R377-7.p2f, R377-15.p2e). */
export const askAgain = (
  registration: Registration,
  { caseId, at }: Circumstances,
): RegistrationDecided => {
  const systems = expiredChecks(registration, at);
  if (systems.length === 0) return refuse({ code: "nothing-expired" });
  const { questions, rounds } = registration;
  return accept({
    type: "asked-again",
    questions: systems.map((system) => {
      const asking = (questions[system]?.asking ?? 0) + 1;
      return { system, reference: referenceOf(caseId, system, rounds, asking) };
    }),
  });
};
