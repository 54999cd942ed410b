// How two calendars differ: their rows, and the days that one of them counts and the other does not.
import { explainDay, type WorkCalendar } from "./calendar.ts";
import { type Day, daySchema, nextDay, yearOf } from "./dates.ts";

/** Every row of a calendar as a line that tells it from all others. */
const rowsOf = (calendar: WorkCalendar): readonly string[] => {
  const { publicHolidays, fixedDaysOff, movableDaysOff, exchanges } = calendar;
  const yearly = [...publicHolidays, ...fixedDaysOff].map(
    ({ on, name, source, fromYear, throughYear }) =>
      `${on} [${fromYear ?? ""}–${throughYear ?? ""}] ${name} · ${source}`,
  );
  const movable = movableDaysOff.map(
    ({ day, name, source, estimate }) => `${day}${estimate ? "?" : ""} ${name} · ${source}`,
  );
  const exchanged = exchanges.map(
    ({ dayOff, workedInstead, source }) => `${dayOff} ⇄ ${workedInstead} · ${source}`,
  );
  return [...yearly, ...movable, ...exchanged];
};

/** The years that a calendar has anything of its own to say of. */
const yearsOf = ({ confirmedFrom, confirmedThrough, movableDaysOff, exchanges }: WorkCalendar) => [
  confirmedFrom,
  confirmedThrough,
  ...movableDaysOff.map(({ day }) => yearOf(day)),
  ...exchanges.flatMap(({ dayOff, workedInstead }) => [yearOf(dayOff), yearOf(workedInstead)]),
];

const firstOf = (year: number): Day => daySchema.parse(`${year}-01-01`);

const isConfirmed = (calendar: WorkCalendar, year: number) =>
  explainDay(calendar, firstOf(year)).confirmed;

const isWorking = (calendar: WorkCalendar, day: Day) => explainDay(calendar, day).working;

const without = <Value>(values: readonly Value[], others: readonly Value[]) =>
  values.filter((value) => !others.includes(value));

/** What another calendar changes: rows, days from the first to the last year that either says something of its own of, and which years are confirmed. */
export const calendarChanges = (before: WorkCalendar, after: WorkCalendar) => {
  const concerned = [...yearsOf(before), ...yearsOf(after)];
  const [first, last] = [Math.min(...concerned), Math.max(...concerned)];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const confirmedIn = (calendar: WorkCalendar) =>
    years.filter((year) => isConfirmed(calendar, year));
  const changed: Day[] = [];
  for (let day = firstOf(first); yearOf(day) <= last; day = nextDay(day))
    if (isWorking(before, day) !== isWorking(after, day)) changed.push(day);
  return {
    added: without(rowsOf(after), rowsOf(before)),
    removed: without(rowsOf(before), rowsOf(after)),
    /** Days that become days off, and days that become working days. */
    off: changed.filter((day) => !isWorking(after, day)),
    working: changed.filter((day) => isWorking(after, day)),
    confirmed: without(confirmedIn(after), confirmedIn(before)),
    noLongerConfirmed: without(confirmedIn(before), confirmedIn(after)),
  };
};

export type CalendarChanges = ReturnType<typeof calendarChanges>;
