// The rules of the house, tried out: one run of the linter over a folder of small files that break them,
// and of others that may do what those may not.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";

const root = join(import.meta.dirname, "..", "..", "..");

const imports = "eslint(no-restricted-imports)";
const globals = "eslint(no-restricted-globals)";
const properties = "eslint(no-restricted-properties)";

interface Snippet {
  readonly what: string;
  /** The folder or file it stands in; a folder ends with a slash. */
  readonly where: string;
  readonly code: string;
  readonly rule: string;
}

const breaking = (rule: string, ...some: readonly [string, string, string][]): Snippet[] =>
  some.map(([what, where, code]) => ({ what, where, code, rule }));

const importOf = (specifier: string) => `import * as it from "${specifier}";\nexport { it };`;
const valueOf = (expression: string) => `export const it = ${expression};`;

const refused: readonly Snippet[] = [
  ...breaking(
    imports,
    ["the pure core reads files", "shared/law/", importOf("node:fs")],
    [
      "the pure core reads files late",
      "shared/cases/",
      `export const it = () => import("node:fs");`,
    ],
    ["the pure core knows node", "shared/registration/", importOf("node:crypto")],
    ["the pure core knows the store", "shared/registration/", importOf("#shared/store/digest.ts")],
    ["the pure core knows adapters", "shared/commission/", importOf("#shared/adapters/clock.ts")],
    ["the pure core knows HTTP", "shared/commission/", importOf("#shared/http/reply.ts")],
    ["the pure core knows AWS", "shared/cases/", importOf("@aws-sdk/client-dynamodb")],
    ["notices know the mail", "shared/notices/", importOf("@aws-sdk/client-sesv2")],
    ["shared code knows AWS", "shared/http/", importOf("@aws-sdk/client-sqs")],
    ["shared code knows a function", "shared/http/", importOf("#functions/relay/project.ts")],
    [
      "shared code knows the infrastructure",
      "shared/verification/",
      importOf("#infra/settings.ts"),
    ],
    ["shared code makes a logger", "shared/http/", importOf("@aws-lambda-powertools/logger")],
    ["the store knows a function", "shared/store/", importOf("#functions/relay/project.ts")],
    ["an adapter knows a function", "shared/adapters/", importOf("#functions/relay/project.ts")],
    ["a function knows another one", "functions/relay/", importOf("#functions/notify/index.ts")],
    ["a function reaches into another", "functions/relay/", importOf("../notify/index.ts")],
    ["a function knows the infrastructure", "functions/relay/", importOf("#infra/settings.ts")],
    ["a function knows AWS", "functions/relay/", importOf("@aws-sdk/client-sqs")],
    ["a function reads files", "functions/relay/", importOf("node:fs")],
    ["the infrastructure knows a function", "infra/stacks/", importOf("#functions/relay/index.ts")],
    ["randomness by name", "shared/store/", `export { randomUUID } from "node:crypto";`],
    [
      "randomness by the whole module",
      "shared/store/",
      `import crypto from "node:crypto";\nexport const it = crypto.randomBytes(1);`,
    ],
    ["an adapter reads the environment as a module", "shared/adapters/", importOf("node:process")],
    [
      "randomness in a function",
      "functions/notify/",
      `import { randomBytes } from "node:crypto";\nexport const it = randomBytes(1);`,
    ],
  ),
  ...breaking(
    globals,
    ["the pure core reads the clock", "shared/registration/", valueOf("Date.now()")],
    ["shared code reads the clock", "shared/http/", valueOf("new Date()")],
    ["the store reads the clock", "shared/store/", valueOf("Date.now()")],
    ["a function reads the clock", "functions/verify/", valueOf("new Date().toISOString()")],
    ["a function measures time", "functions/verify/", valueOf("performance.now()")],
    [
      "shared code calls the network",
      "shared/verification/",
      valueOf(`fetch("https://a.example")`),
    ],
    ["a function calls the network", "functions/verify/", valueOf(`fetch("https://a.example")`)],
    ["shared code sets a timer", "shared/verification/", valueOf("setTimeout(() => {}, 1)")],
    ["shared code reads the environment", "shared/store/", valueOf("process.env")],
    ["a function reads the environment", "functions/relay/", valueOf("process.env")],
    ["another adapter reads the environment", "shared/adapters/", valueOf("process.env")],
    ["the logger reads the environment", "shared/observability/", valueOf("process.env")],
    ["shared code goes round by globalThis", "shared/http/", valueOf("globalThis.fetch")],
    ["a function goes round by global", "functions/relay/", valueOf("global.process")],
    [
      "the core formats the present",
      "shared/registration/",
      valueOf("new Intl.DateTimeFormat().format()"),
    ],
    ["the pure core knows cryptography", "shared/cases/", valueOf("crypto.randomUUID()")],
  ),
  ...breaking(
    properties,
    ["the pure core throws dice", "shared/registration/", valueOf("Math.random()")],
    ["shared code throws dice", "shared/verification/", valueOf("Math.random()")],
    [
      "a function throws dice behind a name",
      "functions/verify/",
      "export const { random } = Math;",
    ],
    ["a function makes identifiers", "functions/notify/", valueOf("crypto.randomUUID()")],
  ),
  ...breaking("typescript(consistent-type-assertions)", [
    "a cast",
    "shared/http/",
    "export const it = (text: unknown) => text as string;",
  ]),
  ...breaking("typescript(no-explicit-any)", [
    "any",
    "functions/relay/",
    "export const it = (text: any): unknown => text;",
  ]),
  ...breaking("typescript(no-non-null-assertion)", [
    "a claim that it is there",
    "shared/store/",
    "export const it = (texts: string[]) => texts[0]!;",
  ]),
  ...breaking("eslint(no-console)", [
    "a word to the console",
    "functions/relay/",
    valueOf("console.log(1)"),
  ]),
  ...breaking("import(no-default-export)", [
    "a default export",
    "shared/http/",
    "export default 1;",
  ]),
];

