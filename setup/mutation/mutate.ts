// `npm run mutate`: mutation tests of the law, the registration and the Commission, part by part. Long;
// the figures and the survivors are written to docs/mutation.md. Some parts only, the page made of their
// reports and the last ones of the others: -- law commission
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Report, pageOf, reportSchema } from "./page.ts";
import { type MutatedPart, mutatedParts } from "./parts.ts";

const root = dirname(dirname(import.meta.dirname));
const kept = join(root, ".arnau", "mutation-reports");
const stryker = join(root, "node_modules", "@stryker-mutator", "core", "bin", "stryker.js");
const given = process.argv.slice(2);
const unknown = given.filter((one) => !mutatedParts.some(({ name }) => name === one));
if (unknown.length > 0) {
  console.error(
    `no such part: ${unknown.join()}; one of ${mutatedParts.map(({ name }) => name).join()}`,
  );
  process.exit(2);
}
mkdirSync(kept, { recursive: true });

const reportOf = ({ name }: MutatedPart) => join(kept, `${name}.json`);

const tried = (part: MutatedPart): boolean => {
  console.log(`\n${part.name}: ${part.mutate.join()}`);
  const { status } = spawnSync(process.execPath, [stryker, "run", "--mutate", part.mutate.join()], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ARNAU_MUTATION_TESTS: part.tests.join() },
  });
  const report = join(root, ".arnau", "mutation.json");
  if (existsSync(report)) writeFileSync(reportOf(part), readFileSync(report));
  return status === 0;
};

const parts = mutatedParts.filter(({ name }) => given.length === 0 || given.includes(name));
const allWell = parts.map(tried).every(Boolean);

const missing = mutatedParts.filter((part) => !existsSync(reportOf(part)));
if (missing.length === 0) {
  const reports: readonly Report[] = mutatedParts.map((part) =>
    reportSchema.parse(JSON.parse(readFileSync(reportOf(part), "utf8"))),
  );
  const files = Object.assign({}, ...reports.map((report) => report.files));
  writeFileSync(join(root, "docs", "mutation.md"), pageOf({ files }));
  console.log("docs/mutation.md is written");
} else {
  console.log(`docs/mutation.md waits for ${missing.map(({ name }) => name).join(", ")}`);
}
process.exitCode = allWell ? 0 : 1;
