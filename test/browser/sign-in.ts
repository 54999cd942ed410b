import type { Browser, Page } from "playwright-core";
import type { Official } from "#infra/walk/accounts.ts";
import { visit, type Visitor, type Wishes } from "./visit.ts";

/** Signs in on the page of the user pool, as an official does, and comes back to where it was begun. */
const signInOn = async (page: Page, { name, password }: Pick<Official, "name" | "password">) => {
  await page.waitForURL(/oauth2\/authorize/);
  await page.locator("input[name=username]").fill(name);
  await page.locator("input[name=password]").fill(password);
  await page.locator("form button").first().click();
};

/** An official with a browser of their own, signed in, on a page of the console. */
export const visitAs = async (
  browser: Browser,
  address: string,
  official: Pick<Official, "name" | "password">,
  path: string,
  wishes: Wishes = {},
): Promise<Visitor> => {
  const visitor = await visit(browser, address, wishes);
  const { page } = visitor;
  await page.goto(path, { waitUntil: "networkidle" });
  await page.getByRole("main").getByRole("button").click();
  await signInOn(page, official);
  await page.waitForURL((url) => url.href.startsWith(address) && url.pathname === path);
  await page.waitForLoadState("networkidle");
  return visitor;
};
