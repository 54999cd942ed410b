import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  countryPriceSchema,
  inTiyn,
  moneySchema,
  rateOf,
  tiynOfRate,
} from "#shared/registration/pricing/money.ts";
import { rational } from "#shared/registration/pricing/rational.ts";
import { codesOf } from "./issues.ts";
import { anyForeign, anyPrice, converted, inTenge, priceIn, scale } from "./sample-devices.ts";

const euros = converted(100_00, "EUR", "540.25");
const withRate = (rate: unknown) => ({ ...euros, conversion: { ...euros.conversion, rate } });

describe("a price as it is stated", () => {
  it("R377-4.10b: is taken in tenge and in any currency with its rate, date and source", () => {
    const both = [inTenge(1), euros, converted(5, "AMD", "13.5", { nominal: 10 })];
    expect(both.map((money) => moneySchema.parse(money))).toEqual(both);
    fc.assert(fc.property(anyPrice, ({ money }) => moneySchema.safeParse(money).success));
  });

  it.each([
    [-1, "price-below-zero"],
    [-500, "price-below-zero"],
    [0, "price-of-zero"],
  ])("of %i is refused as %s", (minorUnits, code) => {
    expect(codesOf(moneySchema.safeParse(inTenge(minorUnits)))).toEqual([[code, "minorUnits"]]);
  });

  it("is a whole number of the smallest units, within a bound", () => {
    expect(codesOf(moneySchema.safeParse(inTenge(1.5)))).toEqual([["invalid_type", "minorUnits"]]);
    expect(moneySchema.safeParse(inTenge(100_000_000_000_000)).success).toBe(true);
    expect(codesOf(moneySchema.safeParse(inTenge(100_000_000_000_001)))).toEqual([
      ["too_big", "minorUnits"],
    ]);
  });

  it("G19: in another currency than tenge needs a rate, and in tenge has none", () => {
    expect(codesOf(moneySchema.safeParse({ minorUnits: 5, currency: "EUR" }))).toEqual([
      ["rate-missing", "conversion"],
    ]);
    expect(codesOf(moneySchema.safeParse({ ...euros, currency: "KZT" }))).toEqual([
      ["rate-for-tenge", "conversion"],
    ]);
  });

  it("in an unknown currency is refused as that alone", () => {
    expect(codesOf(moneySchema.safeParse({ minorUnits: 5, currency: "kzt" }))).toEqual([
      ["unknown-currency", "currency"],
    ]);
  });

  it.each(["0.01", "1", "0.5", "540.2", "540.25", "10", "99999999.99", "100.00"])(
    "takes the rate %s",
    (rate) => {
      expect(codesOf(moneySchema.safeParse(withRate(rate)))).toEqual([]);
    },
  );

  it.each([
    "",
    "0",
    "0.00",
    "-540.25",
    "+1",
    "540,25",
    "540.",
    ".5",
    "01",
    "00.5",
    "540.255",
    "100000000",
    "5e2",
    " 540",
    "540 ",
    "540\n",
    "x1",
    "٣",
  ])("refuses the rate %j", (rate) => {
    expect(codesOf(moneySchema.safeParse(withRate(rate)))).toEqual([
      ["bad-rate", "conversion", "rate"],
    ]);
  });

  it("refuses a rate that is a number, for a number of units that is none, or on no day", () => {
    const more = (field: object) => ({ ...euros, conversion: { ...euros.conversion, ...field } });
    expect(codesOf(moneySchema.safeParse(withRate(540.25)))).toEqual([
      ["invalid_type", "conversion", "rate"],
    ]);
    expect(codesOf(moneySchema.safeParse(more({ nominal: 5 })))).toEqual([
      ["invalid_value", "conversion", "nominal"],
    ]);
    expect(codesOf(moneySchema.safeParse(more({ rateDate: "2026-02-30" })))).toEqual([
      ["invalid_format", "conversion", "rateDate"],
    ]);
    expect(codesOf(moneySchema.safeParse(more({ rateSource: " " })))).toEqual([
      ["too_small", "conversion", "rateSource"],
    ]);
    expect(codesOf(moneySchema.safeParse(more({ more: 1 })))).toEqual([
      ["unrecognized_keys", "conversion"],
    ]);
    expect(codesOf(moneySchema.safeParse({ ...euros, more: 1 }))).toEqual([["unrecognized_keys"]]);
  });

  it.each([1, 10, 100, 1000, 10_000])("is converted by a rate for %i units", (nominal) => {
    const money = { ...euros, conversion: { ...euros.conversion, nominal } };
    expect(codesOf(moneySchema.safeParse(money))).toEqual([]);
  });

  it("R377-4.10b, R377-7.5b: in a country names the source of the information", () => {
    const { source, ...unsourced } = priceIn("DE", euros);
    expect(countryPriceSchema.parse({ ...unsourced, source })).toEqual(priceIn("DE", euros));
    expect(codesOf(countryPriceSchema.safeParse(unsourced))).toEqual([["invalid_type", "source"]]);
    expect(codesOf(countryPriceSchema.safeParse({ ...unsourced, source: " " }))).toEqual([
      ["too_small", "source"],
    ]);
    expect(codesOf(countryPriceSchema.safeParse({ ...unsourced, source, more: 1 }))).toEqual([
      ["unrecognized_keys"],
    ]);
  });
});

