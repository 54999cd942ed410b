import { describe, expect, it } from "vitest";
import { deviceSchema, devicesSchema } from "#shared/registration/forms/devices.ts";
import { codesOf } from "./issues.ts";
import {
  converted,
  domestic,
  imported,
  inTenge,
  priceIn,
  pricesIn,
  withoutPrices,
} from "./sample-devices.ts";

const flawsOf = (device: unknown) => codesOf(deviceSchema.safeParse(device));

describe("the EXW prices of a device", () => {
  it("R377-4.10c: are not given by a domestic producer, an empty list giving none", () => {
    expect(flawsOf({ ...domestic, referencePrices: [], alternativePrices: [] })).toEqual([]);
    const code = "exw-of-domestic-producer";
    expect(flawsOf({ ...domestic, exw: inTenge(1) })).toEqual([[code, "exw"]]);
    expect(flawsOf({ ...domestic, referencePrices: pricesIn("DE") })).toEqual([
      [code, "referencePrices"],
    ]);
    expect(flawsOf({ ...domestic, alternativePrices: pricesIn("CN") })).toEqual([
      [code, "alternativePrices"],
    ]);
    expect(flawsOf({ ...imported, domesticProducer: true })).toEqual([
      [code, "exw"],
      [code, "referencePrices"],
    ]);
  });

  it("R377-4.10a: hold the manufacturer's price of an imported device", () => {
    expect(flawsOf({ ...imported, exw: undefined })).toEqual([["exw-missing", "exw"]]);
  });

  it.each([
    ["no country", undefined, undefined],
    ["empty lists", "", ""],
    ["four reference countries", "DE FR IT ES", undefined],
    ["four alternative countries", undefined, "CN IN BR AE"],
    ["four of either", "DE FR IT ES", "CN IN BR AE"],
  ])("R377-4.10d, R377-7.5b, G19: are refused for %s", (_name, reference, alternative) => {
    const listOf = (countries: string | undefined) =>
      countries === "" ? [] : countries && pricesIn(countries);
    const device = {
      ...withoutPrices,
      referencePrices: listOf(reference),
      alternativePrices: listOf(alternative),
    };
    expect(flawsOf(device)).toEqual([["too-few-countries", "alternativePrices"]]);
  });

  it.each([
    ["five reference countries", "DE FR IT ES PL", undefined],
    ["five alternative countries", undefined, "CN IN BR AE SA"],
    ["fewer reference countries and five alternative ones", "DE", "CN IN BR AE SA"],
    ["five of either", "DE FR IT ES PL", "CN IN BR AE SA"],
  ])("R377-4.10b, R377-4.10d, G19: are taken for %s", (_name, reference, alternative) => {
    const device = {
      ...withoutPrices,
      ...(reference !== undefined && { referencePrices: pricesIn(reference) }),
      ...(alternative !== undefined && { alternativePrices: pricesIn(alternative) }),
    };
    expect(flawsOf(device)).toEqual([]);
  });

  it("R377-4.10d: are given once a country, over both lists", () => {
    const twice = { ...withoutPrices, referencePrices: pricesIn("DE FR IT ES DE PL") };
    expect(flawsOf(twice)).toEqual([["country-twice", "referencePrices", 4, "country"]]);
    const inBoth = { ...imported, alternativePrices: pricesIn("CN FR") };
    expect(flawsOf(inBoth)).toEqual([["country-twice", "alternativePrices", 1, "country"]]);
  });

  it("R377-4.10d: five different countries are needed, and one of the five twice is found", () => {
    const device = { ...withoutPrices, alternativePrices: pricesIn("CN IN BR AE CN") };
    expect(flawsOf(device)).toEqual([["country-twice", "alternativePrices", 4, "country"]]);
  });

  it("are of countries and in currencies that exist", () => {
    const rows = pricesIn("DE FR IT ES PL");
    const strange = priceIn("XX", inTenge(1));
    expect(flawsOf({ ...imported, referencePrices: [...rows, strange] })).toEqual([
      ["unknown-country", "referencePrices", 5, "country"],
    ]);
    expect(flawsOf({ ...imported, exw: converted(1, "ABC", "5") })).toEqual([
      ["unknown-currency", "exw", "currency"],
    ]);
  });

  it.each(["referencePrices", "alternativePrices"])("are at most sixty in %s", (list) => {
    const sixtyOne = Array.from({ length: 61 }, () => priceIn("DE", inTenge(1)));
    expect(flawsOf({ ...imported, [list]: sixtyOne })).toContainEqual(["too_big", list]);
    expect(flawsOf({ ...imported, [list]: sixtyOne.slice(1) })).not.toContainEqual([
      "too_big",
      list,
    ]);
  });

  it("that are no prices at all are refused, and never break the check", () => {
    const exw = converted(1, "EUR", "abc");
    expect(flawsOf({ ...imported, exw })).toEqual([["bad-rate", "exw", "conversion", "rate"]]);
    expect(codesOf(devicesSchema.safeParse([imported, { ...imported, exw }]))).toEqual([
      ["bad-rate", 1, "exw", "conversion", "rate"],
    ]);
  });
});

describe("G19: the rates of one currency and day", () => {
  const rows = (...amounts: readonly ReturnType<typeof converted>[]) =>
    ["DE", "FR", "IT", "ES", "PL"].map((country, index) =>
      priceIn(country, amounts[index] ?? inTenge(1)),
    );

  it("are one rate", () => {
    const device = {
      ...imported,
      exw: converted(1, "EUR", "540.25"),
      referencePrices: rows(converted(2, "EUR", "540.25"), converted(3, "EUR", "540.26")),
    };
    expect(flawsOf(device)).toEqual([
      ["rates-differ", "referencePrices", 1, "amount", "conversion", "rate"],
    ]);
  });

  it("may be written for one unit or for more", () => {
    const same = rows(converted(2, "AMD", "1.35"), converted(3, "AMD", "13.5", { nominal: 10 }));
    expect(flawsOf({ ...imported, referencePrices: same })).toEqual([]);
    const other = rows(converted(2, "AMD", "1.35"), converted(3, "AMD", "1.35", { nominal: 10 }));
    expect(flawsOf({ ...imported, referencePrices: other })).toHaveLength(1);
  });

  it("differ between currencies and between days", () => {
    const referencePrices = rows(
      converted(2, "EUR", "540"),
      converted(2, "USD", "500"),
      converted(2, "EUR", "541", { rateDate: "2026-11-19" }),
    );
    expect(flawsOf({ ...imported, referencePrices })).toEqual([]);
  });

  it("hold for all devices of an application", () => {
    const first = { ...imported, exw: converted(1, "EUR", "540.25") };
    const second = { ...imported, referencePrices: rows(converted(2, "EUR", "540.2")) };
    expect(devicesSchema.parse([first, domestic, first])).toEqual([first, domestic, first]);
    expect(codesOf(devicesSchema.safeParse([first, domestic, second]))).toEqual([
      ["rates-differ", 2, "referencePrices", 0, "amount", "conversion", "rate"],
    ]);
  });

  it("are looked at in at most fifty devices", () => {
    expect(devicesSchema.safeParse(Array.from({ length: 50 }, () => domestic)).success).toBe(true);
    expect(codesOf(devicesSchema.safeParse(Array.from({ length: 51 }, () => domestic)))).toEqual([
      ["too_big"],
    ]);
  });
});
