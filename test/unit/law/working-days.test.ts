import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainDay } from "#shared/law/calendar.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { addDays } from "#shared/law/dates.ts";
import { addWorkingDays, workingDaysBetween } from "#shared/law/working-days.ts";
import {
  anyAmount,
  anyCalendar,
  anyDay,
  day,
  isInYears,
  isWorkedByTheBook,
} from "./any-calendar.ts";

const add = (from: string, count: number) => addWorkingDays(kazakhstanCalendar, day(from), count);
const between = (from: string, to: string) =>
  workingDaysBetween(kazakhstanCalendar, day(from), day(to));

describe("adding working days", () => {
  it.each([
    ["2026-03-20", 1, "2026-03-26"],
    ["2026-03-20", 10, "2026-04-08"],
    ["2024-12-31", 1, "2025-01-05"],
    ["2024-05-03", 1, "2024-05-04"],
    ["2024-05-03", 3, "2024-05-10"],
    ["2025-12-31", 1, "2026-01-05"],
  ])("%s and %i working days is %s", (from, count, to) => {
    expect(add(from, count)).toMatchObject({ from, to, count, confirmed: true });
    expect(between(from, to)).toMatchObject({ from, to, count, confirmed: true });
  });

  it("explains why a worked Sunday counts, and the days before it do not", () => {
    expect(add("2024-12-31", 1).days.map((one) => [one.day, one.effect, one.why])).toEqual([
      ["2024-12-31", "skipped", "starting-day"],
      ["2025-01-01", "skipped", "public-holiday"],
      ["2025-01-02", "skipped", "public-holiday"],
      ["2025-01-03", "skipped", "moved-by-decree"],
      ["2025-01-04", "skipped", "weekend"],
      ["2025-01-05", "counted", "working-weekend"],
    ]);
  });

  it("gives the source of every day", () => {
    const { days } = add("2024-12-31", 1);
    expect(days[0].source).toContain("G03");
    expect(days.map(({ source }) => source)).not.toContain("");
    expect(days.at(-1)?.source).toContain("art. 85(3)");
  });

  it("stays on the day itself for none of them, even on a day off", () => {
    expect(add("2026-11-21", 0)).toMatchObject({ to: "2026-11-21", count: 0, confirmed: true });
    expect(add("2026-11-21", 0).days).toHaveLength(1);
  });

  it("says whether it had to look at a day that is not confirmed", () => {
    expect(add("2026-12-30", 1).confirmed).toBe(true);
    expect(add("2026-12-30", 2).confirmed).toBe(false);
    expect(between("2026-12-31", "2026-12-31")).toMatchObject({ count: 0, confirmed: true });
    expect(between("2026-12-31", "2027-01-01")).toMatchObject({ count: 0, confirmed: false });
  });

  it.each([-1, 0.5, Number.NaN, Infinity])("refuses a count of %d as a bug", (count) => {
    expect(() => add("2026-11-23", count)).toThrow(`a count of ${count} working days`);
  });
});

describe("counting working days", () => {
  it("leaves the first day out and takes the last one in", () => {
    expect(between("2026-11-23", "2026-11-24")).toMatchObject({ count: 1 });
    expect(between("2026-11-23", "2026-11-23")).toMatchObject({ count: 0 });
    expect(between("2026-11-20", "2026-11-22")).toMatchObject({ count: 0, to: "2026-11-22" });
  });

  it("refuses a pair that is reversed", () => {
    expect(between("2026-11-24", "2026-11-23")).toBe("ends-before-it-starts");
  });
});

describe("under any calendar", () => {
  it("a day is worked exactly when the rows say so", () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, (calendar, one) => {
        const week = Array.from({ length: 14 }, (_, index) => addDays(one, index));
        expect(week.map((that) => explainDay(calendar, that).working)).toEqual(
          week.map((that) => isWorkedByTheBook(calendar, that)),
        );
      }),
    );
  });

  it("adding some and counting them gives as many", () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyAmount, (calendar, from, amount) => {
        const { to } = addWorkingDays(calendar, from, amount);
        expect(workingDaysBetween(calendar, from, to)).toMatchObject({ count: amount });
      }),
    );
  });

  it("both explain themselves: every day in order, and those that count sum up", () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyAmount, (calendar, from, amount) => {
        const added = addWorkingDays(calendar, from, amount);
        expect(added.days.map((one) => one.day)).toEqual(
          added.days.map((_, index) => addDays(from, index)),
        );
        expect(added.days.filter(({ effect }) => effect === "counted")).toHaveLength(amount);
        expect(added.days.at(-1)?.day).toBe(added.to);
        expect(amount === 0 || added.days.at(-1)?.effect === "counted").toBe(true);
        expect(workingDaysBetween(calendar, from, added.to)).toEqual(added);
      }),
    );
  });

  it("one more is always later, and a later start never ends earlier", () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyDay, anyAmount, (calendar, one, other, amount) => {
        const [from, later] = one < other ? [one, other] : [other, one];
        const { to } = addWorkingDays(calendar, from, amount);
        expect(addWorkingDays(calendar, from, amount + 1).to > to).toBe(true);
        expect(addWorkingDays(calendar, later, amount).to >= to).toBe(true);
      }),
    );
  });

  it("two stretches count as much as the whole", () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyAmount, anyAmount, (calendar, from, one, other) => {
        const halfway = addWorkingDays(calendar, from, one).to;
        const { to } = addWorkingDays(calendar, halfway, other);
        expect(workingDaysBetween(calendar, from, to)).toMatchObject({ count: one + other });
      }),
    );
  });

  it("what is looked at beyond the confirmed years is flagged, and nothing else", () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyAmount, (calendar, from, amount) => {
        const { days, confirmed } = addWorkingDays(calendar, from, amount);
        expect(confirmed).toBe(days.slice(1).every((one) => isInYears(one.day, 2024, 2027)));
      }),
    );
  });
});
