import { assistanceKind } from "#shared/assistance/kind.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import { kindOf } from "#shared/cases/kind-of.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import type { CaseStore } from "#shared/store/ports.ts";
import { doubtfulKind, type DoubtfulCase, type DoubtfulKind } from "./doubtful-kind.ts";

/** Every kind of case that is taken in with a signature in doubt. */
const doubtfulKinds: readonly DoubtfulKind[] = [
  doubtfulKind(registrationKind, {}),
  doubtfulKind(assistanceKind, {}),
];

/** Loads a case whose signature may be in doubt, whichever its kind; undefined where there is none. */
export const loadDoubtful = async (
  cases: Pick<CaseStore, "load">,
  caseId: CaseId,
): Promise<DoubtfulCase | undefined> => {
  const history = await cases.load(caseId);
  return kindOf(doubtfulKinds, history)?.caseOf(caseId, history);
};
