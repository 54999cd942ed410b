import type { Entry } from "./entry.ts";
import type { Happening } from "./kind.ts";

/** How a kind reads and follows its events. */
interface Following<State, Event> {
  readonly initial: State;
  readonly parseEvent: (raw: unknown) => Event;
  readonly evolve: (state: State, event: Event, happening: Happening) => State;
}

/** The state after the events of one more entry. */
export const stateWith = <State, Event>(
  { parseEvent, evolve }: Omit<Following<State, Event>, "initial">,
  state: State,
  { events, at, actor, command, edition, sequence }: Entry,
): State =>
  events.reduce<State>(
    (before, event) => evolve(before, parseEvent(event), { at, actor, command, edition, sequence }),
    state,
  );

/** The state that a history has come to. */
export const stateAfter = <State, Event>(
  kind: Following<State, Event>,
  entries: readonly Entry[],
): State => entries.reduce<State>((before, entry) => stateWith(kind, before, entry), kind.initial);
