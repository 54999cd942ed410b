import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Locale } from "#shared/law/languages.ts";

export interface Wishes {
  readonly locale?: Locale;
  readonly look?: "light" | "dark";
  /** In pixels. */
  readonly width?: number;
  readonly height?: number;
}

const tags = { kk: "kk-KZ", ru: "ru-RU", en: "en-GB" } as const;

/** Somebody with a browser of their own. */
export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the browser complained of: errors of scripts, what the policy of the page forbade, what was not found. */
  readonly complaints: string[];
}

const badRequest = 400;

/** What a browser says of an answer that is no success, which pages tell people themselves. */
const ofAnswers = /Failed to load resource: the server responded with a status of 4\d\d/;

/** Opens the console at its address for somebody who has never been there. */
export const visit = async (
  browser: Browser,
  address: string,
  { locale = "en", look = "light", width = 1280, height = 900 }: Wishes = {},
): Promise<Visitor> => {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width, height },
    colorScheme: look,
    locale: tags[locale],
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    const isBad = message.type() === "error" || message.type() === "warning";
    if (isBad && !ofAnswers.test(message.text())) complaints.push(message.text());
  });
  // A sign-in that is refused is no answer that a page tells anybody of.
  page.on("response", (response) => {
    if (response.url().includes("/oauth2/") && response.status() >= badRequest)
      complaints.push(`${response.status()} of the sign-in`);
  });
  return { context, page, complaints };
};

/** Turns an open page to another language, look and size, as its reader would; the next page that is opened has them. */
export const dress = async (
  page: Page,
  { locale = "en", look = "light", width = 1280, height = 900 }: Wishes,
): Promise<void> => {
  await page.emulateMedia({ colorScheme: look });
  await page.setViewportSize({ width, height });
  // A page that was never opened keeps nothing.
  if (!page.url().startsWith("http")) await page.goto("/", { waitUntil: "networkidle" });
  await page.evaluate(`localStorage.setItem("arnau.locale", "${locale}")`);
};

const grave = new Set(["serious", "critical"]);

/** What stands in the way of people who see, hear or move otherwise, on the page as it is: serious and critical findings (WCAG 2.2 AA). */
export const barriersOn = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations
    .filter(({ impact }) => impact !== undefined && impact !== null && grave.has(impact))
    .flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`,
      ),
    );
};

/** Whether something on the page is wider than the window, so that it has to be moved sideways. */
export const isTooWide = async (page: Page): Promise<boolean> =>
  page.evaluate<boolean>(
    "document.documentElement.scrollWidth > document.documentElement.clientWidth",
  );
