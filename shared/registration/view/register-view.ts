import * as z from "zod";
import { instantSchema } from "#shared/law/dates.ts";
import { editionById } from "#shared/law/editions.ts";
import type { Locale, Trilingual } from "#shared/law/languages.ts";
import { regionNameOf, regionOf, regionSchema } from "#shared/law/territory.ts";
import type { Address } from "#shared/registration/organization-form.ts";
import {
  accessibilities,
  registerEntrySchema,
  type RegisterEntry,
} from "#shared/registration/register-entry.ts";
import { registerRowSchema, type RegisterRow } from "#shared/registration/register-rows.ts";
import { serviceFormSchema, serviceTypeSchema } from "#shared/registration/services.ts";
import { accessibilityWords, serviceFormWords, serviceWords } from "./service-words.ts";

/** A code with its name in the caller's language beside it. */
const named = <Code extends z.ZodType>(code: Code) => z.strictObject({ code, name: z.string() });

const name = <Code extends string>(code: Code, words: Trilingual, locale: Locale) => ({
  code,
  name: words[locale],
});

const regionView = named(regionSchema);
const serviceView = named(serviceTypeSchema);
const accessibilityView = named(z.enum(accessibilities));

/** An organisation as a list of the Register shows it. */
export const registerRowViewSchema = z.strictObject({
  ...registerRowSchema.shape,
  regions: z.array(regionView),
  services: z.array(serviceView),
  accessibility: accessibilityView.optional(),
});
export type RegisterRowView = z.infer<typeof registerRowViewSchema>;

export const viewRegisterRow = (row: RegisterRow, locale: Locale): RegisterRowView => {
  const { regions, services, accessibility, ...rest } = row;
  return {
    ...rest,
    regions: regions.map((region) => name(region, regionNameOf(region), locale)),
    services: services.map((service) => name(service, serviceWords[service], locale)),
    ...(accessibility !== undefined && {
      accessibility: name(accessibility, accessibilityWords[accessibility], locale),
    }),
  };
};

const entry = registerEntrySchema.shape;

const addressView = entry.registeredAddress.extend({ region: regionView });

/** An organisation in the Register as anyone can read it (R377-6). */
export const registerEntryViewSchema = z.strictObject({
  ...entry,
  registeredAddress: addressView,
  facilities: z.array(addressView),
  services: z.array(
    z.strictObject({
      type: serviceView,
      form: named(serviceFormSchema),
      priceTiyn: z.int().meta({ description: "Price in tiyn, a hundredth of a tenge" }),
    }),
  ),
  accessibility: accessibilityView.extend({ foundAt: instantSchema }).optional(),
  edition: z.strictObject({ id: z.string(), title: z.string() }),
});
export type RegisterEntryView = z.infer<typeof registerEntryViewSchema>;

const viewAddress = (address: Address, locale: Locale) => {
  const region = regionOf(address.kato);
  return { ...address, region: name(region, regionNameOf(region), locale) };
};

export const viewRegisterEntry = (organization: RegisterEntry, locale: Locale) => {
  const { accessibility, edition, ...rest } = organization;
  const view: RegisterEntryView = {
    ...rest,
    registeredAddress: viewAddress(rest.registeredAddress, locale),
    facilities: rest.facilities.map((facility) => viewAddress(facility, locale)),
    services: rest.services.map(({ type, form, priceTiyn }) => ({
      type: name(type, serviceWords[type], locale),
      form: name(form, serviceFormWords[form], locale),
      priceTiyn,
    })),
    ...(accessibility !== undefined && {
      accessibility: {
        ...name(accessibility.found, accessibilityWords[accessibility.found], locale),
        foundAt: accessibility.at,
      },
    }),
    edition: { id: edition, title: editionById(edition)?.title[locale] ?? edition },
  };
  return view;
};
