import type { Attesting } from "#shared/evidence/attest.ts";
import { officialOrder } from "#shared/http/official-signature.ts";
import { actingAs } from "#shared/http/caller.ts";
import { problemOf } from "#shared/http/refusal.ts";
import type { Problem } from "#shared/http/reply.ts";
import type { giveCaseCommand } from "#shared/http/routes/casework.ts";
import type { Circumstance, Handle } from "#shared/http/serve.ts";
import { officialCommandSchema, type OfficialCommand } from "#shared/registration/commands.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { lifecycle } from "#shared/registration/lifecycle.ts";
import type { Registration } from "#shared/registration/state.ts";
import { giveCommand, type Desk, type LoadedCase } from "#shared/store/desk.ts";
import { seeSitting } from "#shared/store/sitting-seen.ts";
import { putOnAgenda } from "./sitting-of.ts";
import { findCaseOfUnit } from "#shared/store/find-of-unit.ts";

const rolesFor = (command: string) =>
  lifecycle.filter((row) => row.command === command).flatMap((row) => row.by);

/** The agenda stands in the sitting; a case is placed there once it is on it. */
const prepare = async (
  desk: Desk,
  { caseId, state }: LoadedCase<Registration>,
  command: OfficialCommand,
  circumstance: Circumstance,
): Promise<Problem | undefined> => {
  if (command.name !== "placeOnAgenda") return undefined;
  // A case that waits for no sitting is told so, and leaves no trace on an agenda.
  const waits = lifecycle.some(
    (row) => row.command === command.name && row.from.includes(state.state),
  );
  if (!waits) return undefined;
  const sitting = (await seeSitting(desk.cases, command.sitting, desk.clock.now()))?.sitting;
  if (sitting === undefined || sitting.unit !== state.unit || sitting.agenda.includes(caseId)) {
    return undefined;
  }
  const refusal = await putOnAgenda(desk, command.sitting, caseId, circumstance);
  return refusal === undefined ? undefined : problemOf(refusal);
};

/**
 * Gives an official's command to a case of its territory. With an Idempotency-Key the command is
 * carried out once however often it comes; without one, the request is its own command.
 */
export const commandCase =
  (needs: Attesting): Handle<typeof giveCaseCommand.request> =>
  async ({ path, headers, body }, circumstance) => {
    const { desk } = needs;
    const { caller, correlationId, requestId } = circumstance;
    const found = await findCaseOfUnit(desk.cases, path.id, caller);
    if (found === undefined) return { problem: "not-found" };
    const given = headers["idempotency-key"];
    const ordered = { caseId: found.caseId, key: given, body, schema: officialCommandSchema };
    const order = await officialOrder(needs, ordered, circumstance);
    if ("problem" in order) return order;
    const { command, attest } = order;
    const unprepared = await prepare(desk, found, command, circumstance);
    if (unprepared !== undefined) return unprepared;
    const key = given ?? requestId;
    const named = command.name === "placeOnAgenda" ? command.sitting : undefined;
    const outcome = await giveCommand(desk, registrationKind, {
      caseId: found.caseId,
      loaded: found,
      command,
      commandId: `${command.name}:${caller.id}#${key}`,
      actor: actingAs(caller, rolesFor(command.name)),
      correlationId,
      factsFor: async ({ sitting }, at) =>
        (await seeSitting(desk.cases, named ?? sitting, at)) ?? {},
      ...(attest !== undefined && { attest }),
    });
    if (outcome.done === "refused") return problemOf(outcome.refusal);
    if (outcome.done === "other-command-under-this-id") {
      return { problem: "idempotency-key-reused" };
    }
    const { caseId, state, entries } = outcome.loaded;
    return { status: 200, body: { caseId, state: state.state, sequence: entries.length } };
  };
