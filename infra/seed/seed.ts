// `npm run seed -- --cases 500 --seed 7`: sample cases on the local cloud that runs, spread over offices and months, through the public API.
import { parseArgs } from "node:util";
import { clockOf } from "#infra/local/clock.ts";
import { joinStage } from "#infra/local/kept-stage.ts";
import { Plain } from "#infra/plain.ts";
import { limitWire } from "#infra/walk/wire.ts";
import { openGround } from "./ground.ts";
import { journalOf } from "./journal.ts";
import { planOf } from "./plan.ts";
import { momentsFor } from "./moments.ts";
import { statesOf } from "./count.ts";
import { play } from "./play.ts";

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "500" },
    seed: { type: "string", default: "7" },
    months: { type: "string", default: "10" },
  },
});

const whole = (name: keyof typeof values, least: number, most: number): number => {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < least || number > most)
    throw new Plain(`--${name} takes a whole number from ${least} to ${most}`);
  return number;
};

/** Turns of filing and deciding in a month. */
const turnsInAMonth = 2;

const say = (line: string) => console.log(line);

/** The cloud runs a process for each request. */
const onTheWire = 8;

const run = async (): Promise<boolean> => {
  const [cases, seed, months] = [
    whole("cases", 12, 5000),
    whole("seed", 0, 99),
    whole("months", 1, 24),
  ];
  const began = performance.now();
  limitWire(onTheWire);
  const stage = joinStage();
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

try {
  process.exit((await run()) ? 0 : 1);
} catch (error) {
  console.error(error instanceof Plain ? error.message : error);
  process.exit(1);
}
