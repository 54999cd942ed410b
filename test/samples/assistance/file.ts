// One application in hand, without any store: commands go straight to decide and evolve.
import type { AssistanceCommand } from "#shared/assistance/commands.ts";
import type { AssistanceDecided, AssistanceFacts } from "#shared/assistance/decided.ts";
import type { AssistanceEvent } from "#shared/assistance/events.ts";
import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import { assistanceIdOf, assistanceKind } from "#shared/assistance/kind.ts";
import { noAssistance, type Assistance } from "#shared/assistance/state.ts";
import type { CheckValue } from "#shared/checks/values.ts";
import type { Actor } from "#shared/cases/actor.ts";
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import { assistanceEditions } from "#shared/law/assistance-editions.ts";
import { inForceAt } from "#shared/law/editions.ts";
import { pseudonymUnder } from "#shared/identity/pseudonym.ts";
import { digestOf } from "#shared/store/digest.ts";
import { handClock, type HandClock } from "#test/fakes/clock.ts";
import { portal } from "#test/samples/officials.ts";
import { assessmentOf, choosing, planning, providing, submit, written } from "./commands.ts";
import { assessor, decider, officer, providerNumber, providerStaff } from "./officials.ts";

export const fileId = assistanceIdOf(
  "portal-client",
  "a key",
  pseudonymUnder("a key of the tests"),
);

export interface AssistanceFile {
  readonly id: CaseId;
  readonly clock: HandClock;
  readonly now: () => Assistance;
  readonly events: () => readonly AssistanceEvent[];
  /** The history, as far as those look at it who ask since when. */
  readonly history: () => readonly Pick<Entry, "at" | "events">[];
  /** Decides a command and, when it is accepted, lets it happen. */
  readonly give: (
    command: AssistanceCommand,
    actor: Actor,
    facts?: AssistanceFacts,
  ) => AssistanceDecided;
}

export const editionNow = (clock: HandClock = handClock()) => {
  const edition = inForceAt(assistanceEditions, clock.now());
  if (edition === undefined) throw new Error(`no edition at ${clock.now()}`);
  return edition;
};

export const openFile = (clock: HandClock = handClock()): AssistanceFile => {
  let assistance = noAssistance;
  let sequence = 0;
  const events: AssistanceEvent[] = [];
  const history: Pick<Entry, "at" | "events">[] = [];
  return {
    id: fileId,
    clock,
    now: () => assistance,
    events: () => events,
    history: () => history,
    give: (command, actor, facts = {}) => {
      const at = clock.now();
      const edition = editionNow(clock);
      const commandDigest = digestOf(command);
      const circumstances = { caseId: fileId, actor, at, edition, commandDigest };
      const decided = assistanceKind.decide(assistance, command, circumstances, facts);
      if (!decided.accepted) return decided;
      if (decided.events.length > 0) {
        sequence += 1;
        history.push({ at, events: [...decided.events] });
      }
      const happening = { at, actor, command: command.name, edition: edition.id, sequence };
      for (const event of decided.events) {
        // As from the store: what happened is text, and is read again.
        const read = assistanceKind.parseEvent(JSON.parse(JSON.stringify(event)));
        assistance = assistanceKind.evolve(assistance, read, happening);
        events.push(read);
      }
      return decided;
    },
  };
};

/** The refusal's code, or undefined for an accepted command. */
export const codeOf = (decided: AssistanceDecided): string | undefined =>
  decided.accepted ? undefined : decided.refusal.code;

/** Gives a command that has to be accepted for the test to make sense. */
export const mustGive = (
  file: AssistanceFile,
  ...given: Parameters<AssistanceFile["give"]>
): readonly AssistanceEvent[] => {
  const decided = file.give(...given);
  if (!decided.accepted) throw new Error(`${given[0].name}: ${JSON.stringify(decided.refusal)}`);
  return decided.events;
};

/** Received through the portal. */
export const receivedFile = (form?: ApplicationForm, clock?: HandClock): AssistanceFile => {
  const file = openFile(clock);
  mustGive(file, submit(form), portal, { unit: "71" });
  return file;
};

/** What the registers say of a representative: that all is in order. */
export const answerAll = (file: AssistanceFile, value: CheckValue = "clear"): void => {
  for (const [system, question] of Object.entries(file.now().questions)) {
    const command = written({
      name: "recordAnswer",
      system,
      reference: question.reference,
      value,
      messageId: `message of ${system}`,
    });
    mustGive(file, command, { id: system, role: "state-system" });
  }
};

export const assignedFile = (form?: ApplicationForm, clock?: HandClock): AssistanceFile => {
  const file = receivedFile(form, clock);
  answerAll(file);
  mustGive(file, written({ name: "assignAssessor", assessor: assessor.id }), officer);
  return file;
};

export const concludedFile = (form?: ApplicationForm, clock?: HandClock): AssistanceFile => {
  const file = assignedFile(form, clock);
  mustGive(file, assessmentOf(form), assessor);
  return file;
};

export const approvedFile = (form?: ApplicationForm, clock?: HandClock): AssistanceFile => {
  const file = concludedFile(form, clock);
  mustGive(file, providing({ recognised: form?.grounds ?? ["self-care"] }), decider);
  return file;
};

/** A provider of the Register that gives what was decided and has a place. */
export const listed: NonNullable<AssistanceFacts["chosen"]> = {
  listed: true,
  services: ["social-household", "social-pedagogical"],
  free: 3,
};

export const heldFile = (form?: ApplicationForm, clock?: HandClock): AssistanceFile => {
  const file = approvedFile(form, clock);
  mustGive(file, choosing(), portal, { by: "person", chosen: listed });
  mustGive(
    file,
    written({
      name: "holdPlace",
      provider: providerNumber,
      choice: 1,
      until: "2026-11-24T18:59:59.999Z",
    }),
    { id: "place", role: "system" },
  );
  return file;
};

/** Whoever speaks for the provider that was chosen. */
export const own: AssistanceFacts = { provider: providerNumber };

export const placedFile = (form?: ApplicationForm, clock?: HandClock): AssistanceFile => {
  const file = heldFile(form, clock);
  mustGive(file, { name: "acceptPlace" }, providerStaff, own);
  return file;
};

export const servedFile = (form?: ApplicationForm, clock?: HandClock): AssistanceFile => {
  const file = placedFile(form, clock);
  mustGive(file, planning(), providerStaff, own);
  return file;
};
