import { caseIdSchema } from "#shared/cases/entry.ts";
import type { Unit } from "#shared/law/territory.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import type { Registration } from "#shared/registration/state.ts";
import { loadCase, type LoadedCase } from "./desk.ts";
import type { CaseStore } from "./ports.ts";

/**
 * A case of the official's own territory. One of another territory is the same "nothing here" as
 * one that does not exist.
 */
export const findCaseOfUnit = async (
  cases: Pick<CaseStore, "load">,
  id: string,
  { unit }: { readonly unit?: Unit | undefined },
): Promise<LoadedCase<Registration> | undefined> => {
  const caseId = caseIdSchema.safeParse(id);
  if (!caseId.success || unit === undefined) return undefined;
  const loaded = await loadCase(cases, registrationKind, caseId.data);
  return loaded.state.unit === unit ? loaded : undefined;
};
