import type { Problem } from "#shared/http/reply.ts";
import { parseCalendar } from "#shared/law/calendar-file.ts";
import { calendarFlawWords } from "#shared/law/calendar-flaw-words.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import type { Locale } from "#shared/law/languages.ts";

/** So many flaws of a file are told at once. */
const mostFlaws = 50;

/** The calendar that somebody brings, or everything that is wrong with it, in words. */
export const readFile = (
  file: unknown,
  locale: Locale,
): { readonly calendar: WorkCalendar } | Problem => {
  const parsed = parseCalendar(file);
  if (parsed.valid) return { calendar: parsed.calendar };
  const flaws = parsed.flaws
    .slice(0, mostFlaws)
    .map(({ code, at }) => ({ code, at, text: calendarFlawWords[code][locale] }));
  return { problem: "calendar-flawed", with: { flaws, flawCount: parsed.flaws.length } };
};
