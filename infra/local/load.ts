// `npm run load -- --count 200 --json`: registrations posted at once on a local cloud of its own,
// each carried to its decision; prints what became of them and fails if one is lost or doubled.
import { parseArgs } from "node:util";
import { Plain } from "#infra/plain.ts";
import { load, type LoadCounts } from "#infra/walk/load.ts";
import { portalToken } from "#infra/walk/tokens.ts";
import { stopCloud } from "./cloud.ts";
import { raiseStage } from "./stage.ts";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "200" },
    json: { type: "boolean", default: false },
  },
});

/** Progress goes to the error stream, so that the output is the counts alone. */
const tell = (line: string) => process.stderr.write(`${line}\n`);

const run = async (count: number): Promise<LoadCounts> => {
  const { cloud, deployed, office, authority } = await raiseStage({ say: tell });
  const stop = () => void stopCloud(cloud).then(() => process.exit(130));
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    const step = Math.max(1, Math.floor(count / 4));
    const portal = { apiUrl: deployed.apiUrl, token: await portalToken(deployed), authority };
    return await load(portal, office, count, (stage, done) => {
      if (done % step === 0) tell(`${stage}: ${done} of ${count}`);
    });
  } finally {
    await stopCloud(cloud);
  }
};

try {
  const count = Number(values.count);
  if (!Number.isInteger(count) || count < 1) throw new Plain("--count takes a whole number from 1");
  const counts = await run(count);
  if (values.json) console.log(JSON.stringify(counts));
  else console.table(counts);
  process.exit(counts.lost === 0 && counts.decidedTwice === 0 ? 0 : 1);
} catch (error) {
  console.error(error instanceof Plain ? error.message : error);
  process.exit(1);
}
