import { describe, expect, it } from "vitest";
import { helpSectionSchema, helpSource } from "#shared/assistance/help/sections.ts";
import { viewHelp } from "#shared/assistance/help/view.ts";
import { locales } from "#shared/law/languages.ts";
import { sections, sent, written } from "./said.ts";

const kazakhLetters = /[әғқңөұүһі]/i;
const russianLetters = /[эцщё]|[ыи]й|ть\b/i;

const words = written.map(([place, { title, text }]) => ({ place, title, text }));

describe("the help in three languages", () => {
  it("P003-1: has every section, each with things in it", () => {
    expect(sections.map(([name]) => name)).toEqual(helpSectionSchema.options);
    expect(sections.filter(([, { items }]) => items.length === 0)).toEqual([]);
  });

  it.each(words)("says $place differently in kk, ru and en", ({ title, text }) => {
    expect(new Set(locales.map((locale) => text[locale])).size).toBe(3);
    expect(title.en).not.toBe(title.ru);
    for (const locale of locales) {
      expect(title[locale].length).toBeGreaterThan(2);
      expect(text[locale].length).toBeGreaterThan(12);
      expect(text[locale]).toMatch(/^[^a-zа-я].*\.$/);
    }
  });

  it.each(words)("writes $place in the letters of each language", ({ title, text }) => {
    const spoken = (locale: "kk" | "ru" | "en") =>
      `${title[locale]} ${text[locale]}`.replaceAll(/\{\w+\}/g, "");
    // A Latin letter that looks like a Cyrillic one is found by nobody who searches.
    expect(spoken("kk")).not.toMatch(/[a-z]/i);
    expect(spoken("ru")).not.toMatch(/[a-z]/i);
    expect(spoken("en")).not.toMatch(/[а-яё]/i);
    expect(spoken("en")).not.toMatch(kazakhLetters);
    expect(spoken("ru")).not.toMatch(kazakhLetters);
    expect(text.kk).toMatch(kazakhLetters);
  });

  it.each(helpSectionSchema.options)("tells of %s in Kazakh, not in Russian", (section) => {
    const { items } = sent(section, "kk");
    const all = items.map((item) => `${item.title} ${item.text}`).join(" ");
    const special = all.match(new RegExp(kazakhLetters, "gi"))?.length ?? 0;
    expect(special / all.length).toBeGreaterThan(0.08);
    const { items: russian } = sent(section, "ru");
    expect(russian.map(({ text }) => text).join(" ")).toMatch(russianLetters);
  });

  it("gives no code twice in a section", () => {
    for (const [, { items }] of sections) {
      expect(new Set(items.map(({ code }) => code)).size).toBe(items.length);
    }
  });

  it.each(locales)(
    "P003-0: names the article, its day and that it is no law in %s (G86)",
    (locale) => {
      const { source } = viewHelp(locale);
      expect(source).toEqual({
        title: helpSource.title[locale],
        updatedOn: "2021-09-07",
        note: helpSource.note[locale],
      });
      expect(viewHelp(locale, "grounds").source).toEqual(source);
    },
  );
});
