import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { viewProvision } from "#shared/cases/term-view.ts";
import { locales } from "#shared/law/languages.ts";
import { computePricing } from "#shared/registration/pricing/compute.ts";
import { basisWords, findingWords, kindWords } from "#shared/registration/pricing/words.ts";
import { pricingViewSchema, viewPricing } from "#shared/registration/view/pricing-view.ts";
import {
  anyDevice,
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

const named = (code: string) => `<${code}>`;
const view = (device: typeof imported, locale: (typeof locales)[number] = "en") =>
  viewPricing(computePricing(device, rules, referenceCountries), locale, named);
const breakable = (texts: readonly string[]) => texts.map((text) => text.replaceAll("\u00A0", " "));

describe("the pricing of a device as people see it", () => {
  it("R377-2.5, R377-4.10b: shows every price with its country, source and rate", () => {
    const exw = converted(100, "EUR", "540.25");
    const seen = view({ ...imported, exw, alternativePrices: pricesIn("CN", 1) });
    expect(seen.device).toBe("Wheelchair, R-2");
    expect(seen.manufacturer).toBe("Rollstuhl GmbH");
    expect(seen.exw).toEqual({
      stated: "1.00\u00A0EUR",
      tenge: "540.25\u00A0₸",
      conversion: {
        rate: "1\u00A0EUR = 540.25\u00A0₸",
        rateDate: "2026-11-20",
        rateSource: "National Bank of Kazakhstan",
      },
    });
    expect(seen.prices).toHaveLength(7);
    expect(seen.prices[0]).toEqual({
      country: "DE",
      name: "<DE>",
      kind: "Reference country",
      stated: "100.00\u00A0₸",
      tenge: "100.00\u00A0₸",
      source: "Price list for DE",
      chosen: true,
    });
    expect(seen.prices[6]).toMatchObject({ name: "<CN>", kind: "Other country", chosen: false });
  });

  it("R377-27.4, G19, G20: tells in words that a price is above the average, and leaves it to the Commission", () => {
    const seen = view({ ...imported, priceTiyn: 300_01, exw: inTenge(400_00) });
    expect(seen.text).toBe("Compared with the lowest EXW prices in reference countries: 5");
    expect(breakable(seen.findings)).toEqual([
      "The sum of the 5 lowest prices is 1,500.00 ₸, their average 300.00 ₸",
      "Amounts are shown rounded to a tiyn and compared exactly",
      "The declared price 300.01 ₸ is above the average",
      "The manufacturer's EXW price 400.00 ₸ is above the average; by itself this is no ground for refusal",
      "The Commission may hold this against the application; it decides itself",
    ]);
    expect(seen).toMatchObject({
      basis: "reference",
      declared: "300.01\u00A0₸",
      average: "300.00\u00A0₸",
      exceeds: true,
      exwExceeds: true,
      ground: viewProvision("R377-27.4", "en"),
    });
  });

  it("R377-27.4: names no ground where the price is not above the average", () => {
    const seen = view(imported);
    expect(breakable(seen.findings).slice(2)).toEqual([
      "The declared price 300.00 ₸ is not above the average",
      "The manufacturer's EXW price 250.00 ₸ is not above the average",
    ]);
    expect(seen).not.toHaveProperty("ground");
    expect(seen.exceeds).toBe(false);
  });

  it("R377-4.10d: tells that alternative countries stand in", () => {
    const device = {
      ...withoutPrices,
      alternativePrices: pricesIn("CN IN BR AE SA", 1, 2, 3, 4, 5),
    };
    const seen = view(device, "ru");
    expect(seen.text).toBe(
      "Цен в референтных странах не хватает; сравнение с самыми низкими ценами EXW в других странах: 5",
    );
    expect(breakable(seen.findings)[0]).toBe("Сумма 5 самых низких цен: 0,15 ₸, среднее: 0,03 ₸");
    expect(seen.prices[0]?.kind).toBe("Другая страна");
    expect(seen.ground).toEqual(viewProvision("R377-27.4", "ru"));
  });

  it("R377-4.10c: tells of a domestic producer's device that nothing is compared", () => {
    const seen = view(domestic, "kk");
    expect(seen).toEqual({
      device: "Wheelchair",
      manufacturer: "Arba LLP",
      basis: "domestic",
      text: "Отандық өндіруші: EXW бағалары талап етілмейді және салыстырылмайды",
      declared: "30\u00A0000,00\u00A0₸",
      prices: [],
      exceeds: false,
      exwExceeds: false,
      findings: [],
    });
  });

  it("R377-27.2, G19: tells of too few prices that the information is incomplete, not the price too high", () => {
    const device = {
      ...withoutPrices,
      referencePrices: pricesIn("DE FR IT"),
      alternativePrices: pricesIn("CN IN"),
    };
    const { exw: _exw, ...unpriced } = device;
    const counted =
      "Prices given: 3 in reference countries (5 are needed), 2 in others (5 are needed in their place)";
    const notTooHigh = "Incomplete information is no reason to call the price too high";
    expect(view(device).findings).toEqual([counted, notTooHigh]);
    expect(view(unpriced).findings).toEqual([
      counted,
      "The manufacturer's EXW price is not given",
      notTooHigh,
    ]);
    expect(view(device).ground).toEqual(viewProvision("R377-27.2", "en"));
    expect(view(device)).not.toHaveProperty("average");
    expect(view(unpriced)).not.toHaveProperty("exw");
    expect(view(device).text).toBe("Not compared: the information on EXW prices is incomplete");
  });

  it("counts what an edition needs, of which the greater number holds", () => {
    const six = { lowestPrices: 5, alternativeCountries: 6 };
    const seven = { lowestPrices: 7, alternativeCountries: 6 };
    const findingsUnder = (edition: typeof rules) =>
      viewPricing(computePricing(withoutPrices, edition, new Set()), "en", named).findings[0];
    expect(findingsUnder(six)).toContain("(5 are needed), 0 in others (6 are needed");
    expect(findingsUnder(seven)).toContain("(7 are needed), 0 in others (7 are needed");
  });

  it("has texts of its own in every language, without a gap", () => {
    fc.assert(
      fc.property(anyDevice, fc.constantFrom(...locales), (device, locale) => {
        const seen = view(device, locale);
        expect(pricingViewSchema.parse(seen)).toEqual(seen);
        expect(JSON.stringify(seen)).not.toMatch(/[{}]\w+\}|undefined|NaN/u);
      }),
    );
  });

  it("asks for the same values in every language", () => {
    const holesOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted().join(" ");
    const all = [basisWords, findingWords, kindWords].flatMap((words) => Object.values(words));
    expect(all).toHaveLength(4 + 10 + 2);
    for (const words of all) {
      expect(new Set(locales.map((locale) => holesOf(words[locale]))).size).toBe(1);
      expect(new Set(locales.map((locale) => words[locale])).size).toBe(3);
      for (const locale of locales) expect(words[locale]).not.toBe("");
    }
  });

  it("names a country as the caller does", () => {
    const device = { ...imported, referencePrices: [priceIn("DE", inTenge(1))] };
    expect(view(device).prices.map(({ name }) => name)).toEqual(["<DE>"]);
  });
});
