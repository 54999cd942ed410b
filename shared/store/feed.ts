// The feed: everything that subscribers may be told of, in one durable order. A port.
import * as z from "zod";
import type { CaseId } from "#shared/cases/entry.ts";
import { announcedSchema, type Announced } from "#shared/subscriptions/announce.ts";

/** An event with its place in the feed: 1, 2, 3 and so on, without a gap. */
export const positionedSchema = announcedSchema.extend({ position: z.int().min(1) });
export type Positioned = z.infer<typeof positionedSchema>;

export interface FeedPage {
  readonly events: readonly Positioned[];
  /** The last position looked at; what comes after it was not. */
  readonly upTo: number;
}

export interface Feed {
  /**
   * Puts what a case has announced behind everything that is there, each event once, however often
   * and in whatever order it is called; `announced` is the whole of the case, in its order. Answers
   * how many were new.
   */
  readonly append: (caseId: CaseId, announced: readonly Announced[]) => Promise<number>;
  /** What comes after a position, at most so many. Whoever has read up to a position never misses one before it. */
  readonly after: (position: number, limit: number) => Promise<FeedPage>;
  /** The last position given. */
  readonly last: () => Promise<number>;
}
