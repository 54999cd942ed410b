import { assistanceKind } from "#shared/assistance/kind.ts";
import { lifecycle } from "#shared/assistance/lifecycle.ts";
import type { AssistanceRefusal } from "#shared/assistance/refusals.ts";
import type { Assistance } from "#shared/assistance/state.ts";
import type { Actor, Role } from "#shared/cases/actor.ts";
import type { EntrySignature } from "#shared/cases/entry.ts";
import { actingAs, type Caller } from "#shared/http/caller.ts";
import type { Circumstance } from "#shared/http/serve.ts";
import { openAssistanceForm } from "#shared/store/assistance-form.ts";
import { giveCommand, type Outcome } from "#shared/store/desk.ts";
import type { FoundAssistance } from "#shared/store/find-assistance.ts";
import { factsOf, type AssistanceFactNeeds, type StaffCommand } from "./assistance-facts.ts";
import { isPartyTo } from "./party.ts";

const rolesFor = (command: string): readonly Role[] =>
  lifecycle.filter((row) => row.command === command).flatMap((row) => row.by);

/** Whoever gives a command, in the role that it takes, of those in which the caller works on the case. */
export const giverOf = (
  caller: Caller,
  { roles }: Pick<FoundAssistance, "roles">,
  command: StaffCommand,
): Actor => actingAs({ ...caller, roles }, rolesFor(command.name));

/** A command of somebody who works on an application. */
export interface AssistanceOrder {
  readonly found: FoundAssistance;
  readonly command: StaffCommand;
  /** What makes it one command however often it comes, besides its name and its giver. */
  readonly key: string;
  readonly attest: (() => Promise<EntrySignature>) | undefined;
}

/** Gives a command to an application, as whoever works on it may: decided on what it needs from outside the case. */
export const giveToAssistance = (
  needs: AssistanceFactNeeds,
  { found, command, key, attest }: AssistanceOrder,
  { caller, correlationId }: Pick<Circumstance, "caller" | "correlationId">,
): Promise<Outcome<Assistance, AssistanceRefusal>> => {
  const { loaded } = found;
  const { caseId } = loaded;
  const isParty = async (subject: string) =>
    isPartyTo(needs.desk, subject, await openAssistanceForm(needs.desk.seal, loaded));
  return giveCommand(needs.desk, assistanceKind, {
    caseId,
    loaded,
    command,
    commandId: `${command.name}:${caller.id}#${key}`,
    actor: giverOf(caller, found, command),
    correlationId,
    factsFor: factsOf(needs, command, { caseId, caller, isParty }),
    ...(attest !== undefined && { attest }),
  });
};
