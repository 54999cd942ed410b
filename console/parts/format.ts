import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { clock } from "../api/clock.ts";
import { kazakhDay, kazakhMonth } from "../words/kazakh-days.ts";

/** Days are those of the country, UTC+5, wherever the page is read: the database of zones writes that with the other sign. */
const timeZone = "Etc/GMT-5";
const ahead = 5 * 3_600_000;

/** How a day is typed and shown in fields, the same in every language of the country. */
export const dayFormat = "DD.MM.YYYY";

/** The day it is in the country, `YYYY-MM-DD`. */
export const today = (): string => new Date(clock.now() + ahead).toISOString().slice(0, 10);

const tiynInTenge = 100;

interface Writing {
  readonly day: (at: Date) => string;
  readonly instant: (at: Date) => string;
  /** The name of a month. */
  readonly month: (at: Date) => string;
  /** Whose habits numbers follow. */
  readonly numbers: string;
}

const byBrowser = (tag: string): Writing => {
  const day = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone });
  const instant = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeStyle: "short", timeZone });
  const month = new Intl.DateTimeFormat(tag, { month: "long", timeZone });
  return {
    day: (at) => day.format(at),
    instant: (at) => instant.format(at),
    month: (at) => month.format(at),
    numbers: tag,
  };
};

/** Most browsers know no Kazakh, and write root forms such as "2026 M11 23" for it. */
const inKazakh = (): Writing => {
  const shifted = (at: Date) => new Date(at.getTime() + ahead);
  const day = (at: Date) => {
    const there = shifted(at);
    return kazakhDay(there.getUTCFullYear(), there.getUTCMonth(), there.getUTCDate());
  };
  const time = (at: Date) => shifted(at).toISOString().slice(11, 16);
  return {
    day,
    instant: (at) => `${day(at)}, ${time(at)}`,
    month: (at) => kazakhMonth(shifted(at).getUTCMonth()),
    numbers: "ru-KZ",
  };
};

const writingOf: Readonly<Record<string, () => Writing>> = {
  kk: inKazakh,
  ru: () => byBrowser("ru-KZ"),
  en: () => byBrowser("en-GB"),
};

const shortOf = (at: Date): string => {
  const [year, month, day] = new Date(at.getTime() + ahead).toISOString().slice(0, 10).split("-");
  return `${day}.${month}.${year}`;
};

/** Days, instants, numbers and sums as the language of the page writes them. */
export const useFormat = () => {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(() => {
    const { day, instant, month, numbers } = (writingOf[language] ?? inKazakh)();
    const number = new Intl.NumberFormat(numbers);
    const tenge = new Intl.NumberFormat(numbers, { maximumFractionDigits: 2 });
    return {
      /** A calendar day, `YYYY-MM-DD`. */
      day: (text: string) => day(new Date(`${text.slice(0, 10)}T12:00:00Z`)),
      /** The day of an instant. */
      dayOf: (text: string) => day(new Date(text)),
      /** The same in figures. */
      shortDayOf: (text: string) => shortOf(new Date(text)),
      instant: (text: string) => instant(new Date(text)),
      /** The name of a month, `YYYY-MM`. */
      month: (text: string) => month(new Date(`${text}-15T12:00:00Z`)),
      number: (value: number) => number.format(value),
      /** A sum in tiyn, a hundredth of a tenge. */
      tenge: (tiyn: number) => `${tenge.format(tiyn / tiynInTenge)} ₸`,
    };
  }, [language]);
};
