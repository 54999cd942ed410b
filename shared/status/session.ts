import * as z from "zod";
import { caseIdSchema, digestSchema } from "#shared/cases/entry.ts";
import { instantSchema, secondsAfter, type Instant } from "#shared/law/dates.ts";

/** How long somebody who said a right code may look at the status, in seconds. */
const sessionSeconds = 15 * 60;

/** Somebody who has said the code that was sent to a mailbox, and may look at the status for a while. */
export const statusSessionSchema = z.strictObject({
  caseId: caseIdSchema,
  mailbox: digestSchema,
  goodUntil: instantSchema,
});
export type StatusSession = z.infer<typeof statusSessionSchema>;

/** A session that begins now. */
export const sessionAt = (
  now: Instant,
  about: Pick<StatusSession, "caseId" | "mailbox">,
): StatusSession => ({ ...about, goodUntil: secondsAfter(now, sessionSeconds) });
