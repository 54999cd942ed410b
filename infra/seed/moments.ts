// When the moments of a plan are, by the clock of the cloud.
import * as z from "zod";
import {
  addDays,
  addMonths,
  dayOf,
  epochMilliseconds,
  instantAt,
  instantSchema,
  momentAt,
  type Day,
  type Instant,
} from "#shared/law/dates.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { addWorkingDays } from "#shared/law/working-days.ts";
import type { Clock } from "#shared/store/ports.ts";
import type { Journal } from "./journal.ts";
import { momentsOfTurn, type Plan } from "./plan.ts";

/** Three moments of a turn need so many days, with holidays between them. */
const daysOfTurn = 7;
const millisecondsInDay = 86_400_000;

/** Ten in the morning of the country. */
const morningOf = (day: Day): Instant => momentAt(`${day}T05:00:00.000Z`);

/** So many moments, on mornings of working days in a row after each of these days. */
const mornings = (begins: readonly Day[], count: number): readonly Instant[] => {
  const days: Day[] = [];
  for (const begin of begins) {
    for (let moment = 0; moment < momentsOfTurn && days.length < count; moment += 1) {
      const last = days.at(-1);
      const after = moment === 0 && (last === undefined || last < begin) ? begin : (last ?? begin);
      days.push(addWorkingDays(kazakhstanCalendar, after, 1).to);
    }
  }
  return days.map(morningOf);
};

/**
 * The moments after one instant and up to another: turns at equal distances, each with three, on mornings of working days in a row. Where
 * turns follow too soon for that, the three divide the time there is.
 */
export const spread = (count: number, from: Instant, to: Instant): readonly Instant[] => {
  const turns = Math.ceil(count / momentsOfTurn);
  const [begin, end] = [epochMilliseconds(from), epochMilliseconds(to)];
  const turn = (end - begin) / turns;
  const begins = Array.from({ length: turns }, (_, place) => begin + place * turn);
  if (turn >= daysOfTurn * millisecondsInDay) {
    // At the end of its part of the time, so that the last one is not long ago when it is over.
    const late = turn - daysOfTurn * millisecondsInDay;
    return mornings(
      begins.map((at) => dayOf(instantAt(Math.round(at + late)))),
      count,
    );
  }
  const step = turn / (momentsOfTurn + 1);
  return begins
    .flatMap((at) => Array.from({ length: momentsOfTurn }, (_, moment) => at + moment * step))
    .slice(0, count)
    .map((at) => instantAt(Math.round(at)));
};

/** More than this behind is a clock that was put into the past, and is to come back to the present. */
const behindBy = 14;

/**
 * The moments of a plan: up to the present where the clock of the cloud is behind, and else so many months ahead. They are
 * kept, so that an interrupted seeding goes on by the same ones.
 */
export const momentsFor = (
  plan: Pick<Plan, "moments">,
  clock: Clock,
  months: number,
  journal: Journal,
): Promise<readonly Instant[]> =>
  journal.once("moments", z.array(instantSchema), async () => {
    const from = clock.now();
    const present = instantAt(Date.now());
    const isBehind = addDays(dayOf(from), behindBy) < dayOf(present);
    const ahead = momentAt(`${addMonths(dayOf(from), months)}${from.slice("2026-01-01".length)}`);
    return [...spread(plan.moments, from, isBehind ? present : ahead)];
  });
