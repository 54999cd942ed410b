// What an edition of the law is: plain data, so that another one can be read from a file and held against
// the one in force. Everything a decision needs to know of the act beside its code stands in it.
import * as z from "zod";
import { actShape, datesFit, flaw } from "./act-edition.ts";
import { editionTermsSchema } from "./edition-terms.ts";
import { provisionIdSchema } from "./provision-ids.ts";

/** R377-2.2: a supplier is an organisation or a specialist; either may also sell devices. */
export const suppliers = ["organization", "specialist"] as const;

export type Supplier = (typeof suppliers)[number];

/** What a supplier has to meet, one check or confirmation each (R377-5.1 to 5.3, R377-13.1 to 13.3b). */
export const requirementNames = [
  "no-tax-debt",
  "no-insolvency",
  "material-resources",
  "labour-resources",
  "qualification",
  "no-criminal-record",
  "not-on-narcological-register",
  "not-on-psychiatric-register",
] as const;

const countSchema = z.int().min(1);

const fractionSchema = z
  .strictObject({ numerator: countSchema, denominator: countSchema })
  .refine(
    ({ numerator, denominator }) => numerator <= denominator,
    flaw("more-than-the-whole", "a part of a whole is at most the whole", "numerator"),
  )
  .readonly();

const commissionSchema = z
  .strictObject({
    /** R377-23b. */
    fewestMembers: countSchema,
    /** R377-23a. */
    oddNumber: z.boolean(),
    /** R377-25: at least this part of the founding number is present (G36). */
    quorum: fractionSchema,
    /** G09: strictly more than this part of the members present. */
    majority: fractionSchema,
  })
  .refine(
    ({ fewestMembers, oddNumber }) => !oddNumber || fewestMembers % 2 === 1,
    flaw("even-fewest-members", "an odd Commission has an odd fewest number", "fewestMembers"),
  )
  .readonly();

export type CommissionRules = z.infer<typeof commissionSchema>;

const groundSchema = z
  .strictObject({
    provision: provisionIdSchema,
    /** G12: whom the ground concerns. */
    suppliers: z.array(z.enum(suppliers)).min(1).readonly(),
    /** G12: whether it concerns only those of them who sell devices. */
    onlySellersOfDevices: z.boolean(),
  })
  .readonly();

const requirementSchema = z
  .strictObject({ name: z.enum(requirementNames), provision: provisionIdSchema })
  .readonly();

export type Requirement = z.infer<typeof requirementSchema>;

const requirementsSchema = z.array(requirementSchema).readonly();

const shape = z.strictObject({
  ...actShape,
  terms: editionTermsSchema,
  commission: commissionSchema,
  /** G11: a closed list. */
  grounds: z.array(groundSchema).min(1).readonly(),
  requirements: z
    .strictObject({ organization: requirementsSchema, specialist: requirementsSchema })
    .readonly(),
  /** R377-4.10d, R377-27.4: how many lowest prices make the average, and how many countries stand in. */
  pricing: z
    .strictObject({ lowestPrices: countSchema, alternativeCountries: countSchema })
    .readonly(),
  /** Whether an official may find on a paper what a state system does not answer: the act does not say (G22). */
  checks: z.strictObject({ byHand: z.boolean(), basis: z.literal("policy") }).readonly(),
  /** How long a supplier may answer before a removal for non-compliance is voted on: the act says nothing. */
  hearing: z.strictObject({ calendarDays: countSchema, basis: z.literal("policy") }).readonly(),
});

const hasNoDoubles = (values: readonly string[]): boolean => new Set(values).size === values.length;

/** An edition of the law; what contradicts itself is reported as an issue with `params.code`. */
export const editionSchema = shape
  .superRefine(datesFit)
  .refine(
    ({ grounds }) => hasNoDoubles(grounds.map(({ provision }) => provision)),
    flaw("ground-twice", "a ground of refusal stands once", "grounds"),
  )
  .readonly();

export type Edition = z.infer<typeof editionSchema>;
