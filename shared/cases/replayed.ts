// What a step of a history came to when it was decided again.
import type { Decision } from "./kind.ts";

/** The same events, others, a refusal; or nothing, where what was filed is erased: its events stand, and cannot be made again. */
export type Replayed<Event, Refusal> =
  | { readonly replayed: "same" }
  | { readonly replayed: "other-events"; readonly events: readonly Event[] }
  | { readonly replayed: "refused"; readonly refusal: Refusal }
  | { readonly replayed: "erased" };

/** Text that is equal where the events are, whichever way their fields are ordered. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** Holds what was decided again against the events that an entry keeps. */
export const replayedAs = <Event, Refusal>(
  decided: Decision<Event, Refusal>,
  events: readonly Event[],
): Replayed<Event, Refusal> => {
  if (!decided.accepted) return { replayed: "refused", refusal: decided.refusal };
  return textOf(decided.events) === textOf(events)
    ? { replayed: "same" }
    : { replayed: "other-events", events: decided.events };
};
