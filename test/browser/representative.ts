// What a representative does on the page of a case, by keys alone.
import type { Page } from "playwright-core";

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
