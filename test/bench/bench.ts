// `npm run bench`: what one registration uses, and how long the work of one step takes.
//
//   npm run bench [-- --write]     --write puts the page into docs/bench.md
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { measureCourse } from "./course.ts";
import type { Meter } from "./meter.ts";
import { pageOf } from "./report.ts";
import { measureSpeeds } from "./speeds.ts";

const { values } = parseArgs({
  options: {
    write: { type: "boolean", default: false },
    courses: { type: "string", default: "21" },
    milliseconds: { type: "string", default: "500" },
  },
});

const root = dirname(dirname(import.meta.dirname));
const always = 1;
const never = 0;

const courses = async (coldStarts: number): Promise<Meter[]> => {
  const meters: Meter[] = [];
  for (let seed = 1; seed <= Number(values.courses); seed += 1) {
    meters.push(await measureCourse(seed, coldStarts));
  }
  return meters;
};

const warm = await courses(never);
const cold = await courses(always);
const page = pageOf({ warm, cold }, await measureSpeeds(Number(values.milliseconds)));
console.log(page);
if (values.write) {
  const path = join(root, "docs", "bench.md");
  writeFileSync(path, page);
  // The page is checked like every other file.
  spawnSync(join(root, "node_modules", ".bin", "oxfmt"), [path], { stdio: "inherit" });
}
