// Prices as an applicant states them, and their exact value in tiyn (R377-4.10a, R377-4.10b, G19).
import * as z from "zod";
import { daySchema } from "#shared/law/dates.ts";
import { words } from "#shared/registration/forms/parts.ts";
import { countrySchema } from "./countries.ts";
import { currencySchema, digitsOf } from "./currencies.ts";
import { rational, type Rational } from "./rational.ts";

/** Tenge with at most two decimals, above zero: exact to the tiyn. */
const ratePattern = /^(?=.*[1-9])(?:0|[1-9]\d{0,7})(?:\.\d{1,2})?$/;

/**
 * The rate that a price is converted by: `rate` tenge for `nominal` units of the currency, one if it is
 * not given. A rate finer than a tiyn is stated for more units. G19: its date and its source are kept.
 */
export const conversionSchema = z.strictObject({
  rate: z
    .string()
    .refine((text) => ratePattern.test(text), {
      message: "not a rate in tenge to the tiyn",
      params: { code: "bad-rate" },
      abort: true,
    })
    .meta({ pattern: ratePattern.source }),
  nominal: z.literal([1, 10, 100, 1000, 10_000]).optional(),
  rateDate: daySchema,
  rateSource: words(500),
});
export type Conversion = z.infer<typeof conversionSchema>;

/** An EXW price of nothing is no price: it would stand for a country of which none is known. */
const priceFlawOf = (units: number): "price-below-zero" | "price-of-zero" | undefined => {
  if (units < 0) return "price-below-zero";
  return units === 0 ? "price-of-zero" : undefined;
};

const minorUnitsSchema = z
  .int()
  .max(100_000_000_000_000)
  .superRefine((units, context) => {
    const code = priceFlawOf(units);
    if (code !== undefined)
      context.addIssue({ code: "custom", message: "not a price", params: { code } });
  })
  .meta({ minimum: 1 });

/**
 * A price in the smallest units of its currency (cents, yen, fils; ISO 4217). Tenge are not converted
 * (`rate-for-tenge`), any other currency is (`rate-missing`).
 */
export const moneySchema = z
  .strictObject({
    minorUnits: minorUnitsSchema,
    currency: currencySchema,
    conversion: conversionSchema.optional(),
  })
  .superRefine(({ currency, conversion }, context) => {
    if ((currency === "KZT") === (conversion === undefined)) return;
    const code = currency === "KZT" ? "rate-for-tenge" : "rate-missing";
    context.addIssue({ code: "custom", path: ["conversion"], message: code, params: { code } });
  });
export type Money = z.infer<typeof moneySchema>;

/** An EXW price in one country with the source of the information (R377-4.10b, R377-4.10d, R377-7.5b). */
export const countryPriceSchema = z.strictObject({
  country: countrySchema,
  amount: moneySchema,
  source: words(500),
});
export type CountryPrice = z.infer<typeof countryPriceSchema>;

/** The tiyn of a rate in tenge: "470.3" is 47030. */
export const tiynOfRate = (rate: string): bigint => {
  const [whole = "", fraction = ""] = rate.split(".");
  return BigInt(whole + fraction.padEnd(2, "0"));
};

/** Tiyn for one unit of the currency, exactly. */
export const rateOf = ({ rate, nominal = 1 }: Conversion): Rational =>
  rational(tiynOfRate(rate), BigInt(nominal));

/** The exact value of a price in tiyn. */
export const inTiyn = ({ minorUnits, currency, conversion }: Money): Rational => {
  const units = BigInt(minorUnits);
  if (conversion === undefined) return rational(units, 1n);
  const { numerator, denominator } = rateOf(conversion);
  return rational(units * numerator, denominator * 10n ** BigInt(digitsOf(currency)));
};
