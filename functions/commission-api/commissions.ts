import type { EntrySignature } from "#shared/cases/entry.ts";
import {
  commissionCommandSchema,
  type CommissionCommand,
} from "#shared/commission/commission-commands.ts";
import type { Attesting } from "#shared/evidence/attest.ts";
import { officialOrder } from "#shared/http/official-signature.ts";
import { rolesForCommission } from "#shared/commission/commission-lifecycle.ts";
import type { Commission } from "#shared/commission/commission-state.ts";
import { commissionIdOf, commissionKind } from "#shared/commission/commission.ts";
import { viewCommission } from "#shared/commission/view/commission-view.ts";
import { actingAs, type Caller } from "#shared/http/caller.ts";
import { problemOf } from "#shared/http/refusal.ts";
import type { Reply } from "#shared/http/reply.ts";
import type {
  foundCommission,
  getCommission,
  giveCommissionCommand,
} from "#shared/http/routes/commission.ts";
import type { Circumstance, Handle } from "#shared/http/serve.ts";
import { dayOf } from "#shared/law/dates.ts";
import type { Unit } from "#shared/law/territory.ts";
import { giveCommand, loadCase, type Desk, type LoadedCase } from "#shared/store/desk.ts";
import { rulesAt } from "#shared/law/commission-rules.ts";

interface Needs {
  readonly desk: Desk;
}

type Loaded = LoadedCase<Commission>;

const answer = ({ clock }: Desk, status: number, { state }: Loaded): Reply => {
  if (state.state === "none") return { problem: "not-found" };
  const now = clock.now();
  return { status, body: viewCommission(state, dayOf(now), rulesAt(now)) };
};

const give = async (
  desk: Desk,
  command: CommissionCommand,
  { caller, correlationId }: Circumstance,
  given: Pick<Loaded, "caseId"> & {
    readonly loaded?: Loaded;
    readonly key: string;
    readonly attest?: (() => Promise<EntrySignature>) | undefined;
  },
  status: number,
): Promise<Reply> => {
  const { key, attest, ...about } = given;
  const outcome = await giveCommand(desk, commissionKind, {
    ...about,
    command,
    commandId: `${command.name}:${caller.id}#${key}`,
    actor: actingAs(caller, rolesForCommission(command.name)),
    correlationId,
    factsFor: async () => undefined,
    ...(attest !== undefined && { attest }),
  });
  if (outcome.done === "refused") return problemOf(outcome.refusal);
  if (outcome.done === "other-command-under-this-id") return { problem: "idempotency-key-reused" };
  return answer(desk, status, outcome.loaded);
};

/** A Commission that stands, for the officials of its unit and for administrators of any. */
const findCommission = async (
  { cases }: Desk,
  unit: Unit,
  caller: Caller,
): Promise<Loaded | undefined> => {
  if (caller.unit !== unit && !caller.roles.includes("administrator")) return undefined;
  const loaded = await loadCase(cases, commissionKind, commissionIdOf(unit));
  return loaded.state.state === "none" ? undefined : loaded;
};

/** Founds the Commission of a unit (R377-2.3, R377-23a, R377-23b, R377-24b, R377-24c). */
export const found =
  ({ desk }: Needs): Handle<typeof foundCommission.request> =>
  ({ body: founding }, circumstance) => {
    const given = { caseId: commissionIdOf(founding.unit), key: circumstance.requestId };
    return give(desk, { name: "found", founding }, circumstance, given, 201);
  };

/** Gives a command to a Commission: who belongs to it, and votes for its chair (R377-23a to R377-24c). */
export const commandCommission =
  (needs: Attesting): Handle<typeof giveCommissionCommand.request> =>
  async ({ path: { unit }, headers, body }, circumstance) => {
    const { desk } = needs;
    const loaded = await findCommission(desk, unit, circumstance.caller);
    if (loaded === undefined) return { problem: "not-found" };
    const { caseId } = loaded;
    const given = headers["idempotency-key"];
    const ordered = { caseId, key: given, body, schema: commissionCommandSchema };
    const order = await officialOrder(needs, ordered, circumstance);
    if ("problem" in order) return order;
    const { command, attest } = order;
    const key = given ?? circumstance.requestId;
    return give(desk, command, circumstance, { caseId, loaded, key, attest }, 200);
  };

/** A unit's Commission, for its own officials and for administrators. */
export const showCommission =
  ({ desk }: Needs): Handle<typeof getCommission.request> =>
  async ({ path: { unit } }, { caller }) => {
    const loaded = await findCommission(desk, unit, caller);
    return loaded === undefined ? { problem: "not-found" } : answer(desk, 200, loaded);
  };
