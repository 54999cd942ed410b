// What is wrong with the EXW prices of devices, as far as no day and no list of countries is needed.
import { basisOf, type PricingRules } from "./basis.ts";
import {
  contradicts,
  countryPricesOf,
  priceLists,
  ratesOf,
  type Path,
  type StatedPrices,
} from "./stated-prices.ts";

export type PriceFlawCode =
  | "exw-of-domestic-producer"
  | "exw-missing"
  | "too-few-countries"
  | "country-twice"
  | "rates-differ";

export interface PriceFlaw {
  readonly path: Path;
  readonly code: PriceFlawCode;
}

/** R377-4.10c: a domestic producer states no EXW price; an empty list states none. */
const ofDomesticProducer = (device: StatedPrices): readonly PriceFlaw[] => {
  const given = [
    ...(device.exw === undefined ? [] : ["exw"]),
    ...priceLists.filter((list) => (device[list] ?? []).length > 0),
  ];
  return given.map((field) => ({ path: [field], code: "exw-of-domestic-producer" }));
};

/**
 * R377-4.10a, R377-4.10d, R377-7.5b: the manufacturer's price, and prices in as many reference countries
 * as are averaged or, where there are fewer or none, in as many alternative ones as stand in for them (G19).
 */
const ofImporter = (device: StatedPrices, rules: PricingRules): readonly PriceFlaw[] => {
  const { exw, referencePrices = [], alternativePrices = [] } = device;
  const counts = { reference: referencePrices.length, alternative: alternativePrices.length };
  const tooFew = basisOf(counts, rules) === "incomplete";
  return [
    ...(exw === undefined ? [{ path: ["exw"], code: "exw-missing" as const }] : []),
    ...(tooFew ? [{ path: ["alternativePrices"], code: "too-few-countries" as const }] : []),
  ];
};

/** What clashes with something before it in the list. */
const clashing = <Item>(
  items: readonly Item[],
  clash: (one: Item, other: Item) => boolean,
): readonly Item[] =>
  items.filter((item, index) => items.slice(0, index).some((earlier) => clash(item, earlier)));

/** What is wrong with the EXW prices of one device; a country stands once, in one of the lists. */
export const priceFlaws = (device: StatedPrices, rules: PricingRules): readonly PriceFlaw[] => [
  ...(device.domesticProducer ? ofDomesticProducer(device) : ofImporter(device, rules)),
  ...clashing(countryPricesOf(device), (one, other) => one.country === other.country).map(
    ({ path }) => ({ path: [...path, "country"], code: "country-twice" as const }),
  ),
  ...clashing(ratesOf(device), contradicts).map(({ path }) => ({
    path: [...path, "rate"],
    code: "rates-differ" as const,
  })),
];

/** The rates of a device that contradict those of a device before it; paths begin with its place. */
export const ratesBetween = (devices: readonly StatedPrices[]): readonly PriceFlaw[] =>
  devices.flatMap((device, index) => {
    const earlier = devices.slice(0, index).flatMap(ratesOf);
    return ratesOf(device)
      .filter((rate) => earlier.some((one) => contradicts(rate, one)))
      .map(({ path }) => ({ path: [index, ...path, "rate"], code: "rates-differ" }));
  });
