import * as z from "zod";
import { daySchema } from "#shared/law/dates.ts";
import { iinSchema } from "#shared/law/identifiers.ts";
import { localeSchema } from "#shared/law/languages.ts";
import { consentsSchema } from "./consents.ts";
import { listedDocumentSchema } from "./documents.ts";
import { documentsAsNeeded } from "./needed.ts";
import { addressSchema, contactsSchema, personNameSchema, words } from "./parts.ts";
import { phoneSchema } from "./phone.ts";
import { eachOnce, renderedServiceSchema } from "./services.ts";

/** R377-12.3c; where a position is stated, a document confirms it (R377-15.2, G13). */
const positionSchema = z.strictObject({ title: words(300), organization: words(500) });

/** R377-12.3d. */
const educationSchema = z.strictObject({
  level: z.enum(["secondary", "vocational", "higher", "postgraduate"]),
  institution: words(500),
  speciality: words(300),
  year: z.int().min(1800).max(2100),
});

/** A period of work in the field of special social services (R377-12.4). */
const experienceSchema = z
  .strictObject({
    from: daySchema,
    until: daySchema.optional(),
    employer: words(500),
    position: words(300),
  })
  .refine(({ from, until }) => until === undefined || from <= until, {
    path: ["until"],
    params: { code: "ends-before-it-begins" },
  });

/**
 * The application of a specialist (R377-15a): Appendix 2 with the data of paragraph 12 (R377-A2,
 * G16). The registered address routes the case and is never published (R377-12.5a, G17, G21).
 */
export const specialistFormSchema = z
  .strictObject({
    supplier: z.literal("specialist"),
    language: localeSchema.meta({
      description: "The language in which the applicant is written to",
    }),
    /** R377-12.2, R377-A2.2. */
    iin: iinSchema,
    /** R377-A2.1. */
    name: personNameSchema,
    position: positionSchema.optional(),
    education: z.array(educationSchema).min(1).max(20),
    /** As the document of R377-15.1 names it (R377-12.3e). */
    qualification: words(500),
    experience: z.array(experienceSchema).max(100),
    services: z
      .array(renderedServiceSchema)
      .min(1)
      .max(24)
      .refine(eachOnce, { params: { code: "service-twice" } }),
    registeredAddress: addressSchema,
    contacts: contactsSchema,
    /** Shown to everybody, where the specialist wishes to be reached at work (G17). */
    workContacts: z
      .strictObject({ email: z.email().max(254).optional(), phone: phoneSchema.optional() })
      .optional(),
    documents: z.array(listedDocumentSchema).max(20),
    consents: consentsSchema,
  })
  .superRefine(({ documents, position }, context) =>
    documentsAsNeeded(
      documents,
      {
        supplier: "specialist",
        hasConstituentDocuments: false,
        hasStaffDocument: false,
        stateOwned: false,
        sellsDevices: false,
        allDomestic: false,
        hasPosition: position !== undefined,
      },
      context,
    ),
  );
export type SpecialistForm = z.infer<typeof specialistFormSchema>;
