// Since when something waits in a case, as its history tells.
import type { Entry } from "#shared/cases/entry.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { AssistanceEvent } from "./events.ts";

/** An entry of a history, as far as its instant and its events go. */
export type Dated = Pick<Entry, "at" | "events">;

type EventType = AssistanceEvent["type"];

/** When one of some events happened last; undefined where none ever did. */
export const sinceLast = (
  entries: readonly Dated[],
  ...types: readonly EventType[]
): Instant | undefined =>
  entries.findLast(({ events }) => events.some(({ type }) => types.some((one) => one === type)))
    ?.at;

/** When the numbered one of many was made. */
export const sinceNumbered = (
  entries: readonly Dated[],
  type: EventType,
  field: "complaint" | "request",
  number: number,
): Instant | undefined =>
  entries.find(({ events }) =>
    events.some((event) => event.type === type && event[field] === number),
  )?.at;
