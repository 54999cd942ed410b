import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build as bundle } from "esbuild";
import { buildConsole } from "./console-build.ts";
import { plainKeys } from "./bundle/plain-keys.ts";

const root = dirname(import.meta.dirname);
const output = join(root, "dist", "functions");

/** Limit of one bundle in bytes: what a cold start has to read. */
const limit = 700_000;

/** Functions that carry a library for what they alone do: signatures and telephone numbers, files. */
const wider: Readonly<Record<string, number>> = {
  "portal-api": 1_150_000,
  "applications-api": 1_200_000,
  // Signatures and telephone numbers as well, and the Law with its citations.
  "assistance-api": 1_250_000,
  // The terms of both kinds of cases, and what they are called.
  "calendar-api": 800_000,
  "casework-api": 1_000_000,
  "commission-api": 850_000,
  // Signatures, and both kinds of cases that are taken in with them.
  "confirm-signatures": 800_000,
  // The letters of two kinds of cases in three languages, and the rules by which both kinds put them on record.
  notify: 900_000,
  // Whatever officials may do with both kinds of cases, and the letters of both.
  "preview-api": 1_000_000,
  // What both kinds of cases keep with them, and who may look at it.
  "files-api": 750_000,
  // The printer, and the letters of both kinds.
  "papers-api": 2_100_000,
  "state-inbox": 850_000,
  // Both kinds of cases as people see them, and the way to their mailboxes.
  "status-api": 900_000,
  "send-codes": 800_000,
  // The mock, which signs as an authority does.
  "state-systems": 1_000_000,
  verify: 800_000,
};

const limitOf = (name: string): number => wider[name] ?? limit;

/** A dependency in CommonJS asks for `require`, which an ES module lacks. */
const banner = `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);`;

const bundleOne = async (entry: string, outfile: string): Promise<void> => {
  await bundle({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "node24",
    mainFields: ["module", "main"],
    banner: { js: banner },
    // Texts in Cyrillic stay as they are: two bytes a letter, not six.
    charset: "utf8",
    // In Lambda the credentials come from the environment; the chain of every other source is left out.
    alias: {
      "@aws-sdk/credential-provider-node": "./infra/bundle/credentials-from-environment.ts",
    },
    plugins: [plainKeys],
    sourcemap: "external",
    logLevel: "warning",
    absWorkingDir: root,
  });
};

const bundled = (entry: string) => async (to: string) => bundleOne(join(root, entry), to);

const copied = (from: string) => async (to: string) => copyFile(join(root, from), to);

/** Redoc shows its maker's logo from another host, which the page's policy forbids it to ask. */
const logo = "https://cdn.redoc.ly/redoc/logo-mini.svg";

const redoc = async (to: string) => {
  const source = await readFile(
    join(root, "node_modules/redoc/bundles/redoc.standalone.js"),
    "utf8",
  );
  await writeFile(to, gzipSync(source.replaceAll(logo, "data:,"), { level: 9 }));
};

/** Files that lie beside a bundle: by function, by name. */
const assets: Readonly<Record<string, Readonly<Record<string, (to: string) => Promise<void>>>>> = {
  "papers-api": {
    "Roboto-Regular.ttf": copied("node_modules/pdfmake/fonts/Roboto/Roboto-Regular.ttf"),
    "Roboto-Medium.ttf": copied("node_modules/pdfmake/fonts/Roboto/Roboto-Medium.ttf"),
  },
  "documents-api": { "file-reader.mjs": bundled("shared/adapters/file-reader-thread.ts") },
  "law-api": { "law-coverage.json": copied("docs/law-coverage.json") },
  "api-docs": {
    "openapi.json": copied("events/openapi.json"),
    "redoc.standalone.js.gz": redoc,
  },
};

/** A built function and the size of its bundle in bytes. */
export interface Built {
  readonly name: string;
  readonly bytes: number;
}

/** Bundles every function into dist/functions/<name>, each on its own, and the console beside the one that publishes it; throws what the bundler says. */
export const build = async (): Promise<readonly Built[]> => {
  const folders = await readdir(join(root, "functions"), { withFileTypes: true });
  const names = folders
    .filter((one) => one.isDirectory() && existsSync(join(one.parentPath, one.name, "index.ts")))
    .map((one) => one.name)
    .toSorted();
  await removeOthers(names);
  const [built] = await Promise.all([
    Promise.all(names.map(buildOne)),
    buildConsole(root, join(output, "publish-console", "pages")),
  ]);
  return built;
};

/** What is built again is overwritten in its place: another deployment may be reading it. */
const removeOthers = async (names: readonly string[]): Promise<void> => {
  await mkdir(output, { recursive: true });
  const gone = (await readdir(output)).filter((name) => !names.includes(name));
  await Promise.all(gone.map(async (name) => rm(join(output, name), { recursive: true })));
};

const buildOne = async (name: string): Promise<Built> => {
  const folder = join(output, name);
  const outfile = join(folder, "index.mjs");
  await mkdir(folder, { recursive: true });
  await bundleOne(join(root, "functions", name, "index.ts"), outfile);
  for (const [file, put] of Object.entries(assets[name] ?? {})) await put(join(folder, file));
  return { name, bytes: (await stat(outfile)).size };
};

/** The functions whose bundle is over the limit. */
export const tooLarge = (built: readonly Built[]): readonly Built[] =>
  built.filter(({ name, bytes }) => bytes > limitOf(name));

const kB = (bytes: number) => (bytes / 1000).toFixed(0).padStart(5);

if (import.meta.main) {
  const built = await build();
  for (const { name, bytes } of built) console.log(`${kB(bytes)} kB  ${name}`);
  for (const { name, bytes } of tooLarge(built)) {
    console.error(
      `${name}: ${kB(bytes).trim()} kB is over the limit of ${kB(limitOf(name)).trim()} kB`,
    );
    process.exitCode = 1;
  }
}
