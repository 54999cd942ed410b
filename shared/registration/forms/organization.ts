import * as z from "zod";
import { binSchema, iinSchema } from "#shared/law/identifiers.ts";
import { localeSchema } from "#shared/law/languages.ts";
import { registerNumberSchema } from "#shared/registration/register-number.ts";
import { consentsSchema } from "./consents.ts";
import { devicesSchema } from "./devices.ts";
import { listedDocumentSchema } from "./documents.ts";
import { oneIdentifier } from "./identifier.ts";
import { documentsAsNeeded } from "./needed.ts";
import { addressSchema, contactsSchema, facilitySchema, personNameSchema, words } from "./parts.ts";
import { eachOnce, offeredServiceSchema } from "./services.ts";

/** Full names in the two official languages, the abbreviated one where there is one (R377-4.2a, R377-4.2b, R377-A1.1). */
const nameSchema = z.strictObject({
  full: z.strictObject({ kk: words(500), ru: words(500) }),
  short: z.strictObject({ kk: words(200), ru: words(200) }).optional(),
});

/** All places and the free ones among them (R377-4.11a, R377-4.11c). */
export const placesSchema = z
  .strictObject({
    total: z.int().min(0).max(100_000),
    free: z.int().min(0).max(100_000),
  })
  .refine(({ total, free }) => free <= total, {
    path: ["free"],
    params: { code: "more-free-than-total" },
  });

/** A specialist who renders services here; linked to the Registry where listed there (R377-4.11b). */
const listedSpecialistSchema = z.strictObject({
  name: personNameSchema,
  position: words(300),
  registryNumber: registerNumberSchema.regex(/^S-/).optional(),
});

/**
 * What the applicant says of its documents, from which the ones to attach follow (G13): whether
 * there are constituent documents (R377-7.1) and one on the number of employees (R377-7.3).
 */
const statedSchema = z.strictObject({
  constituentDocuments: z.boolean(),
  staffDocument: z.boolean(),
});

/**
 * The application of an organisation (R377-7a): Appendix 1 with the data of paragraph 4 (R377-A1,
 * G16). A legal entity is known by its BIN, a sole proprietor by an IIN (R377-A1.2, R377-A1.3,
 * G24). Services or devices, at least one of either (R377-A1.5, R377-2.2, G15). The accessibility of the facility
 * is not asked for: a state system fills it (R377-4.9).
 */
export const organizationFormSchema = z
  .strictObject({
    supplier: z.literal("organization"),
    language: localeSchema.meta({
      description: "The language in which the applicant is written to",
    }),
    /** R377-4.4, R377-A1.2. */
    bin: binSchema.optional(),
    /** R377-A1.3. */
    iin: iinSchema.optional(),
    /** The number of state registration (R377-A1.4). */
    stateRegistration: words(50).optional(),
    /** Natural and legal persons of the state and of the other sector give services (L114-1.2); R377-7.6 asks others than state-owned ones for their right to the premises. */
    ownership: z.enum(["state", "non-state"]),
    name: nameSchema,
    head: personNameSchema,
    registeredAddress: addressSchema,
    /** Where services are given; the first one routes the case (R377-4.5b, G21). */
    facilities: z.array(facilitySchema).min(1).max(50),
    contacts: contactsSchema,
    services: z
      .array(offeredServiceSchema)
      .max(64)
      .refine(eachOnce, { params: { code: "service-twice" } }),
    devices: devicesSchema,
    places: placesSchema,
    specialists: z.array(listedSpecialistSchema).max(500),
    stated: statedSchema,
    documents: z.array(listedDocumentSchema).max(20),
    consents: consentsSchema,
  })
  .refine(({ services, devices }) => services.length + devices.length > 0, {
    path: ["services"],
    params: { code: "nothing-offered" },
  })
  .superRefine(oneIdentifier)
  .superRefine(({ documents, ownership, stated, devices }, context) =>
    documentsAsNeeded(
      documents,
      {
        supplier: "organization",
        hasConstituentDocuments: stated.constituentDocuments,
        hasStaffDocument: stated.staffDocument,
        stateOwned: ownership === "state",
        sellsDevices: devices.length > 0,
        allDomestic: devices.every(({ domesticProducer }) => domesticProducer),
        hasPosition: false,
      },
      context,
    ),
  );
export type OrganizationForm = z.infer<typeof organizationFormSchema>;
