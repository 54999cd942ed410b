// Counts of days as lines for a person and as data for a machine.
import type { WorkCalendar } from "#shared/law/calendar.ts";
import { dayReasonWords } from "#shared/law/day-words.ts";
import type { ExplainedDay } from "#shared/law/explained-day.ts";
import type { Locale, Trilingual } from "#shared/law/languages.ts";
import { sourceIn } from "#shared/law/source-words.ts";

/** The code of an answer that rests on a year of which the calendar cannot know all days off. */
const unconfirmedCode = "calendar-unconfirmed";

const unconfirmedWords: Trilingual = {
  en: "unconfirmed: not all days off of a year in this count are known",
  ru: "не подтверждено: известны не все нерабочие дни одного из этих лет",
  kk: "расталмаған: осы жылдардың бірінің барлық демалыс күні белгілі емес",
};

/** What a count says of its certainty, as fields of an answer. */
export const certainty = (confirmed: boolean) => ({
  confirmed,
  code: confirmed ? null : unconfirmedCode,
});

/** A line of warning where a count is not certain. */
export const warning = (confirmed: boolean, locale: Locale): readonly string[] =>
  confirmed ? [] : [`${unconfirmedCode}: ${unconfirmedWords[locale]}`];

/** Each day of a count on a line of its own, numbered where it counts, with its reason. */
export const dayLines = (
  days: readonly ExplainedDay[],
  calendar: WorkCalendar,
  locale: Locale,
): readonly string[] => {
  let counted = 0;
  return days.map(({ day, effect, why, source, confirmed }) => {
    if (effect === "counted") counted += 1;
    const place = (effect === "counted" ? String(counted) : "–").padStart(5);
    const doubt = confirmed ? "" : " (?)";
    return `${day}${doubt} ${place}  ${dayReasonWords[why][locale]} · ${sourceIn(calendar, source, locale)}`;
  });
};

/** The option that shows them. */
export const explainOption = {
  flags: "--explain",
  words: {
    en: "show day by day what counts and why",
    ru: "показать день за днём, что считается и почему",
    kk: "не және неге есептелетінін күн сайын көрсету",
  },
};
