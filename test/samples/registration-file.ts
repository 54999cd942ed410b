// One registration in hand, without any store: commands go straight to decide and evolve.
import type { Actor } from "#shared/cases/actor.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import type { Happening } from "#shared/cases/kind.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import type { Edition } from "#shared/law/edition-schema.ts";
import { editionAt } from "#shared/law/editions.ts";
import { unitsOf } from "#shared/law/territory.ts";
import type { CommandOf, RegistrationCommand } from "#shared/registration/commands.ts";
import type { RegistrationDecided } from "#shared/registration/decided.ts";
import type { RegistrationEvent } from "#shared/registration/events.ts";
import { applicantOf } from "#shared/registration/forms/identifier.ts";
import { routingPlaceOf, type SupplierForm } from "#shared/registration/forms/supplier.ts";
import { registrationIdOf, registrationKind } from "#shared/registration/kind.ts";
import type { RegistrationRefusal } from "#shared/registration/refusals.ts";
import type { SignatureFacts } from "#shared/cases/signed.ts";
import { noRegistration, type Registration } from "#shared/registration/state.ts";
import { pseudonymUnder } from "#shared/identity/pseudonym.ts";
import { digestOf } from "#shared/store/digest.ts";
import { handClock, type HandClock } from "#test/fakes/clock.ts";
import { sittingOf } from "./officials.ts";
import { binOf, organizationForm } from "./organization.ts";
import { signed } from "./signed.ts";
import { iinOf } from "./specialist.ts";

/** The key that hashes the numbers of persons in tests. */
export const pseudonym = pseudonymUnder("a key of the tests");

export const caseIdOf = (form: SupplierForm): CaseId =>
  registrationIdOf(form.supplier, applicantOf(form), pseudonym);

/** The sample organisation's case, and the sample specialist's. */
export const fileId = registrationIdOf("organization", { bin: binOf(1) }, pseudonym);
export const specialistFileId = registrationIdOf("specialist", { iin: iinOf(10) }, pseudonym);

export interface Happened {
  readonly event: RegistrationEvent;
  readonly happening: Happening;
}

export interface RegistrationFile {
  readonly id: CaseId;
  readonly clock: HandClock;
  readonly now: () => Registration;
  readonly history: () => readonly Happened[];
  /** Decides a command and, when it is accepted, lets it happen. */
  readonly give: (
    command: RegistrationCommand,
    actor: Actor,
    sitting?: SittingFacts,
    signature?: SignatureFacts,
  ) => RegistrationDecided;
}

export const evolve = (registration: Registration, { event, happening }: Happened): Registration =>
  // As from the store: what happened is text, and is read again.
  registrationKind.evolve(
    registration,
    registrationKind.parseEvent(JSON.parse(JSON.stringify(event))),
    happening,
  );

export const editionNow = (clock: HandClock = handClock()) => {
  const edition = editionAt(clock.now());
  if (edition === undefined) throw new Error(`no edition at ${clock.now()}`);
  return edition;
};

export const openFile = (
  id: CaseId = fileId,
  clock: HandClock = handClock(),
  editionOf: (clock: HandClock) => Edition = editionNow,
): RegistrationFile => {
  let registration = noRegistration;
  let sequence = 0;
  const history: Happened[] = [];
  return {
    id,
    clock,
    now: () => registration,
    history: () => history,
    give: (command, actor, sitting, signature) => {
      const at = clock.now();
      const edition = editionOf(clock);
      const commandDigest = digestOf(command);
      const circumstances = { caseId: id, actor, at, edition, commandDigest };
      const filed = command.name === "submit" || command.name === "submitChange";
      const unit = filed ? unitsOf(routingPlaceOf(command.form)).at(-1) : undefined;
      const facts = { sitting, unit, signature };
      const decided = registrationKind.decide(registration, command, circumstances, facts);
      if (!decided.accepted) return decided;
      if (decided.events.length > 0) sequence += 1;
      const happening = { at, actor, command: command.name, edition: edition.id, sequence };
      for (const event of decided.events) {
        registration = evolve(registration, { event, happening });
        history.push({ event, happening });
      }
      return decided;
    },
  };
};

/** A sitting with the file on its agenda, open and with these members present. */
export const sittingOn = (
  present?: readonly number[],
  changes: Partial<SittingFacts> = {},
): SittingFacts => sittingOf(present, { agenda: [fileId, specialistFileId], ...changes });

/** The refusal of a decision, or undefined for an accepted command. */
export const refusalOf = (decided: RegistrationDecided): RegistrationRefusal | undefined =>
  decided.accepted ? undefined : decided.refusal;

/** Gives a command that has to be accepted for the test to make sense. */
export const mustGive = (
  file: RegistrationFile,
  ...given: Parameters<RegistrationFile["give"]>
): readonly RegistrationEvent[] => {
  const decided = file.give(...given);
  if (!decided.accepted) throw new Error(JSON.stringify(decided.refusal));
  return decided.events;
};

/** The application of a supplier, as the portal hands it in. */
export const submit = (form: SupplierForm = organizationForm()): CommandOf<"submit"> => ({
  name: "submit",
  form,
  signed: signed(),
});
