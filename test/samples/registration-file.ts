// One registration in hand, without any store: commands go straight to decide and evolve.
import type { Actor } from "#shared/cases/actor.ts";
import type { Happening } from "#shared/cases/kind.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import { editionAt } from "#shared/law/editions.ts";
import {
  referenceOf,
  stateSystems,
  type CheckValue,
  type StateSystem,
} from "#shared/registration/checks.ts";
import type { RegistrationCommand } from "#shared/registration/commands.ts";
import type { RegistrationDecided } from "#shared/registration/decided.ts";
import type { RegistrationEvent } from "#shared/registration/events.ts";
import type { Findings } from "#shared/registration/findings.ts";
import type { RefusalGround } from "#shared/registration/grounds.ts";
import { registrationIdOf, registrationKind } from "#shared/registration/kind.ts";
import type { RegistrationRefusal } from "#shared/registration/refusals.ts";
import { noRegistration, type Registration } from "#shared/registration/state.ts";
import { digestOf } from "#shared/store/digest.ts";
import { handClock, type HandClock } from "#test/fakes/clock.ts";
import { member, portal, representative, secretary, sittingOf } from "./officials.ts";
import { binOf, organizationForm } from "./organization.ts";

export const fileId = registrationIdOf(binOf(1));

export interface Happened {
  readonly event: RegistrationEvent;
  readonly happening: Happening;
}

export interface RegistrationFile {
  readonly clock: HandClock;
  readonly now: () => Registration;
  readonly history: () => readonly Happened[];
  /** Decides a command and, when it is accepted, lets it happen. */
  readonly give: (
    command: RegistrationCommand,
    actor: Actor,
    sitting?: SittingFacts,
  ) => RegistrationDecided;
}

export const evolve = (registration: Registration, { event, happening }: Happened): Registration =>
  // As from the store: what happened is text, and is read again.
  registrationKind.evolve(
    registration,
    registrationKind.parseEvent(JSON.parse(JSON.stringify(event))),
    happening,
  );

export const openFile = (clock: HandClock = handClock()): RegistrationFile => {
  let registration = noRegistration;
  const history: Happened[] = [];
  return {
    clock,
    now: () => registration,
    history: () => history,
    give: (command, actor, sitting) => {
      const at = clock.now();
      const edition = editionAt(at);
      if (edition === undefined) throw new Error(`no edition at ${at}`);
      const circumstances = {
        caseId: fileId,
        actor,
        at,
        edition,
        commandDigest: digestOf(command),
      };
      const decided = registrationKind.decide(registration, command, circumstances, { sitting });
      if (!decided.accepted) return decided;
      const happening = { at, actor, command: command.name, edition: edition.id };
      for (const event of decided.events) {
        registration = evolve(registration, { event, happening });
        history.push({ event, happening });
      }
      return decided;
    },
  };
};

/** The refusal of a decision, or undefined for an accepted command. */
export const refusalOf = (decided: RegistrationDecided): RegistrationRefusal | undefined =>
  decided.accepted ? undefined : decided.refusal;

/** Gives a command that has to be accepted for the test to make sense. */
export const mustGive = (
  file: RegistrationFile,
  command: RegistrationCommand,
  actor: Actor,
  sitting?: SittingFacts,
): readonly RegistrationEvent[] => {
  const decided = file.give(command, actor, sitting);
  if (!decided.accepted) throw new Error(JSON.stringify(decided.refusal));
  return decided.events;
};

export const allMet: Findings = {
  "R377-5.1": "met",
  "R377-5.2": "met",
  "R377-5.3": "met",
  "R377-21b": "met",
};

/** How a file comes to a stage; everything is in order unless said otherwise. */
export interface Course {
  readonly answers?: Partial<Record<StateSystem, CheckValue>>;
  readonly findings?: Partial<Findings>;
  readonly verifiedBy?: Actor;
  readonly sitting?: SittingFacts;
}

export const answerFrom = (
  system: StateSystem,
  value: CheckValue = "clear",
  round = 1,
): Extract<RegistrationCommand, { name: "recordAnswer" }> => ({
  name: "recordAnswer",
  system,
  reference: referenceOf(fileId, system, round),
  value,
  messageId: `message-${system}-${round}`,
  raw: "{}",
});

export const systemActor = (system: StateSystem): Actor => ({ id: system, role: "state-system" });

export const answerAll = (file: RegistrationFile, { answers }: Course = {}, round = 1): void => {
  for (const system of stateSystems) {
    mustGive(file, answerFrom(system, answers?.[system], round), systemActor(system));
  }
};

/** Saved, and no state system has answered. */
export const savedFile = (): RegistrationFile => {
  const file = openFile();
  mustGive(file, { name: "submit", form: organizationForm() }, portal);
  return file;
};

/** All state systems have answered. */
export const answeredFile = (course: Course = {}): RegistrationFile => {
  const file = savedFile();
  answerAll(file, course);
  return file;
};

/** The representative has recorded findings. */
export const verifiedFile = (course: Course = {}): RegistrationFile => {
  const file = answeredFile(course);
  const findings = { ...allMet, ...course.findings };
  mustGive(file, { name: "recordFindings", findings }, course.verifiedBy ?? representative);
  return file;
};

/** Before the Commission, on nobody's agenda yet. */
export const submittedFile = (course: Course = {}): RegistrationFile => {
  const file = verifiedFile(course);
  mustGive(file, { name: "submitToCommission" }, representative);
  return file;
};

/** On the agenda of a sitting. */
export const placedFile = (course: Course = {}): RegistrationFile => {
  const file = submittedFile(course);
  const sitting = course.sitting ?? sittingOf();
  mustGive(file, { name: "placeOnAgenda", sitting: sitting.id }, secretary, sitting);
  return file;
};

export const completeness = {
  name: "recordCompleteness",
  complete: true,
  accurate: true,
} as const satisfies RegistrationCommand;

/** The members may vote. */
export const pendingFile = (course: Course = {}): RegistrationFile => {
  const file = placedFile(course);
  const sitting = course.sitting ?? sittingOf();
  const [someone = ""] = sitting.present;
  mustGive(file, completeness, { ...member(1), id: someone }, sitting);
  return file;
};

/** A ballot as it is cast: for, or against on a ground. */
export type Cast = "for" | RefusalGround;

export const ballot = (cast: Cast): Extract<RegistrationCommand, { name: "castVote" }> =>
  cast === "for"
    ? { name: "castVote", choice: "for" }
    : { name: "castVote", choice: "against", ground: cast };

/** The members present vote in their order, one for each of the casts. */
export const castVotes = (
  file: RegistrationFile,
  casts: readonly Cast[],
  sitting: SittingFacts = sittingOf(),
): void => {
  for (const [place, cast] of casts.entries()) {
    const id = sitting.present[place];
    if (id === undefined) throw new Error("more votes than members present");
    mustGive(file, ballot(cast), { ...member(1), id }, sitting);
  }
};
