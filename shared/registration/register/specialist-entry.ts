import * as z from "zod";
import { daySchema } from "#shared/law/dates.ts";
import { renderedServiceSchema } from "#shared/registration/forms/services.ts";
import type { SpecialistForm } from "#shared/registration/forms/specialist.ts";
import { registerNumberSchema } from "#shared/registration/register-number.ts";
import type { Account } from "#shared/registration/state.ts";
import { publicWordsSchema as words, withoutIinsIn } from "./hidden-numbers.ts";
import { publicNameSchema, publicPhoneSchema, versionOf, versionShape } from "./public-parts.ts";

export const educationLevels = ["secondary", "vocational", "higher", "postgraduate"] as const;

/**
 * A specialist in the Registry (R377-14). G17: of the data of paragraph 12 this is all that is
 * public. There is no place here for an IIN (R377-12.2), a registered address (R377-12.5a), the
 * private telephone and e-mail (R377-12.5b, R377-12.5c), or anything medical or criminal.
 */
export const specialistEntrySchema = z.strictObject({
  supplier: z.literal("specialist"),
  /** R377-12.1. */
  number: registerNumberSchema.regex(/^S-/),
  /** R377-12.3a, R377-12.3b. */
  name: publicNameSchema,
  /** R377-12.3c. */
  position: z.strictObject({ title: words, organization: words }).optional(),
  /** R377-12.3d. */
  education: z.array(
    z.strictObject({
      level: z.enum(educationLevels),
      institution: words,
      speciality: words,
      year: z.int(),
    }),
  ),
  /** R377-12.3e. */
  qualification: words,
  /** R377-12.4. */
  experience: z.array(
    z.strictObject({
      from: daySchema,
      until: daySchema.optional(),
      employer: words,
      position: words,
    }),
  ),
  services: z.array(renderedServiceSchema),
  /** Only what the specialist gave to be shown to everybody (G17). */
  workContacts: z
    .strictObject({ email: z.string().optional(), phone: publicPhoneSchema.optional() })
    .optional(),
  ...versionShape,
});
export type SpecialistEntry = z.infer<typeof specialistEntrySchema>;

/** The entry of an accepted version, as the specialist confirmed it (R377-12.1 to R377-12.4, G17). */
export const specialistEntryOf = (
  account: Account,
  { name, position, education, qualification, experience, services, workContacts }: SpecialistForm,
): SpecialistEntry =>
  specialistEntrySchema.parse({
    supplier: "specialist",
    number: account.number,
    ...withoutIinsIn({ name, education, qualification, experience }),
    ...(position !== undefined && { position: withoutIinsIn(position) }),
    services,
    ...(workContacts !== undefined && { workContacts }),
    ...versionOf(account),
  });
