// Values as papers show them.
import { dayOf, epochMilliseconds, instantAt, type Instant } from "#shared/law/dates.ts";
import type { Locale, Trilingual } from "#shared/law/languages.ts";
import { regionNameOf, regionOf } from "#shared/law/territory.ts";
import { inFigures } from "#shared/notices/day-in-words.ts";
import type { Address } from "#shared/registration/forms/parts.ts";
import { tengeIn } from "#shared/registration/pricing/amounts.ts";

const offsetInMilliseconds = 5 * 60 * 60 * 1000;

/** A day in figures: "23.11.2026". */
const dayIn = (at: Instant): string => inFigures(dayOf(at));

/** The time of day in the country (UTC+5): "09:04". */
const clockIn = (at: Instant): string =>
  instantAt(epochMilliseconds(at) + offsetInMilliseconds).slice(11, 16);

/** A moment as it was in the country: "23.11.2026 09:04". */
export const momentIn = (at: Instant): string => `${dayIn(at)} ${clockIn(at)}`;

/** Money in words of the currency: the font of the papers has no sign for it. */
const tenge: Trilingual = { kk: "теңге", ru: "тенге", en: "KZT" };

export const priceIn = (tiyn: number | string, locale: Locale): string =>
  tengeIn(String(tiyn), locale).replace("₸", tenge[locale]);

/**
 * An address in one line, from the region down to the building (R377-A1.6, R377-A1.10, R377-A2.4,
 * R377-A3.6): with its postal code first, where it has one.
 */
export const addressIn = (address: Address, locale: Locale): string => {
  const { kato, postalIndex, city, district: named, settlement, street, building } = address;
  const region = regionNameOf(regionOf(kato))[locale];
  return [postalIndex, region, city, named, settlement, street, building]
    .filter((part) => part !== undefined)
    .filter((part, place, parts) => parts.indexOf(part) === place)
    .join(", ");
};
