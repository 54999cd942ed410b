// `npx arnau …`: the operators' command line. Here it is joined to the outside; program.ts runs it.
import { readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { instantAt } from "#shared/law/dates.ts";
import type { Desk } from "./desk.ts";
import { runProgram } from "./program.ts";

const root = dirname(import.meta.dirname);
/** The launcher runs programs in the folder of the project and leaves here where it was called from. */
const calledFrom = process.env["INIT_CWD"] ?? process.cwd();

// What only some commands need is loaded when one of them asks.
const coverage = () => import("#setup/law-coverage/measure.ts");

const desk: Desk = {
  calendar: kazakhstanCalendar,
  now: () => instantAt(Date.now()),
  readFile: (name) => readFile(resolve(calledFrom, name)).catch(() => undefined),
  writeFile: (name, text) =>
    writeFile(resolve(calledFrom, name), text).then(
      () => true,
      () => false,
    ),
  law: {
    measure: async (tell) => (await coverage()).measure(root, tell),
    writePage: async (findings) => (await coverage()).writePage(root, findings),
  },
  deployment: async (local) => (await import("./deployment.ts")).reachDeployment(local),
  post: async (url, message) => (await import("./probe/post.ts")).probePost()(url, message),
  tell: (line) => process.stderr.write(`${line}\n`),
};

const { exit, out, err } = await runProgram(process.argv.slice(2), desk);
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = exit;
