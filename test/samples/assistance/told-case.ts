// An application that is carried through the desk, entry by entry, as it is stored, to each of its letters.
import type { AssistanceCommand } from "#shared/assistance/commands.ts";
import type { AssistanceFacts } from "#shared/assistance/decided.ts";
import type { AssistanceNotice } from "#shared/assistance/events-parts.ts";
import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import { assistanceIdOf, assistanceKind } from "#shared/assistance/kind.ts";
import type { Actor } from "#shared/cases/actor.ts";
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import { stateAfter } from "#shared/cases/fold.ts";
import { giveCommand, loadCase } from "#shared/store/desk.ts";
import type { MemoryDesk } from "#test/fakes/desk.ts";
import { notifier, portal } from "#test/samples/officials.ts";
import { pseudonym } from "#test/samples/registration-file.ts";
import { listed, own } from "./file.ts";
import {
  assessmentOf,
  choosing,
  planning,
  providing,
  refusing,
  submit,
  written,
} from "./commands.ts";
import { applicationForm } from "./form.ts";
import { assessor, decider, officer, providerNumber, providerStaff } from "./officials.ts";

/** The entry that a letter is about, in the history that has come to it. */
export interface ToldCase {
  readonly caseId: CaseId;
  readonly entries: readonly Entry[];
  readonly sequence: number;
}

export type Give = (
  command: AssistanceCommand,
  actor: Actor,
  facts?: AssistanceFacts,
) => Promise<ToldCase>;

let cases = 0;

/** Another application on a desk, to which nothing has happened yet. */
const openCase = (desk: MemoryDesk): Give => {
  cases += 1;
  const caseId = assistanceIdOf("portal-client", `case ${cases}`, pseudonym);
  return async (command, actor, facts = {}) => {
    const { entries } = await loadCase(desk.cases, assistanceKind, caseId);
    desk.clock.advance(60);
    const outcome = await giveCommand(desk, assistanceKind, {
      caseId,
      command,
      commandId: `step-${entries.length + 1}`,
      actor,
      correlationId: "correlation-1",
      factsFor: async () => facts,
    });
    if (outcome.done === "refused") {
      throw new Error(`${command.name}: ${JSON.stringify(outcome.refusal)}`);
    }
    if (outcome.done !== "accepted") throw new Error(`${command.name}: ${outcome.done}`);
    const { loaded } = outcome;
    return { ...loaded, sequence: loaded.entries.length };
  };
};

/** A way through a case: gives commands, and answers the last entry. */
export type Way = (give: Give, form: ApplicationForm) => Promise<ToldCase>;

const receive: Way = (give, form) => give(submit(form), portal, { unit: "71" });

/** What the registers say of a representative: that all is in order. */
const answerAll = async (give: Give, { entries }: ToldCase): Promise<void> => {
  const { questions } = stateAfter(assistanceKind, entries);
  for (const [system, question] of Object.entries(questions)) {
    const { reference } = question;
    const messageId = `message of ${system}`;
    const answer = { name: "recordAnswer", system, reference, value: "clear", messageId };
    await give(written(answer), { id: system, role: "state-system" });
  }
};

const assign: Way = async (give, form) => {
  await answerAll(give, await receive(give, form));
  return give(written({ name: "assignAssessor", assessor: assessor.id }), officer);
};

const ask: Way = async (give, form) => {
  await assign(give, form);
  return give(
    written({
      name: "requestMore",
      documents: ["circumstances"],
      what: "Дәрігердің анықтамасы керек.",
      by: "2026-12-01",
    }),
    assessor,
  );
};

export const conclude: Way = async (give, form) => {
  await assign(give, form);
  return give(assessmentOf(form), assessor);
};

const provide: Way = async (give, form) => {
  await conclude(give, form);
  return give(providing({ recognised: form.grounds }), decider);
};

const refuse: Way = async (give, form) => {
  await conclude(give, form);
  return give(refusing({ reasons: "Үйге бардық. Көмек керек екені көрінбеді." }), decider);
};

export const choose: Way = async (give, form) => {
  await provide(give, form);
  return give(choosing({ orWait: true }), portal, { by: "person", chosen: listed });
};

export const told = { provider: providerNumber, choice: 1 };
export const placeBook: Actor = { id: "place", role: "system" };

const hold: Way = async (give, form) => {
  await choose(give, form);
  const until = "2026-11-24T18:59:59.999Z";
  return give(written({ name: "holdPlace", ...told, until }), placeBook);
};

const queue: Way = async (give, form) => {
  await choose(give, form);
  return give(written({ name: "queueForPlace", ...told }), placeBook);
};

const decline: Way = async (give, form) => {
  await hold(give, form);
  const reason = "Бізде мұндай маман жоқ.";
  return give(written({ name: "declinePlace", reason }), providerStaff, own);
};

const admit: Way = async (give, form) => {
  await hold(give, form);
  return give({ name: "acceptPlace" }, providerStaff, own);
};

const plan: Way = async (give, form) => {
  await admit(give, form);
  return give(planning(), providerStaff, own);
};

const complete: Way = async (give, form) => {
  await plan(give, form);
  const completing = { name: "complete", why: "plan-done", results: "Өзі жүре алады." };
  return give(written(completing), providerStaff, own);
};

const complain: Way = async (give, form) => {
  await assign(give, form);
  const filing = { name: "fileComplaint", about: "official", text: "Баяу." };
  await give(written(filing), portal, { by: "person" });
  const answer = "Мерзім сақталып отыр.";
  return give(written({ name: "answerComplaint", complaint: 1, answer }), officer);
};

const handOver: Way = async (give, form) => {
  await receive(give, form);
  return give(
    written({ name: "routeTrafficking", reason: "Саудаға түскені белгілі болды." }),
    officer,
  );
};

const endRepresentation: Way = async (give, form) => {
  await receive(give, form);
  return give({ name: "takeOver" }, portal, { by: "person" });
};

const rejectSignature: Way = async (give, form) => {
  const { sequence } = await give(submit(form), portal, {
    unit: "71",
    signature: { doubts: ["revocation-unknown"] },
  });
  return give(written({ name: "rejectSignature", of: sequence, reasons: ["revoked"] }), notifier);
};

/** The way to each of the letters. */
export const ways: Readonly<Record<AssistanceNotice, Way>> = {
  receipt: receive,
  "handed-over": handOver,
  participation: assign,
  "more-needed": ask,
  provide,
  refusal: refuse,
  "place-held": hold,
  "place-lost": decline,
  waiting: queue,
  placed: admit,
  plan,
  completed: complete,
  "complaint-answer": complain,
  "representation-ended": endRepresentation,
  "signature-rejected": rejectSignature,
};

/** A case on a desk that has come to a letter. */
export const cameTo = (
  desk: MemoryDesk,
  way: Way,
  form: ApplicationForm = applicationForm(),
): Promise<ToldCase> => way(openCase(desk), form);
