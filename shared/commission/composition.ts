import * as z from "zod";
import type { Day } from "#shared/law/dates.ts";
import type { CommissionRules } from "#shared/law/edition-schema.ts";
import { mandateSchema, membersOn } from "./mandates.ts";
import { knownPersonSchema } from "./person.ts";
import { numberFlawOf } from "./quorum.ts";
import { subjectSchema } from "./subject.ts";

/** Who makes up a Commission: what a sitting needs to know of it. */
export const compositionSchema = z.strictObject({
  /** Members in the founding act (G36). */
  foundingNumber: z.int().min(1),
  mandates: z.array(mandateSchema).readonly(),
  secretary: subjectSchema,
  /** The chair as elected, whether or not the mandate still holds. */
  chair: subjectSchema.optional(),
  /** Who is who; nobody where no name was stated yet. */
  people: z.array(knownPersonSchema).readonly().optional(),
});
export type Composition = Readonly<z.infer<typeof compositionSchema>>;

export interface Incomplete {
  readonly code: "commission-incomplete";
  /** Members whose mandate holds. */
  readonly members: number;
  readonly fewest: number;
}

/**
 * Why so many members cannot decide, if so: a vacancy that leaves too few or an even number of them
 * suspends decisions until it is filled (R377-23a, R377-23b, G36).
 */
export const incompleteness = (
  members: number,
  rules: Pick<CommissionRules, "fewestMembers" | "oddNumber">,
): Incomplete | undefined =>
  numberFlawOf(members, rules) === undefined
    ? undefined
    : { code: "commission-incomplete", members, fewest: rules.fewestMembers };

/** The elected chair, as long as the mandate holds (R377-23c). */
export const chairOn = (
  { chair, mandates }: Pick<Composition, "mandates"> & { readonly chair?: string | undefined },
  day: Day,
): string | undefined => membersOn(mandates, day).find((member) => member === chair);
