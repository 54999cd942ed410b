import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computePricing } from "#shared/registration/pricing/compute.ts";
import type { PricingRecord } from "#shared/registration/pricing/record.ts";
import {
  anyComparable,
  compared,
  compute,
  converted,
  domestic,
  imported,
  inTenge,
  priceIn,
  pricesIn,
  referenceCountries,
  rules,
  withoutPrices,
} from "./sample-devices.ts";

const chosenOf = (record: PricingRecord) =>
  compared(record).prices.flatMap(({ country, chosen }) => (chosen ? [country] : []));

describe("external reference pricing", () => {
  it("R377-2.5, R377-27.4: takes the exact average of the five lowest prices in reference countries", () => {
    const record = compute(imported);
    expect(record).toEqual({
      basis: "reference",
      device: {
        code: "special-vehicles",
        name: "Wheelchair",
        model: "R-2",
        manufacturer: "Rollstuhl GmbH",
      },
      rules,
      declaredTiyn: 300_00,
      exw: {
        stated: inTenge(250_00),
        tiyn: { numerator: "25000", denominator: "1" },
        roundedTiyn: "25000",
      },
      prices: ["DE", "FR", "IT", "ES", "PL", "CZ"].map((country, index) => ({
        country,
        kind: "reference",
        stated: inTenge((index + 1) * 100_00),
        tiyn: { numerator: String((index + 1) * 100_00), denominator: "1" },
        roundedTiyn: String((index + 1) * 100_00),
        source: `Price list for ${country}`,
        chosen: index < 5,
      })),
      average: {
        sumTiyn: { numerator: "150000", denominator: "1" },
        count: 5,
        roundedTiyn: "30000",
      },
      exceeds: false,
      exwExceeds: false,
    });
  });

  it("R377-27.4, G19: a price equal to the average is no excess, and one tiyn more is", () => {
    expect(compute(imported).exceeds).toBe(false);
    expect(compute({ ...imported, priceTiyn: 300_01 }).exceeds).toBe(true);
    expect(compute({ ...imported, priceTiyn: 299_99 }).exceeds).toBe(false);
  });

  it("R377-27.4, G19: a fraction of a tiyn above the average is an excess, though both are shown alike", () => {
    const referencePrices = pricesIn("DE FR IT ES PL", 100, 100, 100, 100, 98);
    const record = compute({ ...imported, priceTiyn: 100, referencePrices });
    expect(compared(record).average).toEqual({
      sumTiyn: { numerator: "498", denominator: "1" },
      count: 5,
      roundedTiyn: "100",
    });
    expect(record.exceeds).toBe(true);
  });

  it("G20: the manufacturer's price is compared beside it, and does not make the price too high", () => {
    const dearer = compute({ ...imported, exw: inTenge(300_01) });
    expect([dearer.exceeds, dearer.exwExceeds]).toEqual([false, true]);
    const equal = compute({ ...imported, exw: inTenge(300_00), priceTiyn: 300_01 });
    expect([equal.exceeds, equal.exwExceeds]).toEqual([true, false]);
  });

  it("G19: keeps every price with its rate, date, source and exact value", () => {
    const amount = converted(1, "JPY", "3.39", { nominal: 100, rateDate: "2026-11-18" });
    const referencePrices = [priceIn("JP", amount), ...pricesIn("FR IT ES PL", 1, 2, 3, 4)];
    const record = compared(compute({ ...imported, referencePrices }));
    expect(record.prices.find(({ country }) => country === "JP")).toEqual({
      country: "JP",
      kind: "reference",
      stated: {
        minorUnits: 1,
        currency: "JPY",
        conversion: {
          rate: "3.39",
          nominal: 100,
          rateDate: "2026-11-18",
          rateSource: "National Bank of Kazakhstan",
        },
      },
      tiyn: { numerator: "339", denominator: "100" },
      roundedTiyn: "3",
      source: "Price list for JP",
      chosen: true,
    });
    expect(record.average.sumTiyn).toEqual({ numerator: "1339", denominator: "100" });
    expect(record.average.roundedTiyn).toBe("3");
  });

  it("R377-4.10c, G19: a domestic producer's device is compared with nothing", () => {
    const record = compute({ ...domestic, priceTiyn: 100_000_000_000 });
    expect(record).toStrictEqual({
      basis: "domestic",
      device: { code: "special-vehicles", name: "Wheelchair", manufacturer: "Arba LLP" },
      rules,
      declaredTiyn: 100_000_000_000,
      exceeds: false,
      exwExceeds: false,
    });
    fc.assert(
      fc.property(anyComparable, ({ device }) => {
        const own = compute({ ...device, domesticProducer: true });
        expect([own.basis, own.exceeds, own.exwExceeds]).toEqual(["domestic", false, false]);
      }),
    );
  });

  it("R377-4.10d, G19: with fewer than five reference prices, alternative countries stand in as a whole", () => {
    const record = compute({
      ...withoutPrices,
      priceTiyn: 31,
      referencePrices: pricesIn("DE FR IT ES", 1, 2, 3, 4),
      alternativePrices: pricesIn("CN IN BR AE SA TH", 60, 50, 40, 30, 20, 10),
    });
    expect(record.basis).toBe("alternative");
    expect(chosenOf(record)).toEqual(["TH", "SA", "AE", "BR", "IN"]);
    expect(compared(record).average.sumTiyn).toEqual({ numerator: "150", denominator: "1" });
    expect(record.exceeds).toBe(true);
    const listed = compared(record).prices.map(({ country }) => country);
    expect(listed.join(" ")).toBe("DE FR IT ES TH SA AE BR IN CN");
  });

  it("G19: with five reference prices, no alternative one is averaged, however low", () => {
    const alternativePrices = pricesIn("CN IN BR AE SA", 1, 1, 1, 1, 1);
    const record = compute({ ...imported, alternativePrices });
    expect(record.basis).toBe("reference");
    expect(chosenOf(record)).toEqual(["DE", "FR", "IT", "ES", "PL"]);
    expect(compared(record).prices).toHaveLength(11);
    expect(record.exceeds).toBe(false);
  });

  it("R377-27.2, G19: too few prices are incomplete information and never too high a price", () => {
    const record = compute({
      ...withoutPrices,
      priceTiyn: 100_000_000_000,
      referencePrices: pricesIn("DE FR IT ES", 4, 3, 2, 1),
      alternativePrices: pricesIn("CN IN BR AE", 4, 3, 2, 1),
    });
    if (record.basis !== "incomplete") throw new Error("should be incomplete");
    expect(record.prices.map(({ country }) => country).join(" ")).toBe("ES IT FR DE AE BR IN CN");
    expect(record.prices.some(({ chosen }) => chosen)).toBe(false);
    expect(record.exw?.roundedTiyn).toBe("25000");
    expect([record.exceeds, record.exwExceeds]).toEqual([false, false]);
  });

  it("R377-4.10a, R377-27.2: without the manufacturer's price the information is incomplete", () => {
    const { exw, ...unpriced } = imported;
    const record = compute({ ...unpriced, priceTiyn: 100_000_000_000 });
    expect(exw).toBeDefined();
    expect(record.basis).toBe("incomplete");
    expect(record).not.toHaveProperty("exw");
    expect(record.exceeds).toBe(false);
  });

  it("R377-4.10d: a device without any list of prices is incomplete", () => {
    expect(compute(withoutPrices)).toMatchObject({ basis: "incomplete", prices: [] });
  });

  it("R377-2.4: a price counts by what its country is, whichever list it stands in", () => {
    const { referencePrices = [] } = imported;
    const misplaced = { ...withoutPrices, alternativePrices: referencePrices };
    expect(compute(misplaced)).toEqual(compute(imported));
    const noneIs = computePricing(imported, rules, new Set());
    expect(noneIs.basis).toBe("alternative");
  });

  it("follows the numbers of the edition", () => {
    const three = { lowestPrices: 3, alternativeCountries: 3 };
    const record = computePricing(imported, three, referenceCountries);
    expect(record.rules).toEqual(three);
    expect(chosenOf(record)).toEqual(["DE", "FR", "IT"]);
    expect(compared(record).average).toMatchObject({ count: 3, roundedTiyn: "20000" });
    expect(record.exceeds).toBe(true);
  });

  it("takes equal prices by country", () => {
    const referencePrices = pricesIn("PL CZ AT DE FR SK", 5, 5, 5, 5, 5, 5);
    expect(chosenOf(compute({ ...imported, referencePrices }))).toEqual([
      "AT",
      "CZ",
      "DE",
      "FR",
      "PL",
    ]);
  });
});