const permitted: readonly Omit<Snippet, "rule">[] = [
  {
    what: "the pure core knows itself and zod",
    where: "shared/registration/",
    code: `import * as z from "zod";\nimport type { Day } from "#shared/law/dates.ts";\nexport const it = (day: Day) => z.string().parse(day);`,
  },
  {
    what: "the dates of the law know Date",
    where: "shared/law/dates.ts",
    code: valueOf("new Date(0)"),
  },
  { what: "an adapter reads the clock", where: "shared/adapters/", code: valueOf("Date.now()") },
  {
    what: "an adapter calls the network",
    where: "shared/adapters/",
    code: valueOf(`fetch("https://a.example")`),
  },
  {
    what: "the environment has its file",
    where: "shared/adapters/environment.ts",
    code: valueOf("process.env"),
  },
  {
    what: "an adapter makes identifiers",
    where: "shared/adapters/",
    code: `import { randomUUID } from "node:crypto";\nexport const it = randomUUID();`,
  },
  { what: "a literal stays what it is", where: "shared/http/", code: valueOf(`["a"] as const`) },
  {
    what: "a program talks to the console",
    where: "infra/",
    code: `export const it = () => console.log("ready");`,
  },
];

const diagnosticsSchema = z.object({
  diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })),
});

const fileOf = ({ where }: Pick<Snippet, "where">, place: number) =>
  where.endsWith("/") ? `${where}snippet-${place}.ts` : where;

describe("the linter", () => {
  const house = mkdtempSync(join(tmpdir(), "arnau-house-"));
  const found = new Map<string, Set<string>>();
  const all = [...refused, ...permitted];

  beforeAll(() => {
    for (const file of [
      "oxlint.config.ts",
      "setup/lint/house.ts",
      "setup/lint/console-house.ts",
      "package.json",
      "tsconfig.json",
    ]) {
      cpSync(join(root, file), join(house, file));
    }
    symlinkSync(join(root, "node_modules"), join(house, "node_modules"));
    for (const [place, one] of all.entries()) {
      const file = join(house, fileOf(one, place));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${one.code}\n`);
    }
    const oxlint = join(root, "node_modules", ".bin", "oxlint");
    const { stdout } = spawnSync(process.execPath, [oxlint, "--format", "json", "."], {
      cwd: house,
      encoding: "utf8",
    });
    for (const { code, filename } of diagnosticsSchema.parse(JSON.parse(stdout)).diagnostics) {
      found.set(filename, (found.get(filename) ?? new Set()).add(code));
    }
  });

  afterAll(() => rmSync(house, { recursive: true, force: true }));

  it.each(refused.map((one, place) => ({ ...one, file: fileOf(one, place) })))(
    "refuses in $where: $what",
    ({ file, rule }) => {
      expect([...(found.get(file) ?? [])]).toContain(rule);
    },
  );

  it.each(permitted.map((one, place) => ({ ...one, file: fileOf(one, place + refused.length) })))(
    "lets pass in $where: $what",
    ({ file }) => {
      expect([...(found.get(file) ?? [])]).toEqual([]);
    },
  );
});
