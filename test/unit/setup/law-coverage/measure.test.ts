// The real runner over a small project: what its tests name is what the coverage counts.
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { digestOfSources, keepRun, recallRun } from "#setup/law-coverage/kept-run.ts";
import { measure, readFiles, type Step, writePage } from "#setup/law-coverage/measure.ts";
import { coveragePage, pageFile } from "#setup/law-coverage/page.ts";

const project = join(import.meta.dirname, "..", "..", "..", "..");

const folders = ["cli", "docs", "events", "functions", "infra", "setup", "shared", "test/unit"];

const files = {
  "package.json": `{ "type": "module" }`,
  "package-lock.json": "{}",
  "tsconfig.json": "{}",
  "vitest.config.ts": `
    const suite = (name) => ({ test: { name, include: ["test/" + name + "/*.test.ts"] } });
    export default { test: { projects: ["unit", "contract", "infra"].map(suite) } };`,
  "shared/quorum.ts": `/** R377-25 */\nexport const quorum = 2 / 3;\n`,
  "test/unit/quorum.test.ts": `
    import { describe, expect, it } from "vitest";
    import { quorum } from "../../shared/quorum.ts";
    describe("R377-25", () => {
      it("is two thirds", () => expect(quorum).toBe(2 / 3));
      it("R377-26: fails", () => expect(quorum).toBe(1));
      it.skip("R377-27: waits", () => expect(quorum).toBe(1));
      it.todo("R377-28");
    });`,
};

const roots: string[] = [];

const makeProject = (): string => {
  const root = mkdtempSync(join(tmpdir(), "arnau-law-"));
  roots.push(root);
  for (const folder of folders) mkdirSync(join(root, folder), { recursive: true });
  for (const [path, content] of Object.entries(files)) writeFileSync(join(root, path), content);
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  return root;
};

afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

/** Measures, and tells the steps that it took. */
const measured = async (root: string) => {
  const steps: Step[] = [];
  const found = await measure(root, (step) => steps.push(step), "nobody");
  return { steps, code: found?.code, tests: found?.tests, found };
};

describe("measuring the coverage of the law", () => {
  const here: { root: string } = { root: "" };
  const places = {
    code: new Map([["R377-25", ["shared/quorum.ts"]]]),
    tests: new Map([["R377-25", ["test/unit/quorum.test.ts"]]]),
  };

  beforeAll(() => {
    here.root = makeProject();
  });

  it("runs the tests, and counts what passed: not what failed, was skipped or is to be done", async () => {
    expect(await measured(here.root)).toMatchObject({
      steps: ["no-run", "running", "some-failed"],
      ...places,
    });
  }, 60_000);

  it("takes the kept run as long as nothing has changed, with its failures", async () => {
    expect(await measured(here.root)).toMatchObject({ steps: ["some-failed"], ...places });
  });

  it("still takes it when only a page in docs/ has changed", async () => {
    writeFileSync(join(here.root, "docs", "notes.md"), "R377-25");
    expect(await measured(here.root)).toMatchObject({ steps: ["some-failed"], ...places });
  });

  it("runs them again when a source has changed", async () => {
    appendFileSync(join(here.root, "test/unit/quorum.test.ts"), `it("R377-23a", () => {});`);
    const { steps, tests } = await measured(here.root);
    expect(steps).toEqual(["stale-run", "running", "some-failed"]);
    expect(tests?.has("R377-23a")).toBe(true);
  }, 60_000);

  it("comes to nothing when the tests cannot even start", async () => {
    writeFileSync(join(here.root, "vitest.config.ts"), "throw new Error('no');");
    expect(await measured(here.root)).toEqual({ steps: ["stale-run", "running"] });
  }, 60_000);
});

describe("the page on the disk", () => {
  it("is written once, and then only when something has changed", async () => {
    const root = makeProject();
    keepRun(root, digestOfSources(root), { passed: [], someFailed: false });
    const { found } = await measured(root);
    if (found === undefined) throw new Error("nothing was measured");
    expect(Object.values(readFiles(root))).toEqual([undefined, undefined]);
    expect([writePage(root, found), writePage(root, found)]).toEqual(["written", "unchanged"]);
    expect(readFileSync(join(root, pageFile), "utf8")).toBe(coveragePage(found));
    expect(readFiles(root)).toMatchObject({ [pageFile]: coveragePage(found) });
  });
});

describe("the run that is kept", () => {
  const run = { passed: [{ file: "test/unit/a.test.ts", name: "R377-25" }], someFailed: true };

  it("belongs to the sources that were tested", () => {
    const root = makeProject();
    const sources = digestOfSources(root);
    expect(recallRun(root, sources)).toEqual({ state: "none" });
    keepRun(root, sources, run);
    expect(recallRun(root, sources)).toEqual({ state: "fresh", ...run });
    expect(recallRun(root, "of others")).toEqual({ state: "stale" });
  });

  it("is none when it cannot be read", () => {
    const root = makeProject();
    keepRun(root, "some", run);
    writeFileSync(join(root, ".arnau", "test-run.json"), "{");
    expect(recallRun(root, "some")).toEqual({ state: "none" });
  });

  it.each([
    ["another content", "shared/quorum.ts", "export const quorum = 1;"],
    ["another file", "functions/a/index.ts", ""],
    ["other dependencies", "package-lock.json", "{ }"],
    ["another sample", "events/samples/a.json", "{}"],
  ])("is not of sources with %s", (_, path, content) => {
    const root = makeProject();
    const before = digestOfSources(root);
    expect(digestOfSources(root)).toBe(before);
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    expect(digestOfSources(root)).not.toBe(before);
  });
});
