import {
  commissionIdOf,
  commissionKind,
  type Commission,
  type CommissionCommand,
} from "#shared/commission/commission.ts";
import { actingAs } from "#shared/http/caller.ts";
import { problemOf } from "#shared/http/refusal.ts";
import type { Reply } from "#shared/http/reply.ts";
import type {
  foundCommission,
  getCommission,
  giveCommissionCommand,
} from "#shared/http/routes/commission.ts";
import type { Circumstance, Handle } from "#shared/http/serve.ts";
import type { Unit } from "#shared/law/territory.ts";
import { giveCommand, loadCase, type Desk } from "#shared/store/desk.ts";

interface Needs {
  readonly desk: Desk;
}

const view = ({ unit, state, members, secretary, chair }: Commission) => ({
  unit,
  state,
  members,
  secretary,
  ...(chair !== undefined && { chair }),
});

const give = async (
  desk: Desk,
  unit: Unit,
  command: CommissionCommand,
  { caller, correlationId, requestId }: Circumstance,
  status: number,
): Promise<Reply> => {
  const outcome = await giveCommand(desk, commissionKind, {
    caseId: commissionIdOf(unit),
    command,
    commandId: `${command.name}:${caller.id}#${requestId}`,
    actor: actingAs(caller, [command.name === "found" ? "administrator" : "commission-member"]),
    correlationId,
    factsFor: async () => undefined,
  });
  if (outcome.done === "refused") return problemOf(outcome.refusal);
  return { status, body: view(outcome.loaded.state) };
};

/** Founds the Commission of a unit (R377-23a, R377-23b, R377-24b, R377-24c). */
export const found =
  ({ desk }: Needs): Handle<typeof foundCommission.request> =>
  ({ body: founding }, circumstance) =>
    give(desk, founding.unit, { name: "found", founding }, circumstance, 201);

/** Takes a member's vote for the chair; the last one needed elects (R377-23c). */
export const commandCommission =
  ({ desk }: Needs): Handle<typeof giveCommissionCommand.request> =>
  ({ path: { unit }, body: command }, circumstance) =>
    circumstance.caller.unit === unit
      ? give(desk, unit, command, circumstance, 200)
      : Promise.resolve({ problem: "not-found" });

/** A region's Commission, for its own officials and for administrators. */
export const showCommission =
  ({ desk }: Needs): Handle<typeof getCommission.request> =>
  async ({ path: { unit } }, { caller }) => {
    const { state } = await loadCase(desk.cases, commissionKind, commissionIdOf(unit));
    const mayRead = caller.unit === unit || caller.roles.includes("administrator");
    if (!mayRead || state.state === "none") return { problem: "not-found" };
    return { status: 200, body: view(state) };
  };
