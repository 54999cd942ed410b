import { caseIdSchema } from "#shared/cases/entry.ts";
import { sittingFactsOf, sittingKind } from "#shared/commission/sitting.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import { actingAs } from "#shared/http/caller.ts";
import { problemOf } from "#shared/http/refusal.ts";
import type { giveCaseCommand } from "#shared/http/routes/casework.ts";
import type { Handle } from "#shared/http/serve.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { lifecycle } from "#shared/registration/lifecycle.ts";
import { giveCommand, loadCase, type Desk } from "#shared/store/desk.ts";
import { findCase } from "./territory.ts";

const findSitting = async (
  { cases }: Desk,
  id: string | undefined,
): Promise<SittingFacts | undefined> => {
  const sittingId = caseIdSchema.safeParse(id);
  if (!sittingId.success) return undefined;
  const { caseId, state } = await loadCase(cases, sittingKind, sittingId.data);
  return sittingFactsOf(caseId, state);
};

const rolesFor = (command: string) =>
  lifecycle.filter((row) => row.command === command).flatMap((row) => row.by);

/**
 * Gives an official's command to a case of its territory. With an Idempotency-Key the command is
 * carried out once however often it comes; without one, the request is its own command.
 */
export const commandCase =
  ({ desk }: { readonly desk: Desk }): Handle<typeof giveCaseCommand.request> =>
  async ({ path, headers, body: command }, { caller, correlationId, requestId }) => {
    const found = await findCase(desk.cases, path.id, caller);
    if (found === undefined) return { problem: "not-found" };
    const key = headers["idempotency-key"] ?? requestId;
    const named = command.name === "placeOnAgenda" ? command.sitting : undefined;
    const outcome = await giveCommand(desk, registrationKind, {
      caseId: found.caseId,
      loaded: found,
      command,
      commandId: `${command.name}:${caller.id}#${key}`,
      actor: actingAs(caller, rolesFor(command.name)),
      correlationId,
      factsFor: async ({ sitting }) => ({ sitting: await findSitting(desk, named ?? sitting) }),
    });
    if (outcome.done === "refused") return problemOf(outcome.refusal);
    if (outcome.done === "other-command-under-this-id") {
      return { problem: "idempotency-key-reused" };
    }
    const { caseId, state, entries } = outcome.loaded;
    return { status: 200, body: { caseId, state: state.state, sequence: entries.length } };
  };
