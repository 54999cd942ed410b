// `npm test`: every suite in one run of vitest, the coverage of the law from what passed, then one line
// over all of it. What follows `npm test --` goes to vitest; a part of the tests says nothing of the law.
import { dirname } from "node:path";
import * as z from "zod";
import { digestOfSources, keepRun } from "#setup/law-coverage/kept-run.ts";
import { findingsOf, readFiles } from "#setup/law-coverage/measure.ts";
import { passedTests } from "#setup/law-coverage/report.ts";
import { objections } from "#setup/law-coverage/verdict.ts";
import { type Run, runVitest } from "#setup/law-coverage/vitest.ts";

const resultSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  success: z.boolean(),
});

const root = dirname(import.meta.dirname);
const given = process.argv.slice(2);

/** What the report says; a run that broke before it could report counts as one failure. */
const countsOf = ({ status, report }: Run) => {
  const result = resultSchema.safeParse(report);
  if (!result.success) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests: failed, success } = result.data;
  // A suite that could not even be collected fails the run without failing a test.
  return { passed, failed: failed === 0 && (status !== 0 || !success) ? 1 : failed };
};

/** What is wrong with the coverage of the law after a run of every suite. */
const objectionsTo = (sources: string, { status, report }: Run): readonly string[] => {
  try {
    const passed = passedTests(report, root);
    keepRun(root, sources, { passed, someFailed: status !== 0 });
    return objections(findingsOf(root, passed), readFiles(root));
  } catch (error) {
    // Such as a source that cannot be read; the last line is owed all the same.
    return [String(error)];
  }
};

const sources = digestOfSources(root);
const run = await runVitest(root, given, "terminal");
const { passed, failed } = countsOf(run);
const whole = given.length === 0 && run.report !== undefined;
const objected = whole ? objectionsTo(sources, run) : [];
for (const line of objected) console.error(`coverage of the law: ${line}`);
const failures = failed + (objected.length === 0 ? 0 : 1);
console.log(`${passed} passed, ${failures} failed`);
process.exitCode = failures === 0 && passed > 0 ? 0 : 1;
