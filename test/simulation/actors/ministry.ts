// Another calendar of working days comes in the middle of everything, and an operator imports it.
import * as z from "zod";
import { parseCalendar } from "#shared/law/calendar-file.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { explainDay, type WorkCalendar } from "#shared/law/calendar.ts";
import { addDays, dayOf, type Day } from "#shared/law/dates.ts";
import { dynamoReference } from "#shared/store/dynamo-reference.ts";
import { commandLine } from "#test/simulation/functions/command-line.ts";
import { tableNames } from "#test/simulation/functions/parts.ts";
import { live, isQuietTime, type Town } from "./town.ts";
import { lookUntilDone } from "./watch.ts";

const hour = 3600;
/** How many days ahead a day off is moved, and how far its weekend day lies. */
const ahead = { dayOff: 9, worked: 21 };

const daysAfter = (today: Day, count: number): Day[] =>
  Array.from({ length: count }, (_, index) => addDays(today, index + 1));

/** The calendar with a working day moved off and a weekend day worked instead; undefined where none can be. */
const withAnotherExchange = (
  calendar: WorkCalendar,
  today: Day,
  { dice, numbered }: Pick<Town, "dice" | "numbered">,
): WorkCalendar | undefined => {
  const is = (why: string) => (day: Day) => explainDay(calendar, day).why === why;
  const [dayOff] = dice.shuffle(daysAfter(today, ahead.dayOff).filter(is("weekday")));
  const [workedInstead] = dice.shuffle(daysAfter(today, ahead.worked).filter(is("weekend")));
  if (dayOff === undefined || workedInstead === undefined) return undefined;
  const exchange = { dayOff, workedInstead, source: `order of the Minister of ${today}` };
  const parsed = parseCalendar({
    ...calendar,
    version: numbered(kazakhstanCalendar.version),
    exchanges: [...calendar.exchanges, exchange].toSorted((one, other) =>
      one.dayOff < other.dayOff ? -1 : 1,
    ),
  });
  return parsed.valid ? parsed.calendar : undefined;
};

const importedSchema = z.object({
  kind: z.literal("answer"),
  data: z.object({ result: z.enum(["in-use", "unchanged"]) }),
});

/** Imports a calendar again and again until it is in use; what an import leaves undone is nobody's to repeat. */
const takeOver = async ({ world, calendars }: Town, calendar: WorkCalendar): Promise<void> => {
  for (;;) {
    const end = await world.lambda.invoke(commandLine, { calendar });
    if (end.ended === "answered" && importedSchema.safeParse(end.value).success) break;
    await world.network.sleep(hour);
  }
  const current = await dynamoReference(world.aside, tableNames.reference).current("calendar");
  if (current === undefined) throw new Error("an imported calendar that is not in use");
  calendars.uses.push({ calendar, since: current.importedAt });
};

/** So many times another calendar is announced and imported. */
export const calendarsChange = (town: Town, times: number): void =>
  live(town, "operator of the calendar", async () => {
    const { dice, world, calendars } = town;
    for (let count = 0; count < times; count += 1) {
      await world.network.sleep(dice.between(6 * hour, 120 * hour));
      if (isQuietTime(town)) return;
      const before = calendars.uses.at(-1)?.calendar ?? kazakhstanCalendar;
      const after = withAnotherExchange(before, dayOf(world.scheduler.now()), town);
      if (after === undefined) continue;
      calendars.given.push(after);
      await takeOver(town, after);
      await lookUntilDone(town);
    }
  });
