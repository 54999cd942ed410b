// `npm run mutate`: mutation tests of the law, the registration, the Commission and the applications for
// services, part by part. Long; the figures and the survivors are written to docs/mutation.md. Some parts
// only, the page made of their reports and the last ones of the others: -- law commission
// Some files of a part only, put into the last report of the part: -- shared/law/dates.ts
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Report, pageOf, reportSchema } from "./page.ts";
import { type MutatedPart, isOf, mutatedParts } from "./parts.ts";

const root = dirname(dirname(import.meta.dirname));
const kept = join(root, ".arnau", "mutation-reports");
const stryker = join(root, "node_modules", "@stryker-mutator", "core", "bin", "stryker.js");
const given = process.argv.slice(2);
const isMeant = (one: string) => (part: MutatedPart) => part.name === one || isOf(part, one);
const unknown = given.filter((one) => !mutatedParts.some(isMeant(one)));
if (unknown.length > 0) {
  console.error(
    `no such part: ${unknown.join()}; one of ${mutatedParts.map(({ name }) => name).join()}`,
  );
  process.exit(2);
}
mkdirSync(kept, { recursive: true });

const reportOf = ({ name }: MutatedPart) => join(kept, `${name}.json`);

const readReport = (path: string): Report =>
  reportSchema.parse(JSON.parse(readFileSync(path, "utf8")));

/** What is known of a part with what was found now; of a part that was tried whole nothing older is kept. */
const joined = (found: Report, part: MutatedPart, isWhole: boolean): Report =>
  isWhole || !existsSync(reportOf(part))
    ? found
    : { files: { ...readReport(reportOf(part)).files, ...found.files } };

const tried = (part: MutatedPart): boolean => {
  const files = given.filter((one) => isOf(part, one));
  const isWhole = files.length === 0 || given.includes(part.name);
  const mutate = (isWhole ? part.mutate : files).join();
  console.log(`\n${part.name}: ${mutate}`);
  const report = join(root, ".arnau", "mutation.json");
  rmSync(report, { force: true });
  const { status } = spawnSync(process.execPath, [stryker, "run", "--mutate", mutate], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ARNAU_MUTATION_TESTS: part.tests.join() },
  });
  if (existsSync(report)) {
    writeFileSync(reportOf(part), JSON.stringify(joined(readReport(report), part, isWhole)));
  }
  return status === 0;
};

const parts = mutatedParts.filter(
  (part) => given.length === 0 || given.some((one) => isMeant(one)(part)),
);
const allWell = parts.map(tried).every(Boolean);

const missing = mutatedParts.filter((part) => !existsSync(reportOf(part)));
if (missing.length === 0) {
  const reports = mutatedParts.map((part) => readReport(reportOf(part)));
  const files = Object.assign({}, ...reports.map((report) => report.files));
  writeFileSync(join(root, "docs", "mutation.md"), pageOf({ files }));
  console.log("docs/mutation.md is written");
} else {
  console.log(`docs/mutation.md waits for ${missing.map(({ name }) => name).join(", ")}`);
}
process.exitCode = allWell ? 0 : 1;
