import { caseIdSchema } from "#shared/cases/entry.ts";
import type { Caller } from "#shared/http/caller.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import type { Registration } from "#shared/registration/state.ts";
import { loadCase, type LoadedCase } from "#shared/store/desk.ts";
import type { CaseStore } from "#shared/store/ports.ts";

/** A case that this caller filed. One of another caller is the same "nothing here" as an unknown one. */
export const findOwn = async (
  cases: Pick<CaseStore, "load">,
  id: string,
  caller: Caller,
): Promise<LoadedCase<Registration> | undefined> => {
  const caseId = caseIdSchema.safeParse(id);
  if (!caseId.success) return undefined;
  const loaded = await loadCase(cases, registrationKind, caseId.data);
  return loaded.state.saved?.portal === caller.id ? loaded : undefined;
};
