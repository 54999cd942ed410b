// The Register of organisations as anybody reads it, in one language (R377-6).
import * as z from "zod";
import { instantSchema } from "#shared/law/dates.ts";
import { editionById } from "#shared/law/editions.ts";
import type { Locale } from "#shared/law/languages.ts";
import { regionNameOf, regionOf, regionSchema } from "#shared/law/territory.ts";
import { deviceNameOf } from "#shared/registration/forms/device-list.ts";
import {
  serviceFormSchema,
  serviceStandardSchema,
  serviceTypeSchema,
} from "#shared/registration/forms/services.ts";
import { accessibilities } from "#shared/registration/register/accessibility.ts";
import {
  organizationEntrySchema,
  publicDeviceSchema,
  type OrganizationEntry,
} from "#shared/registration/register/organization-entry.ts";
import {
  publicAddressSchema,
  type PublicAddress,
} from "#shared/registration/register/public-parts.ts";
import { organizationRowSchema, type OrganizationRow } from "#shared/registration/register/rows.ts";
import { namedCode, withName } from "./named-code.ts";
import { accessibilityWords, serviceFormWords, serviceWords } from "./service-words.ts";
import { serviceStandardWords } from "./standard-words.ts";

const regionView = namedCode(regionSchema);
const serviceView = namedCode(serviceTypeSchema);
const deviceView = namedCode(z.string());
const accessibilityView = namedCode(z.enum(accessibilities));

const viewRegion = (region: z.infer<typeof regionSchema>, locale: Locale) =>
  withName(region, regionNameOf(region), locale);

const viewDevice = (code: string, locale: Locale) => ({
  code,
  name: deviceNameOf(code)?.[locale] ?? code,
});

/** An organisation as a list of the Register shows it. */
export const registerRowViewSchema = organizationRowSchema.extend({
  regions: z.array(regionView),
  services: z.array(serviceView),
  devices: z.array(deviceView),
  accessibility: accessibilityView.optional(),
});
type RegisterRowView = z.infer<typeof registerRowViewSchema>;

export const viewRegisterRow = (row: OrganizationRow, locale: Locale): RegisterRowView => {
  const { regions, services, devices, accessibility, ...rest } = row;
  return {
    ...rest,
    regions: regions.map((region) => viewRegion(region, locale)),
    services: services.map((service) => withName(service, serviceWords[service], locale)),
    devices: devices.map((device) => viewDevice(device, locale)),
    ...(accessibility !== undefined && {
      accessibility: withName(accessibility, accessibilityWords[accessibility], locale),
    }),
  };
};

const addressView = publicAddressSchema.extend({ region: regionView });

/** The edition of the law by which a version was accepted. */
export const editionView = z.strictObject({ id: z.string(), title: z.string() });

export const viewEdition = (id: string, locale: Locale): z.infer<typeof editionView> => ({
  id,
  title: editionById(id)?.title[locale] ?? id,
});

/** An organisation in the Register as anyone can read it (R377-4.1 to R377-4.11d, R377-6). */
export const registerEntryViewSchema = organizationEntrySchema.extend({
  registeredAddress: addressView,
  facilities: z.array(addressView),
  services: z.array(
    z.strictObject({
      type: serviceView,
      standard: namedCode(serviceStandardSchema),
      form: namedCode(serviceFormSchema),
      priceTiyn: z.int().meta({ description: "Price in tiyn, a hundredth of a tenge" }),
    }),
  ),
  devices: z.array(publicDeviceSchema.omit({ code: true }).extend({ type: deviceView })),
  accessibility: accessibilityView.extend({ foundAt: instantSchema }).optional(),
  edition: editionView,
});
type RegisterEntryView = z.infer<typeof registerEntryViewSchema>;

const viewAddress = (address: PublicAddress, locale: Locale) => ({
  ...address,
  region: viewRegion(regionOf(address.kato), locale),
});

const viewService = (
  { type, standard, form, priceTiyn }: OrganizationEntry["services"][number],
  locale: Locale,
) => ({
  type: withName(type, serviceWords[type], locale),
  standard: withName(standard, serviceStandardWords[standard], locale),
  form: withName(form, serviceFormWords[form], locale),
  priceTiyn,
});

/** A link leads somewhere: only the numbers that are in the Registry stay (R377-4.11b, G26). */
const linked = (
  { registryNumber, ...rest }: OrganizationEntry["specialists"][number],
  inRegistry: ReadonlySet<string>,
) =>
  registryNumber !== undefined && inRegistry.has(registryNumber)
    ? { ...rest, registryNumber }
    : rest;

/** An entry in one language; `inRegistry` are those of its specialists' numbers that the Registry lists. */
export const viewRegisterEntry = (
  organization: OrganizationEntry,
  locale: Locale,
  inRegistry: ReadonlySet<string>,
): RegisterEntryView => {
  const { accessibility, edition, services, devices, ...rest } = organization;
  return {
    ...rest,
    registeredAddress: viewAddress(rest.registeredAddress, locale),
    facilities: rest.facilities.map((facility) => viewAddress(facility, locale)),
    services: services.map((service) => viewService(service, locale)),
    devices: devices.map(({ code, ...device }) => ({
      ...device,
      type: viewDevice(code, locale),
    })),
    specialists: rest.specialists.map((specialist) => linked(specialist, inRegistry)),
    ...(accessibility !== undefined && {
      accessibility: {
        ...withName(accessibility.found, accessibilityWords[accessibility.found], locale),
        foundAt: accessibility.at,
      },
    }),
    edition: viewEdition(edition, locale),
  };
};
