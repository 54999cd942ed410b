import { describe, expect, it } from "vitest";
import { explainDay, type WorkCalendar } from "#shared/law/calendar.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { addDays, daySchema, type Day } from "#shared/law/dates.ts";
import { ruleSources, sourceIn } from "#shared/law/source-words.ts";

const on = (day: string, locale: "kk" | "ru" | "en") =>
  sourceIn(kazakhstanCalendar, explainDay(kazakhstanCalendar, daySchema.parse(day)).source, locale);

/** Every day of the years that the calendar confirms. */
const confirmedDays = (): readonly Day[] => {
  const { confirmedFrom, confirmedThrough } = kazakhstanCalendar;
  const days: Day[] = [];
  const last = daySchema.parse(`${confirmedThrough}-12-31`);
  for (let day = daySchema.parse(`${confirmedFrom}-01-01`); day <= last; day = addDays(day, 1))
    days.push(day);
  return days;
};

describe("the source of a day", () => {
  it("is read in the language of the reader", () => {
    expect(on("2026-03-09", "ru")).toBe(
      "Международный женский день (2026-03-08): перенесён с выходного по ст. 5 Закона от 13.12.2001 № 267-II о праздниках",
    );
    expect(on("2026-05-27", "kk")).toBe(
      "Құрбан айттың бірінші күні: 23.11.2015 № 414-V Еңбек кодексі, 84-баптың 5-тармағы",
    );
    expect(on("2026-05-27", "en")).toBe(
      "First day of Kurban Ait: Labour Code of 23.11.2015 No. 414-V, art. 84(5)",
    );
  });

  it.each(["kk", "ru"] as const)("holds no English for a reader of %s, on any day", (locale) => {
    const english = confirmedDays()
      .map((day) => on(day, locale))
      .filter((source) => /[A-Za-z]{4}/.test(source));
    expect(english).toEqual([]);
  });

  it.each(Object.entries(ruleSources))("of the count itself has words: %s", (_, words) => {
    expect(sourceIn(kazakhstanCalendar, words.en, "kk")).toBe(words.kk);
    expect(sourceIn(kazakhstanCalendar, words.en, "ru")).toBe(words.ru);
  });

  it("stays as it is where a calendar brings no words for it", () => {
    const { words: _, ...rows } = kazakhstanCalendar;
    const bare: WorkCalendar = rows;
    expect(sourceIn(bare, "Nauryz: a decree", "kk")).toBe("Nauryz: a decree");
  });
});
