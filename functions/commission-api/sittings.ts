import { caseIdSchema } from "#shared/cases/entry.ts";
import { compositionOf, type Commission } from "#shared/commission/commission-state.ts";
import { commissionIdOf, commissionKind } from "#shared/commission/commission.ts";
import { venueSchema, type Venue } from "#shared/commission/sitting-commands.ts";
import { rolesForSitting } from "#shared/commission/sitting-lifecycle.ts";
import type { HeldSitting, Sitting } from "#shared/commission/sitting-state.ts";
import { heldFactsOf, sittingIdOf, sittingKind } from "#shared/commission/sitting.ts";
import { viewSitting } from "#shared/commission/view/sitting-view.ts";
import { actingAs, type Caller } from "#shared/http/caller.ts";
import { problemOf } from "#shared/http/refusal.ts";
import type { Reply } from "#shared/http/reply.ts";
import type {
  conveneSitting,
  getSitting,
  giveSittingCommand,
} from "#shared/http/routes/commission.ts";
import type { Handle } from "#shared/http/serve.ts";
import type { Unit } from "#shared/law/territory.ts";
import { giveCommand, loadCase, type Desk, type LoadedCase } from "#shared/store/desk.ts";
import { digestOf } from "#shared/store/digest.ts";
import { rulesOf } from "./rules.ts";

interface Needs {
  readonly desk: Desk;
}

const commissionOf = async ({ cases }: Desk, unit: Unit): Promise<Commission> =>
  (await loadCase(cases, commissionKind, commissionIdOf(unit))).state;

/** Where a sitting meets, as its first entry sealed it; nothing once its key is destroyed. */
const venueIn = async (
  { seal }: Desk,
  { caseId, entries }: LoadedCase<Sitting>,
): Promise<Venue> => {
  const sealed = entries[0]?.sealed;
  if (sealed === undefined) return {};
  return venueSchema.parse((await seal.open({ caseId, sequence: 1 }, sealed)) ?? {});
};

type Held = LoadedCase<Sitting> & { readonly state: HeldSitting };

const isHeld = (loaded: LoadedCase<Sitting>): loaded is Held => loaded.state.state !== "none";

const answer = async (desk: Desk, status: number, loaded: LoadedCase<Sitting>): Promise<Reply> => {
  if (!isHeld(loaded)) return { problem: "not-found" };
  const { caseId, state } = loaded;
  const commission = await commissionOf(desk, state.unit);
  const composition = commission.state === "none" ? undefined : compositionOf(commission);
  const facts = heldFactsOf(caseId, state, desk.clock.now(), composition);
  const venue = await venueIn(desk, loaded);
  const body = viewSitting(state, facts, venue, rulesOf(state.edition));
  return { status, body };
};

/** A sitting, for the officials of its unit and for administrators of any. */
const findSitting = async (
  { cases }: Desk,
  id: string,
  { unit, roles }: Caller,
): Promise<Held | undefined> => {
  const caseId = caseIdSchema.safeParse(id);
  if (!caseId.success) return undefined;
  const loaded = await loadCase(cases, sittingKind, caseId.data);
  if (!isHeld(loaded)) return undefined;
  const isTheirs = loaded.state.unit === unit || roles.includes("administrator");
  return isTheirs ? loaded : undefined;
};

/** Calls a sitting of the caller's own Commission; its id comes from the caller and the key of the request. */
export const convene =
  ({ desk }: Needs): Handle<typeof conveneSitting.request> =>
  async ({ headers, body: convening }, { caller, correlationId }) => {
    if (caller.unit !== convening.unit) return { problem: "commission-unknown" };
    const key = `${caller.id}#${headers["idempotency-key"]}`;
    const outcome = await giveCommand(desk, sittingKind, {
      caseId: sittingIdOf(digestOf(key)),
      command: { name: "convene", convening },
      commandId: `convene:${key}`,
      actor: actingAs(caller, rolesForSitting("convene")),
      correlationId,
      factsFor: () => commissionOf(desk, convening.unit),
    });
    if (outcome.done === "refused") return problemOf(outcome.refusal);
    if (outcome.done === "other-command-under-this-id") {
      return { problem: "idempotency-key-reused" };
    }
    const reply = await answer(desk, 201, outcome.loaded);
    const location = `/v1/sittings/${outcome.loaded.caseId}`;
    return "problem" in reply ? reply : { ...reply, headers: { location } };
  };

/** Gives a command to a sitting of the caller's unit (R377-24a, R377-25, R377-28d). */
export const commandSitting =
  ({ desk }: Needs): Handle<typeof giveSittingCommand.request> =>
  async ({ path, headers, body: command }, { caller, correlationId, requestId }) => {
    const loaded = await findSitting(desk, path.id, caller);
    if (loaded === undefined) return { problem: "not-found" };
    const { caseId, state } = loaded;
    const outcome = await giveCommand(desk, sittingKind, {
      caseId,
      loaded,
      command,
      commandId: `${command.name}:${caller.id}#${headers["idempotency-key"] ?? requestId}`,
      actor: actingAs(caller, rolesForSitting(command.name)),
      correlationId,
      factsFor: () => commissionOf(desk, state.unit),
    });
    if (outcome.done === "refused") return problemOf(outcome.refusal);
    if (outcome.done === "other-command-under-this-id") {
      return { problem: "idempotency-key-reused" };
    }
    return answer(desk, 200, outcome.loaded);
  };

/** A sitting as it is now (R377-25). */
export const showSitting =
  ({ desk }: Needs): Handle<typeof getSitting.request> =>
  async ({ path }, { caller }) => {
    const loaded = await findSitting(desk, path.id, caller);
    return loaded === undefined ? { problem: "not-found" } : answer(desk, 200, loaded);
  };
