import type { Post } from "#shared/adapters/outbound-http.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import { dayOf } from "#shared/law/dates.ts";
import type { StateSystem } from "#shared/registration/checks.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { profiles } from "#shared/state-systems/profiles.ts";
import { loadCase, type Desk } from "#shared/store/desk.ts";
import { meaningOf, type Meaning } from "./interpret.ts";
import type { Subject } from "#shared/state-systems/subject.ts";
import { questionTo, subjectOf, type PutQuestion } from "./question.ts";
import type { Gate } from "./gate.ts";
import { noteDelayOf, recordAnswerTo, type DelayReason } from "./record.ts";

export interface AskingDeps {
  readonly desk: Desk;
  readonly post: Post;
  readonly gate: Gate;
  /** Base address of the state systems, without a slash at the end. */
  readonly stateSystemsUrl: string;
}

/** What became of asking, and with it of the message that asked for it. */
export type Asked =
  /** The question is answered; nothing is left to do. */
  | { readonly asked: "done" }
  /** The system took the question in and answers later. */
  | { readonly asked: "waiting" }
  /** Nothing came of it this time. */
  | { readonly asked: "retry"; readonly reason: DelayReason }
  /** The system is down: nothing was put to it, and the question comes again after so many seconds. */
  | { readonly asked: "paused"; readonly seconds: number }
  /** Nothing can ever come of it. */
  | {
      readonly asked: "cannot";
      readonly reason: "case-unknown" | "question-unknown" | "question-refused" | "erased";
    };

const timeoutSeconds = 5;

/** A system that says what cannot be read is up; one question that it always answers so must not stop the others. */
const isDown = (meaning: Meaning): boolean =>
  meaning.means === "delay" && meaning.reason !== "unreadable";

const put = (
  { post, stateSystemsUrl }: AskingDeps,
  { system, reference }: PutQuestion,
  subject: Subject,
) =>
  post({
    url: `${stateSystemsUrl}${profiles[system].path}`,
    body: JSON.stringify({ reference, subject: profiles[system].subjectOf(subject) }),
    timeoutSeconds,
  });

/**
 * Asks one state system the open question of a case (R377-7.p2f) and writes down what it says at
 * once. A system that keeps the case waiting is noted in it, once; one that is known to be down is
 * not asked. Asking again is harmless: the reference makes it the same question.
 */
export const askStateSystem = async (
  deps: AskingDeps,
  { caseId, system }: { readonly caseId: CaseId; readonly system: StateSystem },
): Promise<Asked> => {
  const { desk } = deps;
  const loaded = await loadCase(desk.cases, registrationKind, caseId);
  if (loaded.entries.length === 0) return { asked: "cannot", reason: "case-unknown" };
  const question = questionTo(loaded, system);
  if (question === undefined) return { asked: "cannot", reason: "question-unknown" };
  if (question.answered) return { asked: "done" };

  const subject = await subjectOf(desk.seal, loaded);
  if (subject === undefined) return { asked: "cannot", reason: "erased" };
  const passage = await deps.gate(system);
  if (!passage.admitted) {
    await noteDelayOf(desk, question, "unreachable");
    return { asked: "paused", seconds: passage.seconds };
  }
  const reply = await put(deps, question, subject);
  const today = dayOf(desk.clock.now());
  const meaning = meaningOf(reply, profiles[system], { ...question, subject }, today);
  await passage.report(isDown(meaning) ? "failed" : "replied");
  if (meaning.means === "answer-follows") return { asked: "waiting" };
  if (meaning.means === "answer") {
    await recordAnswerTo(desk, question, meaning.answer);
    return { asked: "done" };
  }
  if (meaning.means === "delay") {
    await noteDelayOf(desk, question, meaning.reason);
    return { asked: "retry", reason: meaning.reason };
  }
  // Those who wait for the answer see that it does not come; the operators see why.
  await noteDelayOf(desk, question, "failed");
  return { asked: "cannot", reason: meaning.reason };
};
