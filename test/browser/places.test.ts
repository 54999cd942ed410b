// The page of a provider's places, as it is deployed, in a real browser.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Official } from "#infra/walk/accounts.ts";
import { caseFor, staffCommand } from "#infra/walk/assistance.ts";
import { call } from "#infra/walk/call.ts";
import { until } from "#infra/walk/registration.ts";
import { openBrowser } from "#test/browser/chromium.ts";
import { visitAs } from "#test/browser/sign-in.ts";
import { barriersOn, isTooWide } from "#test/browser/visit.ts";
import { approved, assign, includeProvider } from "#test/cloud/choosing.ts";
import { codeOf, organisations, stage } from "#test/cloud/here.ts";

const inOrder = organisations("browser/places");
const { deployed, services } = stage();
const { apiUrl, consoleUrl } = deployed;
const { socialOfficer, decisionMakers } = services;

interface House {
  readonly number: string;
  readonly staff: Official;
  /** Holds its only place. */
  readonly holder: string;
  /** Waits for it. */
  readonly waiter: string;
}

let browser: Browser | undefined;
let house: House | undefined;

/** Has the office choose a provider for somebody, and waits for what its book says. */
const placeAt = async (number: string, state: string): Promise<string> => {
  const caseId = await approved();
  await staffCommand(apiUrl, socialOfficer, caseId, assign(number));
  await until(
    () => caseFor(apiUrl, socialOfficer, caseId),
    (seen) => seen.state === state,
  );
  return caseId;
};

beforeAll(async () => {
  browser = await openBrowser();
  const { number, staff } = await includeProvider(inOrder(), 1, "places");
  const holder = await placeAt(number, "place-held");
  const waiter = await placeAt(number, "waiting");
  house = { number, staff, holder, waiter };
}, 180_000);
afterAll(async () => browser?.close());

const opened = (): { readonly browser: Browser; readonly house: House } => {
  if (browser === undefined || house === undefined) throw new Error("nothing was made ready");
  return { browser, house };
};

const rowsOf = (page: Page, table: string) =>
  page.getByRole("region", { name: table }).locator("tbody tr");

describe("the places of a provider", () => {
  it("L114-12.1.4, L114-15.5, L114-4.1.3: show the official who holds the only place, who waits for it, and by what order", async () => {
    const { browser: one, house: at } = opened();
    const path = `/assistance/${at.waiter}`;
    const { context, page, complaints } = await visitAs(one, consoleUrl, socialOfficer, path);
    await page.getByRole("link", { name: "Its places and waiting list" }).click();
    await page.waitForURL(`**/places/${at.number}`);
    const held = rowsOf(page, "Held places");
    await held.getByRole("link", { name: at.holder }).waitFor();
    expect(await held.count()).toBe(1);
    expect(await held.first().textContent()).toMatch(/working days? left|last day/);
    const list = rowsOf(page, "Waiting list");
    expect(await list.count()).toBe(1);
    expect(await list.first().textContent()).toContain(`1${at.waiter}`);
    const picture = page.getByRole("img", { name: "Of 50 places 49 are taken, 1 held and 0 free" });
    expect(await picture.isVisible()).toBe(true);
    const rule = await page.getByRole("main").textContent();
    expect(rule).toContain("whose need was decided on first");
    expect(rule).toContain("Everyone has the same chance of getting the services");
    await held.getByRole("link", { name: at.holder }).click();
    await page.getByRole("heading", { level: 1, name: "Application for services" }).waitFor();
    // Among all the providers of the territory it is found by its number.
    await page.goto("/places", { waitUntil: "networkidle" });
    await page
      .getByRole("searchbox", { name: "Name, BIN or number of a provider" })
      .fill(at.number);
    const found = page.getByRole("main").getByRole("article");
    await page.waitForURL(/q=/);
    await found.nth(1).waitFor({ state: "detached" });
    expect(await found.allTextContents()).toEqual([expect.stringContaining(at.number)]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("L114-0.PRE: are the provider's own, who sees which cases they are and opens the one that holds a place", async () => {
    const { browser: one, house: at } = opened();
    const { context, page, complaints } = await visitAs(one, consoleUrl, at.staff, "/places");
    const cards = page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ has: page.locator("h2") });
    expect(await cards.count()).toBe(1);
    expect(await cards.first().textContent()).toContain("1 person waits");
    await cards.getByRole("link").click();
    await page.waitForURL(`**/places/${at.number}`);
    await rowsOf(page, "Held places").getByRole("link", { name: at.holder }).waitFor();
    const waiting = rowsOf(page, "Waiting list").first();
    expect(await waiting.textContent()).toContain(at.waiter);
    expect(await waiting.getByRole("link").count()).toBe(0);
    await page.goto("/places/O-060540185005", { waitUntil: "networkidle" });
    expect(await page.getByRole("alert").textContent()).toContain("not yours to see");
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("have no barrier in Kazakh, light and dark, and fit a phone", async () => {
    const { browser: one, house: at } = opened();
    const found: string[] = [];
    for (const [look, width] of [
      ["light", 1280],
      ["dark", 360],
    ] as const) {
      const { context, page, complaints } = await visitAs(
        one,
        consoleUrl,
        decisionMakers[0],
        `/places/${at.number}`,
        { look, width, locale: "kk" },
      );
      await page.getByRole("region", { name: "Кезек" }).getByText(at.waiter).waitFor();
      for (const path of [`/places/${at.number}`, "/places"]) {
        await page.goto(path, { waitUntil: "networkidle" });
        found.push(...(await barriersOn(page)).map((barrier) => `${look} ${path} ${barrier}`));
        if (await isTooWide(page)) found.push(`${look} ${path} is wider than ${width}`);
      }
      found.push(...complaints);
      await context.close();
    }
    expect(found).toEqual([]);
  });

  it("are nothing to whoever does not work with them", async () => {
    const { house: at } = opened();
    const url = `${apiUrl}/v1/places/${at.number}`;
    const assessor = await call(url, { token: services.assessor.token });
    expect([assessor.status, codeOf(assessor)]).toEqual([403, "role-not-allowed"]);
    const unknown = `${apiUrl}/v1/places/O-990140000385`;
    const stranger = await call(unknown, { token: socialOfficer.token });
    expect([stranger.status, codeOf(stranger)]).toEqual([404, "not-found"]);
  });
});
