// One registration in hand, without any store: commands go straight to decide and evolve.
import type { Actor } from "#shared/cases/actor.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import type { Happening } from "#shared/cases/kind.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import type { Edition } from "#shared/law/edition-schema.ts";
import { editionAt } from "#shared/law/editions.ts";
import { unitsOf } from "#shared/law/territory.ts";
import { referenceOf } from "#shared/checks/reference.ts";
import { checkRules, type SupplierSystem, systemsFor } from "#shared/registration/checks.ts";
import type { CheckValue } from "#shared/checks/values.ts";
import type { CommandOf, RegistrationCommand } from "#shared/registration/commands.ts";
import { recusedFrom } from "#shared/registration/decide-commission.ts";
import type { RegistrationDecided } from "#shared/registration/decided.ts";
import type { RegistrationEvent } from "#shared/registration/events.ts";
import type { Findings } from "#shared/registration/findings.ts";
import { applicantOf } from "#shared/registration/forms/identifier.ts";
import { routingPlaceOf, type SupplierForm } from "#shared/registration/forms/supplier.ts";
import type { GroundClaim } from "#shared/registration/grounds.ts";
import { registrationIdOf, registrationKind } from "#shared/registration/kind.ts";
import type { RegistrationRefusal } from "#shared/registration/refusals.ts";
import { requirementsFor, type RequirementName } from "#shared/registration/requirements.ts";
import type { SignatureFacts } from "#shared/registration/signed.ts";
import { noRegistration, type Registration } from "#shared/registration/state.ts";
import { pseudonymUnder } from "#shared/identity/pseudonym.ts";
import { digestOf } from "#shared/store/digest.ts";
import { handClock, type HandClock } from "#test/fakes/clock.ts";
import { member, portal, representative, secretary, sittingOf } from "./officials.ts";
import { binOf, organizationForm } from "./organization.ts";
import { signed } from "./signed.ts";
import { iinOf, specialistForm } from "./specialist.ts";

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

/** How a file comes to a stage; everything is in order unless said otherwise. */
export interface Course {
  readonly form?: SupplierForm;
  readonly answers?: Partial<Record<SupplierSystem, CheckValue>>;
  readonly unmet?: readonly RequirementName[];
  readonly findings?: Partial<Findings>;
  readonly note?: string;
  readonly verifiedBy?: Actor;
  readonly sitting?: SittingFacts;
}

/** What the representative finds where everything is in order but what is named. */
export const findingsFor = (
  form: SupplierForm,
  unmet: readonly RequirementName[] = [],
): Findings => ({
  requirements: requirementsFor(editionNow(), form.supplier).map(({ name }) => ({
    requirement: name,
    outcome: unmet.includes(name) ? "not-met" : "met",
  })),
  documents: form.documents.map(({ type }) => ({
    document: type,
    accurate: true,
    defects: [],
    missing: [],
  })),
  inaccurateFields: [],
});

/** The answer of a system about one of the two sample suppliers, unless another case is named. */
export const answerFrom = (
  system: SupplierSystem,
  value: CheckValue = "clear",
  round = 1,
  id: CaseId = checkRules[system].supplier === "organization" ? fileId : specialistFileId,
): CommandOf<"recordAnswer"> => ({
  name: "recordAnswer",
  system,
  reference: referenceOf(id, system, round),
  value,
  messageId: `message-${system}-${round}`,
  raw: "{}",
});

export const systemActor = (system: SupplierSystem): Actor => ({
  id: system,
  role: "state-system",
});

export const answerAll = (file: RegistrationFile, { answers }: Course = {}): void => {
  const { rounds, saved } = file.now();
  for (const system of systemsFor(saved?.supplier ?? "organization")) {
    mustGive(file, answerFrom(system, answers?.[system], rounds, file.id), systemActor(system));
  }
};

/** Saved, and no state system has answered. */
export const savedFile = ({ form = organizationForm() }: Course = {}): RegistrationFile => {
  const file = openFile(caseIdOf(form));
  mustGive(file, submit(form), portal);
  return file;
};

