// The pages of the public, as they are deployed, in a real browser.
import { readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { includeAnother } from "#test/browser/included.ts";
import { openBrowser } from "#test/browser/chromium.ts";
import { budget, firstLoadOf } from "#test/browser/first-load.ts";
import { visit } from "#test/browser/visit.ts";
import { stage } from "#test/cloud/here.ts";

let browser: Browser | undefined;
/** An organisation that is in the Register. */
let number: string;
const { consoleUrl } = stage().deployed;

beforeAll(async () => {
  [browser, number] = await Promise.all([openBrowser(), includeAnother()]);
});
afterAll(async () => browser?.close());

const opened = (): Browser => {
  if (browser === undefined) throw new Error("there is no browser");
  return browser;
};

describe("the pages of the public", () => {
  it.each(["/", "/register"])("%s costs a first visitor no more than the budget", async (path) => {
    const { bytes, requests } = await firstLoadOf(opened(), consoleUrl, path);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(budget.bytes);
    expect(requests).toBeLessThanOrEqual(budget.requests);
  });

  it("change their language without being loaded anew", async () => {
    const { context, page } = await visit(opened(), consoleUrl);
    await page.goto("/register", { waitUntil: "networkidle" });
    await page.evaluate("window.notLoadedAnew = true");
    await page.getByText("Қаз", { exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Ұйымдар тіркелімі" }).waitFor();
    await page.getByText("Рус", { exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Реестр организаций" }).waitFor();
    expect(await page.evaluate("window.notLoadedAnew")).toBe(true);
    await page.reload({ waitUntil: "networkidle" });
    expect(await page.locator("html").getAttribute("lang")).toBe("ru");
    await context.close();
  });

  it("R377-6: find an organisation by its region, its service and its name, and show it", async () => {
    const { context, page } = await visit(opened(), consoleUrl);
    await page.goto("/register", { waitUntil: "networkidle" });
    await page.getByRole("button", { name: "Almaty city" }).click();
    await page.waitForURL(/region=75/);
    await page.getByRole("searchbox").fill(number);
    await page.waitForURL(/q=/);
    const link = page.locator(`a[href="/register/organizations/${number}"]`);
    await link.click();
    await page.getByText(number, { exact: true }).first().waitFor();
    expect(await page.title()).toMatch(/· Arnau$/);
    await page.goBack();
    await link.waitFor();
    expect(new URL(page.url()).searchParams.get("region")).toBe("75");
    await context.close();
  });

  it("R377-6: show an entry as at a past day, and say when there was none", async () => {
    const { context, page } = await visit(opened(), consoleUrl);
    await page.goto(`/register/organizations/${number}?at=2020-01-01`, {
      waitUntil: "networkidle",
    });
    await page.getByRole("alert").getByText("1 January 2020").waitFor();
    await page.goto("/register/organizations/O-000000000000", { waitUntil: "networkidle" });
    expect(await page.getByRole("alert").isVisible()).toBe(true);
    await context.close();
  });

  it("R377-6: hand the whole Register out as a file whose hash is told", async () => {
    const { context, page } = await visit(opened(), consoleUrl);
    await page.goto("/register", { waitUntil: "networkidle" });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "As CSV" }).click(),
    ]);
    const text = readFileSync(await download.path());
    expect(text.toString("utf8")).toContain(number);
    const told = await page.getByRole("status").filter({ hasText: "hash" }).textContent();
    expect(told).toContain(createHash("sha256").update(text).digest("hex").slice(0, 12));
    await context.close();
  });

  it("show what people typed as text, whatever it is", async () => {
    const { context, page, complaints } = await visit(opened(), consoleUrl);
    await page.goto(`/register?q=${encodeURIComponent('<img src=x onerror="document.title=1">')}`, {
      waitUntil: "networkidle",
    });
    expect(await page.getByRole("searchbox").inputValue()).toContain("<img");
    expect(await page.title()).not.toBe("1");
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("say that the network is gone, and go on when it is back", async () => {
    const { context, page } = await visit(opened(), consoleUrl);
    await page.goto("/register", { waitUntil: "networkidle" });
    await context.setOffline(true);
    const notice = page.getByText("No connection.");
    await notice.waitFor();
    await context.setOffline(false);
    await notice.waitFor({ state: "detached" });
    expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
    await context.close();
  });
});
