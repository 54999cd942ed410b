// The pages of officials who work on registrations, as they are deployed, in a real browser.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "#test/browser/chromium.ts";
import { findInOrder, findTask, handOver } from "#test/browser/representative.ts";
import { visitAs } from "#test/browser/sign-in.ts";
import { filed, organisations, stage } from "#test/cloud/here.ts";
import { allAnswered, until } from "#infra/walk/registration.ts";

let browser: Browser | undefined;
const { deployed, office } = stage();
const { consoleUrl } = deployed;
const organisation = organisations("browser/officials");

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => browser?.close());

const opened = (): Browser => {
  if (browser === undefined) throw new Error("there is no browser");
  return browser;
};

/** One more organisation whose checks are all answered, named as nobody else is. */
const another = async (name: string) => {
  const form = { ...organisation(), name: { full: { kk: name, ru: name } } };
  const one = await filed(form);
  await until(one.look, allAnswered);
  return one;
};

describe("officials at work", () => {
  it("R377-21: the representative finds a case in the worklist, takes it, checks it and hands it over, by keys alone", async () => {
    const name = "«Пернетақта» орталығы";
    const { caseId, look } = await another(name);
    const { context, page, complaints } = await visitAs(
      opened(),
      consoleUrl,
      office.representative,
      "/work",
    );
    const row = await findTask(page, name);
    await page.keyboard.press("c");
    await row.getByText(office.representative.name).waitFor();
    await findTask(page, name);
    await page.keyboard.press("Enter");
    await page.waitForURL(new RegExp(caseId));
    await findInOrder(page);
    expect((await look()).state).toBe("representative-verified");
    await handOver(page);
    await until(look, ({ state }) => state === "commission-review");
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("are told the same of a case of another territory as of one that does not exist", async () => {
    const { context, page } = await visitAs(opened(), consoleUrl, office.representative, "/work");
    const told: (string | null)[] = [];
    for (const id of ["organization-000000000000", "organization-990140000385"]) {
      await page.goto(`/cases/${id}`, { waitUntil: "networkidle" });
      told.push(await page.getByRole("alert").textContent());
    }
    expect(told[0]).toContain("There is no such case");
    expect(told[1]).toBe(told[0]);
    await context.close();
  });

  it("lose nothing that they typed when their session ends: they sign in beside it, and what was sent goes on", async () => {
    const name = "«Үзілген сеанс» орталығы";
    const { caseId } = await another(name);
    const { context, page } = await visitAs(opened(), consoleUrl, office.representative, "/work");
    await page.goto(`/cases/${caseId}`, { waitUntil: "networkidle" });
    await page.getByRole("button", { name: "Transfer to the competent unit" }).click();
    const dialog = page.getByRole("dialog", { name: "Transfer to the competent unit" });
    const typed = "Аумақ басқа: <b>қате</b> берілген";
    await dialog.getByLabel("Reason").fill(typed);
    await dialog.getByLabel("Competent unit").fill("Astana");
    await page.getByTitle("Astana city").click();
    // Whatever is asked from here on, the API no longer believes the token, as when its hour is over.
    await page.route("**/v1/**", async (route) => {
      const headers = { ...route.request().headers(), authorization: "Bearer over" };
      await route.continue({ headers });
    });
    await dialog.getByRole("button", { name: "See what will happen" }).click();
    await page.getByText("Your session has ended").waitFor();
    await page.unroute("**/v1/**");
    const [beside] = await Promise.all([
      page.waitForEvent("popup"),
      page.getByRole("button", { name: "Sign in again" }).click(),
    ]);
    await beside.locator("input[name=username]").fill(office.representative.name);
    await beside.locator("input[name=password]").fill(office.representative.password);
    await beside.locator("form button").first().click();
    await dialog.getByText("What will happen").waitFor();
    await dialog.getByRole("button", { name: "Change" }).click();
    expect(await dialog.getByLabel("Reason").inputValue()).toBe(typed);
    await context.close();
  });
});
