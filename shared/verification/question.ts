import { caseIdSchema, type CaseId, type Entry } from "#shared/cases/entry.ts";
import { referenceSchema, type Reference, type StateSystem } from "#shared/registration/checks.ts";
import type { Registration } from "#shared/registration/state.ts";
import type { Subject } from "#shared/state-systems/profile.ts";
import type { LoadedCase } from "#shared/store/desk.ts";

/** A question of the current round of a case. */
export interface PutQuestion {
  readonly caseId: CaseId;
  readonly system: StateSystem;
  readonly reference: Reference;
  readonly subject: Subject;
  readonly answered: boolean;
  /** Whether the case already says that this system keeps it waiting. */
  readonly delayNoted: boolean;
  /** Of the request that made the question. */
  readonly correlationId: string;
}

const hasAsked = ({ events }: Entry) => events.some(({ type }) => type === "asked");

/** The question that a case has put to a system in its current round, if there is one. */
export const questionTo = (
  { caseId, state, entries }: LoadedCase<Registration>,
  system: StateSystem,
): PutQuestion | undefined => {
  const question = state.questions[system];
  if (question === undefined || state.saved === undefined) return undefined;
  const { bin, kato } = state.saved;
  const { reference, answer, delay } = question;
  return {
    caseId,
    system,
    reference,
    subject: { bin, kato },
    answered: answer !== undefined,
    delayNoted: delay !== undefined,
    correlationId: entries.findLast(hasAsked)?.correlationId ?? reference,
  };
};

/** The question that a reference names: its case and its system; nothing where it names none. */
export const namedBy = (text: string) => {
  const reference = referenceSchema.safeParse(text).data;
  const [caseText, system] = text.split(".");
  const caseId = caseIdSchema.safeParse(caseText).data;
  if (reference === undefined || caseId === undefined || system === undefined) return undefined;
  return { reference, caseId, system };
};
