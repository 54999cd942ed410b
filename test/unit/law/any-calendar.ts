// Calendars as they could be, and the days and instants to try them with.
import * as fc from "fast-check";
import { type WorkCalendar, workCalendarSchema } from "#shared/law/calendar.ts";
import {
  addDays,
  type Day,
  daySchema,
  endOfDay,
  epochMilliseconds,
  type Instant,
  instantAt,
  instantSchema,
  weekdayOf,
  yearOf,
} from "#shared/law/dates.ts";

export const day = (text: string): Day => daySchema.parse(text);
export const at = (text: string): Instant => instantSchema.parse(text);
/** Ten in the morning in the country. */
export const morningOf = (text: string): Instant => at(`${text}T05:00:00.000Z`);

const first = day("2024-01-01");
const daysFrom = (start: Day, length: number) =>
  fc.integer({ min: 0, max: length - 1 }).map((index) => addDays(start, index));

/** A day of the years 2024 to 2027, in which the calendars below have their rows. */
export const anyDay = daysFrom(first, 4 * 365);

/** Any millisecond of those days. */
export const anyInstant = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 86_399_999 }))
  .map(([one, before]) => instantAt(epochMilliseconds(endOfDay(one)) - before));

export const anyAmount = fc.integer({ min: 0, max: 40 });

const anyYears = fc.oneof(
  fc.constant({}),
  fc.integer({ min: 2024, max: 2027 }).map((fromYear) => ({ fromYear })),
  fc.integer({ min: 2024, max: 2027 }).map((throughYear) => ({ throughYear })),
);

const yearlyRows = (name: string, maxLength: number) =>
  fc
    .uniqueArray(fc.tuple(daysFrom(day("2023-01-01"), 365), anyYears), {
      maxLength,
      selector: ([one]) => one,
    })
    .map((rows) =>
      rows
        .map(([one, years]) => ({ on: one.slice(5), name, source: `law of ${name}`, ...years }))
        .sort((one, other) => (one.on < other.on ? -1 : 1)),
    );

const movableRows = fc
  .uniqueArray(anyDay, { maxLength: 4 })
  .map((days) =>
    [...days]
      .sort()
      .map((one) => ({ day: one, name: "feast", estimate: false, source: "announcement" })),
  );

/** Monday of a week, a weekday off in it, and the weekend day worked for it. */
const exchangeRows = fc
  .uniqueArray(
    fc.tuple(
      fc.integer({ min: 0, max: 207 }),
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom(5, 6),
    ),
    { maxLength: 6, selector: ([week]) => week },
  )
  .map((weeks) =>
    [...weeks]
      .sort(([one], [other]) => one - other)
      .map(([week, off, worked]) => ({
        dayOff: addDays(first, 7 * week + off),
        workedInstead: addDays(first, 7 * week + worked),
        source: `order for week ${week}`,
      })),
  );

/** Calendars of four years, all of them confirmed. Days taken in exchange may be off anyway. */
export const anyCalendar: fc.Arbitrary<WorkCalendar> = fc
  .record({
    publicHolidays: yearlyRows("holiday", 20),
    fixedDaysOff: yearlyRows("rest", 4),
    movableDaysOff: movableRows,
    exchanges: exchangeRows,
  })
  .map((rows) =>
    workCalendarSchema.parse({
      version: "random",
      confirmedFrom: 2024,
      confirmedThrough: 2027,
      fiveDayWeek: { source: "the code" },
      movedHolidays: { source: "the law on moving" },
      ...rows,
    }),
  );

/**
 * Whether a day is worked, reckoned from the rows independently of the code: all years at once, as the
 * rule is told: what is off, then each holiday on a weekend pushes one day further, then the exchanges.
 */
export const isWorkedByTheBook = (calendar: WorkCalendar, one: Day): boolean => {
  const { publicHolidays, fixedDaysOff, movableDaysOff, exchanges } = calendar;
  const dated = (rows: WorkCalendar["publicHolidays"]) =>
    [2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030].flatMap((year) =>
      rows
        .filter((row) => !(row.fromYear !== undefined && year < row.fromYear))
        .filter((row) => !(row.throughYear !== undefined && row.throughYear < year))
        .map((row) => day(`${year}-${row.on}`)),
    );
  const isOnWeekend = (that: Day) => ["saturday", "sunday"].includes(weekdayOf(that));
  const holidays = dated(publicHolidays).sort();
  const off = new Set([
    ...holidays,
    ...dated(fixedDaysOff),
    ...movableDaysOff.map((row) => row.day),
  ]);
  for (const holiday of holidays.filter(isOnWeekend)) {
    let next = addDays(holiday, 1);
    while (isOnWeekend(next) || off.has(next)) next = addDays(next, 1);
    off.add(next);
  }
  for (const { dayOff } of exchanges) off.add(dayOff);
  const isWorkedInstead = exchanges.some(({ workedInstead }) => workedInstead === one);
  return isWorkedInstead || (!isOnWeekend(one) && !off.has(one));
};

/** The same calendar with one more day off, announced for once. */
export const withDayOff = (calendar: WorkCalendar, off: Day): WorkCalendar => ({
  ...calendar,
  version: `${calendar.version}, ${off} off`,
  movableDaysOff: [
    ...calendar.movableDaysOff,
    { day: off, name: "one more feast", estimate: false, source: "a new order" },
  ],
});

export const isInYears = (one: Day, from: number, through: number): boolean =>
  from <= yearOf(one) && yearOf(one) <= through;
