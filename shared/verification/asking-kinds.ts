import type { CaseId } from "#shared/cases/entry.ts";
import { kindOf } from "#shared/cases/kind-of.ts";
import type { CaseStore } from "#shared/store/ports.ts";
import type { AskingKind } from "./asking-kind.ts";
import { askingAssistance } from "./kinds/assistance.ts";
import { askingRegistration } from "./kinds/registration.ts";
import type { AskingCase } from "./question.ts";

/** Every kind of case that asks state systems. */
const askingKinds: readonly AskingKind[] = [askingRegistration, askingAssistance];

/** Loads a case that may ask, whichever its kind; undefined where there is none, or its kind asks nobody. */
export const loadAsking = async (
  cases: Pick<CaseStore, "load">,
  caseId: CaseId,
): Promise<AskingCase | undefined> => {
  const history = await cases.load(caseId);
  return kindOf(askingKinds, history)?.caseOf(caseId, history);
};
