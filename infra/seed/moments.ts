// When the moments of a plan are, by the clock of the cloud.
import * as z from "zod";
import {
  addDays,
  addMonths,
  dayOf,
  instantAt,
  instantSchema,
  momentAt,
  type Instant,
} from "#shared/law/dates.ts";
import { epochMilliseconds } from "#shared/law/dates.ts";
import type { Clock } from "#shared/store/ports.ts";
import type { Journal } from "./journal.ts";
import type { Plan } from "./plan.ts";

const momentsOfTurn = 3;
const millisecondsInDay = 86_400_000;

/**
 * The moments from one instant to another: turns at equal distances, in each of which there are three, a day apart or less, in
 * the morning of a working day where that is possible.
 */
export const spread = (count: number, from: Instant, to: Instant): readonly Instant[] => {
  const turns = Math.ceil(count / momentsOfTurn);
  const [begin, end] = [epochMilliseconds(from), epochMilliseconds(to)];
  const turn = (end - begin) / turns;
  const step = Math.min(millisecondsInDay, turn / (momentsOfTurn + 1));
  return Array.from({ length: count }, (_, moment) =>
    instantAt(
      Math.round(
        begin + Math.floor(moment / momentsOfTurn) * turn + (moment % momentsOfTurn) * step,
      ),
    ),
  );
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
