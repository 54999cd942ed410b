import { describe, expect, it } from "vitest";
import {
  type DayReason,
  dayReasons,
  explainDay,
  type WorkCalendar,
  workCalendarSchema,
} from "#shared/law/calendar.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { addDays, type Day, daySchema } from "#shared/law/dates.ts";

const explain = (text: string, calendar: WorkCalendar = kazakhstanCalendar) =>
  explainDay(calendar, daySchema.parse(text));

const daysOf = (year: number): Day[] => {
  const first = daySchema.parse(`${year}-01-01`);
  const length = year % 4 === 0 ? 366 : 365;
  return Array.from({ length }, (_, index) => addDays(first, index));
};

const because = (year: number, reason: DayReason) =>
  daysOf(year).filter((day) => explain(day).why === reason);

describe("the calendar of Kazakhstan", () => {
  it.each([
    [2024, ["2024-03-25", "2024-07-08"]],
    [2025, ["2025-03-10", "2025-03-24", "2025-03-25", "2025-07-07", "2025-09-01", "2025-10-27"]],
    [2026, ["2026-03-09", "2026-03-24", "2026-03-25", "2026-05-11", "2026-10-26"]],
  ])("moves the public holidays of %i that fall on a weekend", (year, moved) => {
    expect(because(year, "moved-holiday")).toEqual(moved);
  });

  it("lets Nauryz push past itself and names the holiday that moved", () => {
    expect(explain("2026-03-24")).toMatchObject({
      working: false,
      source: expect.stringContaining("Nauryz (2026-03-21)"),
    });
    expect(explain("2026-03-25").source).toContain("Nauryz (2026-03-22)");
    expect(explain("2026-03-16")).toMatchObject({ working: true, why: "weekday" });
  });

  it("never moves 7 January and the first day of Kurban Ait", () => {
    // Sundays: 16 June 2024 and 7 January 2024.
    expect(explain("2024-06-16").why).toBe("day-off-not-moved");
    expect(explain("2024-06-17")).toMatchObject({ working: true, why: "weekday" });
    expect(explain("2024-01-07").why).toBe("day-off-not-moved");
    expect(explain("2024-01-08").working).toBe(true);
    expect(explain("2026-05-27")).toMatchObject({ working: false, why: "day-off-not-moved" });
  });

  it.each([
    ["2024-05-08", "2024-05-04"],
    ["2025-01-03", "2025-01-05"],
  ])("exchanges %s for the weekend day %s", (off, worked) => {
    expect(explain(off)).toMatchObject({ working: false, why: "moved-by-decree" });
    expect(explain(worked)).toMatchObject({ working: true, why: "working-weekend" });
    expect(explain(off).source).toContain("art. 85(3)");
  });

  it("has Constitution Day on 30 August until 2025 and on 15 March from 2027", () => {
    expect(explain("2024-08-30").why).toBe("public-holiday");
    expect(explain("2025-08-30").why).toBe("public-holiday");
    expect(explain("2026-08-31").why).toBe("weekday");
    expect(explain("2027-08-30").why).toBe("weekday");
    expect(explain("2026-03-15").why).toBe("weekend");
    expect(explain("2027-03-15").why).toBe("public-holiday");
  });

  it("counts the public holidays of each year", () => {
    const counts = [2024, 2025, 2026, 2027, 2028].map((year) => because(year, "public-holiday"));
    expect(counts.map((days) => days.length)).toEqual([13, 13, 12, 13, 13]);
  });

  it("confirms 2024 to 2026 and flags every other year", () => {
    for (const year of [2024, 2025, 2026])
      expect(daysOf(year).every((day) => explain(day).confirmed)).toBe(true);
    for (const year of [2023, 2027, 2028, 2029])
      expect(daysOf(year).some((day) => explain(day).confirmed)).toBe(false);
  });

  it("gives every day of 2024 to 2028 a source, and uses every reason", () => {
    const explained = [2024, 2025, 2026, 2027, 2028].flatMap(daysOf).map((day) => explain(day));
    expect(explained.every(({ source }) => source.length > 0)).toBe(true);
    expect(new Set(explained.map(({ why }) => why))).toEqual(new Set(dayReasons));
  });
});

describe("a replaced calendar", () => {
  it("stays unconfirmed in a year with an estimate, whatever it claims", () => {
    const hasty = { ...kazakhstanCalendar, confirmedThrough: 2027 };
    expect(explain("2027-02-01", hasty).confirmed).toBe(false);
    const announced = {
      ...hasty,
      movableDaysOff: hasty.movableDaysOff.map((row) => ({ ...row, estimate: false })),
    };
    expect(explain("2027-02-01", announced).confirmed).toBe(true);
  });

  it.each([
    ["a row without a source", { fixedDaysOff: [{ on: "01-07", name: "Christmas", source: "" }] }],
    ["a day that not every year has", { fixedDaysOff: [{ on: "02-29", name: "?", source: "?" }] }],
    [
      "a weekday worked instead",
      { exchanges: [{ dayOff: "2026-01-05", workedInstead: "2026-01-06", source: "an order" }] },
    ],
    ["an unknown field", { holidays: [] }],
  ])("is refused with %s", (_, change) => {
    expect(workCalendarSchema.safeParse({ ...kazakhstanCalendar, ...change }).success).toBe(false);
  });
});

