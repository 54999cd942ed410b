// What a representative does in the worklist and on the page of a case, by keys alone.
import type { Locator, Page } from "playwright-core";
import { chooseAt, enterAt, standOnTask } from "#test/browser/by-keys.ts";

/** Goes through the worklist until a task is found by its name, and stands on it; its row. */
export const findTask = async (page: Page, name: string): Promise<Locator> => {
  const row = page.getByRole("row").filter({ hasText: name });
  await standOnTask(page, row);
  return row;
};

const opening = async (page: Page, action: string) => {
  await enterAt(page, page.getByRole("button", { name: action }));
  const drawer = page.getByRole("dialog", { name: action });
  await drawer.waitFor();
  return drawer;
};

const wayOut = (drawer: Locator, name: string): Locator =>
  drawer.getByRole("button", { name, exact: true });

/** Finds everything in order, looks at what will happen, and signs it (R377-21). */
export const findInOrder = async (page: Page): Promise<void> => {
  const drawer = await opening(page, "Record the findings");
  await drawer.getByRole("radio").first().waitFor();
  for (const choice of await drawer.getByRole("radio", { name: /^(?:met|yes)$/ }).all())
    await chooseAt(page, choice);
  await enterAt(page, wayOut(drawer, "See what will happen"));
  await drawer.getByText("The representative recorded the findings").waitFor();
  await enterAt(page, wayOut(drawer, "Sign and give"));
  await enterAt(page, page.getByRole("button", { name: "Sign", exact: true }));
  await page.getByText("Done.").waitFor();
};

/** Hands the file over to the Commission (R377-22). */
export const handOver = async (page: Page): Promise<void> => {
  const drawer = await opening(page, "Hand the file to the Commission");
  await enterAt(page, wayOut(drawer, "See what will happen"));
  await enterAt(page, wayOut(drawer, "Give"));
  await drawer.waitFor({ state: "detached" });
};
