import { describe, expect, it } from "vitest";
import { noticeSchema } from "#shared/assistance/events-parts.ts";
import { letterOf } from "#shared/assistance/letters/letter.ts";
import type { LetterRecord } from "#shared/assistance/letters/record.ts";
import { locales, type Locale } from "#shared/law/languages.ts";
import { mailOf } from "#shared/notices/mail.ts";
import {
  applicationForm,
  guardian,
  paper,
  representedApplication,
} from "#test/samples/assistance/form.ts";
import { lettersOf, providerName } from "#test/samples/assistance/letters.ts";
import { otherWays } from "#test/samples/assistance/other-ways.ts";
import { ways } from "#test/samples/assistance/told-case.ts";

const representative = { ...guardian(), acts: ["choose" as const] };

const forms = [
  applicationForm({ documents: [paper(8), paper(9)] }),
  applicationForm(representedApplication({ representative })),
  applicationForm(representedApplication({ grounds: ["significant-disease"] })),
];

const everyWay = [...Object.entries(ways), ...Object.entries(otherWays)].filter(
  ([name]) => name !== "admitted at once",
);

const recordsOf = async (name: string): Promise<readonly LetterRecord[]> => {
  const way = everyWay.find(([one]) => one === name)?.[1];
  if (way === undefined) throw new Error(name);
  // Nobody's representation ends where nobody is represented.
  const able = /represent/.test(name) ? forms.slice(1) : forms;
  const letters = await Promise.all(able.map((form) => lettersOf(way, form)));
  return letters.flat().map(({ record }) => record);
};

const kazakhLetters = /[әғқңөұүһі]/i;

/** A letter without what people typed, names, numbers of the Register, and the number of the Law. */
const ownWords = (record: LetterRecord, locale: Locale): string =>
  letterOf(record, locale)
    .text.split("\n")
    .filter((line) => !line.startsWith("    "))
    .join("\n")
    .replaceAll(/114-IV|O-\d{12}/g, "")
    .replaceAll(record.caseId, "")
    .replaceAll(record.to.name, "")
    .replaceAll(providerName[locale], "");

const seenIn = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

const wordsIn = (one: string) => one.toLowerCase().match(/[\p{L}\p{N}]+/gu);

describe("the letters of applications", () => {
  it("L114-15.3a: are of every kind that an entry gives rise to", () => {
    expect(Object.keys(ways).toSorted()).toEqual(noticeSchema.options.toSorted());
  });

  it.each(everyWay.map(([name]) => name))(
    "L114-12.1.2: %s has a title and parts in every language, and no place is left unfilled",
    async (name) => {
      for (const record of await recordsOf(name)) {
        for (const locale of locales) {
          const { text, html, subject } = letterOf(record, locale);
          const parts = text.split("\n\n");
          expect(parts.length).toBeGreaterThan(4);
          expect(parts[0]).toMatch(/^[^\p{Ll}]{5,}$/u);
          for (const part of parts) expect(part.trim()).not.toBe("");
          expect(`${subject} ${text} ${html}`).not.toMatch(/[{}]|undefined|NaN|\[object|null/);
          expect(wordsIn(seenIn(html))).toEqual(wordsIn(text));
        }
      }
    },
  );

  it.each(everyWay.map(([name]) => name))(
    "L114-12.1.2: %s is written in the letters of each language",
    async (name) => {
      for (const record of await recordsOf(name)) {
        const [kk, ru, en] = [
          ownWords(record, "kk"),
          ownWords(record, "ru"),
          ownWords(record, "en"),
        ];
        // A Latin letter that looks like a Cyrillic one is found by nobody who searches.
        expect(kk).not.toMatch(/[a-z]/i);
        expect(ru).not.toMatch(/[a-z]/i);
        expect(en).not.toMatch(/[\u0400-\u04FF]/);
        expect(ru).not.toMatch(kazakhLetters);
        expect(kk.match(new RegExp(kazakhLetters, "gi"))?.length ?? 0).toBeGreaterThan(
          kk.length * 0.08,
        );
        expect(kk).not.toMatch(/(?<!\p{L})(?:или|для|что|это|вы|вас|вам|при|по|от)(?!\p{L})/iu);
      }
    },
  );

  it("L114-15.3a: differ from kind to kind and from language to language", async () => {
    const texts = await Promise.all(
      Object.values(ways).map(async (way) => lettersOf(way, forms[1])),
    );
    const said = texts
      .map((letters) => letters.at(-1)?.record)
      .filter((record) => record !== undefined)
      .flatMap((record) => locales.map((locale) => ownWords(record, locale)));
    expect(new Set(said).size).toBe(said.length);
    expect(said).toHaveLength(noticeSchema.options.length * locales.length);
  });

  it.each(locales)(
    "L114-12.1.2: goes out in %s and in Kazakh, and loads nothing",
    async (locale) => {
      for (const [name] of everyWay) {
        for (const record of await recordsOf(name)) {
          const { text, html } = mailOf((one) => letterOf(record, one), locale);
          expect(text).toContain(letterOf(record, locale).text);
          expect(text).toContain(letterOf(record, "kk").text);
          expect(html).not.toMatch(/https?:|src=|href=|<script|url\(/);
        }
      }
    },
  );
});
