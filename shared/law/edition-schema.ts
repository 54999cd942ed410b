// What an edition of the law is: plain data, so that another one can be read from a file and held against
// the one in force. Everything a decision needs to know of the act beside its code stands in it.
import * as z from "zod";
import { addDays, daySchema } from "./dates.ts";
import { editionTermsSchema, readingSchema } from "./edition-terms.ts";
import { trilingualSchema } from "./languages.ts";
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

const flaw = (code: string, message: string, ...path: string[]) => ({
  message,
  path,
  params: { code },
});

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
  id: z.string().regex(/^[A-Za-z0-9-]+\/[A-Za-z0-9.-]+$/),
  title: trilingualSchema,
  /** R377-O.P: what every decision and notice under the edition names as its basis. */
  legalBasis: trilingualSchema,
  /** First day in force. */
  validFrom: daySchema,
  /** Last day in force; null while no end is known. */
  validTo: daySchema.nullable(),
  /** R377-O.4: the act takes effect so many calendar days after its first publication, once that day is known. */
  publication: z
    .strictObject({ firstPublishedOn: daySchema.nullable(), calendarDaysToEffect: z.int().min(0) })
    .readonly(),
  /** R377-O.F: a fact on record; by itself it closes nothing (G01). */
  repeal: z
    .strictObject({
      repealedOn: daySchema,
      by: trilingualSchema,
      readings: z.array(readingSchema).readonly(),
    })
    .readonly()
    .nullable(),
  /** R377-O.F: since its repeal no case is opened under the edition; those it is bound to go on. */
  archiveOnly: z.boolean(),
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

type Shape = z.infer<typeof shape>;

const hasNoDoubles = (values: readonly string[]): boolean => new Set(values).size === values.length;

const takesEffectAsPublished = ({ publication, validFrom }: Shape): boolean =>
  publication.firstPublishedOn === null ||
  validFrom === addDays(publication.firstPublishedOn, publication.calendarDaysToEffect);

/** An edition of the law; what contradicts itself is reported as an issue with `params.code`. */
export const editionSchema = shape
  .refine(
    ({ validFrom, validTo }) => validTo === null || validFrom <= validTo,
    flaw("ends-before-it-begins", "an edition ends after it begins", "validTo"),
  )
  .refine(
    takesEffectAsPublished,
    flaw("not-as-published", "the first day in force follows from the publication", "validFrom"),
  )
  .refine(
    ({ archiveOnly, repeal }) => !archiveOnly || repeal !== null,
    flaw("archived-in-force", "only a repealed act is kept as an archive", "archiveOnly"),
  )
  .refine(
    ({ grounds }) => hasNoDoubles(grounds.map(({ provision }) => provision)),
    flaw("ground-twice", "a ground of refusal stands once", "grounds"),
  )
  .readonly();

export type Edition = z.infer<typeof editionSchema>;
