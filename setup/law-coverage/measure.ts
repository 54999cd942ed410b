import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inventory } from "#shared/law/inventory.ts";
import { idsInCode } from "./code.ts";
import type { Findings } from "./coverage.ts";
import { digestOfSources, keepRun, recallRun } from "./kept-run.ts";
import { coverageFiles } from "./files.ts";
import { countedSuites, idsInTests, type PassedTest, passedTests } from "./report.ts";
import { type Listener, runVitest } from "./vitest.ts";

/** What a measurement tells of its progress. */
export type Step = "no-run" | "stale-run" | "running" | "some-failed";

/** What these passed tests and the code as it stands say about the law. */
export const findingsOf = (root: string, passed: readonly PassedTest[]): Findings => {
  const known = new Set(inventory.map(({ id }) => id));
  return { rows: inventory, code: idsInCode(root, known), tests: idsInTests(passed, known) };
};

const read = (root: string, file: string): string | undefined => {
  try {
    return readFileSync(join(root, file), "utf8");
  } catch {
    return undefined;
  }
};

/** The page and the data as they lie on the disk, by file. */
export const readFiles = (root: string): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(Object.keys(coverageFiles).map((file) => [file, read(root, file)]));

/** Writes the page and the data, and says whether that changed either. */
export const writePage = (root: string, findings: Findings): "written" | "unchanged" => {
  const before = readFiles(root);
  const changed = Object.entries(coverageFiles).filter(
    ([file, make]) => make(findings) !== before[file],
  );
  for (const [file, make] of changed) writeFileSync(join(root, file), make(findings));
  return changed.length === 0 ? "unchanged" : "written";
};

/**
 * The findings of the last run of the tests, if it was of these very sources; otherwise of a run of the
 * counted suites now. Undefined when that run broke before it could report.
 */
export const measure = async (
  root: string,
  tell: (step: Step) => void,
  listener: Listener = "error-stream",
): Promise<Findings | undefined> => {
  const sources = digestOfSources(root);
  const recalled = recallRun(root, sources);
  if (recalled.state === "fresh") {
    if (recalled.someFailed) tell("some-failed");
    return findingsOf(root, recalled.passed);
  }
  tell(recalled.state === "stale" ? "stale-run" : "no-run");
  tell("running");
  const projects = countedSuites.flatMap((suite) => ["--project", suite]);
  const { status, report } = await runVitest(root, projects, listener);
  if (report === undefined) return undefined;
  const run = { passed: passedTests(report, root), someFailed: status !== 0 };
  keepRun(root, sources, run);
  if (run.someFailed) tell("some-failed");
  return findingsOf(root, run.passed);
};
