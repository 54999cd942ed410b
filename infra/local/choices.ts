// `npm run choices -- --count 500 --places 100`: people who choose the last places of one provider at one moment, on a local cloud of
// its own; prints what became of them and fails if a place is given twice, one is lost, or the list is out of order. `--write` keeps
// the figures in docs/choices.md.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Plain } from "#infra/plain.ts";
import {
  chooseAtOnce,
  includeProvider,
  onTheWire,
  type ChoiceCounts,
} from "#infra/walk/choices.ts";
import { portalToken } from "#infra/walk/tokens.ts";
import { stopCloud } from "./cloud.ts";
import { root } from "./settings.ts";
import { raiseStage } from "./stage.ts";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "500" },
    places: { type: "string", default: "100" },
    write: { type: "boolean", default: false },
  },
});

const page = join(root, "docs", "choices.md");

/** Progress goes to the error stream, so that the output is the counts alone. */
const tell = (line: string) => process.stderr.write(`${line}\n`);

const whole = (text: string, option: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) {
    throw new Plain(`--${option} takes a whole number from 1`);
  }
  return number;
};

const run = async (count: number, places: number): Promise<ChoiceCounts> => {
  const { cloud, deployed, office, services, authority } = await raiseStage({ say: tell });
  const stop = () => void stopCloud(cloud).then(() => process.exit(130));
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    const step = Math.max(1, Math.floor(count / 10));
    const portal = { apiUrl: deployed.apiUrl, token: await portalToken(deployed), authority };
    const provider = await includeProvider(portal, office, places);
    return await chooseAtOnce({ portal, services, provider, places, count }, (stage, done) => {
      if (done % step === 0) tell(`${stage}: ${done} of ${count}`);
    });
  } finally {
    await stopCloud(cloud);
  }
};

const words: Readonly<Record<keyof ChoiceCounts, string>> = {
  places: "free places of the provider",
  chosen: "people who chose it at one moment",
  held: "for whom a place is held",
  waiting: "who stand in its list",
  lost: "of whom neither is so",
  twice: "places held beyond those there are",
  outOfOrder: "in the list at another place than by their decision",
};

const pageOf = (counts: ChoiceCounts): string =>
  [
    "# The last places of a provider",
    "",
    "Made by `npm run choices -- --write`: on a local cloud, people apply, are assessed and approved one after the other; then all of them choose one provider at",
    `once through the portal's API, ${onTheWire} requests on the wire at any moment. The books of places answer each (\`docs/adr/0041\`): L114-12.1.4, L114-15.8,`,
    "L114-4.1.3. The worker itself is tried with all of them in the same instant in `test/unit/functions/place/settle.test.ts`.",
    "",
    "| what | count |",
    "| --- | --- |",
    `| ${words.places} | ${counts.places} |`,
    `| ${words.chosen} | ${counts.chosen} |`,
    `| ${words.held} | ${counts.held} |`,
    `| ${words.waiting} | ${counts.waiting} |`,
    `| ${words.lost} | ${counts.lost} |`,
    `| ${words.twice} | ${counts.twice} |`,
    `| ${words.outOfOrder} | ${counts.outOfOrder} |`,
    "",
  ].join("\n");

try {
  const counts = await run(whole(values.count, "count"), whole(values.places, "places"));
  console.table(counts);
  if (values.write) {
    writeFileSync(page, pageOf(counts));
    // The page is checked like every other file.
    spawnSync(join(root, "node_modules", ".bin", "oxfmt"), [page], { stdio: "inherit" });
  }
  const { chosen, places, held, lost, twice, outOfOrder } = counts;
  const isGood = held === Math.min(places, chosen) && lost + twice + outOfOrder === 0;
  process.exit(isGood ? 0 : 1);
} catch (error) {
  console.error(error instanceof Plain ? error.message : error);
  process.exit(1);
}
