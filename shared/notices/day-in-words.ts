import type { Day } from "#shared/law/dates.ts";
import type { Locale, Trilingual } from "#shared/law/languages.ts";

interface Month {
  /** As it stands in a date that answers "when?". */
  readonly when: Trilingual;
  /** In Kazakh, as it stands in a date that answers "until when?". */
  readonly until: string;
  /** In Kazakh, as it stands in a date that answers "since when?". */
  readonly since: string;
}

const month = (when: string, until: string, since: string, ru: string, en: string): Month => ({
  when: { kk: when, ru, en },
  until,
  since,
});

const months: Readonly<Record<string, Month>> = {
  "01": month("қаңтарда", "қаңтарға", "қаңтардан", "января", "January"),
  "02": month("ақпанда", "ақпанға", "ақпаннан", "февраля", "February"),
  "03": month("наурызда", "наурызға", "наурыздан", "марта", "March"),
  "04": month("сәуірде", "сәуірге", "сәуірден", "апреля", "April"),
  "05": month("мамырда", "мамырға", "мамырдан", "мая", "May"),
  "06": month("маусымда", "маусымға", "маусымнан", "июня", "June"),
  "07": month("шілдеде", "шілдеге", "шілдеден", "июля", "July"),
  "08": month("тамызда", "тамызға", "тамыздан", "августа", "August"),
  "09": month("қыркүйекте", "қыркүйекке", "қыркүйектен", "сентября", "September"),
  "10": month("қазанда", "қазанға", "қазаннан", "октября", "October"),
  "11": month("қарашада", "қарашаға", "қарашадан", "ноября", "November"),
  "12": month("желтоқсанда", "желтоқсанға", "желтоқсаннан", "декабря", "December"),
};

const partsOf = (day: Day) => {
  const [year = "", number = "", date = ""] = day.split("-");
  const name = months[number];
  if (name === undefined) throw new Error(`${day} has no month`);
  return { year, name, date: Number(date) };
};

/** The day on which something happened, written out: "On 22 November 2026". */
export const onDay = (day: Day, locale: Locale): string => {
  const { year, name, date } = partsOf(day);
  const words: Trilingual = {
    kk: `${year} жылғы ${date} ${name.when.kk}`,
    ru: `${date} ${name.when.ru} ${year} года`,
    en: `On ${date} ${name.when.en} ${year}`,
  };
  return words[locale];
};

/** The last day on which something can be done, written out: "until the end of 22 November 2026". */
export const throughDay = (day: Day, locale: Locale): string => {
  const { year, name, date } = partsOf(day);
  const words: Trilingual = {
    kk: `${year} жылғы ${date} ${name.until} дейін (сол күнді қоса алғанда)`,
    ru: `по ${date} ${name.when.ru} ${year} года включительно`,
    en: `until the end of ${date} ${name.when.en} ${year}`,
  };
  return words[locale];
};

/** The first day of something that lasts, written out: "from 22 November 2026 on". */
export const fromDay = (day: Day, locale: Locale): string => {
  const { year, name, date } = partsOf(day);
  const words: Trilingual = {
    kk: `${year} жылғы ${date} ${name.since} бастап`,
    ru: `с ${date} ${name.when.ru} ${year} года`,
    en: `from ${date} ${name.when.en} ${year} on`,
  };
  return words[locale];
};

/** The day by which something is due, written out: "by 22 November 2026 at the latest". */
export const byDay = (day: Day, locale: Locale): string => {
  const { year, name, date } = partsOf(day);
  const words: Trilingual = {
    kk: `${year} жылғы ${date} ${name.since} кешіктірмей`,
    ru: `не позднее ${date} ${name.when.ru} ${year} года`,
    en: `by ${date} ${name.when.en} ${year} at the latest`,
  };
  return words[locale];
};

/** A date in figures, as papers have it: "22.11.2026". */
export const inFigures = (day: string): string => day.split("-").toReversed().join(".");
