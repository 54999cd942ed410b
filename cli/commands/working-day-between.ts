import * as z from "zod";
import { workingDaysBetween } from "#shared/law/working-days.ts";
import { day, flag } from "#cli/arguments.ts";
import { command } from "#cli/command.ts";
import { certainty, dayLines, explainOption, warning } from "#cli/day-lines.ts";
import { answer, usage } from "#cli/outcome.ts";

const reversed = usage("ends-before-it-starts", {
  en: "the second day lies before the first",
  ru: "второй день раньше первого",
  kk: "екінші күн біріншісінен бұрын",
});

export const workingDayBetween = command({
  path: ["working-day", "between"],
  summary: {
    en: "how many working days lie after one day up to and including another",
    ru: "сколько рабочих дней после одного дня по другой включительно",
    kk: "бір күннен кейін екіншісін қоса алғанда неше жұмыс күні бар",
  },
  arguments: [
    {
      name: "a",
      words: {
        en: "the first day, which does not count",
        ru: "первый день, он не считается",
        kk: "бірінші күн, ол есептелмейді",
      },
    },
    {
      name: "b",
      words: {
        en: "the last day, which counts",
        ru: "последний день, он считается",
        kk: "соңғы күн, ол есептеледі",
      },
    },
  ],
  options: [explainOption],
  input: z.object({ a: day, b: day, explain: flag }),
  run: ({ a, b, explain }, { calendar }, locale) => {
    const counted = workingDaysBetween(calendar, a, b);
    if (counted === "ends-before-it-starts") return reversed(`${a}, ${b}`);
    const { count, days, confirmed } = counted;
    const data = { from: a, to: b, count, ...certainty(confirmed), ...(explain && { days }) };
    const before = [
      ...(explain ? dayLines(days, calendar, locale) : []),
      ...warning(confirmed, locale),
    ];
    return answer(data, [...before, String(count)]);
  },
});
