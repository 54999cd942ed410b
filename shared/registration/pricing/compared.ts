import type { ComparedPrice } from "#shared/registration/events-parts.ts";
import type { PricingRecord } from "./record.ts";

/**
 * What the history keeps of a comparison: its basis, the declared price and the rounded average in
 * tiyn, and whether it is exceeded. The whole record is made again from the application (R377-2.5).
 */
export const comparedPriceOf = (record: PricingRecord): ComparedPrice => ({
  code: record.device.code,
  basis: record.basis,
  declaredTiyn: record.declaredTiyn,
  ...("average" in record && { averageTiyn: record.average.roundedTiyn }),
  exceeds: record.exceeds,
  exwExceeds: record.exwExceeds,
});
