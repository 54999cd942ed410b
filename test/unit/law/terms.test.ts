import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainDay } from "#shared/law/calendar.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { dayOf, endOfDay, type Instant, instantAt, instantSchema } from "#shared/law/dates.ts";
import { computeTerm, type TermRule } from "#shared/law/terms.ts";

const at = (text: string): Instant => instantSchema.parse(text);
/** Ten in the morning in the country. */
const morningOf = (day: string): Instant => at(`${day}T05:00:00.000Z`);

const rule = (amount: number, unit: TermRule["unit"] = "working-day"): TermRule => ({
  id: "R377-21",
  amount,
  unit,
});

const ceiled = (amount: number, ceiling: number): TermRule => ({
  ...rule(amount),
  ceiling: { amount: ceiling, unit: "working-day", from: "saved" },
});

const term = (one: TermRule, start: string, ceilingFrom?: string) =>
  computeTerm(
    one,
    morningOf(start),
    kazakhstanCalendar,
    ceilingFrom === undefined ? undefined : morningOf(ceilingFrom),
  );

const anyInstant = fc
  .date({ min: new Date("2024-01-01"), max: new Date("2028-06-30"), noInvalidDate: true })
  .map((date) => instantAt(date.getTime()));

const anyAmount = fc.integer({ min: 0, max: 60 });

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
      fc.property(anyInstant, anyAmount, (start, amount) => {
        const { days, due, dueDay } = computeTerm(rule(amount), start, kazakhstanCalendar);
        expect(countedIn(days)).toHaveLength(amount);
        expect(days.at(-1)?.day).toBe(dueDay);
        expect(due).toBe(endOfDay(dueDay));
        expect(due >= start).toBe(true);
        expect(amount === 0 || explainDay(kazakhstanCalendar, dueDay).working).toBe(true);
      }),
    );
  });

  it("never ends earlier for a later start", () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, anyAmount, (one, other, amount) => {
        const [first, second] = one < other ? [one, other] : [other, one];
        const dueAfter = (start: Instant) =>
          computeTerm(rule(amount), start, kazakhstanCalendar).due;
        expect(dueAfter(first) <= dueAfter(second)).toBe(true);
      }),
    );
  });

  it("is unconfirmed as soon as it counts a day of an unconfirmed year", () => {
    expect(term(rule(1), "2026-12-30").confirmed).toBe(true);
    expect(term(rule(2), "2026-12-30").confirmed).toBe(false);
  });
});

describe("a term of nothing", () => {
  it("ends with the day it started on", () => {
    const { due, days } = term(rule(0), "2026-11-21");
    expect(due).toBe("2026-11-21T18:59:59.999Z");
    expect(days).toHaveLength(1);
  });
});

describe("a term of calendar days", () => {
  it("counts every day after the first", () => {
    const { dueDay, days } = term(rule(3, "calendar-day"), "2026-03-20");
    expect(dueDay).toBe("2026-03-23");
    expect(countedIn(days).map(({ day }) => day)).toEqual([
      "2026-03-21",
      "2026-03-22",
      "2026-03-23",
    ]);
  });
});

describe("a term of months or years", () => {
  it.each([
    [rule(6, "month"), "2026-03-15", "2026-09-15", "same-day-of-month"],
    [rule(1, "month"), "2026-01-31", "2026-02-28", "last-day-of-month"],
    [rule(2, "year"), "2026-03-20", "2028-03-20", "same-day-of-month"],
    [rule(1, "year"), "2024-02-29", "2025-02-28", "last-day-of-month"],
  ] as const)("%o from %s ends on %s", (one, start, end, why) => {
    const { dueDay, days, confirmed } = term(one, start);
    expect(dueDay).toBe(end);
    expect(days.at(-1)).toMatchObject({ effect: "counted", why });
    expect(confirmed).toBe(true);
  });
});

describe("a ceiling", () => {
  it("leaves a shorter term alone", () => {
    const { dueDay, limitedByCeiling, days } = term(ceiled(1, 3), "2026-11-23", "2026-11-23");
    expect([dueDay, limitedByCeiling]).toEqual(["2026-11-24", false]);
    expect(countedIn(days)).toHaveLength(1);
  });

  it("does not count as a limit where both end on the same day", () => {
    const { dueDay, limitedByCeiling } = term(ceiled(1, 3), "2026-11-25", "2026-11-23");
    expect([dueDay, limitedByCeiling]).toEqual(["2026-11-26", false]);
  });

  it("ends a longer term and explains its own count", () => {
    const { dueDay, due, limitedByCeiling, days } = term(ceiled(2, 3), "2026-11-25", "2026-11-23");
    expect([dueDay, due]).toEqual(["2026-11-26", "2026-11-26T18:59:59.999Z"]);
    expect(limitedByCeiling).toBe(true);
    expect(days[0]).toMatchObject({ day: "2026-11-23", why: "starting-day" });
    expect(countedIn(days)).toHaveLength(3);
  });

  it("can lie before the start: the term is born overdue", () => {
    const { due, startedAt } = term(ceiled(1, 3), "2026-12-01", "2026-11-23");
    expect(due < startedAt).toBe(true);
  });

  it("is never outlasted, and never prolongs", () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, (one, other) => {
        const [saved, recorded] = one < other ? [one, other] : [other, one];
        const both = computeTerm(ceiled(2, 9), recorded, kazakhstanCalendar, saved);
        const alone = computeTerm(rule(2), recorded, kazakhstanCalendar);
        const ceiling = computeTerm(rule(9), saved, kazakhstanCalendar);
        expect(both.due).toBe(alone.due < ceiling.due ? alone.due : ceiling.due);
        expect(both.limitedByCeiling).toBe(ceiling.due < alone.due);
        expect(dayOf(both.due)).toBe(both.dueDay);
      }),
    );
  });

  it("without the instant it counts from is a bug", () => {
    expect(() => term(ceiled(1, 3), "2026-11-23")).toThrow(
      'the ceiling of R377-21 counts from "saved"',
    );
  });
});

describe("a rule that cannot be counted", () => {
  it.each([-1, 1.5, Number.NaN])("is a bug: %d working days", (amount) => {
    expect(() => term(rule(amount), "2026-11-23")).toThrow("a term of");
  });
});
