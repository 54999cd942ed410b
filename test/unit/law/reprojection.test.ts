import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainDay, type WorkCalendar, workCalendarSchema } from "#shared/law/calendar.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { addDays, dayOf } from "#shared/law/dates.ts";
import { type OpenTerm, reproject } from "#shared/law/reprojection.ts";
import { computeTerm, type TermRule } from "#shared/law/terms.ts";
import {
  anyAmount,
  anyCalendar,
  anyDay,
  anyInstant,
  day,
  morningOf,
  withDayOff,
} from "./any-calendar.ts";

const rule = (amount: number, unit: TermRule["unit"] = "working-day"): TermRule => ({
  id: "R377-26",
  amount,
  unit,
});

const term = (amount: number, start: string): OpenTerm => ({
  rule: rule(amount),
  startedAt: morningOf(start),
});

const exchanged = (dayOff: string, workedInstead: string): WorkCalendar =>
  workCalendarSchema.parse({
    ...kazakhstanCalendar,
    exchanges: [
      ...kazakhstanCalendar.exchanges,
      { dayOff, workedInstead, source: "an order of November" },
    ],
  });

const only = (open: OpenTerm, after: WorkCalendar, before: WorkCalendar = kazakhstanCalendar) => {
  const [projection, ...others] = reproject([open], before, after);
  if (projection === undefined || others.length > 0) throw new Error("one term, one projection");
  return projection;
};

describe("a new calendar", () => {
  it("R377-26: moves a term by a day off in it, and names the day with both sources", () => {
    const open = term(7, "2026-11-23");
    expect(only(open, withDayOff(kazakhstanCalendar, day("2026-11-26")))).toEqual({
      term: open,
      before: { due: "2026-12-02T18:59:59.999Z", dueDay: "2026-12-02", confirmed: true },
      after: { due: "2026-12-03T18:59:59.999Z", dueDay: "2026-12-03", confirmed: true },
      moved: true,
      differences: [
        {
          day: "2026-11-26",
          change: "added-off",
          before: { why: "weekday", source: "Labour Code of 23.11.2015 No. 414-V, art. 84" },
          after: { why: "day-off-not-moved", source: "one more feast: a new order" },
        },
      ],
    });
  });

  it("moves a term back by a day that is no longer off", () => {
    const before = withDayOff(kazakhstanCalendar, day("2026-11-26"));
    const { moved, after, differences } = only(term(7, "2026-11-23"), kazakhstanCalendar, before);
    expect([moved, after.dueDay]).toEqual([true, "2026-12-02"]);
    expect(differences).toMatchObject([{ day: "2026-11-26", change: "no-longer-off" }]);
  });

  it("counts a Saturday that is worked now, and the day off for it", () => {
    const { moved, before, after, differences } = only(
      term(3, "2026-11-26"),
      exchanged("2026-12-04", "2026-11-28"),
    );
    expect([before.dueDay, after.dueDay, moved]).toEqual(["2026-12-01", "2026-11-30", true]);
    expect(differences).toMatchObject([
      {
        day: "2026-11-28",
        change: "worked",
        before: { why: "weekend" },
        after: { why: "working-weekend", source: "an order of November" },
      },
    ]);
  });

  it("leaves the due day where one day more makes up for one day less, and says so", () => {
    const { moved, differences } = only(
      term(7, "2026-11-23"),
      exchanged("2026-11-26", "2026-11-28"),
    );
    expect(moved).toBe(false);
    expect(differences.map(({ day: one, change }) => [one, change])).toEqual([
      ["2026-11-26", "added-off"],
      ["2026-11-28", "worked"],
    ]);
  });

  it.each(["2026-11-23", "2026-12-03", "2026-11-28"])(
    "leaves a term alone whose days it does not touch: %s off",
    (off) => {
      const { moved, differences } = only(
        term(7, "2026-11-23"),
        withDayOff(kazakhstanCalendar, day(off)),
      );
      expect([moved, differences]).toEqual([false, []]);
    },
  );

  it("R377-35: leaves years and calendar days alone", () => {
    const terms: OpenTerm[] = [rule(2, "year"), rule(5, "calendar-day"), rule(1, "month")].map(
      (one) => ({ rule: one, startedAt: morningOf("2026-11-23") }),
    );
    const after = withDayOff(kazakhstanCalendar, day("2026-11-26"));
    for (const { moved, differences } of reproject(terms, kazakhstanCalendar, after))
      expect([moved, differences]).toEqual([false, []]);
  });

  it("R377-22: moves what ends with its ceiling by the days of the ceiling", () => {
    const open: OpenTerm = {
      rule: { ...rule(1), ceiling: { amount: 3, unit: "working-day", from: "saved" } },
      startedAt: morningOf("2026-11-26"),
      ceilingFrom: morningOf("2026-11-23"),
    };
    const { before, after, differences } = only(
      open,
      withDayOff(kazakhstanCalendar, day("2026-11-24")),
    );
    expect([before.dueDay, after.dueDay]).toEqual(["2026-11-26", "2026-11-27"]);
    expect(differences).toMatchObject([{ day: "2026-11-24", change: "added-off" }]);
  });

  it("R377-22: names the days in order where the ceiling takes over", () => {
    const open: OpenTerm = {
      rule: { ...rule(1), ceiling: { amount: 3, unit: "working-day", from: "saved" } },
      startedAt: morningOf("2026-11-30"),
      ceilingFrom: morningOf("2026-11-26"),
    };
    const { before, after, differences } = only(open, exchanged("2026-12-01", "2026-11-28"));
    expect([before.dueDay, after.dueDay]).toEqual(["2026-12-01", "2026-11-30"]);
    expect(differences.map(({ day: one, change }) => [one, change])).toEqual([
      ["2026-11-28", "worked"],
      ["2026-12-01", "added-off"],
    ]);
  });

  it("shows that an announced year makes a term certain", () => {
    const announced = {
      ...kazakhstanCalendar,
      confirmedThrough: 2027,
      movableDaysOff: kazakhstanCalendar.movableDaysOff.map((row) => ({ ...row, estimate: false })),
    };
    const { before, after, moved, differences } = only(term(7, "2026-12-28"), announced);
    expect([before.confirmed, after.confirmed, moved, differences]).toEqual([
      false,
      true,
      false,
      [],
    ]);
  });
});

