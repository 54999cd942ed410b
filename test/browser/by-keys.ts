// What somebody does who has no mouse: every place is reached by keys, none is focused by the test.
import type { Locator, Page } from "playwright-core";

/** More stops than this no page of the console has. */
const mostStops = 200;

/** Whether one of these is where the keys go now. */
const isReached = async (target: Locator): Promise<boolean> =>
  target.evaluateAll((all) => all.some((one) => one === document.activeElement));

/** Presses Tab until one of these is reached. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await target.first().waitFor();
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await isReached(target)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no key leads to ${String(target)}`);
};

/** Goes to it and presses Enter there. */
export const enterAt = async (page: Page, target: Locator): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
};

/** Goes to it and types. */
export const typeAt = async (page: Page, target: Locator, text: string): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.type(text);
};

/** Chooses one of a group of radio buttons, which is one stop: the arrows go through it. */
export const chooseAt = async (page: Page, radio: Locator): Promise<void> => {
  const name = await radio.getAttribute("name");
  const group = page.locator(`input[name="${name}"]`);
  await tabTo(page, group);
  await page.keyboard.press("Space");
  for (let steps = await group.count(); steps > 0 && !(await radio.isChecked()); steps -= 1)
    await page.keyboard.press("ArrowDown");
};

/** More tasks than ten times this no test leaves behind. */
const mostPages = 60;

/** Goes down the worklist until a task is drawn, of which only those near are, and stands on it; its row. */
export const standOnTask = async (page: Page, task: Locator): Promise<void> => {
  await tabTo(page, page.locator("[data-row][tabindex='0']"));
  for (let pages = 0; pages < mostPages && (await task.count()) === 0; pages += 1) {
    await page.keyboard.press("PageDown");
    await page.waitForTimeout(300);
  }
  const row = Number(await task.getAttribute("data-row"));
  for (let steps = 0; steps < mostStops && !(await isReached(task)); steps += 1) {
    const at = Number(await page.locator("[data-row]:focus").getAttribute("data-row"));
    await page.keyboard.press(at < row ? "ArrowDown" : "ArrowUp");
    await page.waitForTimeout(50);
  }
};
