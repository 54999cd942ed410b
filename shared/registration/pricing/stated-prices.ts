import { rateOf, type CountryPrice, type Money } from "./money.ts";
import { compare, type Rational } from "./rational.ts";

/** Where something stands in a device, or in a list of devices. */
export type Path = readonly (string | number)[];

export const priceLists = ["referencePrices", "alternativePrices"] as const;

/** What a device states of its EXW prices: the manufacturer's, and those in countries. */
export interface StatedPrices {
  readonly domesticProducer: boolean;
  readonly exw?: Money | undefined;
  readonly referencePrices?: readonly CountryPrice[] | undefined;
  readonly alternativePrices?: readonly CountryPrice[] | undefined;
}

interface ListedPrice extends CountryPrice {
  readonly list: (typeof priceLists)[number];
  readonly path: Path;
}

/** The prices by country of both lists, each with its list and its place. */
export const countryPricesOf = (device: StatedPrices): readonly ListedPrice[] =>
  priceLists.flatMap((list) =>
    (device[list] ?? []).map((price, index) => ({ ...price, list, path: [list, index] })),
  );

interface StatedRate {
  readonly currency: string;
  readonly day: string;
  readonly rate: Rational;
  /** Of the conversion. */
  readonly path: Path;
}

/** Every rate that the prices of a device are converted by; prices in tenge have none. */
export const ratesOf = (device: StatedPrices): readonly StatedRate[] => {
  const stated = [
    ...(device.exw === undefined ? [] : [{ amount: device.exw, path: ["exw"] }]),
    ...countryPricesOf(device).map(({ amount, path }) => ({ amount, path: [...path, "amount"] })),
  ];
  return stated.flatMap(({ amount: { currency, conversion }, path }) => {
    if (conversion === undefined) return [];
    const day = conversion.rateDate;
    return [{ currency, day, rate: rateOf(conversion), path: [...path, "conversion"] }];
  });
};

/** Whether two rates differ for one currency and day; 4.70 for one and 47 for ten are the same rate. */
export const contradicts = (one: StatedRate, other: StatedRate): boolean =>
  one.currency === other.currency && one.day === other.day && compare(one.rate, other.rate) !== 0;
