import { dayOf, type Instant } from "#shared/law/dates.ts";
import { countryPricesOf, ratesOf, type Path, type StatedPrices } from "./stated-prices.ts";

export type FilingFlawCode =
  | "not-a-reference-country"
  | "is-a-reference-country"
  | "rate-date-in-future";

export interface FilingFlaw {
  readonly path: Path;
  readonly code: FilingFlawCode;
}

/** R377-2.4, R377-4.10b, R377-4.10d: each country stands in the list that it belongs to. */
const inWrongList = (
  device: StatedPrices,
  referenceCountries: ReadonlySet<string>,
): readonly FilingFlaw[] =>
  countryPricesOf(device)
    .filter(({ country, list }) => referenceCountries.has(country) !== (list === "referencePrices"))
    .map(({ list, path }) => ({
      path: [...path, "country"],
      code: list === "referencePrices" ? "not-a-reference-country" : "is-a-reference-country",
    }));

/** G19: a rate is one that was known when the application was filed, by the day it is in the country. */
const ofTheFuture = (device: StatedPrices, filedAt: Instant): readonly FilingFlaw[] =>
  ratesOf(device)
    .filter(({ day }) => day > dayOf(filedAt))
    .map(({ path }) => ({ path: [...path, "rateDate"], code: "rate-date-in-future" }));

/**
 * What is wrong with the prices of devices at the moment of filing, given the reference countries of
 * that day. The paths begin with the place of the device.
 */
export const filingFlaws = (
  devices: readonly StatedPrices[],
  filedAt: Instant,
  referenceCountries: ReadonlySet<string>,
): readonly FilingFlaw[] =>
  devices.flatMap((device, index) =>
    [...inWrongList(device, referenceCountries), ...ofTheFuture(device, filedAt)].map(
      ({ path, code }) => ({ path: [index, ...path], code }),
    ),
  );
