// What an edition of the Law on special social services is, as far as applications for services need it: plain data.
import * as z from "zod";
import { actShape, datesFit } from "./act-edition.ts";
import { readingSchema } from "./edition-terms.ts";
import { provisionIdSchema, type ProvisionId } from "./provision-ids.ts";
import { termUnits } from "./terms.ts";

const termSchema = <Id extends ProvisionId>(id: Id) =>
  z
    .strictObject({
      id: z.literal(id),
      amount: z.int().min(0),
      unit: z.enum(termUnits),
      startsWith: z.enum(["received", "conclusion-received", "decision-recorded"]),
      readings: z.array(readingSchema).readonly(),
    })
    .readonly();

/** What the Law leaves open and somebody has to set: never a rule of law, and a lawyer's or an office's to change. */
const policy = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ ...shape, basis: z.literal("policy") }).readonly();

const count = z.int().min(1);

/** An edition of the Law; what contradicts itself is reported as an issue with `params.code`. */
export const assistanceEditionSchema = z
  .strictObject({
    ...actShape,
    terms: z
      .strictObject({
        "L114-14.3": termSchema("L114-14.3"),
        "L114-15.2": termSchema("L114-15.2"),
        "L114-15.5": termSchema("L114-15.5"),
      })
      .readonly(),
    /** The form of the assessment by the rules that the authorised body approves (L114-8.2.p5): its version, and whether they are at hand. */
    assessment: z
      .strictObject({ form: z.string().min(1), rules: z.string().nullable() })
      .readonly(),
    /** A closed list (L114-15.4.1, L114-15.4.2, G48). */
    refusalGrounds: z.array(provisionIdSchema).min(1).readonly(),
    /** Once in so many years, from the last time or from the beginning of the work (G54). */
    staff: z.strictObject({ trainingYears: count, attestationYears: count }).readonly(),
    /** How long a provider may take to answer for a place. */
    placeAnswer: policy({ workingDays: count }),
    /** One decision in so many is looked at a second time. */
    secondLook: policy({ oneIn: count }),
    /** How long a case that came to its end is kept. */
    keeping: policy({ years: count }),
    /** Whether a paper may stand in for a register that does not answer (G22). */
    checks: policy({ byHand: z.boolean() }),
  })
  .superRefine(datesFit)
  .readonly();
export type AssistanceEdition = z.infer<typeof assistanceEditionSchema>;
