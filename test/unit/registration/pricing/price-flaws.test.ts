import { describe, expect, it } from "vitest";
import { priceFlaws } from "#shared/registration/pricing/price-flaws.ts";
import { imported, pricesIn, withoutPrices } from "./sample-devices.ts";

describe("R377-4.10d, G19: the number of countries that a form needs", () => {
  const one = { lowestPrices: 1, alternativeCountries: 1 };
  const tooFew = [{ path: ["alternativePrices"], code: "too-few-countries" }];

  it("is that of the edition, and a list that is not given has none", () => {
    expect(priceFlaws(withoutPrices, one)).toEqual(tooFew);
    expect(priceFlaws({ ...withoutPrices, referencePrices: pricesIn("DE") }, one)).toEqual([]);
    expect(priceFlaws({ ...withoutPrices, alternativePrices: pricesIn("CN") }, one)).toEqual([]);
    expect(priceFlaws(imported, { lowestPrices: 7, alternativeCountries: 1 })).toEqual(tooFew);
  });
});
