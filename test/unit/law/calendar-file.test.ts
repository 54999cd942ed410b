import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CalendarFlawCode, parseCalendar } from "#shared/law/calendar-file.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { anyCalendar } from "./any-calendar.ts";

type Change = Readonly<Record<string, unknown>>;

const flawsWith = (change: Change) => {
  const result = parseCalendar({ ...kazakhstanCalendar, ...change });
  return result.valid ? [] : result.flaws.map(({ code, at }) => [code, at]);
};

const law = { name: "a day", source: "a law" };
const order = { source: "an order" };
const ait = { name: "First day of Kurban Ait", estimate: false, source: "announced" };
const aits = ["2024-06-16", "2025-06-06", "2026-05-27"].map((day) => ({ ...ait, day }));

const publicHolidays = (...rows: Change[]) => ({
  publicHolidays: rows.map((row) => ({ ...law, ...row })),
});
const exchanges = (...rows: Change[]) => ({
  exchanges: rows.map((row) => ({ ...order, ...row })),
});

describe("a calendar that an administrator brings", () => {
  it("is taken over as it is when nothing is wrong with it", () => {
    const input: unknown = JSON.parse(JSON.stringify(kazakhstanCalendar));
    expect(parseCalendar(input)).toEqual({ valid: true, calendar: kazakhstanCalendar });
  });

  it("may announce a year: the estimate gives way and the confirmed years grow", () => {
    const announced = [...aits, { ...ait, day: "2027-05-17" }];
    expect(flawsWith({ confirmedThrough: 2027, movableDaysOff: announced })).toEqual([]);
  });

  it("may give one day to two rows whose years do not meet", () => {
    const rows = [
      { on: "08-30", throughYear: 2025 },
      { on: "08-30", fromYear: 2026, throughYear: 2026 },
      { on: "08-30", fromYear: 2027 },
    ];
    expect(flawsWith(publicHolidays(...rows))).toEqual([]);
    expect(flawsWith(publicHolidays(...rows.toReversed()))).toEqual([]);
  });

  it("may do without movable days at all", () => {
    expect(flawsWith({ movableDaysOff: [] })).toEqual([]);
  });
});

