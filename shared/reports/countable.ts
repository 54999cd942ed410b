// What is counted of cases of each kind, by their histories.
import { assistanceKind } from "#shared/assistance/kind.ts";
import type { Entry } from "#shared/cases/entry.ts";
import { stateWith } from "#shared/cases/fold.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import {
  assistanceSteps,
  assistanceTerms,
  registrationSteps,
  registrationTerms,
} from "./counted.ts";
import type { Figures } from "./figures.ts";
import { marksOf, namesOf, type Countable, type Snapshot } from "./marks.ts";

const suppliers: Countable = {
  steps: new Set<string>(registrationSteps),
  terms: namesOf(registrationTerms),
  confidential: new Set(),
};

const people: Countable = {
  steps: new Set<string>(assistanceSteps),
  terms: namesOf(assistanceTerms),
  // The confidential track (L114-15.1b, G47).
  confidential: new Set(["handed-over"]),
};

/** A case after each of its entries; the same fold as everywhere. */
const statesAfter = <State, Event>(
  kind: {
    readonly initial: State;
    readonly parseEvent: (raw: unknown) => Event;
    readonly evolve: Parameters<typeof stateWith<State, Event>>[0]["evolve"];
  },
  entries: readonly Entry[],
) => {
  let state = kind.initial;
  return entries.map((entry) => {
    state = stateWith(kind, state, entry);
    return { entry, state, events: entry.events.map((raw) => kind.parseEvent(raw)) };
  });
};

/** What is counted of a supplier's registration; undefined for one that was never applied for. */
export const figuresOfRegistration = (
  entries: readonly Entry[],
  calendar: WorkCalendar,
): Figures | undefined => {
  const steps = statesAfter(registrationKind, entries);
  const saved = steps.find(({ state }) => state.saved !== undefined)?.state.saved;
  const last = steps.at(-1);
  if (saved === undefined || last === undefined) return undefined;
  const snapshots = steps.map(({ entry, state, events }): Snapshot => ({
    at: entry.at,
    state: state.state,
    unit: state.unit,
    edition: state.edition,
    countedFrom: state.savedAt,
    terms: state.terms,
    refusedFor: events.flatMap((event) =>
      event.type === "refused" || event.type === "change-refused"
        ? event.claims.map(({ ground }) => ground)
        : [],
    ),
  }));
  const marks = marksOf(snapshots, suppliers, calendar);
  return { kind: saved.supplier, state: last.state.state, marks };
};

/** What is counted of an application for services; undefined for one that was never received. */
export const figuresOfAssistance = (
  entries: readonly Entry[],
  calendar: WorkCalendar,
): Figures | undefined => {
  const steps = statesAfter(assistanceKind, entries);
  const last = steps.at(-1);
  if (last === undefined || last.state.state === "none") return undefined;
  const snapshots = steps.map(({ entry, state, events }): Snapshot => ({
    at: entry.at,
    state: state.state,
    unit: state.unit,
    edition: state.edition,
    countedFrom: state.receivedAt,
    terms: state.terms,
    refusedFor: events.flatMap((event) =>
      event.type === "provision-refused" ? event.grounds : [],
    ),
  }));
  const marks = marksOf(snapshots, people, calendar);
  return { kind: "assistance", state: last.state.state, marks };
};
