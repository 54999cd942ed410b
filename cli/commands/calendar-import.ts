import { explainDay, type WorkCalendar } from "#shared/law/calendar.ts";
import { parseCalendar } from "#shared/law/calendar-file.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { type Day, daySchema, nextDay, yearOf } from "#shared/law/dates.ts";
import type { Locale, Trilingual } from "#shared/law/languages.ts";
import { command } from "#cli/command.ts";
import { importFile, importInput, type Importable } from "#cli/import-file.ts";
import { importArguments, importOptions } from "#cli/import-words.ts";
import { failure } from "#cli/outcome.ts";
import { prepareRecount } from "#cli/recount.ts";

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

const differences = (before: WorkCalendar, after: WorkCalendar) => {
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

type Differences = ReturnType<typeof differences>;

const words = {
  off: { en: "become days off", ru: "становятся нерабочими", kk: "демалыс болады" },
  working: { en: "become working days", ru: "становятся рабочими", kk: "жұмыс күні болады" },
  confirmed: {
    en: "years that become confirmed",
    ru: "годы становятся подтверждёнными",
    kk: "расталатын жылдар",
  },
  noLongerConfirmed: {
    en: "years that are no longer confirmed",
    ru: "годы перестают быть подтверждёнными",
    kk: "енді расталмаған болатын жылдар",
  },
} satisfies Record<string, Trilingual>;

const linesOf = (found: Differences, locale: Locale) => [
  ...found.added.map((row) => `+ ${row}`),
  ...found.removed.map((row) => `- ${row}`),
  ...(["off", "working", "confirmed", "noLongerConfirmed"] as const)
    .filter((key) => found[key].length > 0)
    .map((key) => `${words[key][locale]}: ${found[key].join(", ")}`),
];

const calendars: Importable<WorkCalendar> = {
  kind: "calendar",
  read: (input) => {
    const parsed = parseCalendar(input);
    return parsed.valid ? { content: parsed.calendar } : { flaws: parsed.flaws };
  },
  versionOf: ({ version }) => version,
  shipped: kazakhstanCalendar,
  compare: (before, after) => {
    const found = differences(before, after);
    return { data: found, lines: (locale) => linesOf(found, locale) };
  },
  badFile: failure("bad-calendar", {
    en: "the file is not a calendar that can be taken over",
    ru: "файл не является календарём, который можно ввести",
    kk: "файл енгізуге болатын күнтізбе емес",
  }),
  prepare: prepareRecount,
};

export const calendarImport = command({
  path: ["calendar", "import"],
  summary: {
    en: "check a calendar of working days, put it into use, and count the open terms anew",
    ru: "проверить календарь рабочих дней, ввести его и пересчитать текущие сроки",
    kk: "жұмыс күндерінің күнтізбесін тексеріп, енгізу және жүріп жатқан мерзімдерді қайта есептеу",
  },
  arguments: importArguments,
  options: importOptions,
  input: importInput,
  run: (input, desk, locale) => importFile(calendars, input, desk, locale),
});
