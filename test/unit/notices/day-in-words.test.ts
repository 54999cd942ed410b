import { describe, expect, it } from "vitest";
import { daySchema, type Day } from "#shared/law/dates.ts";
import { locales } from "#shared/law/languages.ts";
import { byDay, fromDay, onDay, throughDay } from "#shared/notices/day-in-words.ts";

const day = (text: string): Day => daySchema.parse(text);

const since = [
  "қаңтардан",
  "ақпаннан",
  "наурыздан",
  "сәуірден",
  "мамырдан",
  "маусымнан",
  "шілдеден",
  "тамыздан",
  "қыркүйектен",
  "қазаннан",
  "қарашадан",
  "желтоқсаннан",
];

describe("days in words", () => {
  it("L114-14.3, G03: say by when something is due, with the day itself", () => {
    expect(locales.map((locale) => byDay(day("2026-12-07"), locale))).toEqual([
      "2026 жылғы 7 желтоқсаннан кешіктірмей",
      "не позднее 7 декабря 2026 года",
      "by 7 December 2026 at the latest",
    ]);
  });

  it("L114-15.5: say from when something lasts, and until when", () => {
    expect(locales.map((locale) => fromDay(day("2026-03-01"), locale))).toEqual([
      "2026 жылғы 1 наурыздан бастап",
      "с 1 марта 2026 года",
      "from 1 March 2026 on",
    ]);
    expect(throughDay(day("2026-03-01"), "kk")).toBe(
      "2026 жылғы 1 наурызға дейін (сол күнді қоса алғанда)",
    );
  });

  it("bend every month as Kazakh does", () => {
    for (const [index, month] of since.entries()) {
      const first = day(`2026-${String(index + 1).padStart(2, "0")}-01`);
      expect(byDay(first, "kk")).toBe(`2026 жылғы 1 ${month} кешіктірмей`);
      expect(fromDay(first, "kk")).toBe(`2026 жылғы 1 ${month} бастап`);
      expect(onDay(first, "kk")).toMatch(/^2026 жылғы 1 \p{L}+(?:да|де|та|те)$/u);
    }
  });
});
