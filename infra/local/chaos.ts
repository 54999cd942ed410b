// `npm run chaos`: every state system in every trouble on a local cloud of its own, then all of them at
// once; prints the table and fails where something must not have happened. `--write` keeps the table in
// docs/chaos.md.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Plain } from "#infra/plain.ts";
import { blackout } from "#infra/walk/chaos/blackout.ts";
import { openGround, type Ground } from "#infra/walk/chaos/ground.ts";
import { outcomeOf, type Row } from "#infra/walk/chaos/outcome.ts";
import { chaosPage } from "#infra/walk/chaos/page.ts";
import { eachInItsOwn, trialsIn, troubles, type Trial } from "#infra/walk/chaos/plan.ts";
import { play } from "#infra/walk/chaos/play.ts";
import { tableOf, totalsOf } from "#infra/walk/chaos/table.ts";
import { supplierSystems } from "#shared/registration/checks.ts";
import { stopCloud } from "./cloud.ts";
import { root } from "./settings.ts";
import { raiseStage } from "./stage.ts";

const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });

const page = join(root, "docs", "chaos.md");

/** Progress goes to the error stream, so that the output is the table alone. */
const tell = (line: string) => process.stderr.write(`${line}\n`);

const firstSerial = 100;

/** Each trouble in a round of its own, every system in it at the same time; then every system in one of its own. */
const rounds: readonly (readonly [string, readonly Trial[]])[] = [
  ...troubles.map((trouble) => [trouble, trialsIn(trouble)] as const),
  ["each its own", [eachInItsOwn("organization"), eachInItsOwn("specialist")]],
];

const runOn = async (ground: Ground): Promise<{ rows: Row[]; breakers: boolean }> => {
  const rows: Row[] = [];
  for (const [name, trials] of rounds) {
    tell(`${name}: ${trials.length} systems or applicants …`);
    for (const played of await play(ground, trials)) rows.push(await outcomeOf(ground, played));
  }
  tell("all down …");
  const { rows: after, opened, closed } = await blackout(ground);
  rows.push(...after);
  return { rows, breakers: opened === supplierSystems.length && closed === supplierSystems.length };
};

const run = async () => {
  const stage = await raiseStage({ say: tell });
  const stop = () => void stopCloud(stage.cloud).then(() => process.exit(130));
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    const ground = await openGround(stage, firstSerial);
    try {
      return await runOn(ground);
    } finally {
      ground.close();
    }
  } finally {
    await stopCloud(stage.cloud);
  }
};

try {
  const { rows, breakers } = await run();
  const { flaws, refused, decided, filings } = totalsOf(rows);
  console.log(tableOf(rows));
  for (const flaw of flaws) console.error(flaw);
  if (!breakers) console.error("not every breaker opened in the outage and closed after it");
  if (values.write) {
    writeFileSync(page, chaosPage(rows));
    // The page is checked like every other file.
    spawnSync(join(root, "node_modules", ".bin", "oxfmt"), [page], { stdio: "inherit" });
  }
  const isGood = flaws.length === 0 && breakers && refused === 0 && decided === filings;
  process.exit(isGood ? 0 : 1);
} catch (error) {
  console.error(error instanceof Plain ? error.message : error);
  process.exit(1);
}
