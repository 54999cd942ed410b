// `npm run bench`: what one registration uses, how long the work of one step takes, what a page of the Register costs, and what a
// look at the worklist.
//
//   npm run bench [-- search|worklist] [--write]     one of them only; --write puts it into docs/bench.md
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { heading as ofSearch } from "./search/report.ts";
import { searchSection } from "./search/run.ts";
import { withSection } from "./section.ts";
import { heading as ofWorklist } from "./worklist/report.ts";
import { worklistSection } from "./worklist/run.ts";

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
if (part !== undefined && part !== "search" && part !== "worklist")
  throw new Error(`nothing to measure is called ${part}`);

const registrationPage = async (): Promise<string> => {
  const { registrationPage: measured } = await import("./whole.ts");
  return measured(Number(values.courses), Number(values.milliseconds));
};

const measured = async (): Promise<string> => {
  const page = part === undefined ? await registrationPage() : readFileSync(path, "utf8");
  const searched = part === "worklist" ? page : withSection(page, ofSearch, await searchSection());
  return part === "search" ? searched : withSection(searched, ofWorklist, await worklistSection());
};

const page = await measured();
if (part === undefined) console.log(page);
if (values.write) {
  writeFileSync(path, page);
  // The page is checked like every other file.
  spawnSync(join(root, "node_modules", ".bin", "oxfmt"), [path], { stdio: "inherit" });
}
