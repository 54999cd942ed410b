import type { Reference } from "#shared/checks/reference.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import type { AnswerAsReceived } from "#shared/evidence/keep.ts";
import type { ToldAnswer } from "#shared/state-systems/wire.ts";
import type { Desk } from "#shared/store/desk.ts";
import { judge, type AskedQuestion, type DelayDetail } from "./meaning.ts";
import { loadAsking } from "./asking-kinds.ts";
import type { PutQuestion } from "./question.ts";
import { noteDelayOf, recordAnswerTo, type Recording } from "./record.ts";

/** What became of a later answer that was proven to come from its system. Whatever is refused is no answer of the case: it tells of a delay at most. */
export type TakenIn =
  | { readonly taken: "accepted" | "already-answered" }
  /** The system says that its source is down: the question stays open and is asked again. */
  | { readonly taken: "no-answer" }
  | {
      readonly taken: "refused";
      readonly reason: "unreadable" | "question-unknown";
      readonly detail?: DelayDetail | undefined;
    };

/** A later answer: to which question, and how to read it once that is found in its case. */
export interface LaterAnswer {
  readonly caseId: CaseId;
  readonly system: StateSystem;
  readonly reference: Reference;
  readonly messageId: string;
  readonly read: (
    question: AskedQuestion,
  ) => { readonly told: ToldAnswer; readonly received: AnswerAsReceived } | undefined;
}

const unknown: TakenIn = { taken: "refused", reason: "question-unknown" };

/** A system that says under its own signature what is no answer keeps the case waiting: the case is told (G04). */
const noAnswer = async (
  desk: Desk,
  question: PutQuestion,
  detail?: DelayDetail,
): Promise<TakenIn> => {
  if (!question.answered) await noteDelayOf(desk, question, "unreadable");
  return { taken: "refused", reason: "unreadable", ...(detail !== undefined && { detail }) };
};

/** Takes in what a system says under its own signature, whether or not it was said before. */
export const takeIn = async (
  recording: Recording,
  { caseId, system, reference, messageId, read }: LaterAnswer,
): Promise<TakenIn> => {
  const { desk } = recording;
  const question = (await loadAsking(desk.cases, caseId))?.questionTo(system);
  if (question?.reference !== reference) return unknown;
  const subject = await question.subject(desk.seal);
  if (subject === undefined || subject === "without-number") return unknown;
  const asked = { system, reference, subject };
  const answer = read(asked);
  if (answer === undefined) return noAnswer(desk, question);
  const { told, received } = answer;
  const judged = judge(asked, told, received);
  if (!judged.judged) return noAnswer(desk, question, judged.detail);
  if (question.answered && !question.byHand) return { taken: "already-answered" };
  if (judged.value === "unavailable") {
    await noteDelayOf(desk, question, "unreachable");
    return { taken: "no-answer" };
  }
  const outcome = await recordAnswerTo(recording, question, {
    value: judged.value,
    messageId,
    received,
  });
  return outcome === "overtaken"
    ? unknown
    : { taken: outcome === "recorded" ? "accepted" : outcome };
};
