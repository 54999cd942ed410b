import { keepEvidence, type AnswerAsReceived } from "#shared/evidence/keep.ts";
import type { EvidenceStore } from "#shared/evidence/ports.ts";
import type { CheckValue } from "#shared/checks/values.ts";
import { checkRules } from "#shared/registration/checks.ts";
import { profiles } from "#shared/state-systems/profiles.ts";
import { validUntil } from "#shared/state-systems/lifetime.ts";
import type { CommandOf } from "#shared/registration/commands.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import type { RegistrationRefusal } from "#shared/registration/refusals.ts";
import { giveCommand, type Desk } from "#shared/store/desk.ts";
import type { PutQuestion } from "./question.ts";

/** An answer that can stand in a case. */
export interface ReadableAnswer {
  readonly value: Exclude<CheckValue, "unavailable">;
  readonly messageId: string;
  /** The answer as it came, by what it was proven, and when. */
  readonly received: AnswerAsReceived;
}

export type DelayReason = CommandOf<"noteDelay">["reason"];

/** What it takes to write an answer down. */
export interface Recording {
  readonly desk: Desk;
  readonly evidence: Pick<EvidenceStore, "put">;
}

/** Nothing outside the case bears on a check. */
const factsFor = async () => ({});

/** The case went on, or into another round, between the reading and the writing. */
const isOvertaken = ({ code }: RegistrationRefusal) =>
  code === "question-unknown" || code === "command-not-allowed";

/**
 * Puts an answer into storage as evidence and writes it into the case, once for every question: another
 * one under the same reference, be it different, changes nothing (R377-7.p2f, R377-15.p2e).
 */
export const recordAnswerTo = async (
  { desk, evidence }: Recording,
  { caseId, system, reference, correlationId }: PutQuestion,
  { value, messageId, received }: ReadableAnswer,
): Promise<"recorded" | "already-answered" | "overtaken"> => {
  const until = validUntil(profiles[system].lifetime, received.receivedAt);
  const { ground: legalGround } = checkRules[system];
  const question = { caseId, reference, legalGround, validUntil: until };
  // Before the case is told: whatever becomes of it, what was received is kept.
  const digest = await keepEvidence({ seal: desk.seal, evidence }, question, received);
  const outcome = await giveCommand(desk, registrationKind, {
    caseId,
    command: {
      name: "recordAnswer",
      system,
      reference,
      value,
      messageId,
      evidence: { digest, ...(until !== undefined && { validUntil: until }) },
    },
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
