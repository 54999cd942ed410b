import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import { compositionOf } from "#shared/commission/commission-state.ts";
import { commissionIdOf, commissionKind } from "#shared/commission/commission.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import type { SittingRefusal } from "#shared/commission/sitting-refusals.ts";
import { heldFactsOf, sittingKind } from "#shared/commission/sitting.ts";
import { actingAs } from "#shared/http/caller.ts";
import type { Circumstance } from "#shared/http/serve.ts";
import { giveCommand, loadCase, type Desk } from "#shared/store/desk.ts";

/** A sitting as it is now, for a case that is before it; nothing where there is no such sitting. */
export const findSitting = async (
  { cases, clock }: Desk,
  id: string | undefined,
): Promise<SittingFacts | undefined> => {
  const sittingId = caseIdSchema.safeParse(id);
  if (!sittingId.success) return undefined;
  const { caseId, state } = await loadCase(cases, sittingKind, sittingId.data);
  if (state.state === "none") return undefined;
  // A mandate that was ended since the sitting was opened counts no more.
  const { state: commission } = await loadCase(cases, commissionKind, commissionIdOf(state.unit));
  const composition = commission.state === "none" ? undefined : compositionOf(commission);
  return heldFactsOf(caseId, state, clock.now(), composition);
};

/**
 * Puts a case on the agenda of a sitting, before the case itself is placed there: whatever comes
 * between the two, a repeated request ends with both (R377-24a). Answers why not, if so.
 */
export const putOnAgenda = async (
  desk: Desk,
  sitting: string,
  caseId: CaseId,
  { caller, correlationId }: Circumstance,
): Promise<SittingRefusal | undefined> => {
  const sittingId = caseIdSchema.safeParse(sitting);
  if (!sittingId.success) return { code: "sitting-unknown" };
  const outcome = await giveCommand(desk, sittingKind, {
    caseId: sittingId.data,
    command: { name: "putOnAgenda", caseId },
    commandId: `putOnAgenda:${caseId}`,
    actor: actingAs(caller, ["commission-secretary"]),
    correlationId,
    factsFor: async (state) => {
      const unit = state.state === "none" ? caller.unit : state.unit;
      if (unit === undefined) throw new Error("a secretary without a unit");
      return (await loadCase(desk.cases, commissionKind, commissionIdOf(unit))).state;
    },
  });
  return outcome.done === "refused" ? outcome.refusal : undefined;
};
