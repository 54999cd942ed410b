import { actingAs } from "#shared/http/caller.ts";
import { problemOf } from "#shared/http/refusal.ts";
import type { Problem } from "#shared/http/reply.ts";
import type { Circumstance } from "#shared/http/serve.ts";
import type { EntrySignature } from "#shared/cases/entry.ts";
import type { OfficialCommand } from "#shared/registration/commands.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { lifecycle } from "#shared/registration/lifecycle.ts";
import type { RegistrationRefusal } from "#shared/registration/refusals.ts";
import type { Registration } from "#shared/registration/state.ts";
import { giveCommand, type Desk, type LoadedCase, type Outcome } from "#shared/store/desk.ts";
import { seeSitting } from "#shared/store/sitting-seen.ts";
import { putOnAgenda } from "./agenda.ts";

type Giving = Pick<Circumstance, "caller" | "correlationId">;

const rolesFor = (command: string) =>
  lifecycle.filter((row) => row.command === command).flatMap((row) => row.by);

/** The agenda stands in the sitting; a case is placed there once it is on it. */
const prepare = async (
  desk: Desk,
  { caseId, state }: LoadedCase<Registration>,
  command: OfficialCommand,
  giving: Giving,
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
  const refusal = await putOnAgenda(desk, command.sitting, caseId, giving);
  return refusal === undefined ? undefined : problemOf(refusal);
};

/** A command of an official to a registration of the own territory. */
export interface CaseOrder {
  readonly found: LoadedCase<Registration>;
  readonly command: OfficialCommand;
  /** What makes it one command however often it comes, besides its name and its giver. */
  readonly key: string;
  readonly attest: (() => Promise<EntrySignature>) | undefined;
}

/** Gives a command to a registration, with the sitting that the case is before; a case goes on the agenda of its sitting first. */
export const giveToCase = async (
  desk: Desk,
  { found, command, key, attest }: CaseOrder,
  { caller, correlationId }: Giving,
): Promise<Problem | Outcome<Registration, RegistrationRefusal>> => {
  const unprepared = await prepare(desk, found, command, { caller, correlationId });
  if (unprepared !== undefined) return unprepared;
  const named = command.name === "placeOnAgenda" ? command.sitting : undefined;
  return giveCommand(desk, registrationKind, {
    caseId: found.caseId,
    loaded: found,
    command,
    commandId: `${command.name}:${caller.id}#${key}`,
    actor: actingAs(caller, rolesFor(command.name)),
    correlationId,
    factsFor: async ({ sitting }, at) => (await seeSitting(desk.cases, named ?? sitting, at)) ?? {},
    ...(attest !== undefined && { attest }),
  });
};
