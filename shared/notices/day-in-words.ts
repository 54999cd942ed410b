import type { Day } from "#shared/law/dates.ts";
import type { Locale, Trilingual } from "#shared/law/languages.ts";

const month = (kk: string, ru: string, en: string): Trilingual => ({ kk, ru, en });

/** The months as they stand in a date that answers "when?". */
const months: Readonly<Record<string, Trilingual>> = {
  "01": month("қаңтарда", "января", "January"),
  "02": month("ақпанда", "февраля", "February"),
  "03": month("наурызда", "марта", "March"),
  "04": month("сәуірде", "апреля", "April"),
  "05": month("мамырда", "мая", "May"),
  "06": month("маусымда", "июня", "June"),
  "07": month("шілдеде", "июля", "July"),
  "08": month("тамызда", "августа", "August"),
  "09": month("қыркүйекте", "сентября", "September"),
  "10": month("қазанда", "октября", "October"),
  "11": month("қарашада", "ноября", "November"),
  "12": month("желтоқсанда", "декабря", "December"),
};

/** The day on which something happened, written out: "on 22 November 2026". */
export const onDay = (day: Day, locale: Locale): string => {
  const [year = "", number = "", date = ""] = day.split("-");
  const name = months[number];
  if (name === undefined) throw new Error(`${day} has no month`);
  const words: Trilingual = {
    kk: `${year} жылғы ${Number(date)} ${name.kk}`,
    ru: `${Number(date)} ${name.ru} ${year} года`,
    en: `On ${Number(date)} ${name.en} ${year}`,
  };
  return words[locale];
};
