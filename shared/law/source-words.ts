// Sources of days in the languages of the country: a calendar brings the words of its own rows, the count those of its rules.
import type { WorkCalendar } from "./calendar.ts";
import type { Locale, Trilingual } from "./languages.ts";

/** What a count itself gives as its source. */
export const ruleSources = {
  startingDay: {
    en: "G03: counting begins on the day after the event",
    ru: "G03: счёт начинается на следующий день после события",
    kk: "G03: санау оқиғадан кейінгі күннен басталады",
  },
  everyDay: { en: "every day counts", ru: "считается каждый день", kk: "әр күн есептеледі" },
  sameDay: {
    en: "the day of the month the term started on",
    ru: "то же число месяца, в которое начался срок",
    kk: "мерзім басталған айдағы дәл сондай күн",
  },
  shortMonth: {
    en: "the month is too short for that day",
    ru: "в этом месяце нет такого числа",
    kk: "бұл айда ондай күн жоқ",
  },
} as const satisfies Record<string, Trilingual>;

const wordsOf = ({ words = [] }: WorkCalendar): readonly Trilingual[] => [
  ...Object.values(ruleSources),
  ...words.map(({ text, ru, kk }) => ({ en: text, ru, kk })),
];

/**
 * A source as a reader reads it. It may be made of several texts, such as the name of a holiday and its law; the longest that is
 * known goes first, and what no words are known for stays as it stands in its row.
 */
export const sourceIn = (calendar: WorkCalendar, source: string, locale: Locale): string => {
  if (locale === "en") return source;
  return wordsOf(calendar)
    .toSorted((one, other) => other.en.length - one.en.length)
    .reduce((text, words) => text.replaceAll(words.en, words[locale]), source);
};
