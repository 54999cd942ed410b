// What members and the secretary do in the sitting room, each in a browser of their own.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, onTestFailed } from "vitest";
import { stateFolder } from "#infra/local/settings.ts";
import type { Official } from "#infra/walk/accounts.ts";
import * as walk from "#infra/walk/registration.ts";
import { openBrowser } from "#test/browser/chromium.ts";
import { visitAs } from "#test/browser/sign-in.ts";
import { visit, type Visitor, type Wishes } from "#test/browser/visit.ts";
import { filed, organisations, stage } from "#test/cloud/here.ts";
import type { File } from "#test/cloud/serials.ts";

/** How fast others have to see a vote, in milliseconds. */
export const twoSeconds = 2000;

/** Six browsers and a cloud on one machine take their time. */
export const whole = 400_000;

/** What a vote against rests on in the tests of the room. */
export const inDebt = {
  include: false,
  claims: [{ ground: "R377-27.1", requirement: "no-tax-debt" }],
  unmet: ["no-tax-debt"],
  justification: "The debt stands.",
} as const satisfies walk.Verdict;

/** Cases for the Commission: organisations of this file's own, handed over by the representative with what was found. */
export const handingOver = (file: File) => {
  const organisation = organisations(file);
  return async (verdict: walk.Verdict): Promise<string> => {
    const { deployed, office } = stage();
    const { caseId, form, look } = await filed(organisation());
    await walk.until(look, walk.allAnswered);
    await walk.verify(deployed.apiUrl, office, { caseId, form }, verdict);
    return caseId;
  };
};

/** What a window showed when its test failed, for whoever looks into it. */
const picture = async (page: Page): Promise<void> => {
  const folder = join(stateFolder, "failed");
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${Date.now()}.png`), fullPage: true });
};

/** Lets officials in while the tests of a file run, each with a window of their own, and notes what any window complains of. */
export const useDoor = () => {
  let browser: Browser | undefined;
  const visitors: Visitor[] = [];
  const take = (visitor: Visitor): Page => {
    visitors.push(visitor);
    onTestFailed(async () => picture(visitor.page));
    return visitor.page;
  };
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => browser?.close());
  const opened = (): Browser => {
    if (browser === undefined) throw new Error("there is no browser");
    return browser;
  };
  /** Somebody who signs in as nobody. */
  const come = async (path: string, wishes: Wishes = {}): Promise<Page> => {
    const visitor = await visit(opened(), stage().deployed.consoleUrl, wishes);
    await visitor.page.goto(path, { waitUntil: "networkidle" });
    return take(visitor);
  };
  const enter = async (who: Official, path: string, wishes: Wishes = {}): Promise<Page> => {
    const { consoleUrl } = stage().deployed;
    const visitor = await visitAs(opened(), consoleUrl, who, path, wishes);
    return take(visitor);
  };
  return { enter, come, complaints: () => visitors.flatMap(({ complaints }) => complaints) };
};

type Member = ReturnType<typeof stage>["office"]["members"][number];

/** A member of the seeded Commission by the place in its founding act, from 1; the first is its chair. */
export const memberAt = (place: number): Member => {
  const member = stage().office.members[place - 1];
  if (member === undefined) throw new Error(`no member ${place}`);
  return member;
};

/** The card of a case in somebody's window. */
export const cardOf = (page: Page, caseId: string): Locator =>
  page.getByRole("listitem").filter({ has: page.locator(`a[href="/cases/${caseId}"]`) });

export const press = async (where: Page | Locator, name: string | RegExp): Promise<void> =>
  where.getByRole("button", { name }).first().click();

/** Signs in the dialog that has opened, and waits until it is gone. */
export const sign = async (page: Page): Promise<void> => {
  const dialog = page.getByRole("dialog").filter({ hasText: "What is signed, to the letter" });
  await dialog.getByRole("button", { name: "Sign", exact: true }).click();
  const alert = dialog.getByRole("alert");
  await dialog.waitFor({ state: "detached" }).catch(async (error: unknown) => {
    const said = await dialog.getByRole("status").or(alert).allTextContents();
    throw new Error(`nothing was signed: ${said.join("; ")}`, { cause: error });
  });
};
