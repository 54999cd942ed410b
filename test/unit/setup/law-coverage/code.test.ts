import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { hasCode, idsInCode } from "#setup/law-coverage/code.ts";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const projectWith = (files: Readonly<Record<string, string>>): string => {
  const root = mkdtempSync(join(tmpdir(), "arnau-law-"));
  folders.push(root);
  for (const folder of ["shared", "functions", "infra"]) mkdirSync(join(root, folder));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
};

const rule = "/** R377-25: two thirds. */\nexport const quorum = 2 / 3;\n";

const found = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(idsInCode(projectWith(files), new Set(["R377-25", "R377-26"])));

describe("the provisions in code", () => {
  it("are those whose ids stand in the sources, with the files", () => {
    expect(
      found({
        "shared/commission/quorum.ts": rule,
        "functions/commission-api/sittings.ts": rule,
        "infra/stacks/work.ts": `export const term = "R377-26";`,
      }),
    ).toEqual({
      "R377-25": ["functions/commission-api/sittings.ts", "shared/commission/quorum.ts"],
      "R377-26": ["infra/stacks/work.ts"],
    });
  });

  it.each([
    "shared/law/provisions.ts",
    "shared/law/provisions-r377-review.ts",
    "shared/law/provisions-l114-decision.ts",
    "shared/law/provision-ids.ts",
    "shared/law/provision-ids-r377.ts",
    "shared/law/inventory.ts",
    "shared/commission/quorum.test.ts",
    "shared/commission/quorum.md",
    "shared/law/inventory.json",
    "infra/walk/commission.ts",
    "infra/local/demonstration.ts",
    "test/unit/commission/quorum.ts",
    "setup/lifecycles.ts",
    "cli/commands/term.ts",
  ])("are not those that only %s names", (path) => {
    expect(found({ [path]: rule })).toEqual({});
  });

  it("are not those that only a comment of a file without code names", () => {
    expect(found({ "shared/commission/quorum.ts": "// R377-25, R377-26" })).toEqual({});
  });
});

describe("a file", () => {
  it.each([
    ["comments", "// R377-25\n/* R377-26 */"],
    ["nothing", ""],
    ["types", "/** R377-25 */\nexport interface Quorum { readonly share: number }"],
    ["imports", `import { a } from "./a.ts";\nimport "./b.ts";\nexport type A = typeof a;`],
    ["re-exports", `export * from "./a.ts";\nexport { b, c as d } from "./b.ts";`],
    ["an empty export", "export {};"],
  ])("of %s has no code", (_, source) => {
    expect(hasCode(source)).toBe(false);
  });

  it.each([
    ["a value", "export const share = 2 / 3;"],
    ["a function", "const f = () => 1;\nf();"],
    ["a value after imports", `import { a } from "./a.ts";\nexport const b = a;`],
    ["a value and a re-export", `const a = 1;\nexport { b } from "./b.ts";\nexport { a };`],
  ])("with %s has code", (_, source) => {
    expect(hasCode(source)).toBe(true);
  });
});
