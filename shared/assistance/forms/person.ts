// Whom an application is about: the least that the Law's articles 3, 6 and 13 make necessary (G58).
import * as z from "zod";
import { addMonths, daySchema, type Day } from "#shared/law/dates.ts";
import { birthDayOf, iinSchema } from "#shared/law/identifiers.ts";
import { documentIdSchema } from "#shared/registration/forms/documents.ts";
import { personNameSchema } from "#shared/registration/forms/parts.ts";

/**
 * Whom the Law applies to: citizens (L114-3a), ethnic returnees (L114-3b), foreigners and stateless persons who reside here for
 * good (L114-3c, L114-3d, G42: the Kazakh text binds both to residence), and foreigners identified as victims of trafficking
 * (L114-3e). A human confirms it.
 */
const legalStatuses = [
  "citizen",
  "kandas",
  "resident-foreigner",
  "resident-stateless",
  "identified-victim",
] as const;

/**
 * How an adult says yes to the use of their data: under an own signature over the consent, or on a paper that is attached
 * (L114-0.PRE, G39).
 */
const adultConsentSchema = z.discriminatedUnion("by", [
  z.strictObject({
    by: z.literal("signature"),
    version: z.string().min(1).max(50),
    signature: z.string().min(1).max(200_000),
  }),
  z.strictObject({
    by: z.literal("document"),
    version: z.string().min(1).max(50),
    document: documentIdSchema,
  }),
]);

/** One person in a difficult life situation. An IIN is not asked of those who may have none. */
export const personSchema = z
  .strictObject({
    name: personNameSchema,
    iin: iinSchema.optional(),
    birthDate: daySchema,
    status: z.enum(legalStatuses),
    /** Of every adult but the one who signs and those whom a guardian or an attorney stands for. */
    consent: adultConsentSchema.optional(),
  })
  .refine(({ iin, birthDate }) => iin === undefined || birthDayOf(iin) === birthDate, {
    path: ["birthDate"],
    params: { code: "birth-date-differs" },
  });
export type AssistedPerson = z.infer<typeof personSchema>;

const ageOfMajority = 18;

/** Whether somebody born on a day is of age on another. */
export const isAdult = ({ birthDate }: Pick<AssistedPerson, "birthDate">, on: Day): boolean =>
  addMonths(birthDate, ageOfMajority * 12) <= on;

/** Whether somebody has not had a third birthday yet (L114-6.1.4). */
export const isUnderThree = ({ birthDate }: Pick<AssistedPerson, "birthDate">, on: Day): boolean =>
  on < addMonths(birthDate, 36);
