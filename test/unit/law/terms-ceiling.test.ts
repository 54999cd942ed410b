import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { dayOf } from "#shared/law/dates.ts";
import { computeTerm, type TermRule } from "#shared/law/terms.ts";
import { anyCalendar, anyInstant, morningOf } from "./any-calendar.ts";

const rule = (amount: number): TermRule => ({ id: "R377-21", amount, unit: "working-day" });

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

const countedIn = (days: ReturnType<typeof computeTerm>["days"]) =>
  days.filter(({ effect }) => effect === "counted");

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
      fc.property(anyCalendar, anyInstant, anyInstant, (calendar, one, other) => {
        const [saved, recorded] = one < other ? [one, other] : [other, one];
        const both = computeTerm(ceiled(2, 9), recorded, calendar, saved);
        const alone = computeTerm(rule(2), recorded, calendar);
        const ceiling = computeTerm(rule(9), saved, calendar);
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
