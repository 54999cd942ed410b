import * as z from "zod";
import { provisionViewSchema, viewProvision } from "#shared/cases/term-view.ts";
import { daySchema } from "#shared/law/dates.ts";
import type { Locale, Trilingual } from "#shared/law/languages.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import { amountIn, rateIn, tengeIn } from "#shared/registration/pricing/amounts.ts";
import { rationalOf, roundHalfUp } from "#shared/registration/pricing/rational.ts";
import type {
  PricedCountry,
  PricingRecord,
  ValuedPrice,
} from "#shared/registration/pricing/record.ts";
import { basisWords, findingWords, kindWords } from "#shared/registration/pricing/words.ts";

/** A price in its currency and in tenge, with the rate it was converted by; prices in tenge have none. */
const priceViewSchema = z.strictObject({
  stated: z.string(),
  tenge: z.string(),
  conversion: z
    .strictObject({ rate: z.string(), rateDate: daySchema, rateSource: z.string() })
    .optional(),
});

/** The external reference pricing of a device as people see it (R377-2.5, R377-4.10b, R377-27.4). */
export const pricingViewSchema = z.strictObject({
  device: z.string(),
  manufacturer: z.string(),
  basis: z.enum(["domestic", "reference", "alternative", "incomplete"]),
  text: z.string(),
  declared: z.string(),
  exw: priceViewSchema.optional(),
  prices: z.array(
    priceViewSchema.extend({
      country: z.string(),
      name: z.string(),
      kind: z.string(),
      source: z.string(),
      chosen: z.boolean(),
    }),
  ),
  average: z.string().optional(),
  exceeds: z.boolean(),
  exwExceeds: z.boolean(),
  /** What was found, sentence by sentence. */
  findings: z.array(z.string()),
  /** The ground that the Commission may choose; never chosen for it (G20). */
  ground: provisionViewSchema.optional(),
});
export type PricingView = z.infer<typeof pricingViewSchema>;

type Values = Readonly<Record<string, string | number>>;

const filled = (words: Trilingual, locale: Locale, values: Values = {}): string =>
  words[locale].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

const viewPrice = ({ stated, roundedTiyn }: ValuedPrice, locale: Locale) => {
  const { currency, conversion } = stated;
  return {
    stated: amountIn(stated, locale),
    tenge: tengeIn(roundedTiyn, locale),
    ...(conversion !== undefined && {
      conversion: {
        rate: rateIn(currency, conversion, locale),
        rateDate: conversion.rateDate,
        rateSource: conversion.rateSource,
      },
    }),
  };
};

const viewCountry = (
  price: PricedCountry,
  locale: Locale,
  countryName: (code: string) => string,
) => ({
  country: price.country,
  name: countryName(price.country),
  kind: kindWords[price.kind][locale],
  ...viewPrice(price, locale),
  source: price.source,
  chosen: price.chosen,
});

type Incomplete = Extract<PricingRecord, { basis: "incomplete" }>;
type Compared = Extract<PricingRecord, { basis: "reference" | "alternative" }>;

const findingsOfIncomplete = (record: Incomplete, locale: Locale): string[] => {
  const { exw, prices, rules } = record;
  const reference = prices.filter(({ kind }) => kind === "reference").length;
  const counted = {
    reference,
    alternative: prices.length - reference,
    lowest: rules.lowestPrices,
    needed: Math.max(rules.lowestPrices, rules.alternativeCountries),
  };
  return [
    filled(findingWords.counted, locale, counted),
    ...(exw === undefined ? [filled(findingWords.exwMissing, locale)] : []),
    filled(findingWords.notTooHigh, locale),
  ];
};

const findingsOfCompared = (record: Compared, locale: Locale): string[] => {
  const { average, declaredTiyn, exw, exceeds, exwExceeds } = record;
  const words = findingWords;
  const values = {
    count: average.count,
    sum: tengeIn(String(roundHalfUp(rationalOf(average.sumTiyn))), locale),
    average: tengeIn(average.roundedTiyn, locale),
    price: tengeIn(String(declaredTiyn), locale),
    exw: tengeIn(exw.roundedTiyn, locale),
  };
  return [
    words.average,
    words.rounded,
    exceeds ? words.priceAbove : words.priceNotAbove,
    exwExceeds ? words.exwAbove : words.exwNotAbove,
    ...(exceeds ? [words.commissionDecides] : []),
  ].map((one) => filled(one, locale, values));
};

const findingsOf = (record: PricingRecord, locale: Locale): string[] => {
  switch (record.basis) {
    case "domestic":
      return [];
    case "incomplete":
      return findingsOfIncomplete(record, locale);
    case "reference":
    case "alternative":
      return findingsOfCompared(record, locale);
  }
};

/** Too high a price is one ground, too little information another (R377-27.2, R377-27.4, G19). */
const groundOf = ({ basis, exceeds }: PricingRecord): ProvisionId | undefined => {
  if (basis === "incomplete") return "R377-27.2";
  return exceeds ? "R377-27.4" : undefined;
};

/** How the price of a device was judged, in one language; `countryName` names a country in that language. */
export const viewPricing = (
  record: PricingRecord,
  locale: Locale,
  countryName: (code: string) => string,
): PricingView => {
  const { basis, device, declaredTiyn, exceeds, exwExceeds } = record;
  const { name, model, manufacturer } = device;
  const ground = groundOf(record);
  const compared = "average" in record;
  const prices = "prices" in record ? record.prices : [];
  const exw = "exw" in record ? record.exw : undefined;
  return {
    device: model === undefined ? name : `${name}, ${model}`,
    manufacturer,
    basis,
    text: filled(basisWords[basis], locale, { count: record.rules.lowestPrices }),
    declared: tengeIn(String(declaredTiyn), locale),
    ...(exw !== undefined && { exw: viewPrice(exw, locale) }),
    prices: prices.map((price) => viewCountry(price, locale, countryName)),
    ...(compared && { average: tengeIn(record.average.roundedTiyn, locale) }),
    exceeds,
    exwExceeds,
    findings: findingsOf(record, locale),
    ...(ground !== undefined && { ground: viewProvision(ground, locale) }),
  };
};
