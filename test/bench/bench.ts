// `npm run bench`: what one registration uses, how long the work of one step takes, and what a page of
// the Register costs.
//
//   npm run bench [-- search] [--write]     search asks the Register only; --write puts it into docs/bench.md
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { withSection } from "./search/report.ts";
import { searchSection } from "./search/run.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: "boolean", default: false },
    courses: { type: "string", default: "21" },
    milliseconds: { type: "string", default: "500" },
  },
});

const root = dirname(dirname(import.meta.dirname));
const path = join(root, "docs", "bench.md");

const [part] = positionals;
if (part !== undefined && part !== "search")
  throw new Error(`nothing to measure is called ${part}`);

const registrationPage = async (): Promise<string> => {
  const { registrationPage: measured } = await import("./whole.ts");
  return measured(Number(values.courses), Number(values.milliseconds));
};

const before = part === "search" ? readFileSync(path, "utf8") : await registrationPage();
const section = await searchSection();
const page = withSection(before, section);
console.log(part === "search" ? section : page);
if (values.write) {
  writeFileSync(path, page);
  // The page is checked like every other file.
  spawnSync(join(root, "node_modules", ".bin", "oxfmt"), [path], { stdio: "inherit" });
}
