// One type of event that subscribers can be told of: what its data look like, and from which event of a
// history it is made.
import type * as z from "zod";
import type { Trilingual } from "#shared/law/languages.ts";

/** Kinds of cases that have something to tell. */
export const announcedKinds = ["registration", "commission", "sitting"] as const;
export type AnnouncedKind = (typeof announcedKinds)[number];

interface EventType<Data extends z.ZodRawShape> {
  readonly kind: AnnouncedKind;
  /** The event of a history that it is made from. */
  readonly from: string;
  /** Counted up when a reader of the data would misunderstand the new one. */
  readonly version: number;
  readonly summary: Trilingual;
  /** What it says besides the case: fields of the event of the same name, and its grounds. */
  readonly data: z.ZodObject<Data>;
}

/** Keeps the precise type of the data. */
export const eventType = <Data extends z.ZodRawShape>(one: EventType<Data>): EventType<Data> => one;
