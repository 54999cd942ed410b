// The last run of the tests, kept for the coverage of the law together with a digest of the sources that
// were tested: a run of other sources says nothing about these.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as z from "zod";
import { type PassedTest, passedTestsSchema } from "./report.ts";

const runSchema = z.object({
  sources: z.string(),
  passed: passedTestsSchema,
  /** Whether some tests of the run did not pass. */
  someFailed: z.boolean(),
});

const placeOf = (root: string) => join(root, ".arnau", "test-run.json");

const folders = ["cli", "events", "functions", "infra", "setup", "shared", "test"];
const files = ["package-lock.json", "tsconfig.json", "vitest.config.ts"];

const filesUnder = (root: string, folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** SHA-256 over everything that decides how the tests come out. */
export const digestOfSources = (root: string): string => {
  const paths = [
    ...folders.flatMap((folder) => filesUnder(root, folder)),
    ...files.map((file) => join(root, file)),
  ].sort();
  const hash = createHash("sha256");
  for (const path of paths) {
    const content = readFileSync(path);
    hash.update(`${path.slice(root.length)} ${content.length}\n`).update(content);
  }
  return hash.digest("hex");
};

/** How a run of the tests came out. */
export interface TestRun {
  readonly passed: readonly PassedTest[];
  readonly someFailed: boolean;
}

/** Keeps how the tests came out when the sources had this digest. */
export const keepRun = (root: string, sources: string, run: TestRun): void => {
  const place = placeOf(root);
  mkdirSync(dirname(place), { recursive: true });
  // Whoever reads meanwhile finds the earlier run or this one, never half of it.
  writeFileSync(`${place}.new`, JSON.stringify({ sources, ...run }));
  renameSync(`${place}.new`, place);
};

const keptRun = (root: string): z.infer<typeof runSchema> | undefined => {
  try {
    return runSchema.parse(JSON.parse(readFileSync(placeOf(root), "utf8")));
  } catch {
    return undefined;
  }
};

type Recalled = ({ readonly state: "fresh" } & TestRun) | { readonly state: "none" | "stale" };

/** The run that was kept for sources of this digest, or why there is none. */
export const recallRun = (root: string, sources: string): Recalled => {
  const kept = keptRun(root);
  if (kept === undefined) return { state: "none" };
  if (kept.sources !== sources) return { state: "stale" };
  return { state: "fresh", passed: kept.passed, someFailed: kept.someFailed };
};
