import { describe, expect, it } from "vitest";
import { inScope, inventory } from "#shared/law/inventory.ts";
import { locales } from "#shared/law/languages.ts";
import { provisionIds, provisionIdSchema } from "#shared/law/provision-ids.ts";
import { provisionOf } from "#shared/law/provisions.ts";

const cyrillic = /[\u0400-\u04FF]/;
/** Letters of Kazakh that Russian has not. */
const kazakh = /[әғқңөұүһі]/i;

const texts = provisionIds.flatMap((id) =>
  locales.map((locale) => ({ id, locale, text: provisionOf(id).statement[locale] })),
);

/** What is cited of Law No. 114-IV besides applications for services: who is protected, secrecy, equality, appeal. */
const besidesApplications = [
  "L114-3e",
  "L114-4.1.2",
  "L114-4.1.7",
  "L114-6.1.8",
  "L114-6.2.p2b",
  "L114-12.1.7",
  "L114-13.1.3.p2",
  "L114-13.2.5.p2",
  "L114-16.3.3",
  "L114-16.3.4",
  "L114-16.3.4-1",
  "L114-17.2.5",
  "L114-20.3",
];

/** The citation as the id tells it: an appendix, a paragraph, a subparagraph or a part of it. */
const placeInRulesNamedIn = (id: string): string => {
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

const partWords: Readonly<Record<string, string>> = {
  2: "second",
  3: "third",
  4: "fourth",
  5: "fifth",
};

/** The same of the Law: articles 1, 7, 8 and 19 have subparagraphs without paragraphs. */
const placeInLawNamedIn = (id: string): string => {
  const number = "([0-9]+(?:-[0-9]+)?)";
  const place = new RegExp(
    `^L114-([0-9]+)(?:[.]${number})?(?:[.]${number})?(?:[.]p([2-5]))?[a-f]?$`,
  );
  const [, article = "", first, second, part] = place.exec(id) ?? [];
  const listed = ["1", "7", "8", "19"].includes(article);
  const [paragraph, subparagraph] = listed ? [undefined, first] : [first, second];
  return [
    `Law No. 114-IV, article ${article}`,
    paragraph && `paragraph ${paragraph}`,
    subparagraph && `subparagraph ${subparagraph})`,
    part && `${partWords[part]} part`,
  ]
    .filter((level) => level !== undefined)
    .join(", ");
};

const isPlaceNamedIn = (id: string, citation: string): boolean => {
  if (id.startsWith("R377-O.")) return citation.startsWith("Order No. 377, ");
  if (id.startsWith("P003-")) return citation === "e-government portal, article of 07.09.2021";
  if (id === "L114-0.PRE") return citation === "Law No. 114-IV, preamble";
  return citation === (id.startsWith("L114-") ? placeInLawNamedIn(id) : placeInRulesNamedIn(id));
};

const of = (document: string) => provisionIds.filter((id) => id.startsWith(`${document}-`));

describe("the provisions of Rules No. 377", () => {
  it("are all the rows of the inventory that software can carry out", () => {
    expect(of("R377")).toEqual(inScope("R377").map(({ id }) => id));
    expect(of("R377")).toHaveLength(187);
  });
});

describe("the provisions of Law No. 114-IV", () => {
  it("are all the rows of applications that software can carry out, and what else their course rests on", () => {
    const rows = inScope("L114").filter(
      ({ id, area }) => area === "assistance" || besidesApplications.includes(id),
    );
    expect(of("L114")).toEqual(rows.map(({ id }) => id));
    expect(of("L114")).toHaveLength(99 + besidesApplications.length);
  });
});

describe("the provisions of the portal's article", () => {
  it("are all its rows of applications that software can carry out", () => {
    const rows = inScope("P003").filter(({ area }) => area === "assistance");
    expect(of("P003")).toEqual(rows.map(({ id }) => id));
    expect(of("P003")).toHaveLength(27);
  });
});

describe("all provisions", () => {
  it("stand in the order of the acts", () => {
    const known: readonly string[] = provisionIds;
    const inOrder = inventory.map(({ id }) => id).filter((id) => known.includes(id));
    expect(provisionIds).toEqual(inOrder);
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
    const odd = provisionIds.filter((id) => !isPlaceNamedIn(id, provisionOf(id).citation.en));
    expect(odd).toEqual([]);
  });

  it("is cited alike in every language, the grounds aside: the same numbers in each", () => {
    const numbersIn = (text: string) => (text.match(/[0-9]+/g) ?? []).sort();
    const odd = provisionIds.filter((id) => {
      const { kk, ru, en } = provisionOf(id).citation;
      const numbers = numbersIn(en).join();
      return numbersIn(kk).join() !== numbers || numbersIn(ru).join() !== numbers;
    });
    expect(odd).toEqual(of("L114").filter((id) => /^L114-6\.1\.(?:3-1|[4-9]|1[01])$/.test(id)));
  });

  it("is cited by its act in every language", () => {
    const acts = { R377: /№ 377\b/, L114: /№ 114-IV\b/, P003: /07\.09\.2021/ };
    for (const [document, named] of Object.entries(acts))
      for (const id of of(document)) {
        expect(provisionOf(id).citation.kk).toMatch(named);
        expect(provisionOf(id).citation.ru).toMatch(named);
      }
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
