// `npm run simulate`: many runs, each from a seed of its own; or one run again, step by step.
//
//   npm run simulate -- --runs 300 [--from 1] [--json]
//   npm run simulate -- --seed 17 [--trace]
import { parseArgs } from "node:util";
import { simulate, type Report } from "./run.ts";
import { sumOf } from "./summary.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "100" },
    from: { type: "string", default: "1" },
    seed: { type: "string" },
    trace: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});

const lineEvery = 50;
const shownOfARun = 12;

const say = (text: string) => {
  if (!values.json) console.log(text);
};

const tellFailure = ({ seed, violations }: Report) => {
  say(`seed ${seed} FAILED; alone: npm run simulate -- --seed ${seed} --trace`);
  for (const { invariant, what } of violations.slice(0, shownOfARun))
    say(`  ${invariant}: ${what}`);
  if (violations.length > shownOfARun) say(`  … ${violations.length} in all`);
};

const runMany = async (first: number, count: number): Promise<Report[]> => {
  const reports: Report[] = [];
  for (let seed = first; seed < first + count; seed += 1) {
    const report = await simulate(seed);
    reports.push(report);
    if (report.violations.length > 0) tellFailure(report);
    if (reports.length % lineEvery === 0 || reports.length === count) {
      const failed = reports.filter(({ violations }) => violations.length > 0).length;
      say(`${String(reports.length).padStart(5)} runs, ${failed} failed`);
    }
  }
  return reports;
};

const runOne = async (seed: number): Promise<Report[]> => {
  const report = await simulate(seed, values.trace ? { tell: say } : {});
  if (report.violations.length > 0) tellFailure(report);
  say(`seed ${seed}: digest ${report.digest}`);
  return [report];
};

const reports =
  values.seed === undefined
    ? await runMany(Number(values.from), Number(values.runs))
    : await runOne(Number(values.seed));

const summary = sumOf(reports);
if (values.json) console.log(JSON.stringify(summary, undefined, 2));
else {
  say(`${String(summary.invariants).padStart(9)} invariants`);
  for (const [name, count] of Object.entries(summary.totals))
    say(`${String(count).padStart(9)} ${name}`);
}
process.exitCode = summary.failed.length === 0 ? 0 : 1;
