import * as z from "zod";
import { deviceCodeSchema } from "#shared/registration/forms/device-list.ts";
import { words } from "#shared/registration/forms/parts.ts";
import { countrySchema } from "./countries.ts";
import { moneySchema } from "./money.ts";
import { exactSchema, wholeSchema } from "./rational.ts";

/** A stated price with its exact value in tiyn, and that value rounded for showing (a half goes up). */
const valuedSchema = z.strictObject({
  stated: moneySchema,
  tiyn: exactSchema,
  roundedTiyn: wholeSchema,
});

/** A price in one country; `kind` is what the country is, `chosen` whether it is averaged. */
const pricedCountrySchema = valuedSchema.extend({
  country: countrySchema,
  kind: z.enum(["reference", "alternative"]),
  source: words(500),
  chosen: z.boolean(),
});

const facts = {
  /** What was compared (R377-2.5). */
  device: z.strictObject({
    code: deviceCodeSchema,
    name: words(300),
    model: words(200).optional(),
    manufacturer: words(300),
  }),
  rules: z.strictObject({
    lowestPrices: z.int().min(1),
    alternativeCountries: z.int().min(1),
  }),
  /** The price of the device in tiyn (R377-4.8). */
  declaredTiyn: z.int().min(0),
};

const noExcess = { exceeds: z.literal(false), exwExceeds: z.literal(false) };

/** Reference countries first, in each kind the lowest price first, equal ones by country. */
const pricesSchema = z.array(pricedCountrySchema);

/** R377-4.10c: nothing is asked for, so nothing is compared. */
const domesticSchema = z.strictObject({ basis: z.literal("domestic"), ...facts, ...noExcess });

/** G19: too few prices, which is incomplete information (R377-27.2) and never too high a price. */
const incompleteSchema = z.strictObject({
  basis: z.literal("incomplete"),
  ...facts,
  exw: valuedSchema.optional(),
  prices: pricesSchema,
  ...noExcess,
});

const comparedSchema = z.strictObject({
  basis: z.enum(["reference", "alternative"]),
  ...facts,
  /** The manufacturer's price to the applicant (R377-4.10a). */
  exw: valuedSchema,
  prices: pricesSchema,
  /** Exactly `sumTiyn` over `count`. */
  average: z.strictObject({
    sumTiyn: exactSchema,
    count: z.int().min(1),
    roundedTiyn: wholeSchema,
  }),
  /** R377-27.4: the declared price is strictly above the exact average (G19); the Commission confirms (G20). */
  exceeds: z.boolean(),
  /** R377-2.5: so is the manufacturer's price; shown, and no ground by itself (G20). */
  exwExceeds: z.boolean(),
});

/**
 * The external reference pricing of one device (R377-2.5), kept with the case and in receipts. It is
 * plain JSON in a stable order: the same device gives the same record, however its rows were ordered.
 */
export const pricingRecordSchema = z.discriminatedUnion("basis", [
  domesticSchema,
  incompleteSchema,
  comparedSchema,
]);
export type PricingRecord = z.infer<typeof pricingRecordSchema>;
export type ValuedPrice = z.infer<typeof valuedSchema>;
export type PricedCountry = z.infer<typeof pricedCountrySchema>;