describe("any calendar with one day off more", () => {
  const anyTerms = fc.array(
    fc
      .tuple(anyInstant, anyAmount)
      .map(([startedAt, amount]) => ({ rule: rule(amount), startedAt })),
    { minLength: 1, maxLength: 6 },
  );

  it("re-projects exactly the terms that it touches, each with a reason", () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyTerms, (before, off, terms) => {
        const after = withDayOff(before, off);
        for (const { term: open, differences, ...to } of reproject(terms, before, after)) {
          const end = to.before.dueDay < to.after.dueDay ? to.after.dueDay : to.before.dueDay;
          const changed = [];
          // The days of the term by hand: a public holiday beside the new day off can be pushed on too.
          for (let one = addDays(dayOf(open.startedAt), 1); one <= end; one = addDays(one, 1))
            if (explainDay(before, one).working !== explainDay(after, one).working)
              changed.push(one);
          expect(differences.map((one) => one.day)).toEqual(changed);
          expect(to.moved).toBe(to.before.dueDay !== to.after.dueDay);
          expect(!to.moved || differences.length > 0).toBe(true);
          expect(differences.every((one) => one.before.source !== one.after.source)).toBe(true);
          expect(to.after.due).toBe(computeTerm(open.rule, open.startedAt, after).due);
        }
      }),
    );
  });

  it("moves each term towards the future or not at all, and back with the old calendar", () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyTerms, (before, off, terms) => {
        const after = withDayOff(before, off);
        const [there, back] = [reproject(terms, before, after), reproject(terms, after, before)];
        expect(there.every((one) => one.before.dueDay <= one.after.dueDay)).toBe(true);
        expect(back.map((one) => one.after)).toEqual(there.map((one) => one.before));
      }),
    );
  });
});
