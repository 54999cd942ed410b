// `npm test` over a small project with the real coverage: what it counts as failed.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { measure, writePage } from "#setup/law-coverage/measure.ts";

const project = join(import.meta.dirname, "..", "..", "..", "..");
const root = mkdtempSync(join(tmpdir(), "arnau-run-"));

const put = (path: string, content: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};

const testOf = (title: string) =>
  `import { it } from "vitest";\nit("${title}", () => {});\nit("another", () => {});\n`;

beforeAll(() => {
  for (const folder of ["cli", "docs", "events", "functions", "infra"])
    mkdirSync(join(root, folder));
  for (const path of ["setup/law-coverage", "test/run.ts", "shared/law/inventory.ts"])
    cpSync(join(project, path), join(root, path), { recursive: true });
  for (const path of [
    "shared/law/coverage-data.ts",
    "shared/law/inventory.json",
    "package-lock.json",
    "tsconfig.json",
  ])
    cpSync(join(project, path), join(root, path));
  // This project carries out a paragraph, not an act.
  put("setup/law-coverage/whole.ts", "export const wholeDocuments = [];\n");
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  const imports = { "#shared/*": "./shared/*", "#setup/*": "./setup/*" };
  put("package.json", JSON.stringify({ type: "module", imports }));
  put(
    "vitest.config.ts",
    `export default { test: { projects: ["unit", "contract", "infra"].map((name) =>
      ({ test: { name, include: ["test/" + name + "/*.test.ts"] } })) } };`,
  );
  put("shared/quorum.ts", "/** R377-25 */\nexport const quorum = 2 / 3;\n");
  put("test/unit/quorum.test.ts", testOf("R377-25"));
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

const npmTest = (...given: readonly string[]) => {
  const run = spawnSync(process.execPath, ["test/run.ts", ...given], {
    cwd: root,
    encoding: "utf8",
  });
  const last = run.stdout.trimEnd().split("\n").at(-1);
  return { status: run.status, last, objected: run.stderr.includes("coverage of the law:") };
};

const renewPage = async () => {
  const found = await measure(root, () => {}, "nobody");
  if (found === undefined) throw new Error("nothing was measured");
  return writePage(root, found);
};

describe("a run of all tests", { timeout: 60_000 }, () => {
  it("counts a page that is not there as one failure", () => {
    expect(npmTest()).toEqual({ status: 1, last: "2 passed, 1 failed", objected: true });
  });

  it("is well once the page is written, from what that run has kept", async () => {
    expect(await renewPage()).toBe("written");
    expect(npmTest()).toEqual({ status: 0, last: "2 passed, 0 failed", objected: false });
  });

  it("counts a page that the tests have left behind as one failure", () => {
    put("test/unit/quorum.test.ts", testOf("R377-26"));
    expect(npmTest()).toEqual({ status: 1, last: "2 passed, 1 failed", objected: true });
  });

  it("counts a source that cannot be read as one failure", () => {
    put("shared/broken.ts", "const = ;");
    expect(npmTest()).toEqual({ status: 1, last: "2 passed, 1 failed", objected: true });
  });

  it("says nothing of the law when only some of the tests are run", () => {
    const some = npmTest("--project", "unit", "-t", "another");
    expect(some).toEqual({ status: 0, last: "1 passed, 0 failed", objected: false });
  });
});
