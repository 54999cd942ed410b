import * as z from "zod";
import { binSchema } from "#shared/law/identifiers.ts";
import { localeSchema } from "#shared/law/languages.ts";
import { katoSchema } from "#shared/law/territory.ts";
import { consentsSchema } from "./consents.ts";
import { serviceFormSchema, serviceTypeSchema } from "./services.ts";

const words = (max: number) => z.string().trim().min(1).max(max);

/** Full names in the two official languages, the abbreviated one where there is one (R377-4.2a, R377-4.2b, R377-A1.1). */
const nameSchema = z.strictObject({
  full: z.strictObject({ kk: words(500), ru: words(500) }),
  short: z.strictObject({ kk: words(200), ru: words(200) }).optional(),
});

/** The head's surname, first name and patronymic, if there is one (R377-4.3a, R377-4.3b, R377-4.3c). */
const headSchema = z.strictObject({
  surname: words(100),
  givenName: words(100),
  patronymic: words(100).optional(),
});

/** `kato` is a nine-digit code of the territory classifier; the index is six digits or A00A0A0. */
const addressSchema = z.strictObject({
  kato: katoSchema,
  postalIndex: z
    .string()
    .regex(/^(?:\d{6}|[A-Z]\d{2}[A-Z]\d[A-Z]\d)$/)
    .optional(),
  settlement: words(200),
  street: words(200),
  building: words(50),
});
export type Address = z.infer<typeof addressSchema>;

const phoneSchema = z
  .string()
  .regex(/^\+[1-9]\d{7,14}$/)
  .meta({ description: "A telephone number in the international form, +77010000000" });

/** R377-4.5c, R377-4.5d, R377-A1.7 to R377-A1.9. */
const contactsSchema = z.strictObject({
  email: z.email().max(254),
  phones: z.array(phoneSchema).min(1).max(10),
  fax: phoneSchema.optional(),
});

/** One service with its price in tiyn, a hundredth of a tenge (R377-4.6a, R377-4.6e, R377-4.11d). */
const serviceSchema = z.strictObject({
  type: serviceTypeSchema,
  form: serviceFormSchema,
  priceTiyn: z.int().min(0).max(1_000_000_000_00),
});

const placesSchema = z
  .strictObject({
    total: z.int().min(0).max(100_000),
    free: z.int().min(0).max(100_000),
  })
  .refine(({ total, free }) => free <= total, {
    path: ["free"],
    params: { code: "more-free-than-total" },
  });

const oncePerService = (services: readonly { type: string; form: string }[]) =>
  new Set(services.map(({ type, form }) => `${type}/${form}`)).size === services.length;

/**
 * The application of an organisation identified by a BIN: Appendix 1 with the data of paragraph 4
 * (G16). The accessibility of the facility is not asked for: a state system fills it (R377-4.9).
 */
export const organizationFormSchema = z.strictObject({
  language: localeSchema.meta({ description: "The language in which the applicant is written to" }),
  bin: binSchema,
  name: nameSchema,
  head: headSchema,
  registeredAddress: addressSchema,
  /** Where services are given; the first one routes the case (R377-4.5b, G21). */
  facilities: z.array(addressSchema).min(1).max(50),
  contacts: contactsSchema,
  services: z
    .array(serviceSchema)
    .min(1)
    .max(32)
    .refine(oncePerService, { params: { code: "service-twice" } }),
  places: placesSchema,
  consents: consentsSchema,
});
export type OrganizationForm = z.infer<typeof organizationFormSchema>;
