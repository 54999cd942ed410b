import { describe, expect, it } from "vitest";
import * as z from "zod";
import { locales } from "#shared/law/languages.ts";
import {
  checkKato,
  katoSchema,
  regionNameOf,
  regionOf,
  regions,
  unitSchema,
  unitsOf,
} from "#shared/law/territory.ts";

describe("the regions", () => {
  it("are twenty, each named in every language, no name twice", () => {
    expect(new Set(regions).size).toBe(20);
    for (const locale of locales)
      expect(new Set(regions.map((region) => regionNameOf(region)[locale])).size).toBe(20);
  });

  it("are named by their codes", () => {
    expect(regionNameOf("71")).toEqual({
      kk: "Астана қаласы",
      ru: "город Астана",
      en: "Astana city",
    });
    expect(regionNameOf("62").ru).toBe("область Ұлытау");
  });
});

describe("a KATO code", () => {
  it.each([
    ["710000000", "71"],
    ["751110000", "75"],
    ["231010000", "23"],
  ])("%s lies in region %s", (kato, region) => {
    expect(checkKato(kato)).toBe("valid");
    expect(regionOf(katoSchema.parse(kato))).toBe(region);
  });

  it.each([
    ["75", "not-nine-digits"],
    ["7511100000", "not-nine-digits"],
    ["75111000O", "not-nine-digits"],
    ["990000000", "unknown-region"],
  ])("%j is refused as %s", (text, flaw) => {
    expect(checkKato(text)).toBe(flaw);
    expect(katoSchema.safeParse(text).error?.issues).toMatchObject([
      { code: "custom", params: { code: flaw } },
    ]);
  });
});

describe("R377-2.1: a unit of the executive body", () => {
  it.each(["75", "7511", "10", "1099"])("is a region or a district of one: %s", (text) => {
    expect(unitSchema.parse(text)).toBe(text);
  });

  it.each(["7", "751", "75111", "99", "9911", "75a1", "a75", "75 ", ""])("is not %j", (text) => {
    expect(unitSchema.safeParse(text).error?.issues).toMatchObject([
      { code: "custom", params: { code: "not-a-unit" } },
    ]);
  });

  it.each([
    ["751110000", ["7511", "75"]],
    ["231010000", ["2310", "23"]],
    // Nothing but the region is named.
    ["750000000", ["75"]],
    ["750011000", ["75"]],
  ])("that could be responsible for %s is the district's first (G21)", (kato, units) => {
    expect(unitsOf(katoSchema.parse(kato))).toEqual(units);
  });
});

describe("to a machine that reads the schema", () => {
  it.each([
    [katoSchema, "751110000", "7511"],
    [unitSchema, "7511", "751"],
  ] as const)("the form of a code is told, like %#", (schema, right, wrong) => {
    const { pattern } = z.toJSONSchema(schema);
    expect(new RegExp(pattern ?? "").test(right)).toBe(true);
    expect(new RegExp(pattern ?? "").test(wrong)).toBe(false);
  });
});
