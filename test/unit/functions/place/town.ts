// Cases that have been decided on, and the worker that keeps the books of places among them.
import { settleCase, type PlaceNeeds } from "#functions/place/settle.ts";
import type { AssistanceCommand } from "#shared/assistance/commands.ts";
import type { AssistanceFacts } from "#shared/assistance/decided.ts";
import { assistanceIdOf, assistanceKind } from "#shared/assistance/kind.ts";
import type { Actor } from "#shared/cases/actor.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { giveCommand, loadCase } from "#shared/store/desk.ts";
import { handClock } from "#test/fakes/clock.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { memoryPlaces } from "#test/fakes/places.ts";
import { listed, own } from "#test/samples/assistance/file.ts";
import {
  assessmentOf,
  choosing,
  providing,
  submit,
  written,
} from "#test/samples/assistance/commands.ts";
import { applicationForm } from "#test/samples/assistance/form.ts";
import {
  assessor,
  decider,
  officer,
  providerNumber,
  providerStaff,
} from "#test/samples/assistance/officials.ts";
import { portal } from "#test/samples/officials.ts";
import { organizationEntry } from "#test/samples/register-entry.ts";
import { pseudonym } from "#test/samples/registration-file.ts";

const idOf = (serial: number): CaseId => assistanceIdOf("portal", `case ${serial}`, pseudonym);

export const openTown = (
  free: number,
  through: (needs: PlaceNeeds) => PlaceNeeds = (needs) => needs,
) => {
  const clock = handClock();
  const desk = memoryDesk(clock);
  const books = memoryPlaces();
  const entry = organizationEntry(1, { places: { total: 999, free } });
  const needs: PlaceNeeds = {
    desk,
    books,
    register: { get: async () => entry },
    calendar: async () => kazakhstanCalendar,
  };
  const give = async (
    caseId: CaseId,
    command: AssistanceCommand,
    actor: Actor,
    facts: AssistanceFacts = {},
  ) => {
    const outcome = await giveCommand(desk, assistanceKind, {
      caseId,
      command,
      commandId: `${command.name}-${(await desk.cases.load(caseId)).length}`,
      actor,
      correlationId: "test",
      factsFor: async () => facts,
    });
    return outcome.done === "refused" ? outcome.refusal.code : undefined;
  };
  /** Approved, with another moment of decision for each. */
  const approve = async (serial: number) => {
    const caseId = idOf(serial);
    await give(caseId, submit(), portal, { unit: "71" });
    await give(caseId, written({ name: "assignAssessor", assessor: assessor.id }), officer);
    await give(caseId, assessmentOf(), assessor);
    clock.advance(1);
    await give(caseId, providing(), decider);
    return caseId;
  };
  const applyHomeless = async (serial: number) => {
    const form = applicationForm({ grounds: ["homelessness"] });
    await give(idOf(serial), submit(form), portal, { unit: "71" });
    return idOf(serial);
  };
  /** For money, and the agreement is signed. */
  const agreePaid = async (serial: number) => {
    const caseId = idOf(serial);
    const addressee = { to: "provider" as const, number: providerNumber };
    const form = applicationForm({ volume: "paid", addressee });
    await give(caseId, submit(form), portal, { unit: "71" });
    const services = [{ type: "social-household", priceTiyn: 100 }];
    const offer = written({ name: "offerAgreement", number: "1", services, terms: "…" });
    await give(caseId, offer, providerStaff, own);
    await give(caseId, { name: "signAgreement", number: "1" }, portal, { by: "person" });
    return caseId;
  };
  const choose = (caseId: CaseId, orWait = true, provider = providerNumber) =>
    give(caseId, choosing({ orWait, provider }), portal, { by: "person", chosen: listed });
  return {
    clock,
    desk,
    books,
    needs,
    give,
    approve,
    applyHomeless,
    agreePaid,
    choose,
    settle: (caseId: CaseId) => settleCase(through(needs))(caseId),
    accept: (caseId: CaseId) => give(caseId, { name: "acceptPlace" }, providerStaff, own),
    decline: (caseId: CaseId) =>
      give(caseId, written({ name: "declinePlace", reason: "…" }), providerStaff, own),
    stateOf: async (caseId: CaseId) => (await loadCase(desk.cases, assistanceKind, caseId)).state,
    book: async () => (await books.read(providerNumber)).book,
  };
};
