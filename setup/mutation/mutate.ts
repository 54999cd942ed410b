// `npm run mutate`: mutation tests of the law, the registration and the Commission. Long; the figures
// and the survivors are written to docs/mutation.md. What is mutated may be narrowed: -- shared/law
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pageOf, reportSchema } from "./page.ts";

const root = dirname(dirname(import.meta.dirname));
const given = process.argv.slice(2);
const narrowed =
  given.length === 0 ? [] : ["--mutate", given.map((one) => `${one}/**/*.ts`).join()];

const { status } = spawnSync(
  process.execPath,
  [join(root, "node_modules", "@stryker-mutator", "core", "bin", "stryker.js"), "run", ...narrowed],
  { cwd: root, stdio: "inherit" },
);
const report = reportSchema.parse(
  JSON.parse(readFileSync(join(root, ".arnau", "mutation.json"), "utf8")),
);
if (narrowed.length === 0) {
  writeFileSync(join(root, "docs", "mutation.md"), pageOf(report));
  console.log("docs/mutation.md is written");
}
process.exitCode = status ?? 1;
