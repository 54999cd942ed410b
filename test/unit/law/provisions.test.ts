import { describe, expect, it } from "vitest";
import { locales } from "#shared/law/languages.ts";
import { provisionIds, provisionIdSchema, provisionOf } from "#shared/law/provisions.ts";

const cyrillic = /[\u0400-\u04FF]/;

const texts = provisionIds.flatMap((id) =>
  locales.map((locale) => ({ id, locale, text: provisionOf(id).statement[locale] })),
);

const paragraphNamedIn = (id: string) => {
  const [, paragraph, subparagraph] = /^R377-(\d+)(?:\.(\d+))?/.exec(id) ?? [];
  const start = `Rules No. 377, paragraph ${paragraph}`;
  return subparagraph === undefined ? start : `${start}, subparagraph ${subparagraph})`;
};

describe("every provision", () => {
  it("is said in short words, without the end of a sentence", () => {
    const odd = texts.filter(({ text }) => !/^\S.{2,110}[^\s.;:,]$/.test(text));
    expect(odd).toEqual([]);
  });

  it("is said in the alphabet of its language", () => {
    const odd = texts.filter(({ text, locale }) => cyrillic.test(text) === (locale === "en"));
    expect(odd).toEqual([]);
  });

  it("says something of its own in each language", () => {
    expect(new Set(texts.map(({ locale, text }) => `${locale} ${text}`)).size).toBe(texts.length);
  });

  it("is cited by the paragraph that its id names", () => {
    const numbered = provisionIds.filter((id) => !id.startsWith("R377-A"));
    const odd = numbered.filter(
      (id) => !provisionOf(id).citation.en.startsWith(paragraphNamedIn(id)),
    );
    expect(odd).toEqual([]);
  });
});

describe("a citation", () => {
  it("follows the order of words of its language", () => {
    expect(provisionOf("R377-27.1").citation).toEqual({
      kk: "№ 377 қағидалардың 27-тармағының 1) тармақшасы",
      ru: "подпункт 1) пункта 27 Правил № 377",
      en: "Rules No. 377, paragraph 27, subparagraph 1)",
    });
    expect(provisionOf("R377-6").citation.ru).toBe("пункт 6 Правил № 377");
    expect(provisionOf("R377-7.p2b").citation.ru).toBe("часть вторая пункта 7 Правил № 377");
    expect(provisionOf("R377-A1.13").citation.kk).toBe("№ 377 қағидаларға 1-қосымша");
  });
});

describe("an id of a provision", () => {
  it("is accepted when it is known", () => {
    expect(provisionIdSchema.parse("R377-27.7")).toBe("R377-27.7");
  });

  it.each(["R377-27.8", "toString", "__proto__", ""])("is refused when it is not: %j", (text) => {
    expect(provisionIdSchema.safeParse(text).error?.issues).toMatchObject([
      { code: "custom", params: { code: "unknown-provision" } },
    ]);
  });
});
