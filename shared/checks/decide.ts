// What a case makes of answers, delays and papers: the same in every kind that asks state systems.
import { accept, refuse, type Circumstances, type Decision } from "#shared/cases/kind.ts";
import { dayOf, type Instant } from "#shared/law/dates.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import type { CheckCommand } from "./commands.ts";
import type { CheckEvent } from "./events.ts";
import type { Question, Questions } from "./question.ts";
import { referenceOf, type Reference } from "./reference.ts";
import { type StateSystem } from "./systems.ts";
import type { CheckValue } from "./values.ts";

/** Why a command about a question is not carried out. */
export type CheckRefusal =
  | { readonly code: "question-unknown"; readonly system: StateSystem }
  | { readonly code: "nothing-expired" }
  | { readonly code: "check-answered"; readonly system: StateSystem }
  | { readonly code: "check-not-by-hand" }
  | { readonly code: "document-of-the-future" };

type Decided<System extends StateSystem> = Decision<CheckEvent<System>, CheckRefusal>;

const questionOf = (
  questions: Questions,
  system: StateSystem,
  reference: Reference,
): Question | undefined => {
  const question = questions[system];
  return question?.reference === reference ? question : undefined;
};

/** Whether an answer to this question stands in the case already, by its system and not by a human in its place. */
export const hasAnswered = (
  questions: Questions,
  { system, reference }: Pick<CheckCommand<"recordAnswer">, "system" | "reference">,
): boolean => {
  const answer = questionOf(questions, system, reference)?.answer;
  return answer !== undefined && answer.byHand === undefined;
};

/**
 * Keeps the answer of a state system to the question it was asked. What a human has found meanwhile is not
 * overwritten, and an application that has ended (`isOpen`) is not reopened: then the answer stands beside, once, and
 * changes nothing.
 */
export const recordAnswer = <System extends StateSystem>(
  questions: Questions,
  { system, reference, value, messageId, evidence }: CheckCommand<"recordAnswer", System>,
  { ground, isOpen }: { readonly ground: ProvisionId; readonly isOpen: boolean },
): Decided<System> => {
  const question = questionOf(questions, system, reference);
  if (question === undefined) return refuse({ code: "question-unknown", system });
  const facts = {
    system,
    reference,
    value,
    messageId,
    ground,
    ...(evidence !== undefined && { evidence }),
  };
  if (question.answer === undefined && isOpen) return accept({ type: "answered", ...facts });
  return question.beside ? accept() : accept({ type: "answered-beside", ...facts });
};

/** Notes once that a state system keeps the case waiting: an explanation beside the term, never a pause (G04). */
export const noteDelay = <System extends StateSystem>(
  questions: Questions,
  { system, reference, reason }: CheckCommand<"noteDelay", System>,
): Decided<System> => {
  const question = questionOf(questions, system, reference);
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

/** What a paper is judged by: whether the edition allows one, and the day. */
interface PaperCircumstances {
  readonly edition: { readonly checks: { readonly byHand: boolean } };
  readonly at: Instant;
}

/**
 * A paper in the place of an answer that does not come or settles nothing, where the edition allows it
 * (G22). What a system did answer is not overwritten by it.
 */
export const recordManualCheck = <System extends StateSystem>(
  questions: Questions,
  { system, value, document }: CheckCommand<"recordManualCheck", System>,
  { edition, at }: PaperCircumstances,
  ground: ProvisionId,
): Decided<System> => {
  const question = questions[system];
  if (question === undefined) return refuse({ code: "question-unknown", system });
  if (!edition.checks.byHand) return refuse({ code: "check-not-by-hand" });
  if (!unsettled.has(question.answer?.value)) return refuse({ code: "check-answered", system });
  if (document.issuedOn > dayOf(at)) return refuse({ code: "document-of-the-future" });
  const { reference } = question;
  return accept({ type: "checked-by-hand", system, reference, value, ground });
};

/** Those of the systems whose answers are too old to decide on. */
export const expiredChecks = <System extends StateSystem>(
  systems: readonly System[],
  questions: Questions,
  at: Instant,
): readonly System[] =>
  systems.filter((system) => {
    const until = questions[system]?.answer?.evidence?.validUntil;
    return until !== undefined && until < at;
  });

/** Those of the systems whose answers the decision still waits for. */
export const pendingChecks = <System extends StateSystem>(
  systems: readonly System[],
  questions: Questions,
): readonly System[] =>
  systems.filter((system) => {
    const question = questions[system];
    return question !== undefined && question.answer === undefined;
  });

/** Asks those of the systems anew whose answers are too old to decide on. */
export const askAgain = <System extends StateSystem>(
  systems: readonly System[],
  questions: Questions,
  round: number,
  { caseId, at }: Pick<Circumstances, "caseId" | "at">,
): Decided<System> => {
  const expired = expiredChecks(systems, questions, at);
  if (expired.length === 0) return refuse({ code: "nothing-expired" });
  return accept({
    type: "asked-again",
    questions: expired.map((system) => {
      const asking = (questions[system]?.asking ?? 0) + 1;
      return { system, reference: referenceOf(caseId, system, round, asking) };
    }),
  });
};
