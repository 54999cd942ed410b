import type { OutboundReply } from "#shared/adapters/outbound-http.ts";
import type { Day } from "#shared/law/dates.ts";
import { isAcceptanceOf, readAnswer } from "#shared/state-systems/envelope.ts";
import type { StateSystemProfile } from "#shared/state-systems/profile.ts";
import type { Subject } from "#shared/state-systems/subject.ts";
import type { PutQuestion } from "./question.ts";
import type { DelayReason, ReadableAnswer } from "./record.ts";

type AskedQuestion = Pick<PutQuestion, "reference"> & { readonly subject: Subject };

/** What a reply of a state system means for the question. */
export type Meaning =
  | { readonly means: "answer"; readonly answer: ReadableAnswer }
  | { readonly means: "answer-follows" }
  | { readonly means: "delay"; readonly reason: DelayReason }
  | { readonly means: "never"; readonly reason: "question-refused" };

const delay = (reason: DelayReason): Meaning => ({ means: "delay", reason });

/** Statuses that say the question itself is wrong: asked again, it would be refused again. */
const refusalsForGood = new Set([400, 404, 422]);

const meaningOfAnswer = (
  raw: string,
  profile: StateSystemProfile,
  { reference, subject }: AskedQuestion,
  today: Day,
): Meaning => {
  const answer = readAnswer(raw);
  if (answer?.reference !== reference) return delay("unreadable");
  const value = profile.valueOf(answer.result, subject, today);
  if (value === undefined) return delay("unreadable");
  if (value === "unavailable") return delay("unreachable");
  // An answer in the same exchange has no message of its own; it is known by its question.
  return { means: "answer", answer: { value, messageId: reference, raw } };
};

/** Reads a reply; whatever is no answer and announces none means that the question waits. */
export const meaningOf = (
  reply: OutboundReply,
  profile: StateSystemProfile,
  question: AskedQuestion,
  today: Day,
): Meaning => {
  if (!reply.replied) return delay(reply.why === "too-large" ? "unreadable" : reply.why);
  const { status, body } = reply;
  if (status === 200) return meaningOfAnswer(body, profile, question, today);
  if (status === 202) {
    return isAcceptanceOf(question.reference, body)
      ? { means: "answer-follows" }
      : delay("unreadable");
  }
  if (refusalsForGood.has(status)) return { means: "never", reason: "question-refused" };
  if (status === 503) return delay("unreachable");
  return delay(status === 504 ? "time-out" : "failed");
};
