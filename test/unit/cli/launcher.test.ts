// `npx arnau` as it is called: the launcher and the runner in a small project of their own, where the command
// line only tells how it was called.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const project = join(import.meta.dirname, "..", "..", "..");
const lock = "{}";
const digest = createHash("sha256").update(lock).digest("hex");

const cli = `
  const { INIT_CWD } = process.env;
  console.log(JSON.stringify({ given: process.argv.slice(2), INIT_CWD, folder: process.cwd() }));
  process.exit(process.argv.includes("not-so") ? 1 : 0);`;

/** What stands in for npm: it says something on both streams, and brings the project's Node. */
const npm = (root: string) => `#!/bin/sh
echo "npm speaks"
mkdir -p ${root}/node_modules/.bin
ln -s ${process.execPath} ${root}/node_modules/.bin/node`;

const roots: string[] = [];

const makeProject = (installed: boolean): string => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "arnau-launcher-")));
  roots.push(root);
  for (const folder of ["setup", "cli", "bin", "node_modules/.bin"])
    mkdirSync(join(root, folder), { recursive: true });
  for (const program of ["arnau.mjs", "run.mjs"])
    cpSync(join(project, "setup", program), join(root, "setup", program));
  writeFileSync(join(root, "package-lock.json"), lock);
  writeFileSync(join(root, "package.json"), `{ "type": "module" }`);
  writeFileSync(join(root, "cli", "arnau.ts"), cli);
  writeFileSync(join(root, "bin", "npm"), npm(root));
  chmodSync(join(root, "bin", "npm"), 0o755);
  if (installed) {
    writeFileSync(join(root, "node_modules", ".arnau-installed"), digest);
    symlinkSync(process.execPath, join(root, "node_modules", ".bin", "node"));
  }
  return root;
};

afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

/** Calls the launcher itself, as a shell does, from a folder of the project. */
const call = (root: string, from: string, ...given: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(join(root, "setup", "arnau.mjs"), given, {
    cwd: join(root, from),
    encoding: "utf8",
    env: { PATH: `${join(root, "bin")}:${process.env["PATH"]}`, INIT_CWD: "/elsewhere" },
  });
  return { status, stdout, stderr };
};

describe("the launcher", () => {
  it("runs the command line in the project's folder, and tells it where it was called", () => {
    const root = makeProject(true);
    const { status, stdout, stderr } = call(root, "cli", "id", "12", "--json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual({
      given: ["id", "12", "--json"],
      INIT_CWD: join(root, "cli"),
      folder: root,
    });
  });

  it("ends with the status of the command", () => {
    expect(call(makeProject(true), ".", "not-so").status).toBe(1);
  });

  it("sets the project up first where need be, and keeps the output clean of it", () => {
    const root = makeProject(false);
    const { status, stdout, stderr } = call(root, ".", "--json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ given: ["--json"] });
    expect(stderr).toContain("set-up: installing the dependencies");
    expect(call(root, ".").stderr).toBe("");
  });
});
