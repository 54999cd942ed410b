import { describe, expect, it } from "vitest";
import { helpTerms, inWords, lengthsIn } from "#shared/assistance/help/terms.ts";
import { viewHelp } from "#shared/assistance/help/view.ts";
import { locales } from "#shared/law/languages.ts";
import { sections, sent, sentItem, written } from "./said.ts";

describe("the terms of the help", () => {
  it("are those of the acts, each in one place (G02)", () => {
    expect(helpTerms).toEqual({
      assessment: { amount: 10, unit: "working-day", provision: "L114-14.3" },
      decision: { amount: 3, unit: "working-day", provision: "L114-15.2" },
      start: { amount: 0, unit: "calendar-day", provision: "L114-15.5" },
      identification: { amount: 1, unit: "working-day", provision: "S138-10" },
      permit: { amount: 3, unit: "working-day", provision: "S138-15.1" },
    });
  });

  it.each(locales)("stand in every text by their names, and never as a number, in %s", (locale) => {
    const texts = written.flatMap(([, { title, text }]) => [title[locale], text[locale]]);
    expect(texts.filter((text) => /\d/.test(text))).toEqual([]);
    const names = new Set(texts.flatMap((text) => text.match(/\{\w+\}/g) ?? []));
    const known = Object.keys(lengthsIn(locale)).map((name) => `{${name}}`);
    expect(known).toEqual(expect.arrayContaining([...names]));
    expect(JSON.stringify(viewHelp(locale).sections.map(({ items }) => items))).not.toMatch(
      /\{\w+\}/,
    );
  });

  it("are told where they run", () => {
    expect(sentItem("steps", "assessment", "en")).toMatchObject({
      text: expect.stringContaining("Within 10 working days a social worker"),
      term: helpTerms.assessment,
    });
    expect(sentItem("steps", "decision", "kk").text).toContain("3 жұмыс күні ішінде");
    expect(sentItem("duration", "identification", "ru").text).toContain("1 рабочего дня");
    expect(sentItem("steps", "services", "en").term).toEqual(helpTerms.start);
    expect(sent("steps", "ru").text).toContain("не больше 13 рабочих дней");
    expect(sent("steps", "en").text).toContain("13 working days at most");
  });

  it("all have a line of their own on how long it takes", () => {
    const { items } = sent("duration", "en");
    expect(items.map(({ term }) => term)).toEqual(Object.values(helpTerms));
    expect(items.map(({ provisions }) => provisions)).toEqual(
      items.map(({ term }) => [term?.provision]),
    );
  });

  it("belong to what they are named for wherever they stand", () => {
    const lost = sections.flatMap(([name, { items }]) =>
      items
        .filter(({ term, provisions }) => term && !provisions.includes(helpTerms[term].provision))
        .map(({ code }) => `${name}/${code}`),
    );
    expect(lost).toEqual([]);
  });

  it.each([
    [1, "1 жұмыс күні", "1 рабочего дня", "1 working day"],
    [2, "2 жұмыс күні", "2 рабочих дней", "2 working days"],
    [11, "11 жұмыс күні", "11 рабочих дней", "11 working days"],
    [21, "21 жұмыс күні", "21 рабочего дня", "21 working days"],
    [111, "111 жұмыс күні", "111 рабочих дней", "111 working days"],
  ] as const)("%i is said rightly in each language", (amount, kk, ru, en) => {
    const term = { amount, unit: "working-day" } as const;
    expect(locales.map((locale) => inWords(term, locale))).toEqual([kk, ru, en]);
  });

  it("may be of calendar days", () => {
    const of = (amount: number) =>
      locales.map((locale) => inWords({ amount, unit: "calendar-day" }, locale));
    expect(of(1)).toEqual(["1 күнтізбелік күн", "1 календарного дня", "1 calendar day"]);
    expect(of(5)).toEqual(["5 күнтізбелік күн", "5 календарных дней", "5 calendar days"]);
  });
});
