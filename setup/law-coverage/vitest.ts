import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** How a run of vitest ended. */
export interface Run {
  readonly status: number | null;
  /** Its JSON report; undefined when it broke before it could report. */
  readonly report: unknown;
}

const read = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
};

/** Where what vitest says goes: as its own streams would, all of it to the error stream, or nowhere. */
export type Listener = "terminal" | "error-stream" | "nobody";

const streams = {
  terminal: ["inherit", "inherit", "inherit"],
  "error-stream": ["inherit", 2, "inherit"],
  nobody: ["ignore", "ignore", "ignore"],
} as const satisfies Record<Listener, readonly ("inherit" | "ignore" | number)[]>;

/** Runs vitest once with these arguments. */
export const runVitest = async (
  root: string,
  given: readonly string[],
  listener: Listener,
): Promise<Run> => {
  const folder = mkdtempSync(join(tmpdir(), "arnau-test-"));
  const path = join(folder, "report.json");
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${path}`];
  const child = spawn(process.execPath, [vitest, "run", ...reporters, ...given], {
    cwd: root,
    stdio: [...streams[listener]],
  });
  await once(child, "exit");
  const report = read(path);
  rmSync(folder, { recursive: true, force: true });
  return { status: child.exitCode, report };
};
