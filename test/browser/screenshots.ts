// `npm run screenshots`: a picture of every page in three languages, light and dark, of a cloud with sample cases; kept small in
// docs/console. `-- --here` takes the cloud that npm start keeps up, as it is.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser, Page } from "playwright-core";
import { stopCloud } from "#infra/local/cloud.ts";
import { joinStage } from "#infra/local/kept-stage.ts";
import { freePort } from "#infra/local/port.ts";
import { root } from "#infra/local/settings.ts";
import { raiseStage, type Stage } from "#infra/local/stage.ts";
import { Plain } from "#infra/plain.ts";
import { seedStage } from "#infra/seed/seed-stage.ts";
import { binsFrom, sampleForm } from "#infra/walk/samples.ts";
import { addMonths, dayOf, instantAt, momentAt } from "#shared/law/dates.ts";
import { binSchema } from "#shared/law/identifiers.ts";
import { locales } from "#shared/law/languages.ts";
import { openBrowser } from "./chromium.ts";
import { gallery } from "./gallery.ts";
import { everyPage, type PagesOf } from "./pages.ts";
import { makeShown } from "./shown.ts";
import { visitAs } from "./sign-in.ts";
import { dress, isTooWide, visit } from "./visit.ts";

const folder = join(root, "docs", "console");
const looks = ["light", "dark"] as const;

/** A picture is smaller than what it shows. */
const scale = 0.6;
const quality = 60;
const size = { width: 1280, height: 860 };

/** Nothing moves any more. */
const still = 250;

const say = (line: string) => console.log(line);

const { values } = parseArgs({
  options: {
    here: { type: "boolean", default: false },
    cases: { type: "string", default: "120" },
  },
});

const picture = async (page: Page, file: string): Promise<void> => {
  await page.waitForTimeout(still);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", {
    format: "webp",
    quality,
    clip: { x: 0, y: 0, ...size, scale },
  });
  await session.detach();
  writeFileSync(join(folder, file), Buffer.from(data, "base64"));
};

/** Takes the pictures of one role; answers what is wrong with what they show. */
const take = async (browser: Browser, address: string, set: PagesOf): Promise<string[]> => {
  const { who, pages } = set;
  const [first] = pages;
  if (first === undefined) return [];
  const { context, page, complaints } =
    who === undefined
      ? await visit(browser, address, size)
      : await visitAs(browser, address, who, first.path, size);
  const wrong: string[] = [];
  for (const locale of locales) {
    for (const look of looks) {
      await dress(page, { locale, look, ...size });
      for (const { name, path } of pages) {
        await page.goto(path, { waitUntil: "networkidle" });
        if (await isTooWide(page)) wrong.push(`${name} ${locale} is too wide`);
        await picture(page, `${name}-${locale}-${look}.webp`);
      }
      say(`${who?.role ?? "everybody"}: ${pages.length} pages, ${locale}, ${look}`);
    }
  }
  await context.close();
  return [...wrong, ...complaints];
};

/** Beyond the numbers that others take, and the tests. */
const firstSerial = 9900;

const photograph = async (stage: Stage): Promise<readonly string[]> => {
  const bins = binsFrom(firstSerial, 0);
  const shown = await makeShown(stage, () => ({
    ...sampleForm("in-order"),
    bin: binSchema.parse(bins.next().value),
  }));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const browser = await openBrowser();
  try {
    const sets = everyPage(stage, shown);
    const wrong: string[] = [];
    for (const set of sets) wrong.push(...(await take(browser, stage.deployed.consoleUrl, set)));
    const names = sets.flatMap(({ pages }) => pages.map(({ name }) => name));
    writeFileSync(join(folder, "README.md"), gallery(names, locales, looks));
    return wrong;
  } finally {
    await browser.close();
  }
};

/** Its clock begins so many months ago, so that what is seeded ends at the present. */
const months = 10;

const raised = async (): Promise<Stage> => {
  const now = instantAt(Date.now());
  const begins = momentAt(`${addMonths(dayOf(now), -months)}${now.slice("2026-01-01".length)}`);
  const stage = await raiseStage({ port: await freePort(), begins, say });
  try {
    await seedStage(stage, { cases: Number(values.cases), seed: 7, months }, say);
    return stage;
  } catch (error) {
    await stopCloud(stage.cloud);
    throw error;
  }
};

const run = async (): Promise<boolean> => {
  const stage = values.here ? joinStage() : await raised();
  try {
    const wrong = await photograph(stage);
    for (const line of wrong) say(`! ${line}`);
    return wrong.length === 0;
  } finally {
    if (!values.here) await stopCloud(stage.cloud);
  }
};

try {
  process.exit((await run()) ? 0 : 1);
} catch (error) {
  console.error(error instanceof Plain ? error.message : error);
  process.exit(1);
}
