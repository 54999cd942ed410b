// `npm run budget`: what the first load of each page of the public costs, against the budget and against a blank page of the same
// server in the same run; writes docs/budget.md with --write. `-- --here` takes the cloud that npm start keeps up.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { stopCloud } from "#infra/local/cloud.ts";
import { joinStage } from "#infra/local/kept-stage.ts";
import { freePort } from "#infra/local/port.ts";
import { root } from "#infra/local/settings.ts";
import { raiseStage } from "#infra/local/stage.ts";
import { Plain } from "#infra/plain.ts";
import { openBrowser } from "./chromium.ts";
import { budget, firstLoadOf, type FirstLoad } from "./first-load.ts";

/** A line of text from the same server: as little as a page can be. */
const blank = "/configuration.json";
const pages = ["/", "/register", "/registry", "/help", "/status"] as const;

/** Each page in turn, so that a slow moment of the machine meets all of them. */
const rounds = 5;

/** Painted no later than so many times what a blank page takes. */
const mostTimes = 20;

const { values } = parseArgs({
  options: {
    here: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

const measure = async (browser: Browser, address: string) => {
  const loads = new Map<string, FirstLoad[]>([blank, ...pages].map((path) => [path, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [path, of] of loads) of.push(await firstLoadOf(browser, address, path));
  return [...loads].map(([path, of]) => ({
    path,
    bytes: median(of.map(({ bytes }) => bytes)),
    requests: median(of.map(({ requests }) => requests)),
    paintedAfter: median(of.map(({ paintedAfter }) => paintedAfter)),
  }));
};

const digits = 1;

const tableOf = (measured: Awaited<ReturnType<typeof measure>>): string => {
  const base = measured.find(({ path }) => path === blank)?.paintedAfter ?? 0;
  const rows = measured.map(
    ({ path, bytes, requests, paintedAfter }) =>
      `| ${path} | ${Math.round(bytes / 1000)} | ${requests} | ${(paintedAfter / base).toFixed(digits)} |`,
  );
  return [
    "| page | first load, kB | requests | largest paint, times that of a blank page |",
    "| --- | ---: | ---: | ---: |",
    ...rows,
  ].join("\n");
};

const overBudget = (measured: Awaited<ReturnType<typeof measure>>): readonly string[] => {
  const base = measured.find(({ path }) => path === blank)?.paintedAfter ?? 0;
  return measured.flatMap(({ path, bytes, requests, paintedAfter }) => [
    ...(bytes > budget.bytes ? [`${path} takes more than ${budget.bytes} bytes`] : []),
    ...(requests > budget.requests ? [`${path} takes more than ${budget.requests} requests`] : []),
    ...(paintedAfter > base * mostTimes ? [`${path} is painted too late`] : []),
  ]);
};

const documentOf = (table: string): string => `# What the first load of a page costs

Counted in Chromium by \`npm run budget -- --write\`: bytes over the wire, compressed, of somebody who was never there; requests; and how
often as late as a blank page of the same server (a line of text) the largest part is painted, the median of ${rounds} rounds. The budget is
${budget.bytes / 1000} kB, ${budget.requests} requests and ${mostTimes} times a blank page. The server is the local cloud's.

${table}
`;

const run = async (): Promise<boolean> => {
  const stage = values.here ? joinStage() : await raiseStage({ port: await freePort() });
  const browser = await openBrowser();
  try {
    const measured = await measure(browser, stage.deployed.consoleUrl);
    const table = tableOf(measured);
    console.log(table);
    if (values.write) writeFileSync(join(root, "docs", "budget.md"), documentOf(table));
    const over = overBudget(measured);
    for (const line of over) console.log(`! ${line}`);
    return over.length === 0;
  } finally {
    await browser.close();
    if (!values.here) await stopCloud(stage.cloud);
  }
};

try {
  process.exit((await run()) ? 0 : 1);
} catch (error) {
  console.error(error instanceof Plain ? error.message : error);
  process.exit(1);
}
