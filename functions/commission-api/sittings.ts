import { caseIdSchema } from "#shared/cases/entry.ts";
import { compositionOf } from "#shared/commission/commission-state.ts";
import { commissionIdOf, commissionKind } from "#shared/commission/commission.ts";
import { sittingCommandSchema } from "#shared/commission/sitting-commands.ts";
import type { Attesting } from "#shared/evidence/attest.ts";
import { officialOrder } from "#shared/http/official-signature.ts";
import { rolesForSitting } from "#shared/commission/sitting-lifecycle.ts";
import type { HeldSitting, Sitting } from "#shared/commission/sitting-state.ts";
import { heldFactsOf, sittingIdOf, sittingKind } from "#shared/commission/sitting.ts";
import {
  sittingWordsSchema,
  viewSitting,
  type SittingWords,
} from "#shared/commission/view/sitting-view.ts";
import { actingAs, type Caller } from "#shared/http/caller.ts";
import { problemOf } from "#shared/http/refusal.ts";
import type { Reply } from "#shared/http/reply.ts";
import type {
  conveneSitting,
  getSitting,
  giveSittingCommand,
} from "#shared/http/routes/commission.ts";
import type { Handle } from "#shared/http/serve.ts";
import { giveCommand, loadCase, type Desk, type LoadedCase } from "#shared/store/desk.ts";
import { digestOf } from "#shared/store/digest.ts";
import { contextOfSitting } from "#shared/store/sitting-context.ts";
import { rulesOf } from "#shared/law/commission-rules.ts";

interface Needs {
  readonly desk: Desk;
}

/** What the entries of a sitting sealed in free words; nothing once its key is destroyed. */
const wordsIn = async ({ seal }: Desk, { entries }: LoadedCase<Sitting>): Promise<SittingWords> => {
  const opened = await Promise.all(
    entries.map(async ({ caseId, sequence, sealed }) =>
      sealed === undefined ? undefined : seal.open({ caseId, sequence }, sealed),
    ),
  );
  return sittingWordsSchema.parse(Object.assign({}, ...opened));
};

type Held = LoadedCase<Sitting> & { readonly state: HeldSitting };

const isHeld = (loaded: LoadedCase<Sitting>): loaded is Held => loaded.state.state !== "none";

const answer = async (desk: Desk, status: number, loaded: LoadedCase<Sitting>): Promise<Reply> => {
  if (!isHeld(loaded)) return { problem: "not-found" };
  const { caseId, state } = loaded;
  const { state: commission } = await loadCase(
    desk.cases,
    commissionKind,
    commissionIdOf(state.unit),
  );
  const composition = commission.state === "none" ? state.composition : compositionOf(commission);
  const facts = heldFactsOf(caseId, state, desk.clock.now(), composition);
  const words = await wordsIn(desk, loaded);
  const body = viewSitting(state, { facts, composition, words }, rulesOf(state.edition));
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
    const caseId = sittingIdOf(digestOf(key));
    const command = { name: "convene", convening } as const;
    const outcome = await giveCommand(desk, sittingKind, {
      caseId,
      command,
      commandId: `convene:${key}`,
      actor: actingAs(caller, rolesForSitting("convene")),
      correlationId,
      factsFor: (state) => contextOfSitting(desk.cases, { caseId, state }, convening.unit, command),
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
  (needs: Attesting): Handle<typeof giveSittingCommand.request> =>
  async ({ path, headers, body }, circumstance) => {
    const { desk } = needs;
    const { caller, correlationId, requestId } = circumstance;
    const loaded = await findSitting(desk, path.id, caller);
    if (loaded === undefined) return { problem: "not-found" };
    const { caseId } = loaded;
    const { unit } = loaded.state;
    const key = headers["idempotency-key"];
    const ordered = { caseId, key, body, schema: sittingCommandSchema };
    const order = await officialOrder(needs, ordered, circumstance);
    if ("problem" in order) return order;
    const { command, attest } = order;
    const outcome = await giveCommand(desk, sittingKind, {
      caseId,
      loaded,
      command,
      commandId: `${command.name}:${caller.id}#${key ?? requestId}`,
      actor: actingAs(caller, rolesForSitting(command.name)),
      correlationId,
      factsFor: (state) => contextOfSitting(desk.cases, { caseId, state }, unit, command),
      ...(attest !== undefined && { attest }),
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
