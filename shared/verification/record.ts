import { keepEvidence, type AnswerAsReceived } from "#shared/evidence/keep.ts";
import type { EvidenceStore } from "#shared/evidence/ports.ts";
import type { DelayReason } from "#shared/checks/question.ts";
import type { CheckValue } from "#shared/checks/values.ts";
import { profiles } from "#shared/state-systems/profiles.ts";
import { validUntil } from "#shared/state-systems/lifetime.ts";
import type { Desk } from "#shared/store/desk.ts";
import type { PutQuestion } from "./question.ts";

/** An answer that can stand in a case. */
export interface ReadableAnswer {
  readonly value: Exclude<CheckValue, "unavailable">;
  readonly messageId: string;
  /** The answer as it came, by what it was proven, and when. */
  readonly received: AnswerAsReceived;
}

/** What it takes to write an answer down. */
export interface Recording {
  readonly desk: Desk;
  readonly evidence: Pick<EvidenceStore, "put">;
}

/** The case went on, or into another round, between the reading and the writing. */
const isOvertaken = ({ refused }: { readonly refused: string }) =>
  refused === "question-unknown" || refused === "command-not-allowed";

/**
 * Puts an answer into storage as evidence and writes it into the case, once for every question: another
 * one under the same reference, be it different, changes nothing (R377-7.p2f, R377-15.p2e).
 */
export const recordAnswerTo = async (
  { desk, evidence }: Recording,
  question: PutQuestion,
  { value, messageId, received }: ReadableAnswer,
): Promise<"recorded" | "already-answered" | "overtaken"> => {
  const { caseId, system, reference, ground: legalGround } = question;
  const until = validUntil(profiles[system].lifetime, received.receivedAt);
  const answered = { caseId, reference, legalGround, validUntil: until };
  // Before the case is told: whatever becomes of it, what was received is kept.
  const digest = await keepEvidence({ seal: desk.seal, evidence }, answered, received);
  const named = { digest, ...(until !== undefined && { validUntil: until }) };
  const heard = await question.tell(desk, {
    told: { name: "recordAnswer", value, messageId, evidence: named },
    commandId: `answer:${reference}`,
    actor: { id: system, role: "state-system" },
  });
  if (heard === "accepted") return "recorded";
  if (heard === "known") return "already-answered";
  if (isOvertaken(heard)) return "overtaken";
  throw new Error(`an answer was refused: ${heard.refused}`);
};

/** Notes, once for every question, that its system keeps the case waiting (G04). */
export const noteDelayOf = async (
  desk: Desk,
  question: PutQuestion,
  reason: DelayReason,
): Promise<void> => {
  if (question.delayNoted) return;
  const heard = await question.tell(desk, {
    told: { name: "noteDelay", reason },
    commandId: `delay:${question.reference}`,
    actor: { id: "verify", role: "system" },
  });
  if (typeof heard === "object" && !isOvertaken(heard)) {
    throw new Error(`a delay was refused: ${heard.refused}`);
  }
};
