import type { Trilingual } from "./languages.ts";
import type { TermDayReason } from "./terms.ts";

/** Why a day counts towards a term or not, in words. */
export const dayReasonWords: Record<TermDayReason, Trilingual> = {
  weekday: { en: "working day", ru: "рабочий день", kk: "жұмыс күні" },
  weekend: { en: "weekend", ru: "выходной день", kk: "демалыс күні" },
  "public-holiday": { en: "public holiday", ru: "праздничный день", kk: "мереке күні" },
  "day-off-not-moved": {
    en: "day off that is not moved",
    ru: "нерабочий день, который не переносится",
    kk: "ауыстырылмайтын жұмыссыз күн",
  },
  "moved-holiday": {
    en: "day off for a holiday that fell on a weekend",
    ru: "выходной за праздник, совпавший с выходным",
    kk: "демалысқа түскен мереке үшін берілген демалыс",
  },
  "moved-by-decree": {
    en: "day off moved by decision of the authorities",
    ru: "выходной, перенесённый решением властей",
    kk: "билік шешімімен ауыстырылған демалыс",
  },
  "working-weekend": {
    en: "weekend day that is worked",
    ru: "рабочий выходной день",
    kk: "жұмыс істелетін демалыс күні",
  },
  "starting-day": {
    en: "the day of the event, which does not count",
    ru: "день события, он не считается",
    kk: "оқиға күні, ол есептелмейді",
  },
  "calendar-day": { en: "calendar day", ru: "календарный день", kk: "күнтізбелік күн" },
  "same-day-of-month": {
    en: "the same day of a later month",
    ru: "то же число более позднего месяца",
    kk: "кейінгі айдың сол күні",
  },
  "last-day-of-month": {
    en: "the last day of a shorter month",
    ru: "последний день более короткого месяца",
    kk: "қысқа айдың соңғы күні",
  },
};
