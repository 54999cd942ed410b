// Which days are working days, and why. The rules are here, the rows are data (calendar-kz.ts) that an
// administrator can replace; every answer names the row it rests on.
import * as z from "zod";
import { type Day, daySchema, nextDay, weekdayOf, yearOf } from "./dates.ts";

const yearSchema = z.int().min(1900).max(9999);
const sourceSchema = z.string().min(1);

const yearlyDaySchema = z.strictObject({
  name: z.string().min(1),
  /** Month and day, "MM-DD"; a day that every year has. */
  on: z.string().refine((on) => daySchema.safeParse(`2001-${on}`).success, {
    message: "a month and a day that every year has",
    params: { code: "not-a-yearly-day" },
  }),
  fromYear: yearSchema.optional(),
  throughYear: yearSchema.optional(),
  source: sourceSchema,
});

const movableDaySchema = z.strictObject({
  name: z.string().min(1),
  day: daySchema,
  /** Not announced yet: a year with an estimate in it is never confirmed. */
  estimate: z.boolean(),
  source: sourceSchema,
});

const exchangeSchema = z
  .strictObject({ dayOff: daySchema, workedInstead: daySchema, source: sourceSchema })
  .refine(({ workedInstead }) => isWeekend(workedInstead), {
    path: ["workedInstead"],
    message: "the day worked instead is a Saturday or a Sunday",
    params: { code: "not-a-weekend-day" },
  });

const wordsSchema = z.strictObject({
  text: z.string().min(1),
  ru: z.string().min(1),
  kk: z.string().min(1),
});

/** The rows of a calendar of a five-day week; each carries its source. */
export const workCalendarSchema = z
  .strictObject({
    version: z.string().min(1),
    /** Years whose rows are all announced; every other year is flagged. */
    confirmedFrom: yearSchema,
    confirmedThrough: yearSchema,
    fiveDayWeek: z.strictObject({ source: sourceSchema }),
    /** Falling on a weekend, they take the next free day too. */
    publicHolidays: z.array(yearlyDaySchema),
    movedHolidays: z.strictObject({ source: sourceSchema }),
    /** Days off that are not public holidays and are never moved. */
    fixedDaysOff: z.array(yearlyDaySchema),
    movableDaysOff: z.array(movableDaySchema),
    /** A day off taken in exchange for a weekend day that is worked. */
    exchanges: z.array(exchangeSchema),
    /** What the names and sources above are called in the other languages of the country. */
    words: z.array(wordsSchema).optional(),
  })
  .readonly();

export type WorkCalendar = z.infer<typeof workCalendarSchema>;

export const dayReasons = [
  "weekday",
  "weekend",
  "public-holiday",
  "day-off-not-moved",
  "moved-holiday",
  "moved-by-decree",
  "working-weekend",
] as const;

export type DayReason = (typeof dayReasons)[number];

export interface DayExplanation {
  readonly day: Day;
  readonly working: boolean;
  readonly why: DayReason;
  /** The row of law, order or rule that says so. */
  readonly source: string;
  /** False where the calendar cannot know yet: outside its confirmed years, or in a year with an estimate. */
  readonly confirmed: boolean;
}

interface DayOff {
  readonly why: DayReason;
  readonly source: string;
}

type DaysOff = ReadonlyMap<Day, DayOff>;

/** Says whether a day is a working day, why, by which source, and whether that is confirmed. */
export function explainDay(calendar: WorkCalendar, day: Day): DayExplanation {
  const confirmed = isConfirmedYear(calendar, yearOf(day));
  const worked = calendar.exchanges.find(({ workedInstead }) => workedInstead === day);
  if (worked !== undefined)
    return { day, working: true, why: "working-weekend", source: worked.source, confirmed };
  const off = knownDaysOff(calendar, yearOf(day)).get(day);
  if (off !== undefined) return { day, working: false, ...off, confirmed };
  const { source } = calendar.fiveDayWeek;
  if (isWeekend(day)) return { day, working: false, why: "weekend", source, confirmed };
  return { day, working: true, why: "weekday", source, confirmed };
}

function isWeekend(day: Day): boolean {
  const weekday = weekdayOf(day);
  return weekday === "saturday" || weekday === "sunday";
}

/** An estimate can turn out to be another day, so it leaves the whole year unconfirmed. */
function isConfirmedYear(calendar: WorkCalendar, year: number): boolean {
  const announced = calendar.confirmedFrom <= year && year <= calendar.confirmedThrough;
  return (
    announced && !calendar.movableDaysOff.some((row) => row.estimate && yearOf(row.day) === year)
  );
}

const known = new WeakMap<WorkCalendar, Map<number, DaysOff>>();

/** A calendar never changes, so each of its years is worked out once. */
function knownDaysOff(calendar: WorkCalendar, year: number): DaysOff {
  const years = known.get(calendar) ?? new Map<number, DaysOff>();
  const off = years.get(year) ?? daysOffOf(calendar, year);
  known.set(calendar, years.set(year, off));
  return off;
}

/**
 * All days off of a year besides ordinary weekends. The order is part of the rule: days that are never
 * moved and public holidays come first, then public holidays move in the order of their dates (so that
 * those of Nauryz push each other on), then exchanges join. A holiday at the end of a year can move into
 * the next one, so the years beside it are looked at too; what they add of their own days does no harm.
 */
function daysOffOf(calendar: WorkCalendar, year: number): DaysOff {
  const off = new Map<Day, DayOff>();
  const years = [year - 1, year, year + 1];
  const holidays = years.flatMap((one) => inYear(calendar.publicHolidays, one));
  const fixed = years.flatMap((one) => inYear(calendar.fixedDaysOff, one));
  for (const { day, name, source } of [...fixed, ...calendar.movableDaysOff])
    off.set(day, { why: "day-off-not-moved", source: `${name}: ${source}` });
  for (const { day, name, source } of holidays)
    off.set(day, { why: "public-holiday", source: `${name}: ${source}` });
  for (const { day, name } of holidays.filter((holiday) => isWeekend(holiday.day)))
    off.set(nextFree(day, off), {
      why: "moved-holiday",
      source: `${name} (${day}): ${calendar.movedHolidays.source}`,
    });
  for (const { dayOff, source } of calendar.exchanges)
    off.set(dayOff, { why: "moved-by-decree", source });
  return off;
}

/** The yearly rows that apply in a year, dated and in order. */
function inYear(rows: WorkCalendar["publicHolidays"], year: number) {
  return rows
    .filter(({ fromYear = year, throughYear = year }) => fromYear <= year && year <= throughYear)
    .map(({ on, name, source }) => ({ day: daySchema.parse(`${year}-${on}`), name, source }))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}

function nextFree(day: Day, off: DaysOff): Day {
  let free = nextDay(day);
  while (isWeekend(free) || off.has(free)) free = nextDay(free);
  return free;
}
