import * as z from "zod";
import { instantSchema } from "#shared/law/dates.ts";
import { unitSchema } from "#shared/law/territory.ts";
import { pauseReasons, ticketSchema } from "./reasons.ts";

/** That a state system is asked no more until somebody says so: since when, by whose word and why. */
export const pauseSchema = z.strictObject({
  since: instantSchema,
  /** The subject of the administrator. */
  by: z.string().min(1).max(128),
  unit: unitSchema.exactOptional(),
  reason: z.enum(pauseReasons),
  ticket: ticketSchema.exactOptional(),
});
export type Pause = z.infer<typeof pauseSchema>;

/** What was last said by hand: how long the history of the queue was then, and the pause that it came to, if it did. */
export const byHandSchema = z.strictObject({
  sequence: z.int().min(1),
  pause: pauseSchema.exactOptional(),
});
export type ByHand = z.infer<typeof byHandSchema>;
