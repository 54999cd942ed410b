import * as z from "zod";
import { binSchema } from "#shared/law/identifiers.ts";
import type { ComparedPrice } from "#shared/registration/events-parts.ts";
import type { Device } from "#shared/registration/forms/devices.ts";
import type { OrganizationForm } from "#shared/registration/forms/organization.ts";
import { offeredServiceSchema } from "#shared/registration/forms/services.ts";
import { registerNumberSchema } from "#shared/registration/register-number.ts";
import type { Account } from "#shared/registration/state.ts";
import { accessibilityFound, accessibilityFoundSchema } from "./accessibility.ts";
import { publicWordsSchema as words, withoutIinsIn } from "./hidden-numbers.ts";
import {
  publicAddressSchema,
  publicCountryPriceSchema,
  publicMoneySchema,
  publicNameSchema,
  publicPhoneSchema,
  publicPlacesSchema,
  versionOf,
  versionShape,
} from "./public-parts.ts";

const inBothLanguages = z.strictObject({ kk: words, ru: words });

/** Whether a price was compared, and with which average in tiyn (R377-2.5, R377-4.10a to R377-4.10d). */
const publicPricingSchema = z.strictObject({
  basis: z.enum(["domestic", "reference", "alternative", "incomplete"]),
  averageTiyn: z.string().optional(),
});

/** A device that is sold here (R377-4.7a to R377-4.10d, R377-2.2). */
export const publicDeviceSchema = z.strictObject({
  /** R377-4.7a. */
  code: z.string(),
  name: words,
  model: words.optional(),
  /** R377-4.7b. */
  features: words,
  /** R377-4.7c. */
  standard: z.strictObject({
    kind: z.enum(["national", "interstate"]),
    number: words,
    nationalAbsent: z.literal(true).optional(),
  }),
  /** R377-4.8. */
  priceTiyn: z.int(),
  /** R377-4.10c. */
  domesticProducer: z.boolean(),
  manufacturer: words,
  /** R377-4.10a. */
  exw: publicMoneySchema.optional(),
  /** R377-4.10b. */
  referencePrices: z.array(publicCountryPriceSchema).optional(),
  /** R377-4.10d. */
  alternativePrices: z.array(publicCountryPriceSchema).optional(),
  pricing: publicPricingSchema,
});

const specialistHereSchema = z.strictObject({
  name: publicNameSchema,
  position: words,
  /** Where the specialist stands in the Registry (R377-4.11b). */
  registryNumber: registerNumberSchema.regex(/^S-/).optional(),
});

/**
 * An organisation in the Register: the information of paragraph 4, which is public (R377-6). What
 * paragraph 4 does not name can stand nowhere here: the fax, the documents, the votes, the answers
 * of state systems but for the accessibility of the premises, and the IIN of a sole proprietor.
 */
export const organizationEntrySchema = z.strictObject({
  supplier: z.literal("organization"),
  /** R377-4.1. */
  number: registerNumberSchema.regex(/^[OP]-/),
  /** R377-4.2a, R377-4.2b. */
  name: z.strictObject({ full: inBothLanguages, short: inBothLanguages.optional() }),
  /** R377-4.3a, R377-4.3b, R377-4.3c. */
  head: publicNameSchema,
  /** R377-4.4; a sole proprietor has none (G24). */
  bin: binSchema.optional(),
  /** R377-4.5a. */
  registeredAddress: publicAddressSchema,
  /** R377-4.5b. */
  facilities: z.array(publicAddressSchema),
  /** R377-4.5c, R377-4.5d. */
  contacts: z.strictObject({ email: z.string(), phones: z.array(publicPhoneSchema) }),
  /** R377-4.6a to R377-4.6e, R377-4.11d. */
  services: z.array(offeredServiceSchema),
  devices: z.array(publicDeviceSchema),
  /** R377-4.11a, R377-4.11c. */
  places: publicPlacesSchema,
  /** R377-4.11b. */
  specialists: z.array(specialistHereSchema),
  /** R377-4.9; absent while no state system was asked. */
  accessibility: accessibilityFoundSchema.optional(),
  ...versionShape,
});
export type OrganizationEntry = z.infer<typeof organizationEntrySchema>;

const publicDevice = (
  { code, name, model, features, standard, priceTiyn, ...rest }: Device,
  compared: ComparedPrice | undefined,
) => {
  const { domesticProducer, manufacturer, exw, referencePrices, alternativePrices } = rest;
  if (compared === undefined) throw new Error("a device whose price was never compared");
  const { basis, averageTiyn } = compared;
  return {
    code,
    name,
    ...(model !== undefined && { model }),
    features,
    standard,
    priceTiyn,
    domesticProducer,
    manufacturer,
    ...(exw !== undefined && { exw }),
    ...(referencePrices !== undefined && { referencePrices }),
    ...(alternativePrices !== undefined && { alternativePrices }),
    pricing: { basis, ...(averageTiyn !== undefined && { averageTiyn }) },
  };
};

/** A number of the Registry is no IIN, whatever its twelve digits and letters look like. */
const specialistHere = ({ registryNumber, ...rest }: OrganizationForm["specialists"][number]) => ({
  ...withoutIinsIn(rest),
  ...(registryNumber !== undefined && { registryNumber }),
});

/**
 * The entry of an accepted version, as the organisation confirmed it (R377-4.1 to R377-4.11d,
 * R377-9a). `prices` are those that were compared when it applied, in the order of its devices.
 */
export const organizationEntryOf = (
  account: Account,
  prices: readonly ComparedPrice[],
  form: OrganizationForm,
): OrganizationEntry => {
  const { name, head, bin, registeredAddress, facilities, contacts, services, places } = form;
  const accessibility = accessibilityFound(account);
  const devices = form.devices.map((device, index) => publicDevice(device, prices[index]));
  return organizationEntrySchema.parse({
    supplier: "organization",
    number: account.number,
    // What people wrote in words of their own; telephones, e-mails and codes stay as they are.
    ...withoutIinsIn({ name, head, registeredAddress, facilities, devices }),
    ...(bin !== undefined && { bin }),
    contacts: { email: contacts.email, phones: contacts.phones },
    services,
    places,
    specialists: form.specialists.map(specialistHere),
    ...(accessibility !== undefined && { accessibility }),
    ...versionOf(account),
  });
};
