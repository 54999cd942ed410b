// External reference pricing: the price of a device against EXW prices elsewhere (R377-2.5, R377-27.4).
import type { Device } from "#shared/registration/forms/devices.ts";
import { basisOf, type PricingRules } from "./basis.ts";
import { inTiyn, type CountryPrice, type Money } from "./money.ts";
import { add, compare, exactOf, rational, roundHalfUp, times, type Rational } from "./rational.ts";
import type { PricedCountry, PricingRecord, ValuedPrice } from "./record.ts";
import { countryPricesOf } from "./stated-prices.ts";

const valued = (stated: Money): ValuedPrice => {
  const tiyn = inTiyn(stated);
  return { stated, tiyn: exactOf(tiyn), roundedTiyn: String(roundHalfUp(tiyn)) };
};

/** The lowest first; equal prices by country, so that the order of the rows says nothing. */
const lowestFirst = (prices: readonly CountryPrice[]): readonly CountryPrice[] =>
  prices.toSorted(
    (one, other) =>
      compare(inTiyn(one.amount), inTiyn(other.amount)) || (one.country < other.country ? -1 : 1),
  );

const priced = (
  prices: readonly CountryPrice[],
  kind: PricedCountry["kind"],
  chosen: readonly CountryPrice[],
): readonly PricedCountry[] =>
  prices.map((price) => ({
    country: price.country,
    kind,
    ...valued(price.amount),
    source: price.source,
    chosen: chosen.includes(price),
  }));

const sumOf = (prices: readonly CountryPrice[]): Rational =>
  prices.map(({ amount }) => inTiyn(amount)).reduce(add, rational(0n, 1n));

/** Strictly above the average of `count` values, compared without dividing: price × count > sum (G19). */
const isAbove = (price: Rational, sum: Rational, count: number): boolean =>
  compare(times(price, BigInt(count)), sum) > 0;

/**
 * Compares the declared price of a device, and the manufacturer's, with the average of the lowest EXW
 * prices (R377-2.5, R377-27.4, G19, G20). A price counts by what its country is in `referenceCountries`,
 * whichever list it was given in. The flags advise: the Commission confirms.
 */
export const computePricing = (
  device: Device,
  { lowestPrices, alternativeCountries }: PricingRules,
  referenceCountries: ReadonlySet<string>,
): PricingRecord => {
  const { code, name, model, manufacturer, priceTiyn, exw } = device;
  const rules = { lowestPrices, alternativeCountries };
  const facts = {
    device: { code, name, ...(model !== undefined && { model }), manufacturer },
    rules,
    declaredTiyn: priceTiyn,
  };
  const noExcess = { exceeds: false, exwExceeds: false } as const;
  if (device.domesticProducer) return { basis: "domestic", ...facts, ...noExcess };

  const stated = countryPricesOf(device);
  const isReference = ({ country }: CountryPrice) => referenceCountries.has(country);
  const reference = lowestFirst(stated.filter(isReference));
  const alternative = lowestFirst(stated.filter((price) => !isReference(price)));
  const counts = { reference: reference.length, alternative: alternative.length };
  const basis = basisOf(counts, rules);
  const pricesWith = (chosen: readonly CountryPrice[]) => [
    ...priced(reference, "reference", chosen),
    ...priced(alternative, "alternative", chosen),
  ];
  if (basis === "incomplete" || exw === undefined)
    return {
      basis: "incomplete",
      ...facts,
      ...(exw !== undefined && { exw: valued(exw) }),
      prices: pricesWith([]),
      ...noExcess,
    };

  const chosen = { reference, alternative }[basis].slice(0, lowestPrices);
  const sum = sumOf(chosen);
  const average = rational(sum.numerator, sum.denominator * BigInt(lowestPrices));
  return {
    basis,
    ...facts,
    exw: valued(exw),
    prices: pricesWith(chosen),
    average: {
      sumTiyn: exactOf(sum),
      count: lowestPrices,
      roundedTiyn: String(roundHalfUp(average)),
    },
    exceeds: isAbove(rational(BigInt(priceTiyn), 1n), sum, lowestPrices),
    exwExceeds: isAbove(inTiyn(exw), sum, lowestPrices),
  };
};
