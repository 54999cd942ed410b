import type { OutboundReply } from "#shared/adapters/outbound-http.ts";
import type { AnswerAsReceived } from "#shared/evidence/keep.ts";
import { dayOf } from "#shared/law/dates.ts";
import type { DelayReason } from "#shared/checks/question.ts";
import type { Reference } from "#shared/checks/reference.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import type { CheckValue } from "#shared/checks/values.ts";
import type { ShepFlaw } from "#shared/shep/flaws.ts";
import type { QuestionOnTheWire } from "#shared/state-systems/envelope.ts";
import { profiles } from "#shared/state-systems/profiles.ts";
import type { Subject } from "#shared/state-systems/subject.ts";
import type { ToldAnswer } from "#shared/state-systems/wire.ts";
import type { ReadableAnswer } from "./record.ts";

/** A question as it is put to its system. */
export interface AskedQuestion {
  readonly system: StateSystem;
  readonly reference: Reference;
  readonly subject: Subject;
}

/** What the operators are told of a delay beyond its reason: codes, and nothing of the question. */
export type DelayDetail =
  | ShepFlaw
  /** Nobody has filled in our credentials, or those for this system. */
  | "no-credentials"
  /** Nobody has pinned a certificate of the gateway or of this system. */
  | "no-pins"
  /** The issuer of tokens refuses us. */
  | "client-refused"
  /** A token that was just issued is refused. */
  | "token-refused"
  /** The answer is to another question, or about another subject. */
  | "wrong-question"
  | "wrong-subject"
  /** What the gateway said instead of an answer. */
  | `gateway-${string}`;

/** What a reply of a state system means for the question. */
export type Meaning =
  | {
      readonly means: "answer";
      readonly answer: ReadableAnswer;
      /** Tells the gateway that the answer is taken in, once it is. */
      readonly confirm?: () => Promise<void>;
    }
  | {
      readonly means: "answer-follows";
      /** It follows later than it should: the gateway could not deliver the question before. */
      readonly delayed?: DelayReason;
    }
  | { readonly means: "delay"; readonly reason: DelayReason; readonly detail?: DelayDetail }
  | { readonly means: "never"; readonly reason: "question-refused" };

export const delay = (reason: DelayReason, detail?: DelayDetail): Meaning =>
  detail === undefined ? { means: "delay", reason } : { means: "delay", reason, detail };

export const refusedForGood: Meaning = { means: "never", reason: "question-refused" };

/** The question as it goes over the wire. */
export const onTheWire = ({ system, reference, subject }: AskedQuestion): QuestionOnTheWire => ({
  reference,
  subject: profiles[system].subjectOf(subject),
});

/** What an answer says of its subject, or why it says nothing. */
export type Judged =
  | { readonly judged: true; readonly value: CheckValue }
  | { readonly judged: false; readonly detail?: DelayDetail };

/** Judges what was told as the answer to this question, on the day it was received. */
export const judge = (
  { system, reference, subject }: AskedQuestion,
  told: ToldAnswer | undefined,
  { receivedAt }: Pick<AnswerAsReceived, "receivedAt">,
): Judged => {
  if (told === undefined) return { judged: false };
  if (told.reference !== reference) return { judged: false, detail: "wrong-question" };
  const value = profiles[system].valueOf(told.result, subject, dayOf(receivedAt));
  return value === undefined ? { judged: false, detail: "wrong-subject" } : { judged: true, value };
};

/** The meaning of an answer that came in the exchange in which it was asked for. */
export const meaningOfAnswer = (
  asked: AskedQuestion,
  told: ToldAnswer | undefined,
  received: AnswerAsReceived,
  messageId: string,
): Meaning => {
  const judged = judge(asked, told, received);
  if (!judged.judged) return delay("unreadable", judged.detail);
  if (judged.value === "unavailable") return delay("unreachable");
  return { means: "answer", answer: { value: judged.value, messageId, received } };
};

/** Statuses that say the question itself is wrong: asked again, it would be refused again. */
const refusalsForGood = new Set([400, 404, 422]);

/** What it means that there is no reply, or one that says itself that it is no answer. */
export const meaningOfFailure = (reply: OutboundReply): Meaning => {
  if (!reply.replied) return delay(reply.why === "too-large" ? "unreadable" : reply.why);
  if (refusalsForGood.has(reply.status)) return refusedForGood;
  if (reply.status === 503) return delay("unreachable");
  return delay(reply.status === 504 ? "time-out" : "failed");
};
