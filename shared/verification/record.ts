import type { CheckValue } from "#shared/registration/checks.ts";
import type { CommandOf } from "#shared/registration/commands.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import type { RegistrationRefusal } from "#shared/registration/refusals.ts";
import { giveCommand, type Desk } from "#shared/store/desk.ts";
import type { PutQuestion } from "./question.ts";

/** An answer that can stand in a case. */
export interface ReadableAnswer {
  readonly value: Exclude<CheckValue, "unavailable">;
  readonly messageId: string;
  /** The text as it came. */
  readonly raw: string;
}

export type DelayReason = CommandOf<"noteDelay">["reason"];

/** Nothing outside the case bears on a check. */
const factsFor = async () => ({});

/** The case went on, or into another round, between the reading and the writing. */
const isOvertaken = ({ code }: RegistrationRefusal) =>
  code === "question-unknown" || code === "command-not-allowed";

/**
 * Writes an answer into the case, once for every question: another one under the same reference,
 * be it different, changes nothing.
 */
export const recordAnswerTo = async (
  desk: Desk,
  { caseId, system, reference, correlationId }: PutQuestion,
  answer: ReadableAnswer,
): Promise<"recorded" | "already-answered" | "overtaken"> => {
  const outcome = await giveCommand(desk, registrationKind, {
    caseId,
    command: { name: "recordAnswer", system, reference, ...answer },
    commandId: `answer:${reference}`,
    actor: { id: system, role: "state-system" },
    correlationId,
    factsFor,
  });
  if (outcome.done === "accepted") return "recorded";
  if (outcome.done !== "refused") return "already-answered";
  if (isOvertaken(outcome.refusal)) return "overtaken";
  throw new Error(`an answer was refused: ${outcome.refusal.code}`);
};

/** Notes, once for every question, that its system keeps the case waiting (G04). */
export const noteDelayOf = async (
  desk: Desk,
  { caseId, system, reference, correlationId, delayNoted }: PutQuestion,
  reason: DelayReason,
): Promise<void> => {
  if (delayNoted) return;
  const outcome = await giveCommand(desk, registrationKind, {
    caseId,
    command: { name: "noteDelay", system, reference, reason },
    commandId: `delay:${reference}`,
    actor: { id: "verify", role: "system" },
    correlationId,
    factsFor,
  });
  if (outcome.done === "refused" && !isOvertaken(outcome.refusal)) {
    throw new Error(`a delay was refused: ${outcome.refusal.code}`);
  }
};
