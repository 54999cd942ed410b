import { publicAnswer } from "#shared/http/public-answer.ts";
import { tagged } from "#shared/http/reply.ts";
import type { getCalendar, getCalendarYear } from "#shared/http/routes/calendar.ts";
import type { Handle } from "#shared/http/serve.ts";
import { explainDay } from "#shared/law/calendar.ts";
import { daySchema, nextDay, weekdayOf, yearOf, type Day } from "#shared/law/dates.ts";
import { dayReasonWords } from "#shared/law/day-words.ts";
import { sourceIn } from "#shared/law/source-words.ts";
import { readCalendarInUse } from "#shared/store/calendar-in-use.ts";
import type { CalendarNeeds } from "./needs.ts";
import { viewInUse } from "./in-use.ts";

const daysOf = (year: number): readonly Day[] => {
  const days: Day[] = [];
  for (let day = daySchema.parse(`${year}-01-01`); yearOf(day) === year; day = nextDay(day)) {
    days.push(day);
  }
  return days;
};

/** A year of the calendar that terms are counted by, day by day, for anyone. */
export const showYear =
  ({ reference }: Pick<CalendarNeeds, "reference">): Handle<typeof getCalendarYear.request> =>
  async ({ path: { year }, headers }, { locale }) => {
    const inUse = await readCalendarInUse(reference);
    const explained = daysOf(year).map((day) => explainDay(inUse.calendar, day));
    const body = {
      year,
      ...viewInUse(inUse),
      confirmed: explained.every(({ confirmed }) => confirmed),
      workingDays: explained.filter(({ working }) => working).length,
      days: explained.map(({ day, working, why, source }) => ({
        day,
        weekday: weekdayOf(day),
        working,
        why,
        text: dayReasonWords[why][locale],
        source: sourceIn(inUse.calendar, source, locale),
      })),
    };
    return publicAnswer(headers["if-none-match"], locale, body);
  };

/** The rows of the calendar in use, with the tag that a new one has to name. */
export const showCalendar =
  ({ reference }: Pick<CalendarNeeds, "reference">): Handle<typeof getCalendar.request> =>
  async ({ headers }) => {
    const inUse = await readCalendarInUse(reference);
    const body = { ...viewInUse(inUse), calendar: inUse.calendar };
    return tagged(headers["if-none-match"], inUse.id, {
      status: 200,
      body,
      headers: { "cache-control": "no-cache" },
    });
  };
