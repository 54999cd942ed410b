// The Registry of specialists as anybody reads it, in one language (R377-14, G17).
import * as z from "zod";
import type { Locale } from "#shared/law/languages.ts";
import { serviceStandardSchema, serviceTypeSchema } from "#shared/registration/forms/services.ts";
import { specialistRowSchema, type SpecialistRow } from "#shared/registration/register/rows.ts";
import {
  educationLevels,
  specialistEntrySchema,
  type SpecialistEntry,
} from "#shared/registration/register/specialist-entry.ts";
import { namedCode, withName } from "./named-code.ts";
import { editionView, viewEdition } from "./register-view.ts";
import { serviceWords } from "./service-words.ts";
import { educationWords } from "./specialist-words.ts";
import { serviceStandardWords } from "./standard-words.ts";

const serviceView = namedCode(serviceTypeSchema);

/** A specialist as a list of the Registry shows one. */
export const specialistRowViewSchema = specialistRowSchema.extend({
  services: z.array(serviceView),
});
type SpecialistRowView = z.infer<typeof specialistRowViewSchema>;

export const viewSpecialistRow = (row: SpecialistRow, locale: Locale): SpecialistRowView => ({
  ...row,
  services: row.services.map((service) => withName(service, serviceWords[service], locale)),
});

const education = specialistEntrySchema.shape.education.element;

/** A specialist in the Registry as anyone can read it; G17 says what of paragraph 12 that is. */
export const specialistEntryViewSchema = specialistEntrySchema.extend({
  education: z.array(education.extend({ level: namedCode(z.enum(educationLevels)) })),
  services: z.array(
    z.strictObject({ type: serviceView, standard: namedCode(serviceStandardSchema) }),
  ),
  edition: editionView,
});
type SpecialistEntryView = z.infer<typeof specialistEntryViewSchema>;

export const viewSpecialistEntry = (
  specialist: SpecialistEntry,
  locale: Locale,
): SpecialistEntryView => ({
  ...specialist,
  education: specialist.education.map(({ level, ...rest }) => ({
    ...rest,
    level: withName(level, educationWords[level], locale),
  })),
  services: specialist.services.map(({ type, standard }) => ({
    type: withName(type, serviceWords[type], locale),
    standard: withName(standard, serviceStandardWords[standard], locale),
  })),
  edition: viewEdition(specialist.edition, locale),
});
