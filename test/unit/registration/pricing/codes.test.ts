import countryData from "i18n-iso-countries";
import { describe, expect, it } from "vitest";
import { countries, countrySchema } from "#shared/registration/pricing/countries.ts";
import { currencies, currencySchema, digitsOf } from "#shared/registration/pricing/currencies.ts";
import { codesOf } from "./issues.ts";
import { referenceCountries } from "./sample-devices.ts";

describe("countries", () => {
  it("are those of ISO 3166-1", () => {
    // The library adds XK, a code that the standard leaves to users.
    const known = Object.keys(countryData.getAlpha2Codes()).filter((code) => code !== "XK");
    expect([...countries].toSorted()).toEqual(known.toSorted());
    expect(countries.size).toBe(249);
  });

  it("R377-2.4: hold every reference country", () => {
    expect([...referenceCountries].filter((code) => !countries.has(code))).toEqual([]);
  });

  it.each(["", "XX", "XK", "de", "DEU", "DE ", "ZZ"])("do not hold %j", (code) => {
    expect(codesOf(countrySchema.safeParse(code))).toEqual([["unknown-country"]]);
  });

  it("are kept as given", () => {
    expect(countrySchema.parse("DE")).toBe("DE");
  });
});

describe("currencies", () => {
  it("are known to Unicode, but for the second bolívar", () => {
    const known = new Set(Intl.supportedValuesOf("currency"));
    expect([...currencies].filter((code) => !known.has(code))).toEqual(["VED"]);
    expect(currencies.size).toBe(155);
  });

  it("hold what reference countries pay with", () => {
    const paid =
      "AMD BYN KZT KGS RUB AUD EUR CAD CLP COP CRC CZK DKK HUF ISK ILS JPY KRW MXN NZD NOK PLN SEK CHF TRY GBP USD";
    expect(paid.split(" ").filter((code) => !currencies.has(code))).toEqual([]);
  });

  it.each(["", "XXX", "XAU", "XDR", "CHW", "DEM", "ZWL", "usd", "US", "USD "])(
    "do not hold %j",
    (code) => {
      expect(codesOf(currencySchema.safeParse(code))).toEqual([["unknown-currency"]]);
    },
  );

  it("are divided as ISO 4217 says", () => {
    const inDigits = (digits: number) =>
      [...currencies].filter((code) => digitsOf(code) === digits).join(" ");
    expect(inDigits(0)).toBe("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF");
    expect(inDigits(3)).toBe("BHD IQD JOD KWD LYD OMR TND");
    expect(inDigits(2).split(" ")).toHaveLength(132);
  });
});
