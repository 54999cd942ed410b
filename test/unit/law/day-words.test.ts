import { describe, expect, it } from "vitest";
import { dayReasons } from "#shared/law/calendar.ts";
import { dayReasonWords } from "#shared/law/day-words.ts";
import { locales } from "#shared/law/languages.ts";

describe("why a day counts or not", () => {
  it("is said for every reason of the calendar and of a term", () => {
    expect(Object.keys(dayReasonWords).sort()).toEqual(
      [
        ...dayReasons,
        "starting-day",
        "calendar-day",
        "same-day-of-month",
        "last-day-of-month",
      ].sort(),
    );
  });

  it("is said differently for each of them, in each language", () => {
    const words = Object.values(dayReasonWords);
    for (const locale of locales) {
      const said = words.map((one) => one[locale]);
      expect(new Set(said).size).toBe(words.length);
      expect(said.filter((one) => !/^\S.*\S$/.test(one))).toEqual([]);
      expect(said.filter((one) => /[\u0400-\u04FF]/.test(one) === (locale === "en"))).toEqual([]);
    }
  });
});
