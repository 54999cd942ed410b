import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { locales, type Locale } from "#shared/law/languages.ts";

const folder = join(import.meta.dirname, "../../../console/words");

const wordsSchema: z.ZodType<Words> = z.lazy(() =>
  z.record(z.string(), z.union([z.string(), wordsSchema])),
);
interface Words {
  [name: string]: string | Words;
}

const catalogue = (locale: Locale, file: string): Words =>
  wordsSchema.parse(JSON.parse(readFileSync(join(folder, locale, file), "utf8")));

/** Every text with the path of its key. */
const textsOf = (words: Words, above = ""): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([name, value]) =>
    typeof value === "string" ? [[`${above}${name}`, value]] : textsOf(value, `${above}${name}.`),
  );

const pluralForm = /_(?:zero|one|two|few|many|other)$/;

/** Keys without the forms of number, of which each language has its own. */
const keysOf = (words: Words) => [
  ...new Set(textsOf(words).map(([key]) => key.replace(pluralForm, ""))),
];

const filesOf = (locale: Locale) =>
  readdirSync(join(folder, locale)).filter((file) => file.endsWith(".json"));

const files = filesOf("en");

/** What a text has in its braces. */
const placesIn = (text: string) =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = ""]) => name))].toSorted(
    (one, other) => one.localeCompare(other),
  );

describe("the words of the console", () => {
  it("are in the same files in every language", () => {
    for (const locale of locales) expect(filesOf(locale)).toEqual(files);
  });

  it.each(files)("%s has every key in every language", (file) => {
    const keys = keysOf(catalogue("en", file)).toSorted();
    for (const locale of locales) expect(keysOf(catalogue(locale, file)).toSorted()).toEqual(keys);
  });

  it.each(files)("%s has no empty text", (file) => {
    const empty = locales.flatMap((locale) =>
      textsOf(catalogue(locale, file)).flatMap(([key, text]) =>
        text.trim() === "" ? [`${locale} ${key}`] : [],
      ),
    );
    expect(empty).toEqual([]);
  });

  it.each(files)("%s tells the same things in every language", (file) => {
    const told = (locale: Locale) =>
      textsOf(catalogue(locale, file)).map(
        ([key, text]) => [key.replace(pluralForm, ""), placesIn(text).join()] as const,
      );
    const expected = new Map(told("en"));
    const wrong = locales.flatMap((locale) =>
      told(locale).flatMap(([key, places]) =>
        expected.get(key) === places ? [] : [`${locale} ${key}: ${places}`],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each(files)("%s has the forms of number that each language needs", (file) => {
    const missing = locales.flatMap((locale) => {
      const keys = new Set(textsOf(catalogue(locale, file)).map(([key]) => key));
      const counted = [...keys].filter((key) => pluralForm.test(key));
      const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
      return counted
        .map((key) => key.replace(pluralForm, ""))
        .flatMap((key) => pluralCategories.map((form) => `${key}_${form}`))
        .filter((key) => !keys.has(key))
        .map((key) => `${locale} ${key}`);
    });
    expect([...new Set(missing)]).toEqual([]);
  });

  it.each(files.filter((file) => file !== "names.json"))(
    "%s says nothing in English to readers of Kazakh and Russian",
    (file) => {
      const cyrillic = /\p{Script=Cyrillic}/u;
      const same = (["kk", "ru"] as const).flatMap((locale) =>
        textsOf(catalogue(locale, file)).flatMap(([key, text]) =>
          // A name, a sign or a format is the same everywhere.
          cyrillic.test(text) || !/[a-z]{4}/.test(text.replaceAll(/\{\{\w+\}\}/g, ""))
            ? []
            : [`${locale} ${key}: ${text}`],
        ),
      );
      expect(same.filter((line) => !line.endsWith(": Arnau"))).toEqual([]);
    },
  );
});
