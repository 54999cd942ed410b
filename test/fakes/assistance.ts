// Applications for services at a desk, entry by entry, as they are stored.
import type { AssistanceCommand } from "#shared/assistance/commands.ts";
import type { AssistanceFacts } from "#shared/assistance/decided.ts";
import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import { assistanceIdOf, assistanceKind } from "#shared/assistance/kind.ts";
import type { Actor } from "#shared/cases/actor.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import { giveCommand, loadCase, type Desk } from "#shared/store/desk.ts";
import { submit } from "#test/samples/assistance/commands.ts";
import { portal } from "#test/samples/officials.ts";
import { pseudonym } from "#test/samples/registration-file.ts";

/** The case of an application by its serial number. */
export const assistanceCase = (serial = 1): CaseId =>
  assistanceIdOf("portal-client", `key ${serial}`, pseudonym);

/** Gives a command on an application, which has to change it. */
export const giveOn = async (
  desk: Desk,
  caseId: CaseId,
  command: AssistanceCommand,
  actor: Actor,
  facts: AssistanceFacts = {},
) => {
  const { entries } = await loadCase(desk.cases, assistanceKind, caseId);
  const outcome = await giveCommand(desk, assistanceKind, {
    caseId,
    command,
    commandId: `step-${entries.length + 1}`,
    actor,
    correlationId: `filed-${caseId}`.slice(0, 64),
    factsFor: async () => facts,
  });
  if (outcome.done === "refused") {
    throw new Error(`${command.name}: ${JSON.stringify(outcome.refusal)}`);
  }
  if (outcome.done !== "accepted") throw new Error(`${command.name}: ${outcome.done}`);
  return outcome.loaded;
};

/** Applies through the portal, in Astana. */
export const applyFor = async (
  desk: Desk,
  form?: ApplicationForm,
  caseId: CaseId = assistanceCase(),
  facts: AssistanceFacts = {},
): Promise<CaseId> => {
  await giveOn(desk, caseId, submit(form), portal, { unit: "71", ...facts });
  return caseId;
};

/** The application as its history has made it. */
export const assistanceOf = async (desk: Desk, caseId: CaseId) =>
  (await loadCase(desk.cases, assistanceKind, caseId)).state;
