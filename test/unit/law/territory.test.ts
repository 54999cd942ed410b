import { describe, expect, it } from "vitest";
import { locales } from "#shared/law/languages.ts";
import { checkKato, katoSchema, regionNameOf, regionOf, regions } from "#shared/law/territory.ts";

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
