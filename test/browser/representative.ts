// What a representative does in the worklist and on the page of a case, by keys alone.
import type { Locator, Page } from "playwright-core";

/** More tasks than ten times this no test leaves behind. */
const mostPages = 60;

/** Goes through the worklist by keys until a task is in sight, of which only those near are drawn; its row. */
export const findTask = async (page: Page, name: string): Promise<Locator> => {
  const row = page.getByRole("row").filter({ hasText: name });
  const first = page.locator("[data-row='0']");
  await first.waitFor();
  await first.focus();
  for (let pages = 0; pages < mostPages && (await row.count()) === 0; pages += 1) {
    await page.keyboard.press("PageDown");
    await page.waitForTimeout(300);
  }
  return row;
};

const opening = async (page: Page, action: string) => {
  const button = page.getByRole("button", { name: action });
  await button.focus();
  await page.keyboard.press("Enter");
  const drawer = page.getByRole("dialog", { name: action });
  await drawer.waitFor();
  return drawer;
};

/** Finds everything in order, looks at what will happen, and signs it (R377-21). */
export const findInOrder = async (page: Page): Promise<void> => {
  const drawer = await opening(page, "Record the findings");
  await drawer.getByRole("radio").first().waitFor();
  for (const choice of await drawer.getByRole("radio", { name: /^(?:met|yes)$/ }).all()) {
    await choice.focus();
    await page.keyboard.press("Space");
  }
  await drawer.getByRole("button", { name: "See what will happen" }).press("Enter");
  await drawer.getByText("The representative recorded the findings").waitFor();
  await drawer.getByRole("button", { name: "Sign and give" }).press("Enter");
  await page.getByRole("button", { name: /^Sign/ }).last().press("Enter");
  await page.getByText("Done.").waitFor();
};

/** Hands the file over to the Commission (R377-22). */
export const handOver = async (page: Page): Promise<void> => {
  const drawer = await opening(page, "Hand the file to the Commission");
  await drawer.getByRole("button", { name: "See what will happen" }).press("Enter");
  await drawer.getByRole("button", { name: "Give", exact: true }).press("Enter");
  await drawer.waitFor({ state: "detached" });
};
