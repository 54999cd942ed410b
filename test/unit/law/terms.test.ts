import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainDay } from "#shared/law/calendar.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { dayOf, endOfDay, type Instant, nextDay } from "#shared/law/dates.ts";
import { computeTerm, type TermRule } from "#shared/law/terms.ts";
import { addWorkingDays } from "#shared/law/working-days.ts";
import { anyAmount, anyCalendar, anyInstant, at, isInYears, morningOf } from "./any-calendar.ts";

const rule = (amount: number, unit: TermRule["unit"] = "working-day"): TermRule => ({
  id: "R377-21",
  amount,
  unit,
});

const term = (one: TermRule, start: string) =>
  computeTerm(one, morningOf(start), kazakhstanCalendar);

const countedIn = (days: ReturnType<typeof computeTerm>["days"]) =>
  days.filter(({ effect }) => effect === "counted");

describe("a term of working days (G03)", () => {
  it.each([
    ["2026-03-20", 1, "2026-03-26"],
    ["2026-03-20", 10, "2026-04-08"],
    ["2024-12-31", 1, "2025-01-05"],
    ["2026-11-23", 2, "2026-11-25"],
  ])("from %s of %i ends on %s", (start, amount, end) => {
    const { due, dueDay } = term(rule(amount), start);
    expect(dueDay).toBe(end);
    expect(due).toBe(`${end}T18:59:59.999Z`);
  });

  it("counts from the same day for an event at any hour, by the country's clock", () => {
    const early = computeTerm(rule(1), at("2026-11-22T19:00:00.000Z"), kazakhstanCalendar);
    const late = computeTerm(rule(1), at("2026-11-23T18:59:59.999Z"), kazakhstanCalendar);
    expect([early.dueDay, late.dueDay]).toEqual(["2026-11-24", "2026-11-24"]);
  });

  it("begins on the next working day for an event on a day off", () => {
    expect(term(rule(1), "2026-11-21").dueDay).toBe("2026-11-23");
  });

  it("explains each day from the starting day on", () => {
    const { days, confirmed } = term(rule(1), "2026-03-20");
    expect(days.map(({ day, effect, why }) => [day, effect, why])).toEqual([
      ["2026-03-20", "skipped", "starting-day"],
      ["2026-03-21", "skipped", "public-holiday"],
      ["2026-03-22", "skipped", "public-holiday"],
      ["2026-03-23", "skipped", "public-holiday"],
      ["2026-03-24", "skipped", "moved-holiday"],
      ["2026-03-25", "skipped", "moved-holiday"],
      ["2026-03-26", "counted", "weekday"],
    ]);
    expect(confirmed).toBe(true);
  });

  it("always ends on a working day after exactly its amount of counted days", () => {
    fc.assert(
      fc.property(anyCalendar, anyInstant, anyAmount, (calendar, start, amount) => {
        const { days, due, dueDay } = computeTerm(rule(amount), start, calendar);
        expect(countedIn(days)).toHaveLength(amount);
        expect(days.at(-1)?.day).toBe(dueDay);
        expect(due).toBe(endOfDay(dueDay));
        expect(due >= start).toBe(true);
        expect(amount === 0 || explainDay(calendar, dueDay).working).toBe(true);
        expect(days).toEqual(addWorkingDays(calendar, dayOf(start), amount).days);
      }),
    );
  });

  it("never ends earlier for a later start", () => {
    fc.assert(
      fc.property(
        anyCalendar,
        anyInstant,
        anyInstant,
        anyAmount,
        (calendar, one, other, amount) => {
          const [first, second] = one < other ? [one, other] : [other, one];
          const dueAfter = (start: Instant, more = 0) =>
            computeTerm(rule(amount + more), start, calendar).due;
          expect(dueAfter(first) <= dueAfter(second)).toBe(true);
          expect(dueAfter(first) < dueAfter(first, 1)).toBe(true);
        },
      ),
    );
  });

  it("starts on another day from midnight at UTC+5 on, and only from then", () => {
    fc.assert(
      fc.property(anyCalendar, anyInstant, anyAmount, (calendar, start, amount) => {
        const dueAfter = (instant: Instant) => computeTerm(rule(amount), instant, calendar).dueDay;
        const lastMoment = endOfDay(dayOf(start));
        expect(dueAfter(lastMoment)).toBe(dueAfter(start));
        const tomorrow = computeTerm(rule(amount), endOfDay(nextDay(dayOf(start))), calendar);
        expect(tomorrow.days[0]?.day).toBe(nextDay(dayOf(start)));
      }),
    );
  });

  it.each([
    // The last moment of the year there, and the first of the next one.
    ["2024-12-31T18:59:59.999Z", "2025-01-05"],
    ["2024-12-31T19:00:00.000Z", "2025-01-05"],
    ["2025-01-04T18:59:59.999Z", "2025-01-05"],
    // A Saturday and a Sunday that are worked: filed on them, they do not count themselves.
    ["2025-01-05T06:00:00.000Z", "2025-01-06"],
    ["2024-05-04T06:00:00.000Z", "2024-05-06"],
    ["2024-05-03T06:00:00.000Z", "2024-05-04"],
    ["2024-05-03T19:00:00.000Z", "2024-05-06"],
    ["2025-12-31T18:59:59.999Z", "2026-01-05"],
  ])("of one day from %s ends on %s", (start, end) => {
    const { dueDay, confirmed } = computeTerm(rule(1), at(start), kazakhstanCalendar);
    expect([dueDay, confirmed]).toEqual([end, true]);
  });

  it("is unconfirmed exactly when it looks at a year that is not confirmed", () => {
    fc.assert(
      fc.property(anyCalendar, anyInstant, anyAmount, (calendar, start, amount) => {
        const { days, confirmed } = computeTerm(rule(amount), start, calendar);
        expect(confirmed).toBe(days.slice(1).every(({ day }) => isInYears(day, 2024, 2027)));
      }),
    );
  });

  it("is unconfirmed in a year with an estimate in it", () => {
    fc.assert(
      fc.property(anyCalendar, anyInstant, anyAmount, (calendar, start, amount) => {
        const estimates = calendar.movableDaysOff.map((row) => ({ ...row, estimate: true }));
        const { days, confirmed } = computeTerm(rule(amount), start, {
          ...calendar,
          movableDaysOff: estimates,
        });
        const uncertain = new Set(["2028", ...estimates.map(({ day }) => day.slice(0, 4))]);
        expect(confirmed).toBe(days.slice(1).every(({ day }) => !uncertain.has(day.slice(0, 4))));
      }),
    );
  });

  it("is unconfirmed as soon as it counts a day of an unconfirmed year", () => {
    expect(term(rule(1), "2026-12-30").confirmed).toBe(true);
    expect(term(rule(2), "2026-12-30").confirmed).toBe(false);
  });
});

