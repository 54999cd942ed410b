import * as z from "zod";
import { daySchema } from "#shared/law/dates.ts";
import { unitSchema } from "#shared/law/territory.ts";
import { foundingActSchema } from "./commission-commands.ts";
import { voteSchema } from "./election.ts";
import { mandateSchema } from "./mandates.ts";
import { knownPersonSchema, personSchema } from "./person.ts";
import { subjectSchema } from "./subject.ts";

/**
 * What happens to a Commission. People are opaque subjects, with the names and positions that were
 * stated of them as officials; older histories have none. Why a mandate ended is sealed.
 */
export const commissionEventSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("founded"),
    unit: unitSchema,
    foundingAct: foundingActSchema,
    foundingNumber: z.int().min(1),
    mandates: z.array(mandateSchema),
    secretary: subjectSchema,
    people: z.array(knownPersonSchema).optional(),
  }),
  z.strictObject({
    type: z.literal("member-appointed"),
    mandate: mandateSchema,
    person: personSchema.optional(),
  }),
  /** `from` tells which mandate of the member. */
  z.strictObject({
    type: z.literal("mandate-ended"),
    member: subjectSchema,
    from: daySchema,
    until: daySchema,
  }),
  z.strictObject({
    type: z.literal("secretary-appointed"),
    secretary: subjectSchema,
    person: personSchema.optional(),
  }),
  z.strictObject({
    type: z.literal("official-named"),
    official: subjectSchema,
    person: personSchema,
  }),
  z.strictObject({ type: z.literal("election-opened") }),
  z.strictObject({ type: z.literal("chair-voted"), ...voteSchema.shape }),
  z.strictObject({ type: z.literal("chair-elected"), chair: subjectSchema, votes: z.int() }),
]);
export type CommissionEvent = z.infer<typeof commissionEventSchema>;
