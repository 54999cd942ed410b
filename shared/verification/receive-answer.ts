import type { Count } from "#shared/observability/metrics.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import { readAnswer } from "#shared/state-systems/envelope.ts";
import { profiles } from "#shared/state-systems/profiles.ts";
import type { ReplayStore } from "#shared/store/ports.ts";
import {
  verifySignature,
  type ReceivedMessage,
  type SignatureFlaw,
  type SignatureVerdict,
} from "#shared/webhooks/verify.ts";
import { namedBy } from "./question.ts";
import { addressOf, asReceived } from "./speak/needs.ts";
import type { Recording } from "./record.ts";
import { takeIn } from "./take-in.ts";

export interface ReceivingDeps extends Recording {
  readonly replays: ReplayStore;
  /**
   * The secrets a system may sign with, several while they are being changed. `fresh` asks for those of
   * now, whatever is kept: one may just have been changed.
   */
  readonly secretsOf: (system: StateSystem, how?: "fresh") => Promise<readonly string[]>;
  readonly count: Count;
  /** Base address of the state systems: evidence names the host that was asked. */
  readonly stateSystemsUrl: string;
}

export type CallbackRefusal = SignatureFlaw | "repeated" | "unreadable" | "question-unknown";

/** What became of a callback. Whatever is refused has not touched the case. */
export type Received =
  | { readonly received: "accepted" | "already-answered" }
  /** The system says that its source is down: the question stays open and is asked again. */
  | { readonly received: "no-answer" }
  | { readonly received: "refused"; readonly reason: CallbackRefusal };

const refused = (reason: CallbackRefusal): Received => ({ received: "refused", reason });

const contentType = "application/json";

/** Takes in the body of a callback whose signature holds. */
const takeInBody = async (
  { desk, evidence, stateSystemsUrl }: ReceivingDeps,
  system: StateSystem,
  messageId: string,
  raw: string,
): Promise<Received> => {
  const told = readAnswer(raw);
  if (told === undefined) return refused("unreadable");
  const { speech } = profiles[system];
  const named = namedBy(told.reference);
  if (named?.system !== system || speech.profile !== "rest") return refused("question-unknown");
  const received = asReceived({
    system,
    url: addressOf({ stateSystemsUrl }, speech.path),
    raw,
    contentType,
    receivedAt: desk.clock.now(),
    answeredAt: told.answeredAt,
    signature: { kind: "webhook-v1", verdict: "valid" },
  });
  const { caseId, reference } = named;
  const later = { caseId, system, reference, messageId, read: () => ({ told, received }) };
  const outcome = await takeIn({ desk, evidence }, later);
  return outcome.taken === "refused" ? refused(outcome.reason) : { received: outcome.taken };
};

/** Judges a signature by the secrets that are kept, and where none of them made it by those of now. */
const judgeSignature = async (
  { secretsOf, desk }: ReceivingDeps,
  system: StateSystem,
  message: ReceivedMessage,
): Promise<SignatureVerdict> => {
  const judging = async (how?: "fresh") =>
    verifySignature(message, await secretsOf(system, how), desk.clock.now());
  const kept = await judging();
  return !kept.valid && kept.reason === "wrong-signature" ? judging("fresh") : kept;
};

const receive = async (
  deps: ReceivingDeps,
  system: StateSystem,
  message: ReceivedMessage,
): Promise<Received> => {
  const { clock } = deps.desk;
  const verdict = await judgeSignature(deps, system, message);
  if (!verdict.valid) return refused(verdict.reason);
  if (await deps.replays.seen(system, verdict.id)) return refused("repeated");
  const received = await takeInBody(deps, system, verdict.id, message.body);
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
