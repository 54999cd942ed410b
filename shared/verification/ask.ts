import type { CaseId } from "#shared/cases/entry.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import type { DelayReason } from "#shared/checks/question.ts";
import { loadAsking } from "./asking-kinds.ts";
import type { Gate, NotAsked } from "./gate.ts";
import type { DelayDetail, Meaning } from "./meaning.ts";
import { noteDelayOf, recordAnswerTo, type Recording } from "./record.ts";
import type { Speak } from "./speak/speak.ts";

export interface AskingDeps extends Recording {
  readonly gate: Gate;
  readonly speak: Speak;
}

/** What became of asking, and with it of the message that asked for it. */
export type Asked =
  /** The question is answered, or asked no more; nothing is left to do. */
  | { readonly asked: "done" }
  /** The system took the question in and answers later. */
  | { readonly asked: "waiting" }
  /** Nothing came of it this time. */
  | { readonly asked: "retry"; readonly reason: DelayReason; readonly detail?: DelayDetail }
  /** The system is down, or paused: nothing was put to it, and the question comes again after so many seconds. */
  | { readonly asked: "paused"; readonly because: NotAsked; readonly seconds: number }
  /** Nothing can ever come of it. */
  | {
      readonly asked: "cannot";
      readonly reason: "case-unknown" | "question-unknown" | "question-refused" | "erased";
    };

/** By what a system shows that it is down. One that says what cannot be read is up; one question that it always answers so must not stop the others. */
const downBy = (meaning: Meaning): DelayReason | undefined =>
  meaning.means === "delay" && meaning.reason !== "unreadable" ? meaning.reason : undefined;

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
  const loaded = await loadAsking(desk.cases, caseId);
  if (loaded === undefined) return { asked: "cannot", reason: "case-unknown" };
  const question = loaded.questionTo(system);
  if (question === undefined) return { asked: "cannot", reason: "question-unknown" };
  if (question.answered || !question.isWanted) return { asked: "done" };

  const subject = await question.subject(desk.seal);
  if (subject === undefined) return { asked: "cannot", reason: "erased" };
  if (subject === "without-number") {
    // Whoever waits for the answer sees that it does not come, and takes a paper in its place (G22).
    await noteDelayOf(desk, question, "failed");
    return { asked: "done" };
  }
  const passage = await deps.gate(system);
  if (!passage.admitted) {
    await noteDelayOf(desk, question, "unreachable");
    const { because, seconds } = passage;
    return { asked: "paused", because, seconds };
  }
  const meaning = await deps.speak({ system, reference: question.reference, subject });
  const why = downBy(meaning);
  await (why === undefined ? passage.report("replied") : passage.report("failed", why));
  if (meaning.means === "answer-follows") {
    if (meaning.delayed !== undefined) await noteDelayOf(desk, question, meaning.delayed);
    return { asked: "waiting" };
  }
  if (meaning.means === "answer") {
    await recordAnswerTo(deps, question, meaning.answer);
    await meaning.confirm?.();
    return { asked: "done" };
  }
  if (meaning.means === "delay") {
    await noteDelayOf(desk, question, meaning.reason);
    const { reason, detail } = meaning;
    return { asked: "retry", reason, ...(detail !== undefined && { detail }) };
  }
  // Those who wait for the answer see that it does not come; the operators see why.
  await noteDelayOf(desk, question, "failed");
  return { asked: "cannot", reason: meaning.reason };
};
