import type { CalendarFlawCode } from "./calendar-file.ts";
import type { Trilingual } from "./languages.ts";

/** What is wrong with a calendar that somebody brings, in words. */
export const calendarFlawWords: Readonly<Record<CalendarFlawCode, Trilingual>> = {
  malformed: {
    en: "a field is missing, unknown, empty or of another kind",
    ru: "поле отсутствует, неизвестно, пусто или другого вида",
    kk: "өріс жоқ, белгісіз, бос немесе басқа түрде",
  },
  "impossible-date": {
    en: "there is no such day",
    ru: "такого дня нет",
    kk: "мұндай күн жоқ",
  },
  "not-a-yearly-day": {
    en: "not a month and a day that every year has",
    ru: "не месяц и число, которые есть в каждом году",
    kk: "әр жылда бар ай мен күн емес",
  },
  "years-reversed": {
    en: "the last year lies before the first one",
    ru: "последний год раньше первого",
    kk: "соңғы жыл біріншіден бұрын",
  },
  unordered: {
    en: "the rows do not stand in the order of their dates",
    ru: "строки стоят не по порядку дат",
    kk: "жолдар күндер ретімен тұрған жоқ",
  },
  duplicate: {
    en: "the same day stands there twice",
    ru: "один и тот же день указан дважды",
    kk: "бір күн екі рет көрсетілген",
  },
  "not-a-weekend-day": {
    en: "the day worked in exchange is neither a Saturday nor a Sunday",
    ru: "рабочий день взамен – не суббота и не воскресенье",
    kk: "орнына жұмыс істелетін күн сенбі де, жексенбі де емес",
  },
  "already-off": {
    en: "the day off taken in exchange is off anyway",
    ru: "день отдыха взамен и так нерабочий",
    kk: "орнына берілген демалыс күні онсыз да жұмыссыз",
  },
  "movable-day-missing": {
    en: "a confirmed year lacks a movable day off that other years have",
    ru: "в подтверждённом году нет переходящего нерабочего дня, который есть в других",
    kk: "расталған жылда басқа жылдардағы жылжымалы демалыс күні жоқ",
  },
};
