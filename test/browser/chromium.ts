// Chromium of Debian: the console is tried in a real browser, and no test tool fetches one.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome"];

const inPath = (): string | undefined =>
  (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));

/** Puts Chromium on a Debian machine whose administrator we are; says what it does. */
const install = (): void => {
  const mayInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (!mayInstall) return;
  console.log("set-up: installing Chromium from Debian (once) …");
  for (const given of [
    ["update", "-qq"],
    ["install", "-y", "-qq", "chromium"],
  ])
    spawnSync("apt-get", given, { stdio: ["ignore", "ignore", "inherit"] });
};

/** The program of the browser: the one that ARNAU_CHROMIUM names, else the machine's. */
const chromiumHere = (): string => {
  const named = process.env["ARNAU_CHROMIUM"];
  if (named !== undefined) return named;
  if (inPath() === undefined) install();
  const found = inPath();
  if (found === undefined)
    throw new Error("Chromium is missing: apt-get install chromium, or set ARNAU_CHROMIUM");
  return found;
};

/** A browser without a window. */
export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumHere(),
    // Containers give a browser neither a sandbox of its own nor much shared memory.
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