describe("is refused with a code and the place", () => {
  const cases: [CalendarFlawCode, string, Change][] = [
    ["malformed", "version", { version: "" }],
    ["malformed", "version", { version: undefined }],
    ["malformed", "", { holidays: [] }],
    ["malformed", "confirmedFrom", { confirmedFrom: 1899 }],
    ["malformed", "confirmedThrough", { confirmedThrough: 10_000 }],
    ["malformed", "fiveDayWeek.source", { fiveDayWeek: { source: "" } }],
    ["malformed", "movedHolidays.source", { movedHolidays: {} }],
    ["malformed", "publicHolidays.0.name", publicHolidays({ on: "01-01", name: "" })],
    ["malformed", "publicHolidays.0.fromYear", publicHolidays({ on: "01-01", fromYear: 2024.5 })],
    ["malformed", "exchanges.0", { exchanges: [null] }],
    [
      "malformed",
      "movableDaysOff.0.estimate",
      { movableDaysOff: [{ ...aits[0], estimate: "no" }] },
    ],
    ["not-a-yearly-day", "publicHolidays.0.on", publicHolidays({ on: "02-29" })],
    ["not-a-yearly-day", "publicHolidays.0.on", publicHolidays({ on: "13-01" })],
    ["not-a-yearly-day", "fixedDaysOff.0.on", { fixedDaysOff: [{ ...law, on: "1-7" }] }],
    [
      "impossible-date",
      "movableDaysOff.0.day",
      { movableDaysOff: [{ ...ait, day: "2026-02-30" }] },
    ],
    [
      "impossible-date",
      "exchanges.0.dayOff",
      exchanges({ dayOff: "2026-11-31", workedInstead: "2026-11-28" }),
    ],
    ["years-reversed", "confirmedThrough", { confirmedFrom: 2027 }],
    [
      "years-reversed",
      "publicHolidays.1",
      publicHolidays({ on: "01-01" }, { on: "01-02", fromYear: 2027, throughYear: 2026 }),
    ],
    ["unordered", "publicHolidays.1", publicHolidays({ on: "05-09" }, { on: "05-07" })],
    [
      "unordered",
      "fixedDaysOff.1",
      {
        fixedDaysOff: [
          { ...law, on: "01-08" },
          { ...law, on: "01-07" },
        ],
      },
    ],
    ["unordered", "movableDaysOff.1", { movableDaysOff: [aits[1], aits[0], aits[2]] }],
    [
      "unordered",
      "exchanges.1",
      exchanges(
        { dayOff: "2026-11-26", workedInstead: "2026-11-28" },
        { dayOff: "2026-11-25", workedInstead: "2026-11-22" },
      ),
    ],
    ["duplicate", "publicHolidays.1", publicHolidays({ on: "05-09" }, { on: "05-09" })],
    [
      "duplicate",
      "publicHolidays.1",
      publicHolidays({ on: "05-09", throughYear: 2026 }, { on: "05-09", fromYear: 2026 }),
    ],
    [
      "duplicate",
      "publicHolidays.1",
      publicHolidays({ on: "05-09", fromYear: 2026 }, { on: "05-09", throughYear: 2026 }),
    ],
    ["duplicate", "movableDaysOff.1", { movableDaysOff: [aits[0], ...aits] }],
    [
      "duplicate",
      "exchanges.1",
      exchanges(
        { dayOff: "2026-11-26", workedInstead: "2026-11-28" },
        { dayOff: "2026-11-26", workedInstead: "2026-11-29" },
      ),
    ],
    [
      "duplicate",
      "exchanges.1.workedInstead",
      exchanges(
        { dayOff: "2026-11-25", workedInstead: "2026-11-28" },
        { dayOff: "2026-11-26", workedInstead: "2026-11-28" },
      ),
    ],
    [
      "not-a-weekend-day",
      "exchanges.0.workedInstead",
      exchanges({ dayOff: "2026-11-25", workedInstead: "2026-11-27" }),
    ],
    [
      "already-off",
      "exchanges.0.dayOff",
      exchanges({ dayOff: "2026-11-29", workedInstead: "2026-11-28" }),
    ],
    [
      "already-off",
      "exchanges.0.dayOff",
      exchanges({ dayOff: "2026-03-25", workedInstead: "2026-03-28" }),
    ],
    [
      "movable-day-missing",
      "movableDaysOff.2027",
      { confirmedThrough: 2027, movableDaysOff: aits },
    ],
    ["movable-day-missing", "movableDaysOff.2025", { movableDaysOff: [aits[0], aits[2]] }],
    [
      "movable-day-missing",
      "movableDaysOff.2024",
      {
        movableDaysOff: [...aits, { ...ait, name: "another feast", day: "2026-06-01" }],
        confirmedThrough: 2024,
      },
    ],
  ];

  it.each(cases)("%s at %j", (code, at, change) => {
    expect(flawsWith(change)).toEqual([[code, at]]);
  });

  it("and with all of them at once", () => {
    const codes = flawsWith({
      ...publicHolidays({ on: "05-09" }, { on: "05-07" }, { on: "05-07" }),
      movableDaysOff: [aits[0]],
    });
    expect(codes).toEqual([
      ["unordered", "publicHolidays.1"],
      ["unordered", "publicHolidays.2"],
      ["duplicate", "publicHolidays.2"],
      ["movable-day-missing", "movableDaysOff.2025"],
      ["movable-day-missing", "movableDaysOff.2026"],
    ]);
  });

  it.each([null, undefined, [], "kz", 1])("when it is no calendar at all: %j", (input) => {
    expect(parseCalendar(input)).toEqual({ valid: false, flaws: [{ code: "malformed", at: "" }] });
  });

  it("never for the order or the years of rows that stand right", () => {
    fc.assert(
      fc.property(anyCalendar, (calendar) => {
        const result = parseCalendar(calendar);
        const codes = result.valid ? [] : result.flaws.map(({ code }) => code);
        expect(
          codes.filter((code) => code !== "already-off" && code !== "movable-day-missing"),
        ).toEqual([]);
      }),
    );
  });
});
