import { caseIdSchema, type CaseId, type Seen } from "#shared/cases/entry.ts";
import { compositionOf } from "#shared/commission/commission-state.ts";
import { commissionIdOf, commissionKind } from "#shared/commission/commission.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import { heldFactsOf, sittingKind } from "#shared/commission/sitting.ts";
import type { Instant } from "#shared/law/dates.ts";
import { loadCase } from "./desk.ts";
import type { CaseStore } from "./ports.ts";

export interface SeenSitting {
  readonly sitting: SittingFacts;
  readonly seen: Seen;
}

/**
 * A sitting for a case that is before it, and the histories it was seen in; nothing where there is no
 * such sitting. With `as`, those histories as they were then: what was written later is left out.
 */
export const seeSitting = async (
  { load }: Pick<CaseStore, "load">,
  id: string | undefined,
  at: Instant,
  as?: Seen,
): Promise<SeenSitting | undefined> => {
  const sittingId = caseIdSchema.safeParse(id);
  if (!sittingId.success) return undefined;
  const upTo = {
    load: async (caseId: CaseId) => {
      const entries = await load(caseId);
      return as === undefined ? entries : entries.slice(0, as[caseId] ?? 0);
    },
  };
  const held = await loadCase(upTo, sittingKind, sittingId.data);
  if (held.state.state === "none") return undefined;
  // A mandate that was ended since the sitting was opened counts no more.
  const commission = await loadCase(upTo, commissionKind, commissionIdOf(held.state.unit));
  const composition =
    commission.state.state === "none" ? undefined : compositionOf(commission.state);
  const looked = [held, commission].filter(({ entries }) => entries.length > 0);
  return {
    sitting: heldFactsOf(held.caseId, held.state, at, composition),
    seen: Object.fromEntries(looked.map(({ caseId, entries }) => [caseId, entries.length])),
  };
};
