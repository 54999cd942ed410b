import * as z from "zod";
import { binSchema, iinSchema } from "#shared/law/identifiers.ts";
import { localeSchema } from "#shared/law/languages.ts";
import { removalConsentsSchema } from "./consents.ts";
import { oneIdentifier } from "./identifier.ts";
import { addressSchema, contactsSchema, words } from "./parts.ts";
import { serviceTypeSchema } from "./services.ts";

/** The application for removal (R377-32.1a, R377-A3). Its date is the server's (R377-A3.13). */
export const removalFormSchema = z
  .strictObject({
    language: localeSchema.meta({
      description: "The language in which the applicant is written to",
    }),
    /** From the Register of organisations or the Registry of specialists (R377-A3.1). */
    list: z.enum(["register", "registry"]),
    /** R377-A3.2. */
    name: words(500),
    /** R377-A3.3. */
    bin: binSchema.optional(),
    iin: iinSchema.optional(),
    /** R377-A3.4. */
    stateRegistration: words(50).optional(),
    /** R377-A3.5; none where only devices are sold. */
    services: z.array(serviceTypeSchema).max(8),
    /** R377-A3.6. */
    address: addressSchema,
    contacts: contactsSchema,
    /** The operating facility; this form asks no postal code (R377-A3.10). */
    facility: addressSchema.optional(),
    /** R377-A3.11. */
    consents: removalConsentsSchema,
  })
  .superRefine(oneIdentifier);
export type RemovalForm = z.infer<typeof removalFormSchema>;
