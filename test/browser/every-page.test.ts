// Every page of the console, as it is deployed, in a real browser: in each language, light and dark, and on a phone.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "#test/browser/chromium.ts";
import { everyPage, type PagesOf, type Shown } from "#test/browser/pages.ts";
import { makeShown } from "#test/browser/shown.ts";
import { visitAs } from "#test/browser/sign-in.ts";
import { englishOn } from "#test/browser/stray.ts";
import { barriersOn, dress, isTooWide, visit, type Visitor } from "#test/browser/visit.ts";
import { organisations, stage } from "#test/cloud/here.ts";

let browser: Browser | undefined;
let shown: Shown | undefined;
const here = stage();
const { consoleUrl } = here.deployed;

beforeAll(async () => {
  [browser, shown] = await Promise.all([
    openBrowser(),
    makeShown(here, organisations("browser/every-page")),
  ]);
});
afterAll(async () => browser?.close());

const ready = () => {
  if (browser === undefined || shown === undefined) throw new Error("nothing is ready");
  return { browser, pages: everyPage(here, shown) };
};

const opened = async ({ who, pages }: PagesOf): Promise<Visitor> => {
  const [first] = pages;
  if (first === undefined) throw new Error("no pages");
  const at = ready().browser;
  return who === undefined ? visit(at, consoleUrl) : visitAs(at, consoleUrl, who, first.path);
};

/** English is there for whoever builds; people read the other two. */
const looks = [
  { locale: "kk", look: "light", width: 1280 },
  { locale: "ru", look: "dark", width: 360 },
] as const;

/** Each set of pages by the role it is opened in. */
const openers = [
  "public",
  "representative",
  "secretary",
  "socialOfficer",
  "administrator",
  "auditor",
];

describe("every page of the console", () => {
  it.each(openers.map((name, place) => [name, place] as const))(
    "of the %s is there in each language and look, without a barrier, a complaint, a word of another language, or anything too wide",
    async (_, place) => {
      const all = ready().pages;
      expect(all).toHaveLength(openers.length);
      const set = all[place];
      if (set === undefined) throw new Error("no such set of pages");
      const { context, page, complaints } = await opened(set);
      const found: string[] = [];
      for (const wishes of looks) {
        await dress(page, wishes);
        for (const { name, path } of set.pages) {
          await page.goto(path, { waitUntil: "networkidle" });
          const note = (what: string) => found.push(`${name} ${wishes.locale} ${what}`);
          await page.locator("h1").first().waitFor();
          for (const barrier of await barriersOn(page)) note(barrier);
          if (await isTooWide(page)) note("is too wide");
          for (const word of await englishOn(page)) note(`says "${word}"`);
        }
      }
      expect([...found, ...complaints]).toEqual([]);
      await context.close();
    },
    300_000,
  );
});
