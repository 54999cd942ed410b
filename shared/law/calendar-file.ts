// Reading a calendar that an administrator brings: its shape, and that its rows fit each other. Every flaw
// is named by a code and by the place it stands at; a calendar with one is not taken over.
import { explainDay, type WorkCalendar, workCalendarSchema } from "./calendar.ts";
import { yearOf } from "./dates.ts";
import { codeOfIssue } from "./issue-codes.ts";

export const calendarFlawCodes = [
  /** A field is missing, unknown, empty or of another kind. */
  "malformed",
  "impossible-date",
  /** A yearly row names no month and day that every year has. */
  "not-a-yearly-day",
  "years-reversed",
  /** Rows stand in the order of their dates. */
  "unordered",
  "duplicate",
  /** The day worked in exchange is no Saturday or Sunday. */
  "not-a-weekend-day",
  /** The day off taken in exchange is off anyway. */
  "already-off",
  /** A confirmed year lacks a day off that other years have and no rule dates, such as Kurban Ait. */
  "movable-day-missing",
] as const;

export type CalendarFlawCode = (typeof calendarFlawCodes)[number];

export interface CalendarFlaw {
  readonly code: CalendarFlawCode;
  /** The field or row, such as "exchanges.0.dayOff". */
  readonly at: string;
}

export type ParsedCalendar =
  | { readonly valid: true; readonly calendar: WorkCalendar }
  | { readonly valid: false; readonly flaws: readonly CalendarFlaw[] };

/** Reads a calendar, or says everything that is wrong with it. */
export function parseCalendar(input: unknown): ParsedCalendar {
  const parsed = workCalendarSchema.safeParse(input);
  if (!parsed.success) {
    const flaws = parsed.error.issues.map((issue) => ({
      code: codeOfIssue(issue, calendarFlawCodes),
      at: issue.path.join("."),
    }));
    return { valid: false, flaws };
  }
  const flaws = flawsOf(parsed.data);
  return flaws.length > 0 ? { valid: false, flaws } : { valid: true, calendar: parsed.data };
}

const flaw = (code: CalendarFlawCode, ...at: (string | number)[]): CalendarFlaw => ({
  code,
  at: at.join("."),
});

function flawsOf(calendar: WorkCalendar): CalendarFlaw[] {
  return [
    ...confirmedYears(calendar),
    ...yearlyRows("publicHolidays", calendar.publicHolidays),
    ...yearlyRows("fixedDaysOff", calendar.fixedDaysOff),
    ...dates(
      "movableDaysOff",
      calendar.movableDaysOff.map(({ day }) => day),
    ),
    ...dates(
      "exchanges",
      calendar.exchanges.map(({ dayOff }) => dayOff),
    ),
    ...exchanges(calendar),
    ...missingDays(calendar),
  ];
}

function confirmedYears({ confirmedFrom, confirmedThrough }: WorkCalendar): CalendarFlaw[] {
  return confirmedFrom > confirmedThrough ? [flaw("years-reversed", "confirmedThrough")] : [];
}

type YearlyRow = WorkCalendar["publicHolidays"][number];

/** Rows of the same day are no doubles as long as their years do not meet. */
function yearlyRows(list: string, rows: readonly YearlyRow[]): CalendarFlaw[] {
  return rows.flatMap((row, place) => {
    const earlier = rows.slice(0, place);
    const [first, last] = yearsOf(row);
    const meets = (other: YearlyRow) => {
      const [otherFirst, otherLast] = yearsOf(other);
      return other.on === row.on && otherFirst <= last && first <= otherLast;
    };
    return [
      ...(first > last ? [flaw("years-reversed", list, place)] : []),
      ...(earlier.some(({ on }) => on > row.on) ? [flaw("unordered", list, place)] : []),
      ...(earlier.some(meets) ? [flaw("duplicate", list, place)] : []),
    ];
  });
}

function yearsOf({ fromYear = -Infinity, throughYear = Infinity }: YearlyRow) {
  return [fromYear, throughYear] as const;
}

function dates(list: string, days: readonly string[]): CalendarFlaw[] {
  return days.flatMap((day, place) => {
    const earlier = days.slice(0, place);
    return [
      ...(earlier.some((one) => one > day) ? [flaw("unordered", list, place)] : []),
      ...(earlier.includes(day) ? [flaw("duplicate", list, place)] : []),
    ];
  });
}

function exchanges(calendar: WorkCalendar): CalendarFlaw[] {
  const worked = calendar.exchanges.map(({ workedInstead }) => workedInstead);
  const without = { ...calendar, exchanges: [] };
  return calendar.exchanges.flatMap(({ dayOff, workedInstead }, place) => [
    ...(worked.indexOf(workedInstead) < place
      ? [flaw("duplicate", "exchanges", place, "workedInstead")]
      : []),
    ...(!explainDay(without, dayOff).working
      ? [flaw("already-off", "exchanges", place, "dayOff")]
      : []),
  ]);
}

/** The movable days are found by their names, each of which every confirmed year needs. */
function missingDays({ confirmedFrom, confirmedThrough, movableDaysOff }: WorkCalendar) {
  const years = Array.from(
    { length: confirmedThrough - confirmedFrom + 1 },
    (_, index) => confirmedFrom + index,
  );
  const names = new Set(movableDaysOff.map(({ name }) => name));
  const has = (wanted: string, year: number) =>
    movableDaysOff.some(({ name, day }) => name === wanted && yearOf(day) === year);
  return years
    .filter((year) => [...names].some((name) => !has(name, year)))
    .map((year) => flaw("movable-day-missing", "movableDaysOff", year));
}
