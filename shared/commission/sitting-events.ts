import * as z from "zod";
import { caseIdSchema, digestSchema } from "#shared/cases/entry.ts";
import { instantSchema } from "#shared/law/dates.ts";
import { localeSchema } from "#shared/law/languages.ts";
import { unitSchema } from "#shared/law/territory.ts";
import { compositionSchema } from "./composition.ts";
import { voteSchema } from "./election.ts";
import { subjectSchema } from "./subject.ts";

/** The Commission as it stood, so that a sitting's record shows its quorum by itself. */
const composition = compositionSchema;

/** What happens at a sitting. People are opaque subjects; where it meets and why it was called off is sealed. */
export const sittingEventSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("called"),
    unit: unitSchema,
    startsAt: instantSchema,
    agenda: z.array(caseIdSchema),
    composition,
  }),
  z.strictObject({ type: z.literal("opened"), present: z.array(subjectSchema), composition }),
  z.strictObject({ type: z.literal("arrived"), member: subjectSchema, composition }),
  z.strictObject({ type: z.literal("departed"), member: subjectSchema }),
  z.strictObject({ type: z.literal("put-on-agenda"), case: caseIdSchema }),
  z.strictObject({ type: z.literal("presiding-voted"), ...voteSchema.shape }),
  z.strictObject({
    type: z.literal("presiding-elected"),
    presiding: subjectSchema,
    votes: z.int(),
    composition,
  }),
  z.strictObject({ type: z.literal("closed"), composition }),
  z.strictObject({ type: z.literal("cancelled") }),
  z.strictObject({
    type: z.literal("protocol-signed"),
    digest: digestSchema,
    languages: z.array(localeSchema),
  }),
]);
export type SittingEvent = z.infer<typeof sittingEventSchema>;
