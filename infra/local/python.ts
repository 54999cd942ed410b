import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Plain } from "#infra/plain.ts";
import { stateFolder } from "./settings.ts";

const requirements = join(import.meta.dirname, "requirements.txt");
const venv = join(stateFolder, "venv");
const stamp = join(venv, ".installed");

const oldest = [3, 10] as const;
const commands = ["python3", "python3.14", "python3.13", "python3.12", "python3.11", "python3.10"];

/** Finds or makes the virtual environment of the local cloud, and gives the program that runs the cloud. */
export const installCloud = (python: string | undefined, say: (line: string) => void): string => {
  const program = join(venv, "bin", "ministack");
  const wanted = createHash("sha256").update(readFileSync(requirements)).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted && works(program)) return program;
  const interpreter = findPython(python);
  say("set-up: installing the local cloud of infra/local/requirements.txt (once) …");
  rmSync(venv, { recursive: true, force: true });
  mkdirSync(stateFolder, { recursive: true });
  makeVenv(interpreter);
  const pip = [
    "-m",
    "pip",
    "install",
    "--quiet",
    "--disable-pip-version-check",
    "--require-hashes",
  ];
  const installed = run(join(venv, "bin", "python"), [...pip, "-r", requirements]);
  if (installed.status !== 0) throw new Plain(`set-up: pip failed: ${lastLine(installed.stderr)}`);
  writeFileSync(stamp, wanted);
  return program;
};

/** A virtual environment dies with the Python it was made from. */
const works = (program: string) =>
  existsSync(program) && run(join(venv, "bin", "python"), ["--version"]).status === 0;

const findPython = (chosen: string | undefined): string => {
  const found = (chosen === undefined ? commands : [chosen]).find(isRecent);
  if (found !== undefined) return found;
  const asked = chosen === undefined ? "the path" : `ARNAU_PYTHON (${chosen})`;
  throw new Plain(`Arnau needs Python ${oldest.join(".")} or newer; none found in ${asked}.`);
};

const isRecent = (command: string) => {
  const test = `import sys; sys.exit(sys.version_info < (${oldest.join(", ")}))`;
  return run(command, ["-c", test]).status === 0;
};

const makeVenv = (interpreter: string) => {
  const made = run(interpreter, ["-m", "venv", venv]);
  if (made.status === 0) return;
  const words = `${made.stdout}${made.stderr}`;
  if (/ensurepip|No module named '?venv/.test(words))
    throw new Plain(
      `${interpreter} lacks its venv module; on Debian and Ubuntu: apt install python3-venv`,
    );
  throw new Plain(`set-up: ${interpreter} -m venv failed: ${lastLine(words)}`);
};

const run = (command: string, given: readonly string[]) =>
  spawnSync(command, [...given], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

const lastLine = (text: string) => text.trim().split("\n").at(-1) ?? "";
