// Runs one of the project's TypeScript programs on a fresh clone as well as on a used one.
// Plain JavaScript on purpose: it must work on the machine's own Node, before anything is installed.
//
//   node setup/run.mjs <program.ts> [arguments]
//   node setup/run.mjs --tool <binary of a dependency> [arguments]
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const binaries = join(root, "node_modules", ".bin");
const stamp = join(root, "node_modules", ".arnau-installed");

const give = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

const major = Number(process.versions.node.split(".")[0]);
if (major < 20) give(`Arnau needs Node 20 or newer to set itself up; this is ${process.version}.`);

const lockDigest = () =>
  createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");

const installed = () => existsSync(stamp) && readFileSync(stamp, "utf8") === lockDigest();

if (!installed()) {
  process.stdout.write("set-up: installing the dependencies of package-lock.json (once) …\n");
  const started = Date.now();
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (npm.error) give(`set-up: npm could not be started: ${npm.error.message}`);
  if (npm.status !== 0)
    give(`set-up: npm ci ended with status ${npm.status}; its own words are above.`);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lockDigest());
  process.stdout.write(
    `set-up: dependencies are in place after ${Math.round((Date.now() - started) / 1000)} s\n`,
  );
}

const [first, ...rest] = process.argv.slice(2);
if (first === undefined) give("usage: node setup/run.mjs <program.ts> [arguments]");

const asTool = first === "--tool";
const command = join(binaries, asTool ? rest[0] : "node");
const commandArguments = asTool ? rest.slice(1) : [join(root, first), ...rest];

const child = spawn(command, commandArguments, {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, PATH: `${binaries}:${process.env.PATH}` },
});
// A terminal sends Ctrl-C to the whole group; a supervisor signals only this process, so it is passed on.
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
process.on("SIGINT", () => {});
child.on("error", (error) => give(`${command} could not be started: ${error.message}`));
child.on("exit", (code, signal) => process.exit(signal === null ? code : 1));
