import * as z from "zod";
import { addWorkingDays } from "#shared/law/working-days.ts";
import { count, day, flag } from "#cli/arguments.ts";
import { command } from "#cli/command.ts";
import { certainty, dayLines, explainOption, warning } from "#cli/day-lines.ts";
import { answer } from "#cli/outcome.ts";

export const workingDayAdd = command({
  path: ["working-day", "add"],
  summary: {
    en: "the day that lies so many working days after a date",
    ru: "день через столько-то рабочих дней после даты",
    kk: "күннен кейін сонша жұмыс күні өткендегі күн",
  },
  arguments: [
    {
      name: "date",
      words: {
        en: "the day of the event, which does not count",
        ru: "день события, он не считается",
        kk: "оқиға күні, ол есептелмейді",
      },
    },
    {
      name: "n",
      words: {
        en: "how many working days",
        ru: "сколько рабочих дней",
        kk: "неше жұмыс күні",
      },
    },
  ],
  options: [explainOption],
  input: z.object({ date: day, n: count, explain: flag }),
  run: ({ date, n, explain }, { calendar }, locale) => {
    const { to, days, confirmed } = addWorkingDays(calendar, date, n);
    const data = { date, n, result: to, ...certainty(confirmed), ...(explain && { days }) };
    const before = [
      ...(explain ? dayLines(days, calendar, locale) : []),
      ...warning(confirmed, locale),
    ];
    return answer(data, [...before, to]);
  },
});
