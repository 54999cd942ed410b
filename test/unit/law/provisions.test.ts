import { describe, expect, it } from "vitest";
import { inScope } from "#shared/law/inventory.ts";
import { locales } from "#shared/law/languages.ts";
import { provisionIds, provisionIdSchema } from "#shared/law/provision-ids.ts";
import { provisionOf } from "#shared/law/provisions.ts";

const cyrillic = /[\u0400-\u04FF]/;
/** Letters of Kazakh that Russian has not. */
const kazakh = /[әғқңөұүһі]/i;

const texts = provisionIds.flatMap((id) =>
  locales.map((locale) => ({ id, locale, text: provisionOf(id).statement[locale] })),
);

/** The citation as the id tells it: an appendix, a paragraph, a subparagraph or a part of it. */
const placeNamedIn = (id: string): string => {
  const [, appendix] = /^R377-A([123])(?:\.[0-9]+)?$/.exec(id) ?? [];
  if (appendix !== undefined) return `Rules No. 377, Appendix ${appendix}`;
  const [, paragraph, sub] = /^R377-([0-9]+)(?:\.(p?[0-9]+))?[a-f]?$/.exec(id) ?? [];
  const start = `Rules No. 377, paragraph ${paragraph}`;
  if (sub === undefined) return start;
  // Paragraph 30 has two parts and no subparagraphs.
  if (sub === "p2" || (paragraph === "30" && sub === "2")) return `${start}, second part`;
  if (paragraph === "30") return `${start}, first part`;
  return `${start}, subparagraph ${sub})`;
};

describe("the provisions of Rules No. 377", () => {
  it("are all the rows of the inventory that software can carry out, in their order", () => {
    expect(provisionIds).toEqual(inScope("R377").map(({ id }) => id));
    expect(provisionIds).toHaveLength(187);
  });
});

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
    expect(new Set(texts.map(({ text }) => text.toLowerCase())).size).toBe(texts.length);
  });

  it("is said in Kazakh with the letters of Kazakh, in Russian without them", () => {
    expect(texts.filter(({ locale, text }) => locale === "ru" && kazakh.test(text))).toEqual([]);
    const plain = texts.filter(({ locale, text }) => locale === "kk" && !kazakh.test(text));
    // Short ones that happen to need none of them.
    expect(plain.map(({ text }) => text)).toEqual(["Байланыс телефоны", "Бос орындар саны"]);
  });

  it("is cited by the place that its id names", () => {
    const odd = provisionIds.filter((id) => {
      const { en } = provisionOf(id).citation;
      const isOfOrder = id.startsWith("R377-O.");
      return isOfOrder ? !en.startsWith("Order No. 377, ") : en !== placeNamedIn(id);
    });
    expect(odd).toEqual([]);
  });

  it("is cited alike in every language: the same numbers in each", () => {
    const numbersIn = (text: string) => (text.match(/[0-9]+/g) ?? []).sort();
    const odd = provisionIds.filter((id) => {
      const { kk, ru, en } = provisionOf(id).citation;
      const numbers = numbersIn(en).join();
      return numbersIn(kk).join() !== numbers || numbersIn(ru).join() !== numbers;
    });
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
  });

  it.each([
    [
      "Rules No. 377, paragraph 6",
      "пункт 6 Правил № 377",
      "№ 377 қағидалардың 6-тармағы",
      "R377-6",
    ],
    [
      "Rules No. 377, paragraph 7, second part",
      "часть вторая пункта 7 Правил № 377",
      "№ 377 қағидалардың 7-тармағының екінші бөлігі",
      "R377-7.p2b",
    ],
    [
      "Rules No. 377, paragraph 30, first part",
      "часть первая пункта 30 Правил № 377",
      "№ 377 қағидалардың 30-тармағының бірінші бөлігі",
      "R377-30.1",
    ],
    [
      "Rules No. 377, Appendix 1",
      "приложение 1 к Правилам № 377",
      "№ 377 қағидаларға 1-қосымша",
      "R377-A1.13",
    ],
    ["Order No. 377, footnote", "сноска к приказу № 377", "№ 377 бұйрыққа ескертпе", "R377-O.F"],
    ["Order No. 377, preamble", "преамбула приказа № 377", "№ 377 бұйрықтың кіріспесі", "R377-O.P"],
    [
      "Order No. 377, paragraph 4",
      "пункт 4 приказа № 377",
      "№ 377 бұйрықтың 4-тармағы",
      "R377-O.4",
    ],
  ] as const)("names the place: %s", (en, ru, kk, id) => {
    expect(provisionOf(id).citation).toEqual({ kk, ru, en });
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
