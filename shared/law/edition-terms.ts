// The terms of an edition: their length, what starts them, and what they rest on where the act is silent.
import * as z from "zod";
import type { ProvisionId } from "./provision-ids.ts";
import { termUnits, type TermUnit } from "./terms.ts";

/** The events that terms of the registration start from. */
const termStarts = [
  "saved",
  "verification-recorded",
  "completeness-recorded",
  "decision-recorded",
  "removal-recorded",
] as const;

/** A reading of a gap in the act that no lawyer has confirmed, by its code. */
export type Reading = `G${number}`;

const isReading = (text: string): text is Reading => /^G[0-9]{2}$/.test(text);

/** The code of a reading; anything else is reported as an issue with `params.code`. */
export const readingSchema = z
  .string()
  .refine(isReading, { message: "not the code of a reading", params: { code: "not-a-reading" } });

const ceilingSchema = z
  .strictObject({
    amount: z.int().min(0),
    unit: z.literal("working-day"),
    from: z.enum(termStarts),
  })
  .readonly();

/** How long something is kept is nothing that a holiday could move. */
const keepingUnits = ["calendar-day", "month", "year"] as const satisfies readonly TermUnit[];

const termSchema = <Id extends ProvisionId, const Units extends readonly TermUnit[]>(
  id: Id,
  units: Units,
) =>
  z
    .strictObject({
      id: z.literal(id),
      amount: z.int().min(0),
      unit: z.enum(units),
      startsWith: z.enum(termStarts),
      ceiling: ceilingSchema.exactOptional(),
      /** What the start or the ceiling rests on where the act is silent, besides G03, which every term rests on. */
      readings: z.array(readingSchema).readonly(),
    })
    .readonly();

/** Every term of the registration, by the provision that sets it. */
export const editionTermsSchema = z
  .strictObject({
    "R377-21": termSchema("R377-21", termUnits),
    "R377-22": termSchema("R377-22", termUnits),
    "R377-26": termSchema("R377-26", termUnits),
    "R377-27": termSchema("R377-27", termUnits),
    "R377-28": termSchema("R377-28", termUnits),
    "R377-34": termSchema("R377-34", termUnits),
    "R377-35": termSchema("R377-35", keepingUnits),
  })
  .readonly();

/** A term of any act: its length, what starts it, and what it rests on. */
export interface AnyTerm {
  readonly id: ProvisionId;
  readonly amount: number;
  readonly unit: TermUnit;
  readonly startsWith: string;
  readonly ceiling?: z.infer<typeof ceilingSchema>;
  readonly readings: readonly Reading[];
}

type EditionTerms = z.infer<typeof editionTermsSchema>;

export type RegistrationTermId = keyof EditionTerms;

export type EditionTerm = EditionTerms[RegistrationTermId];
