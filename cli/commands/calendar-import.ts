import type { WorkCalendar } from "#shared/law/calendar.ts";
import { calendarChanges, type CalendarChanges } from "#shared/law/calendar-changes.ts";
import { parseCalendar } from "#shared/law/calendar-file.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import type { Locale, Trilingual } from "#shared/law/languages.ts";
import { command } from "#cli/command.ts";
import { importFile, importInput, type Importable } from "#cli/import-file.ts";
import { importArguments, importOptions } from "#cli/import-words.ts";
import { failure } from "#cli/outcome.ts";
import { prepareRecount } from "#cli/recount.ts";

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

const linesOf = (found: CalendarChanges, locale: Locale) => [
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
    const found = calendarChanges(before, after);
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
