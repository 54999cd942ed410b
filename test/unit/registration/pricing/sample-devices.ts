// Devices and prices of the tests about external reference pricing.
import * as fc from "fast-check";
import { daySchema } from "#shared/law/dates.ts";
import type { Device } from "#shared/registration/forms/devices.ts";
import { computePricing } from "#shared/registration/pricing/compute.ts";
import type { CountryPrice, Money } from "#shared/registration/pricing/money.ts";
import type { PricingRecord } from "#shared/registration/pricing/record.ts";

/** OECD and EAEU (R377-2.4). */
export const referenceCountries: ReadonlySet<string> = new Set(
  (
    "AM BY KZ KG RU AU AT BE CA CL CO CR CZ DK EE FI FR DE GR HU IS IE IL IT JP KR LV LT LU MX NL NZ NO " +
    "PL PT SK SI ES SE CH TR GB US"
  ).split(" "),
);

export const rules = { lowestPrices: 5, alternativeCountries: 5 };

export const inTenge = (minorUnits: number): Money => ({ minorUnits, currency: "KZT" });

export const converted = (
  minorUnits: number,
  currency: string,
  rate: string,
  more: { nominal?: 1 | 10 | 100 | 1000 | 10_000; rateDate?: string } = {},
): Money => ({
  minorUnits,
  currency,
  conversion: {
    rate,
    ...(more.nominal !== undefined && { nominal: more.nominal }),
    rateDate: daySchema.parse(more.rateDate ?? "2026-11-20"),
    rateSource: "National Bank of Kazakhstan",
  },
});

export const priceIn = (country: string, amount: Money): CountryPrice => ({
  country,
  amount,
  source: `Price list for ${country}`,
});

/** Prices in tenge, one a country. */
export const pricesIn = (countries: string, ...tiyn: readonly number[]): CountryPrice[] =>
  countries.split(" ").map((country, index) => priceIn(country, inTenge(tiyn[index] ?? 1)));

export const domestic: Device = {
  code: "special-vehicles",
  name: "Wheelchair",
  features: "Folding frame, 18 kg",
  standard: { kind: "national", number: "ST RK 1234-2015" },
  priceTiyn: 30_000_00,
  domesticProducer: true,
  manufacturer: "Arba LLP",
};

/** Priced exactly at the average of its five lowest reference prices: 300 tenge. */
export const imported: Device = {
  ...domestic,
  model: "R-2",
  domesticProducer: false,
  manufacturer: "Rollstuhl GmbH",
  priceTiyn: 300_00,
  exw: inTenge(250_00),
  referencePrices: pricesIn("DE FR IT ES PL CZ", 100_00, 200_00, 300_00, 400_00, 500_00, 600_00),
};

const { referencePrices: _, ...unpriced } = imported;
export const withoutPrices = unpriced;

export const compute = (device: Device): PricingRecord =>
  computePricing(device, rules, referenceCountries);

/** The record of a device that must have been compared. */
export const compared = (record: PricingRecord) => {
  if (record.basis === "domestic" || record.basis === "incomplete")
    throw new Error(`${record.basis}: nothing was compared`);
  return record;
};

const currencyWithDigits = fc.constantFrom(
  { currency: "EUR", digits: 2 },
  { currency: "JPY", digits: 0 },
  { currency: "KWD", digits: 3 },
);

const nominal = fc.constantFrom(
  1 as const,
  10 as const,
  100 as const,
  1000 as const,
  10_000 as const,
);

/** The value of a price times this is whole, whatever its currency, rate and nominal. */
export const scale = 10_000_000n;

/** A price in another currency, with its value in tiyn times `scale`, reckoned beside the code. */
export const anyForeign = fc
  .record({
    minorUnits: fc.integer({ min: 1, max: 100_000_000 }),
    currency: currencyWithDigits,
    rateTiyn: fc.integer({ min: 1, max: 100_000 }),
    nominal: fc.option(nominal, { nil: undefined }),
  })
  .map(({ minorUnits, currency: { currency, digits }, rateTiyn, nominal: units }) => ({
    money: converted(
      minorUnits,
      currency,
      `${Math.floor(rateTiyn / 100)}.${String(rateTiyn % 100).padStart(2, "0")}`,
      units === undefined ? {} : { nominal: units },
    ),
    scaled:
      (BigInt(minorUnits) * BigInt(rateTiyn) * scale) /
      (10n ** BigInt(digits) * BigInt(units ?? 1)),
  }));

const anyTenge = fc
  .integer({ min: 1, max: 100_000_000_000 })
  .map((minorUnits) => ({ money: inTenge(minorUnits), scaled: BigInt(minorUnits) * scale }));

/** A price in any currency with its value in tiyn times `scale`. */
export const anyPrice = fc.oneof(anyForeign, anyTenge);

const alternatives = "CN IN BR AE SA MY TH VN UA GE UZ ZA".split(" ");

/** Prices in so many different countries of one kind, each with its scaled value. */
export const anyPrices = (
  kind: "reference" | "alternative",
  { min, max }: { readonly min: number; readonly max: number },
) =>
  fc
    .uniqueArray(
      fc.record({
        country: fc.constantFrom(...(kind === "reference" ? referenceCountries : alternatives)),
        price: anyPrice,
      }),
      { minLength: min, maxLength: max, selector: ({ country }) => country },
    )
    .map((rows) =>
      rows.map(({ country, price: { money, scaled } }) => ({
        row: priceIn(country, money),
        scaled,
      })),
    );

/** Any device at all, with none to seven prices of each kind. */
export const anyDevice = fc
  .record({
    exw: fc.option(anyPrice, { nil: undefined }),
    rows: anyPrices("reference", { min: 0, max: 7 }),
    others: anyPrices("alternative", { min: 0, max: 7 }),
    domesticProducer: fc.boolean(),
  })
  .map(({ exw, rows, others, domesticProducer }) => ({
    ...withoutPrices,
    domesticProducer,
    exw: exw?.money,
    referencePrices: rows.map(({ row }) => row),
    alternativePrices: others.map(({ row }) => row),
  }));

/** The sum of the five lowest, reckoned beside the code. */
export const fiveLowest = (scaled: readonly bigint[]): bigint =>
  scaled
    .toSorted((one, other) => Number(one > other) - Number(one < other))
    .slice(0, 5)
    .reduce((sum, one) => sum + one, 0n);

/**
 * An imported device with five to nine reference prices, priced at their average or within three tiyn of
 * it, and the values of its prices times `scale`.
 */
export const anyComparable = fc
  .record({
    beside: fc.integer({ min: -3, max: 3 }),
    exw: anyPrice,
    rows: anyPrices("reference", { min: 5, max: 9 }),
    others: anyPrices("alternative", { min: 0, max: 6 }),
  })
  .map(({ beside, exw, rows, others }) => {
    const scaled = rows.map((row) => row.scaled);
    const average = Number(fiveLowest(scaled) / (5n * scale));
    return {
      device: {
        ...withoutPrices,
        priceTiyn: Math.max(0, average + beside),
        exw: exw.money,
        referencePrices: rows.map(({ row }) => row),
        alternativePrices: others.map(({ row }) => row),
      },
      exwScaled: exw.scaled,
      scaled,
    };
  });
