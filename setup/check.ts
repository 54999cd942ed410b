// `npm run check`: types, lint with the rules of the house, dead code, format, generated files.
import { spawn } from "node:child_process";

interface Check {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const checks: Check[] = [
  { name: "types", command: ["tsc", "--noEmit"] },
  { name: "types of the console", command: ["tsc", "--noEmit", "-p", "console"] },
  { name: "lint and boundaries", command: ["oxlint", "--deny-warnings"] },
  { name: "dead code", command: ["knip", "--no-progress"] },
  { name: "generated files", command: ["node", "setup/generate.ts", "--check"] },
  { name: "format", command: ["oxfmt", "--check"] },
];

const run = ({ name, command: [binary, ...rest] }: Check) =>
  new Promise<boolean>((resolve) => {
    const started = performance.now();
    const child = spawn(binary, rest, { stdio: ["ignore", "pipe", "pipe"] });
    let words = "";
    child.stdout.on("data", (part: Buffer) => (words += part.toString()));
    child.stderr.on("data", (part: Buffer) => (words += part.toString()));
    child.on("error", (error) => (words += error.message));
    child.on("close", (status) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${status === 0 ? "ok  " : "FAIL"}  ${name.padEnd(22)} ${seconds} s`);
      if (status !== 0) console.log(words);
      resolve(status === 0);
    });
  });

const results = [];
for (const check of checks) results.push(await run(check));
process.exitCode = results.every(Boolean) ? 0 : 1;