describe("a term of nothing", () => {
  it.each(["working-day", "calendar-day", "month", "year"] as const)(
    "ends with the day it started on, be it of a %s",
    (unit) => {
      const { due, days } = term(rule(0, unit), "2026-11-21");
      expect(due).toBe("2026-11-21T18:59:59.999Z");
      expect(days.map(({ day, why }) => [day, why])).toEqual([["2026-11-21", "starting-day"]]);
    },
  );
});

describe("a term of calendar days", () => {
  it("counts every day after the first", () => {
    const { dueDay, days, confirmed } = term(rule(2, "calendar-day"), "2026-12-30");
    expect([dueDay, confirmed]).toEqual(["2027-01-01", true]);
    const [first, ...counted] = days;
    expect(first).toMatchObject({ day: "2026-12-30", why: "starting-day" });
    expect(counted).toEqual(
      ["2026-12-31", "2027-01-01"].map((day) => ({
        day,
        effect: "counted",
        why: "calendar-day",
        source: "every day counts",
        confirmed: true,
      })),
    );
  });
});

describe("a term of months or years", () => {
  it.each([
    [rule(6, "month"), "2026-03-15", "2026-09-15", "same-day-of-month", "started on"],
    [rule(1, "month"), "2026-01-31", "2026-02-28", "last-day-of-month", "too short"],
    [rule(2, "year"), "2026-03-20", "2028-03-20", "same-day-of-month", "started on"],
    [rule(1, "year"), "2024-02-29", "2025-02-28", "last-day-of-month", "too short"],
  ] as const)("%o from %s ends on %s", (one, start, end, why, source) => {
    const { dueDay, days, confirmed } = term(one, start);
    expect(dueDay).toBe(end);
    expect(days).toHaveLength(2);
    expect(days.at(-1)).toMatchObject({ effect: "counted", why });
    expect(days.at(-1)?.source).toContain(source);
    expect(confirmed).toBe(true);
  });
});

describe("a rule that cannot be counted", () => {
  it.each([-1, 1.5, Number.NaN])("is a bug: %d working days", (amount) => {
    expect(() => term(rule(amount), "2026-11-23")).toThrow("a term of");
  });
});
