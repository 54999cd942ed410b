import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import { commissionIdOf, commissionKind } from "#shared/commission/commission.ts";
import type { SittingRefusal } from "#shared/commission/sitting-refusals.ts";
import { sittingKind } from "#shared/commission/sitting.ts";
import { actingAs } from "#shared/http/caller.ts";
import type { Circumstance } from "#shared/http/serve.ts";
import { giveCommand, loadCase, type Desk } from "#shared/store/desk.ts";

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