describe("a calendar of other rows", () => {
  const source = "a law";
  const other = (rows: Partial<WorkCalendar>): WorkCalendar => ({
    ...kazakhstanCalendar,
    publicHolidays: [],
    fixedDaysOff: [],
    movableDaysOff: [],
    exchanges: [],
    ...rows,
  });

  it("moves a holiday at the end of a year into the next one, past what is off there", () => {
    // 31 December 2022 is a Saturday, 1 January 2023 a Sunday: Monday and Tuesday are taken.
    const calendar = other({
      publicHolidays: [
        { on: "01-01", name: "New Year", source },
        { on: "12-31", name: "Old Year", source },
      ],
    });
    expect(explain("2023-01-02", calendar)).toMatchObject({
      why: "moved-holiday",
      source: "Old Year (2022-12-31): " + kazakhstanCalendar.movedHolidays.source,
    });
    expect(explain("2023-01-03", calendar).source).toContain("New Year (2023-01-01)");
    expect(explain("2023-01-04", calendar).working).toBe(true);
    // Moved within the year from the day before: 30 December 2024 is a Monday.
    expect(explain("2024-12-30", calendar).working).toBe(true);
  });

  it("moves a holiday past a day off at the beginning of the next year", () => {
    // 31 December 2023 is a Sunday; the Monday after it is off already.
    const calendar = other({
      publicHolidays: [{ on: "12-31", name: "Old Year", source }],
      fixedDaysOff: [{ on: "01-01", name: "Rest", source }],
    });
    expect(explain("2024-01-01", calendar)).toMatchObject({
      why: "day-off-not-moved",
      source: "Rest: a law",
    });
    expect(explain("2024-01-02", calendar).why).toBe("moved-holiday");
  });

  it("counts a row from its first year through its last", () => {
    const calendar = other({
      publicHolidays: [{ on: "06-10", name: "Fair", source, fromYear: 2025, throughYear: 2026 }],
    });
    const off = [2024, 2025, 2026, 2027].map((year) => explain(`${year}-06-10`, calendar).why);
    expect(off).toEqual(["weekday", "public-holiday", "public-holiday", "weekday"]);
  });

  it("moves holidays in the order of their dates, whatever the order of the rows", () => {
    const rows = [
      { on: "06-14", name: "Second", source },
      { on: "06-13", name: "First", source },
    ];
    for (const publicHolidays of [rows, rows.toReversed()]) {
      // A Saturday and a Sunday.
      const calendar = other({ publicHolidays });
      expect(explain("2026-06-15", calendar).source).toContain("First (2026-06-13)");
      expect(explain("2026-06-16", calendar).source).toContain("Second (2026-06-14)");
    }
  });

  it("names the row that a day off or a worked day rests on", () => {
    const calendar = other({
      publicHolidays: [{ on: "06-10", name: "Fair", source }],
      fixedDaysOff: [{ on: "06-11", name: "Rest", source: "a code" }],
      movableDaysOff: [
        { day: daySchema.parse("2026-06-12"), name: "Feast", estimate: false, source: "a notice" },
      ],
      exchanges: [
        {
          dayOff: daySchema.parse("2026-06-09"),
          workedInstead: daySchema.parse("2026-06-13"),
          source: "an order",
        },
      ],
    });
    const days = ["2026-06-09", "2026-06-10", "2026-06-11", "2026-06-12", "2026-06-13"];
    expect(days.map((text) => explain(text, calendar))).toEqual([
      {
        day: "2026-06-09",
        working: false,
        why: "moved-by-decree",
        source: "an order",
        confirmed: true,
      },
      {
        day: "2026-06-10",
        working: false,
        why: "public-holiday",
        source: "Fair: a law",
        confirmed: true,
      },
      {
        day: "2026-06-11",
        working: false,
        why: "day-off-not-moved",
        source: "Rest: a code",
        confirmed: true,
      },
      {
        day: "2026-06-12",
        working: false,
        why: "day-off-not-moved",
        source: "Feast: a notice",
        confirmed: true,
      },
      {
        day: "2026-06-13",
        working: true,
        why: "working-weekend",
        source: "an order",
        confirmed: true,
      },
    ]);
  });

  it("names the rule of the week for plain days and weekends", () => {
    const week = kazakhstanCalendar.fiveDayWeek.source;
    expect(explain("2026-11-20", other({}))).toMatchObject({ why: "weekday", source: week });
    expect(explain("2026-11-21", other({}))).toMatchObject({ why: "weekend", source: week });
  });
});