/** All state systems have answered. */
export const answeredFile = (course: Course = {}): RegistrationFile => {
  const file = savedFile(course);
  answerAll(file, course);
  return file;
};

/** The representative records findings on a file that waits for them. */
export const verify = (file: RegistrationFile, course: Course = {}): void => {
  const { form = organizationForm(), unmet, verifiedBy = representative, note = "seen" } = course;
  const findings = { ...findingsFor(form, unmet), ...course.findings };
  mustGive(file, { name: "recordFindings", findings, note }, verifiedBy);
};

/** The representative has recorded findings. */
export const verifiedFile = (course: Course = {}): RegistrationFile => {
  const file = answeredFile(course);
  verify(file, course);
  return file;
};

/** Before the Commission, on nobody's agenda yet. */
export const submittedFile = (course: Course = {}): RegistrationFile => {
  const file = verifiedFile(course);
  mustGive(file, { name: "submitToCommission" }, representative);
  return file;
};

/** The secretary brings a file before a sitting. */
export const place = (file: RegistrationFile, sitting: SittingFacts = sittingOn()): void => {
  mustGive(file, { name: "placeOnAgenda", sitting: sitting.id }, secretary, sitting);
};

/** On the agenda of a sitting. */
export const placedFile = (course: Course = {}): RegistrationFile => {
  const file = submittedFile(course);
  place(file, course.sitting);
  return file;
};

export const completeness = { name: "recordCompleteness", complete: true, accurate: true } as const;

/** The members may vote. */
export const pendingFile = (course: Course = {}): RegistrationFile => {
  const file = placedFile(course);
  const sitting = course.sitting ?? sittingOn();
  const [someone = ""] = sitting.present;
  mustGive(file, completeness, { ...member(1), id: someone }, sitting);
  return file;
};

/** A ballot as it is cast: for, against a removal, or against on a ground. */
export type Cast = "for" | "against" | GroundClaim;

/** A claim that needs no other fact than that the document is there. */
export const illegible: GroundClaim = {
  ground: "R377-27.3",
  document: "prices",
  defect: "illegible",
};

export const ballot = (cast: Cast): CommandOf<"castVote"> =>
  typeof cast === "string"
    ? { name: "castVote", choice: cast }
    : { name: "castVote", choice: "against", claim: cast };

/** The members present vote in their order, one for each of the casts. */
export const castVotes = (
  file: RegistrationFile,
  casts: readonly Cast[],
  sitting: SittingFacts = sittingOn(),
): void => {
  if (casts.length > sitting.present.length) throw new Error("more votes than members present");
  for (const [index, cast] of casts.entries()) {
    mustGive(file, ballot(cast), { ...member(1), id: sitting.present[index] ?? "" }, sitting);
  }
};

/** Whoever presides closes the vote. */
export const closing = (more: Omit<CommandOf<"closeVote">, "name"> = {}): RegistrationCommand => ({
  name: "closeVote",
  ...more,
});

/** Everybody who has a voice votes alike, and whoever presides closes the vote. */
export const decideAlike = (
  file: RegistrationFile,
  cast: Cast,
  more: Parameters<typeof closing>[0] = {},
  sitting: SittingFacts = sittingOn(),
): readonly RegistrationEvent[] => {
  for (const id of sitting.present.filter((one) => !recusedFrom(file.now()).includes(one))) {
    mustGive(file, ballot(cast), { ...member(1), id }, sitting);
  }
  return mustGive(file, closing(more), { ...member(1), id: sitting.chair ?? "" }, sitting);
};

/** In the list: everybody voted for it. */
export const includedFile = (course: Course = {}): RegistrationFile => {
  const file = pendingFile(course);
  decideAlike(file, "for", {}, course.sitting);
  return file;
};

/** A specialist's file, at the stage that is asked for. */
export const asSpecialist = (course: Course = {}): Course => ({
  form: specialistForm(),
  ...course,
});
