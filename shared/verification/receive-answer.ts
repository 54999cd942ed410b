import { dayOf } from "#shared/law/dates.ts";
import type { Count } from "#shared/observability/metrics.ts";
import type { StateSystem } from "#shared/registration/checks.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { readAnswer } from "#shared/state-systems/envelope.ts";
import { profiles } from "#shared/state-systems/profiles.ts";
import { loadCase, type Desk } from "#shared/store/desk.ts";
import type { ReplayStore } from "#shared/store/ports.ts";
import {
  verifySignature,
  type ReceivedMessage,
  type SignatureFlaw,
} from "#shared/webhooks/verify.ts";
import { namedBy, questionTo, subjectOf } from "./question.ts";
import { noteDelayOf, recordAnswerTo } from "./record.ts";

export interface ReceivingDeps {
  readonly desk: Desk;
  readonly replays: ReplayStore;
  /** The secrets a system may sign with, several while they are being changed. */
  readonly secretsOf: (system: StateSystem) => Promise<readonly string[]>;
  readonly count: Count;
}

export type CallbackRefusal = SignatureFlaw | "repeated" | "unreadable" | "question-unknown";

/** What became of a callback. Whatever is refused has not touched the case. */
export type Received =
  | { readonly received: "accepted" | "already-answered" }
  /** The system says that its source is down: the question stays open and is asked again. */
  | { readonly received: "no-answer" }
  | { readonly received: "refused"; readonly reason: CallbackRefusal };

const refused = (reason: CallbackRefusal): Received => ({ received: "refused", reason });

/** Takes in what a system says under its own signature, whether or not it was said before. */
const takeIn = async (
  { desk }: ReceivingDeps,
  system: StateSystem,
  messageId: string,
  raw: string,
): Promise<Received> => {
  const answer = readAnswer(raw);
  if (answer === undefined) return refused("unreadable");
  const named = namedBy(answer.reference);
  if (named?.system !== system) return refused("question-unknown");
  const loaded = await loadCase(desk.cases, registrationKind, named.caseId);
  const question = questionTo(loaded, system);
  if (question?.reference !== named.reference) return refused("question-unknown");
  const subject = await subjectOf(desk.seal, loaded);
  if (subject === undefined) return refused("question-unknown");
  const today = dayOf(desk.clock.now());
  const value = profiles[system].valueOf(answer.result, subject, today);
  if (value === undefined) return refused("unreadable");
  if (question.answered) return { received: "already-answered" };
  if (value === "unavailable") {
    await noteDelayOf(desk, question, "unreachable");
    return { received: "no-answer" };
  }
  const outcome = await recordAnswerTo(desk, question, { value, messageId, raw });
  if (outcome === "overtaken") return refused("question-unknown");
  return { received: outcome === "recorded" ? "accepted" : outcome };
};

const receive = async (
  deps: ReceivingDeps,
  system: StateSystem,
  message: ReceivedMessage,
): Promise<Received> => {
  const { clock } = deps.desk;
  const verdict = verifySignature(message, await deps.secretsOf(system), clock.now());
  if (!verdict.valid) return refused(verdict.reason);
  if (await deps.replays.seen(system, verdict.id)) return refused("repeated");
  const received = await takeIn(deps, system, verdict.id, message.body);
  // Remembered last: a crash before this line leaves a message that can be taken in once more,
  // to no effect, rather than one that is refused unread.
  if (received.received !== "refused") {
    await deps.replays.remember(system, verdict.id, clock.now());
  }
  return received;
};

/**
 * Receives a signed callback of a state system with the answer to a question. Every refusal is
 * counted with its reason, and so is an answer that the case has already.
 */
export const receiveAnswer = async (
  deps: ReceivingDeps,
  { system, headers, body }: ReceivedMessage & { readonly system: StateSystem },
): Promise<Received> => {
  const received = await receive(deps, system, { headers, body });
  if (received.received === "refused") deps.count("callback-refused", received.reason);
  if (received.received === "already-answered") deps.count("callback-repeated", "already-answered");
  return received;
};
