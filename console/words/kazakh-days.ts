const months = [
  "қаңтар",
  "ақпан",
  "наурыз",
  "сәуір",
  "мамыр",
  "маусым",
  "шілде",
  "тамыз",
  "қыркүйек",
  "қазан",
  "қараша",
  "желтоқсан",
];

/** A day as it is written in Kazakh; months are counted from 0. */
export const kazakhDay = (year: number, month: number, day: number): string =>
  `${year} жылғы ${day} ${months[month]}`;

/** The name of a month, counted from 0. */
export const kazakhMonth = (month: number): string => months[month] ?? "";
