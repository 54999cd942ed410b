import { caseIdSchema, type CaseId, type Entry } from "#shared/cases/entry.ts";
import { referenceSchema, type Reference } from "#shared/checks/reference.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import type { Registration } from "#shared/registration/state.ts";
import { applicantOf } from "#shared/registration/forms/identifier.ts";
import { routingPlaceOf } from "#shared/registration/forms/supplier.ts";
import type { Subject } from "#shared/state-systems/subject.ts";
import { openApplication } from "#shared/store/application.ts";
import type { LoadedCase } from "#shared/store/desk.ts";
import type { CaseSeal } from "#shared/store/ports.ts";

/** A question of the current round of a case. */
export interface PutQuestion {
  readonly caseId: CaseId;
  readonly system: StateSystem;
  readonly reference: Reference;
  readonly answered: boolean;
  /** Whether it is a paper that stands in for the answer: what the system says after all is kept beside it. */
  readonly byHand: boolean;
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
  const { reference, answer, beside, delay } = question;
  return {
    caseId,
    system,
    reference,
    // What was said after the end of its application stands beside, and is no reason to ask on.
    answered: answer !== undefined || beside,
    byHand: answer?.byHand === true && !beside,
    delayNoted: delay !== undefined,
    correlationId: entries.findLast(hasAsked)?.correlationId ?? reference,
  };
};

/**
 * Whom and where the questions of the current application are about, opened with the case's key:
 * an IIN stands nowhere else. Undefined once the person's data are erased.
 */
export const subjectOf = async (
  seal: Pick<CaseSeal, "open">,
  loaded: LoadedCase<Registration>,
): Promise<Subject | undefined> => {
  const form = await openApplication(seal, loaded, loaded.state.application);
  if (form === undefined) return undefined;
  const name = form.supplier === "specialist" ? form.name : undefined;
  return { applicant: applicantOf(form), kato: routingPlaceOf(form), name };
};

/** The question that a reference names: its case and its system; nothing where it names none. */
export const namedBy = (text: string) => {
  const reference = referenceSchema.safeParse(text).data;
  const [caseText, system] = text.split(".");
  const caseId = caseIdSchema.safeParse(caseText).data;
  if (reference === undefined || caseId === undefined || system === undefined) return undefined;
  return { reference, caseId, system };
};
