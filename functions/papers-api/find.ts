import { caseIdSchema } from "#shared/cases/entry.ts";
import type { Caller } from "#shared/http/caller.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import type { Registration } from "#shared/registration/state.ts";
import { loadCase, type LoadedCase } from "#shared/store/desk.ts";
import type { CaseStore } from "#shared/store/ports.ts";

type Cases = Pick<CaseStore, "load">;
export type FoundCase = LoadedCase<Registration>;

const load = async (cases: Cases, id: string): Promise<FoundCase | undefined> => {
  const caseId = caseIdSchema.safeParse(id);
  return caseId.success ? loadCase(cases, registrationKind, caseId.data) : undefined;
};

/** A registration that this portal filed. */
export const findCaseOfPortal = async (
  cases: Cases,
  id: string,
  { id: portal }: Caller,
): Promise<FoundCase | undefined> => {
  const found = await load(cases, id);
  return found?.state.saved?.portal === portal ? found : undefined;
};
