// Commands on their way to a registration, as the functions give them.
import type { Actor } from "#shared/cases/actor.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import { referenceOf } from "#shared/checks/reference.ts";
import { type SupplierSystem, systemsFor } from "#shared/registration/checks.ts";
import type { RegistrationCommand } from "#shared/registration/commands.ts";
import type { RegistrationFacts } from "#shared/registration/decided.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import type { Registration } from "#shared/registration/state.ts";
import { giveCommand, type Desk, type Order } from "#shared/store/desk.ts";
import { home, portal } from "./officials.ts";
import { organizationForm } from "./organization.ts";
import { fileId, submit } from "./registration-file.ts";
import { systemActor } from "./registration-course.ts";

export type RegistrationOrder = Order<Registration, RegistrationCommand, RegistrationFacts>;

export const orderedCase = fileId;

/** An order that needs nothing from outside its case. */
export const orderOf = (
  command: RegistrationCommand,
  actor: Actor,
  commandId: string,
  caseId: CaseId = orderedCase,
): RegistrationOrder => ({
  caseId,
  command,
  commandId,
  actor,
  correlationId: `correlation-of-${commandId}`,
  factsFor: async () => ({ unit: home }),
});

const filed = submit(organizationForm());

export const filing = (commandId = "submit-1"): RegistrationOrder =>
  orderOf(filed, portal, commandId);

export const answering = (
  system: SupplierSystem,
  commandId = `answer-${system}`,
): RegistrationOrder =>
  orderOf(
    {
      name: "recordAnswer",
      system,
      reference: referenceOf(orderedCase, system, 1),
      value: "clear",
      messageId: commandId,
      raw: `{"answer":"of ${system}"}`,
    },
    systemActor(system),
    commandId,
  );

export const allAnswers = (): readonly RegistrationOrder[] =>
  systemsFor("organization").map((system) => answering(system));

export const give = (desk: Desk, order: RegistrationOrder) =>
  giveCommand(desk, registrationKind, order);
