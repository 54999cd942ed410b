// `npm test`: every suite in one run of vitest, then one line over all of them.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod";

const resultSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  success: z.boolean(),
});

const folder = mkdtempSync(join(tmpdir(), "arnau-test-"));
const report = join(folder, "report.json");
const vitest = join("node_modules", "vitest", "vitest.mjs");
const { status } = spawnSync(
  process.execPath,
  [
    vitest,
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { stdio: "inherit" },
);

/** What the report says; a run that broke before it could report counts as one failure. */
const countsOf = () => {
  try {
    const result = resultSchema.parse(JSON.parse(readFileSync(report, "utf8")));
    const { numPassedTests: passed, numFailedTests: failed } = result;
    // A suite that could not even be collected fails the run without failing a test.
    return { passed, failed: failed === 0 && (status !== 0 || !result.success) ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
};

const { passed, failed } = countsOf();
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
