// A device that an organisation sells, as its application states it (R377-4.7a to 4.10d, R377-A1.5, G15).
import * as z from "zod";
import { rules377 } from "#shared/law/edition-r377-2018.ts";
import { countryPriceSchema, moneySchema } from "#shared/registration/pricing/money.ts";
import {
  priceFlaws,
  ratesBetween,
  type PriceFlaw,
} from "#shared/registration/pricing/price-flaws.ts";
import { deviceCodeSchema } from "./device-list.ts";
import { words } from "./parts.ts";

/** The standard of the features: an interstate one only where the applicant states that there is no national one (R377-4.7c). */
const standardSchema = z
  .strictObject({
    kind: z.enum(["national", "interstate"]),
    number: words(100),
    nationalAbsent: z.literal(true).optional(),
  })
  .superRefine(({ kind, nationalAbsent }, context) => {
    if ((kind === "interstate") === (nationalAbsent === true)) return;
    const code = kind === "interstate" ? "national-standard-first" : "national-standard-present";
    const path = ["nationalAbsent"];
    context.addIssue({ code: "custom", path, message: code, params: { code } });
  });

/** In tiyn, a hundredth of a tenge (R377-4.8). */
const priceTiynSchema = z
  .int()
  .max(1_000_000_000_00)
  .refine((tiyn) => tiyn >= 0, { message: "not a price", params: { code: "price-below-zero" } })
  .meta({ minimum: 0 });

const shape = z.strictObject({
  /** R377-4.7a. */
  code: deviceCodeSchema,
  name: words(300),
  model: words(200).optional(),
  /** R377-4.7b. */
  features: words(4000),
  standard: standardSchema,
  priceTiyn: priceTiynSchema,
  /** R377-4.10c. */
  domesticProducer: z.boolean(),
  /** One and the same for every price of the device (R377-2.5). */
  manufacturer: words(300),
  /** The manufacturer's price to the applicant (R377-4.10a). */
  exw: moneySchema.optional(),
  /** One price a country (R377-4.10b). */
  referencePrices: z.array(countryPriceSchema).max(60).optional(),
  /** One price a country (R377-4.10d, R377-7.5b). */
  alternativePrices: z.array(countryPriceSchema).max(60).optional(),
});
export type Device = z.infer<typeof shape>;

const report = (flaws: readonly PriceFlaw[], context: z.RefinementCtx): void => {
  for (const { path, code } of flaws)
    context.addIssue({ code: "custom", path: [...path], message: code, params: { code } });
};

/**
 * A device with its prices, in as many countries as the edition asks for. What needs the day of filing,
 * such as which countries are reference countries, is found by `filingFlaws` beside the computation.
 */
export const deviceSchema = shape.superRefine((device, context) =>
  report(priceFlaws(device, rules377.pricing), context),
);

/** The devices of one application: one rate a currency and day holds for all of them (G19). */
export const devicesSchema = z
  .array(deviceSchema)
  .max(50)
  .superRefine((devices, context) => report(ratesBetween(devices), context));
