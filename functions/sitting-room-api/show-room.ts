import { compositionOf } from "#shared/commission/commission-state.ts";
import { commissionIdOf, commissionKind } from "#shared/commission/commission.ts";
import { heldFactsOf } from "#shared/commission/sitting.ts";
import type { SittingContext } from "#shared/commission/sitting-scene.ts";
import { viewSitting } from "#shared/commission/view/sitting-view.ts";
import type { Circumstance, Handle } from "#shared/http/serve.ts";
import { tagged } from "#shared/http/reply.ts";
import type { getRoom } from "#shared/http/routes/room.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import { editionById } from "#shared/law/editions.ts";
import type { Instant } from "#shared/law/dates.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import type { Registration } from "#shared/registration/state.ts";
import { loadCase, type LoadedCase } from "#shared/store/desk.ts";
import { digestOf } from "#shared/store/digest.ts";
import type { Heads } from "#shared/store/dynamo-heads.ts";
import { findSittingOfUnit, type FoundSitting } from "#shared/store/find-sitting-of-unit.ts";
import type { CaseStore, Clock } from "#shared/store/ports.ts";
import { contextOfSitting } from "#shared/store/sitting-context.ts";
import { actionsOnSitting } from "./actions.ts";
import { viewAgendaCase, type SavedCase } from "./agenda-case.ts";

interface Needs {
  readonly cases: Pick<CaseStore, "load">;
  readonly heads: Heads;
  readonly clock: Clock;
}

/** Reads each history once, however many ask for it. */
const reading = ({ load }: Needs["cases"]): Needs["cases"] => {
  const read = new Map<CaseId, ReturnType<typeof load>>();
  return {
    load: async (caseId) => {
      const known = read.get(caseId) ?? load(caseId);
      read.set(caseId, known);
      return known;
    },
  };
};

const hasApplication = (loaded: LoadedCase<Registration>): loaded is SavedCase =>
  loaded.state.saved !== undefined;

/** What the two commands need that are decided by what was done on the cases; nothing more than the Commission for all others. */
const contextFor = async (
  cases: Needs["cases"],
  { caseId, state }: FoundSitting,
): Promise<SittingContext> => {
  const contextOf = (name: "signProtocol" | "cancelSitting") =>
    contextOfSitting(cases, { caseId, state }, state.unit, { name });
  const [toSign, toCancel] = await Promise.all([
    contextOf("signProtocol"),
    contextOf("cancelSitting"),
  ]);
  return { ...toSign, ...toCancel };
};

const roomOf = async (
  cases: Needs["cases"],
  found: FoundSitting,
  at: Instant,
  { caller, locale }: Pick<Circumstance, "caller" | "locale">,
) => {
  const { caseId, state } = found;
  const edition = editionById(state.edition);
  if (edition === undefined) throw new Error(`no edition of the law is called ${state.edition}`);
  const context = await contextFor(cases, found);
  const { state: commission } = await loadCase(cases, commissionKind, commissionIdOf(state.unit));
  const composition = commission.state === "none" ? state.composition : compositionOf(commission);
  const facts = heldFactsOf(caseId, state, at, composition);
  const looking = { caller, at, locale, edition };
  const loaded = await Promise.all(
    state.agenda.map((one) => loadCase(cases, registrationKind, one)),
  );
  const ofUnit = loaded.filter((one) => one.state.unit === state.unit).filter(hasApplication);
  return {
    sitting: viewSitting(state, { facts, composition, words: {} }, edition.commission),
    cases: ofUnit.map((one) =>
      viewAgendaCase(one, { found, facts, composition: state.composition, looking }),
    ),
    actions: actionsOnSitting(found, facts, context, looking),
  };
};

/** Minutes after which the same histories may be seen otherwise: mandates and answers end. */
const toTheHour = "2026-11-23T05".length;

/**
 * The room of a sitting: who is there, how each vote stands, what the caller may do now (R377-24a to R377-28d). It is asked for every
 * second, so whether anything changed is told by the lengths of the histories alone, without reading them (docs/adr/0055).
 */
export const showRoom =
  ({ cases, heads, clock }: Needs): Handle<typeof getRoom.request> =>
  async ({ path, headers }, circumstance) => {
    const { caller, locale } = circumstance;
    const read = reading(cases);
    const found = await findSittingOfUnit(read, path.id, caller);
    if (found === undefined) return { problem: "not-found" };
    const at = clock.now();
    const { unit, agenda } = found.state;
    const lengths = await heads([commissionIdOf(unit), ...agenda]);
    const tag = digestOf({
      lengths: [found.entries.length, ...lengths],
      hour: at.slice(0, toTheHour),
      caller: [caller.id, ...caller.roles],
      locale,
    });
    const known = tagged(headers["if-none-match"], tag, { status: 200 });
    if (known.status === 304) return known;
    return tagged(undefined, tag, {
      status: 200,
      body: await roomOf(read, found, at, circumstance),
    });
  };
