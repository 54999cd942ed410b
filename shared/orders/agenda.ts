import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import type { SittingRefusal } from "#shared/commission/sitting-refusals.ts";
import { sittingKind } from "#shared/commission/sitting.ts";
import { actingAs } from "#shared/http/caller.ts";
import type { Circumstance } from "#shared/http/serve.ts";
import { giveCommand, type Desk } from "#shared/store/desk.ts";
import { contextOfSitting } from "#shared/store/sitting-context.ts";

/**
 * Puts a case on the agenda of a sitting, before the case itself is placed there: whatever comes
 * between the two, a repeated request ends with both (R377-24a). Answers why not, if so.
 */
export const putOnAgenda = async (
  desk: Desk,
  sitting: string,
  caseId: CaseId,
  { caller, correlationId }: Pick<Circumstance, "caller" | "correlationId">,
): Promise<SittingRefusal | undefined> => {
  const sittingId = caseIdSchema.safeParse(sitting);
  if (!sittingId.success) return { code: "sitting-unknown" };
  const command = { name: "putOnAgenda", caseId } as const;
  const outcome = await giveCommand(desk, sittingKind, {
    caseId: sittingId.data,
    command,
    commandId: `putOnAgenda:${caseId}`,
    actor: actingAs(caller, ["commission-secretary"]),
    correlationId,
    factsFor: async (state) => {
      const unit = state.state === "none" ? caller.unit : state.unit;
      if (unit === undefined) throw new Error("a secretary without a unit");
      return contextOfSitting(desk.cases, { caseId: sittingId.data, state }, unit, command);
    },
  });
  return outcome.done === "refused" ? outcome.refusal : undefined;
};
