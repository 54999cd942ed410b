// The history of a case in plain words: what happened, who did it, by which provisions.
import * as z from "zod";
import { instantSchema } from "#shared/law/dates.ts";
import { provisionIdSchema, type ProvisionId } from "#shared/law/provision-ids.ts";
import type { Entry } from "./entry.ts";
import type { Happening } from "./kind.ts";

/** One thing that happened, in plain words, with who did it and by which provisions. */
export const timelineItemSchema = z.strictObject({
  at: instantSchema,
  event: z.string(),
  text: z.string(),
  by: z.string(),
  provisions: z.array(provisionIdSchema),
});
export type TimelineItem = z.infer<typeof timelineItemSchema>;

/** What a kind of case says of its events. */
export interface Telling<State, Event extends { type: string }> {
  readonly initial: State;
  readonly parseEvent: (raw: unknown) => Event;
  readonly evolve: (state: State, event: Event, happening: Happening) => State;
  readonly textOf: (event: Event) => string;
  /** Who did it, in words. */
  readonly whoOf: (entry: Entry) => string;
  /** By which provisions an event happened in the step from one state to another. */
  readonly provisionsOf: (
    event: Event,
    command: string,
    before: State,
    after: State,
  ) => readonly ProvisionId[];
}

/** The items of a history, in its order. */
export const timelineOf = <State, Event extends { type: string }>(
  { initial, parseEvent, evolve, textOf, whoOf, provisionsOf }: Telling<State, Event>,
  entries: readonly Entry[],
): readonly TimelineItem[] => {
  let before = initial;
  return entries.flatMap((entry) => {
    const { at, actor, command, edition, sequence } = entry;
    const start = before;
    const events = entry.events.map(parseEvent);
    const happening = { at, actor, command, edition, sequence };
    const after = events.reduce((state, event) => evolve(state, event, happening), start);
    before = after;
    return events.map((event) => ({
      at,
      event: event.type,
      text: textOf(event),
      by: whoOf(entry),
      provisions: [...provisionsOf(event, command, start, after)],
    }));
  });
};
