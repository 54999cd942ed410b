import { caseIdSchema } from "#shared/cases/entry.ts";
import type { HeldSitting, Sitting } from "#shared/commission/sitting-state.ts";
import { sittingKind } from "#shared/commission/sitting.ts";
import type { Unit } from "#shared/law/territory.ts";
import { loadCase, type LoadedCase } from "./desk.ts";
import type { CaseStore } from "./ports.ts";

export type FoundSitting = LoadedCase<Sitting> & { readonly state: HeldSitting };

const isHeld = (loaded: LoadedCase<Sitting>): loaded is FoundSitting =>
  loaded.state.state !== "none";

/** A sitting of the official's own unit. One of another is the same "nothing here" as one that does not exist. */
export const findSittingOfUnit = async (
  cases: Pick<CaseStore, "load">,
  id: string,
  { unit }: { readonly unit?: Unit | undefined },
): Promise<FoundSitting | undefined> => {
  const caseId = caseIdSchema.safeParse(id);
  if (!caseId.success || unit === undefined) return undefined;
  const loaded = await loadCase(cases, sittingKind, caseId.data);
  return isHeld(loaded) && loaded.state.unit === unit ? loaded : undefined;
};