describe("the value of a price in tiyn", () => {
  it.each([
    [inTenge(123_45), rational(12_345n, 1n)],
    [converted(100_00, "EUR", "540.25"), rational(5_402_500n, 1n)],
    [converted(1, "EUR", "540.25"), rational(54_025n, 100n)],
    [converted(1, "EUR", "540.2"), rational(54_020n, 100n)],
    [converted(1, "EUR", "540"), rational(54_000n, 100n)],
    [converted(3, "JPY", "3.39"), rational(1017n, 1n)],
    [converted(7, "KWD", "1700.01"), rational(7n * 170_001n, 1000n)],
    [converted(7, "AMD", "13.01", { nominal: 10 }), rational(7n * 1301n, 1000n)],
    [converted(1, "VND", "0.01", { nominal: 10_000 }), rational(1n, 10_000n)],
    [
      converted(100_000_000_000_000, "VND", "99999999.99"),
      rational(100_000_000_000_000n * 9_999_999_999n, 1n),
    ],
  ])("%# is exact", (money, tiyn) => {
    expect(inTiyn(money)).toEqual(tiyn);
  });

  it("G19: is exact in any currency, at any rate, for any number of units", () => {
    fc.assert(
      fc.property(anyPrice, ({ money, scaled }) => {
        expect(inTiyn(money)).toEqual(rational(scaled, scale));
      }),
    );
  });

  it("is the same for a rate for one unit and for ten times it for ten", () => {
    const one = converted(7, "AMD", "4.70").conversion;
    const ten = converted(7, "AMD", "47", { nominal: 10 }).conversion;
    expect(one && rateOf(one)).toEqual(rational(470n, 1n));
    expect(ten && rateOf(ten)).toEqual(rational(470n, 1n));
  });

  it("grows with the price, by as much", () => {
    fc.assert(
      fc.property(anyForeign, fc.integer({ min: 2, max: 9 }), ({ money, scaled }, factor) => {
        const dearer = { ...money, minorUnits: money.minorUnits * factor };
        expect(inTiyn(dearer)).toEqual(rational(scaled * BigInt(factor), scale));
      }),
    );
  });

  it.each([
    ["470.35", 47_035n],
    ["470.3", 47_030n],
    ["470", 47_000n],
    ["0.01", 1n],
  ])("counts a rate of %s tenge as %s tiyn", (rate, tiyn) => {
    expect(tiynOfRate(rate)).toBe(tiyn);
  });
});
