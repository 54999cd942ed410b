import * as z from "zod";
import { actorSchema } from "#shared/cases/actor.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { addMonths, dayOf, endOfDay, instantSchema, type Instant } from "#shared/law/dates.ts";
import { documentIdSchema } from "#shared/registration/forms/documents.ts";

/** How long a record of a read is kept, in months. No act says how long; five years is our own policy. */
export const keptMonths = 60;

/** What somebody was shown of a case. */
const readThingSchema = z.discriminatedUnion("kind", [
  /** The case with its application opened. */
  z.strictObject({ kind: z.literal("case") }),
  z.strictObject({ kind: z.literal("document"), documentId: documentIdSchema }),
  /** One piece of evidence; without its id, all of the case. */
  z.strictObject({
    kind: z.literal("evidence"),
    evidenceId: z.string().min(1).max(128).optional(),
  }),
  /** A printed paper: the latest, or the one of an entry of the history. */
  z.strictObject({
    kind: z.literal("paper"),
    paper: z.enum(["application", "letter", "receipt"]),
    sequence: z.int().min(1).optional(),
  }),
  /** The protocol of a sitting. */
  z.strictObject({ kind: z.literal("protocol") }),
  /** The raw entries of the history, with what is sealed in them closed. */
  z.strictObject({ kind: z.literal("history") }),
  /** This very record of who was shown what. */
  z.strictObject({ kind: z.literal("reads") }),
  /** The trail of officials: of a case, of one of them, or of a unit. */
  z.strictObject({ kind: z.literal("trail") }),
]);
export type ReadThing = z.infer<typeof readThingSchema>;

/** What somebody may say he looks for; a code, as a text of his own could name people. */
export const readReasonSchema = z.enum(["review", "complaint", "court", "oversight"]);
export type ReadReason = z.infer<typeof readReasonSchema>;

/**
 * That somebody was shown something: who, what, when, and why where he said so. It holds the subject
 * of whoever looked and codes, and nothing of the person whom the case is about.
 */
export const readRecordSchema = z.strictObject({
  /** The history that it was part of: a registration, or a sitting; of the trail of an official, the account's; of that of a unit, `trail-unit-` and the unit. */
  caseId: caseIdSchema,
  at: instantSchema,
  by: actorSchema,
  what: readThingSchema,
  why: readReasonSchema.optional(),
  correlationId: z.string().min(1).max(64),
  /** The request by which it was asked for; no two have the same. */
  requestId: z.string().min(1).max(128),
});
export type ReadRecord = z.infer<typeof readRecordSchema>;

/** Until when a record made at this instant is kept. */
export const keptUntil = (at: Instant): Instant => endOfDay(addMonths(dayOf(at), keptMonths));
