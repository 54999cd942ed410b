// Sample cases on a stage, spread over offices and months by a seed, through the public API.
import { clockOf } from "#infra/local/clock.ts";
import type { Stage } from "#infra/local/stage.ts";
import { limitWire } from "#infra/walk/wire.ts";
import { statesOf } from "./count.ts";
import { openGround } from "./ground.ts";
import { journalOf } from "./journal.ts";
import { momentsFor } from "./moments.ts";
import { planOf } from "./plan.ts";
import { play } from "./play.ts";

/** What is wished of a seeding. */
export interface Seeding {
  readonly cases: number;
  readonly seed: number;
  /** Over which they are spread. */
  readonly months: number;
}

/** Turns of filing and deciding in a month. */
const turnsInAMonth = 2;

/** The cloud runs a process for each request at one moment, and beginning one takes longer than what most of them do. */
const onTheWire = 3;

/** Seeds a stage, telling what is done and how long it still takes; answers whether every case could be carried on. An interrupted one goes on. */
export const seedStage = async (
  stage: Stage,
  { cases, seed, months }: Seeding,
  say: (line: string) => void,
): Promise<boolean> => {
  const began = performance.now();
  limitWire(onTheWire);
  const journal = journalOf(stage.cloud, seed);
  const plan = planOf(seed, cases, months * turnsInAMonth);
  const moments = await momentsFor(plan, clockOf(stage.cloud), months, journal);
  say(
    `seed ${seed}: ${cases} cases, ${moments.at(0)?.slice(0, 10)} to ${moments.at(-1)?.slice(0, 10)}`,
  );
  const ground = await openGround(stage, plan, journal, say);
  const stuck = await play(ground, moments, say);
  if (stuck.length > 0) say(`${stuck.length} cases could not be carried on`);
  for (const [state, count] of await statesOf(ground))
    say(`${String(count).padStart(6)}  ${state}`);
  say(
    `${((performance.now() - began) / 1000).toFixed(0)} s; it is ${ground.clock.now()} there now`,
  );
  return stuck.length === 0;
};
