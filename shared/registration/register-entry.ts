import * as z from "zod";
import { instantSchema } from "#shared/law/dates.ts";
import type { CheckValue } from "./checks.ts";
import { organizationFormSchema, type OrganizationForm } from "./organization-form.ts";
import type { Registration } from "./state.ts";

/** The number of an organisation's account (R377-4.1), see registerNumberOf. */
export const registerNumberSchema = z
  .string()
  .regex(/^O-\d{12}$/)
  .meta({
    description: "The number of the organisation in the Register",
    example: "O-240140000001",
  });

/**
 * What people with limited mobility are told about the premises. What is partly accessible is not
 * called accessible, and what nobody assessed is unknown, never inaccessible.
 */
export const accessibilities = ["accessible", "not-fully-accessible", "unknown"] as const;
export type Accessibility = (typeof accessibilities)[number];

const accessibilityOf: Record<CheckValue, Accessibility> = {
  clear: "accessible",
  hit: "not-fully-accessible",
  "not-found": "unknown",
  unavailable: "unknown",
  indeterminate: "unknown",
};

const form = organizationFormSchema.shape;

/**
 * An organisation in the Register: the information of paragraph 4, which is public (R377-6). The
 * fax of the application is not among it; neither are the votes, the documents and the answers of
 * state systems, but for the accessibility of the premises, which one of them fills in.
 */
export const registerEntrySchema = z.strictObject({
  /** R377-4.1. */
  number: registerNumberSchema,
  /** R377-4.2a, R377-4.2b. */
  name: form.name,
  /** R377-4.3a, R377-4.3b, R377-4.3c. */
  head: form.head,
  /** R377-4.4. */
  bin: form.bin,
  /** R377-4.5a. */
  registeredAddress: form.registeredAddress,
  /** R377-4.5b. */
  facilities: form.facilities,
  /** R377-4.5c, R377-4.5d. */
  contacts: form.contacts.omit({ fax: true }),
  /** R377-4.6a, R377-4.6e, R377-4.11d. */
  services: form.services,
  /** R377-4.11a, R377-4.11c. */
  places: form.places,
  /** R377-4.9; absent while no state system was asked. */
  accessibility: z.strictObject({ found: z.enum(accessibilities), at: instantSchema }).optional(),
  includedAt: instantSchema,
  /** The edition of the law by which the organisation was included. */
  edition: z.string(),
});
export type RegisterEntry = z.infer<typeof registerEntrySchema>;

const accessibilityFound = ({ questions }: Registration) => {
  const answer = questions.accessibility?.answer;
  return answer === undefined ? undefined : { found: accessibilityOf[answer.value], at: answer.at };
};

const publicContacts = ({ contacts: { email, phones } }: OrganizationForm) => ({ email, phones });

/**
 * The entry of an organisation that is included (R377-4.1 to R377-4.11d, R377-27a), made from its
 * history and its application. Undefined for one that is not included, or whose application was
 * erased.
 */
export const registerEntryOf = (
  registration: Registration,
  application: OrganizationForm | undefined,
): RegisterEntry | undefined => {
  const { state, number, decision, edition } = registration;
  if (state !== "included" || application === undefined) return undefined;
  if (number === undefined || decision === undefined || edition === undefined) {
    throw new Error("an inclusion without its decision");
  }
  const { name, head, bin, registeredAddress, facilities, services, places } = application;
  const accessibility = accessibilityFound(registration);
  return {
    number,
    name,
    head,
    bin,
    registeredAddress,
    facilities,
    contacts: publicContacts(application),
    services,
    places,
    ...(accessibility !== undefined && { accessibility }),
    includedAt: decision.at,
    edition,
  };
};
