// `npm run seed -- --cases 500 --seed 7`: sample cases on the local cloud that runs, spread over offices and months, through the public API.
import { parseArgs } from "node:util";
import { joinStage } from "#infra/local/kept-stage.ts";
import { Plain } from "#infra/plain.ts";
import { seedStage } from "./seed-stage.ts";

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

try {
  const wishes = {
    cases: whole("cases", 12, 5000),
    seed: whole("seed", 0, 99),
    months: whole("months", 1, 24),
  };
  const good = await seedStage(joinStage(), wishes, (line) => console.log(line));
  process.exit(good ? 0 : 1);
} catch (error) {
  console.error(error instanceof Plain ? error.message : error);
  process.exit(1);
}
