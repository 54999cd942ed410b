// Figures of a year as they are deployed, in a real browser (docs/adr/0056).
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { takeInAtDesk } from "#infra/walk/assistance.ts";
import { expecting } from "#infra/walk/call.ts";
import { until } from "#infra/walk/registration.ts";
import { sampleOnPaper } from "#infra/walk/samples.ts";
import { inDebt, useDoor } from "#test/browser/room.ts";
import { barriersOn, isTooWide } from "#test/browser/visit.ts";
import { carry, filed, organisations, stage } from "#test/cloud/here.ts";

const organisation = organisations("browser/reports");
const { deployed, office, services } = stage();
const { apiUrl } = deployed;

const { enter, complaints } = useDoor();

const figures = ["states", "terms", "steps", "refusals", "outages"] as const;

const countSchema = z.object({
  total: z.object({ all: z.looseObject({ count: z.number().optional() }) }),
});

/** How many cases of a kind are counted; as good as none while they are too few to be told. */
const counted = async (kind: string): Promise<number> => {
  const url = `${apiUrl}/v1/reports/states?kind=${kind}`;
  const { total } = await expecting(200, countSchema, url, { token: office.administrator.token });
  return total.all.count ?? 0;
};

/** Has a state system paused for a moment, so that there is an outage on record. */
const withOutage = async (): Promise<void> => {
  const path = `${apiUrl}/v1/operations/systems/powers-of-attorney`;
  for (const [word, reason] of [
    ["pause", "maintenance"],
    ["resume", "works-over"],
  ] as const)
    await expecting(200, z.unknown(), `${path}/${word}`, {
      method: "POST",
      token: office.administrator.token,
      body: { reason },
    });
};

let included: string;

beforeAll(async () => {
  const before = await counted("organization");
  const good = await filed(organisation());
  included = good.caseId;
  await carry(good, { include: true });
  await carry(await filed(organisation()), inDebt);
  const residence = { kato: "751410000", settlement: "Алматы", street: "Абай", building: "1" };
  for (let number = 0; number < 6; number += 1)
    await takeInAtDesk(apiUrl, services, { ...sampleOnPaper("at-the-desk"), residence });
  await withOutage();
  await until(
    async () => [await counted("organization"), await counted("assistance")],
    ([organizations = 0, people = 0]) => organizations >= before + 2 && people >= 6,
  );
});

/** The page with a figure of this year on it. */
const show = async (page: Page, query: string): Promise<void> => {
  await page.goto(`/reports?${query}`, { waitUntil: "networkidle" });
  await page.getByRole("table").first().waitFor();
};

/** The text of the file that pressing a button of this name in a part of the page hands over. */
const fileOf = async (page: Page, where: ReturnType<Page["getByRole"]>): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    where.getByRole("button", { name: "As CSV" }).click(),
  ]);
  return readFileSync(await download.path(), "utf8");
};

const yearRow = (page: Page) => page.getByRole("table").first().getByRole("row").last();

describe("reports", () => {
  it("open the cases behind every number: as many as it says", async () => {
    const page = await enter(office.administrator, "/reports");
    await show(page, "figure=states&kind=organization");
    const numbers = await yearRow(page).getByRole("button").all();
    const listed: number[] = [];
    const told: number[] = [];
    for (const number of numbers) {
      told.push(Number(await number.textContent()));
      await number.click();
      const drawer = page.getByRole("dialog");
      await drawer.getByRole("link").first().waitFor();
      while (await drawer.getByRole("button", { name: "Show more" }).isVisible())
        await drawer.getByRole("button", { name: "Show more" }).click();
      listed.push(await drawer.getByRole("link").count());
      await page.keyboard.press("Escape");
      await drawer.waitFor({ state: "detached" });
    }
    expect(told.length).toBeGreaterThanOrEqual(2);
    expect(listed).toEqual(told);
  });

  it("R377-27b: lead from a number over its list to the case", async () => {
    const page = await enter(office.administrator, "/reports");
    await show(page, "figure=refusals&kind=organization");
    await yearRow(page).getByRole("button").first().click();
    const drawer = page.getByRole("dialog");
    const link = drawer.getByRole("link").first();
    const caseId = await link.textContent();
    await link.click();
    await page.waitForURL(`**/cases/${caseId}`);
    expect(caseId).toMatch(/^organization-\d{12}$/);
  });

  it("are handed out as files of the same numbers, and so is each list", async () => {
    const page = await enter(office.administrator, "/reports", { locale: "en" });
    await show(page, "figure=states&kind=organization");
    const number = yearRow(page).getByRole("button").first();
    const told = await number.textContent();
    const text = await fileOf(page, page.getByRole("main"));
    expect(text.split("\r\n")[0]).toContain("Territory code,Territory,Period,Code,Name");
    expect(text).toMatch(new RegExp(`^75,Almaty city,\\d{4},[a-z-]+,[^,]+,,${told},,$`, "m"));
    const names: string[] = [];
    for (const button of await yearRow(page).getByRole("button").all()) {
      await button.click();
      const drawer = page.getByRole("dialog");
      await drawer.getByRole("link").first().waitFor();
      names.push(await fileOf(page, drawer));
      await page.keyboard.press("Escape");
      await drawer.waitFor({ state: "detached" });
    }
    expect(names.join("")).toContain(included);
  });

  it("tell small numbers of people to nobody, and lead nowhere from them", async () => {
    const page = await enter(office.administrator, "/reports");
    await show(page, "figure=states&kind=assistance");
    expect(
      await page.getByRole("alert").getByText("Small numbers of people are hidden").isVisible(),
    ).toBe(true);
    const hidden = page.getByRole("cell").filter({ hasText: "<5" });
    expect(await hidden.count()).toBeGreaterThan(0);
    expect(await hidden.getByRole("button").count()).toBe(0);
    const text = await fileOf(page, page.getByRole("main"));
    expect(text).toContain(",<5,,");
  });

  it("tell the outages of state systems, each number with its list and its file", async () => {
    const page = await enter(office.administrator, "/reports");
    await show(page, "figure=outages");
    const name = "Powers of attorney";
    const number = yearRow(page).getByRole("button", { name: new RegExp(name) });
    const told = await number.textContent();
    expect(told).toMatch(/^\d+ \(\d+ min\)$/);
    await number.click();
    const drawer = page.getByRole("dialog");
    await drawer.getByText("was paused").first().waitFor();
    expect(await drawer.getByRole("listitem").count()).toBe(Number(told?.split(" ")[0]));
    expect(await drawer.getByText("the owner of the system has announced works").count()).toBe(1);
    const list = await fileOf(page, drawer);
    expect(list).toContain(`powers-of-attorney,${name},was paused,`);
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "detached" });
    const figure = await fileOf(page, page.getByRole("main"));
    expect(figure).toMatch(/^powers-of-attorney,Powers of attorney,\d{4},\d+,\d+$/m);
    expect(figure).toContain("At least one system");
    expect(complaints()).toEqual([]);
  });

  it("are drawn and told in a table in each language, have no barrier, light and dark, and fit a phone", async () => {
    const found: string[] = [];
    for (const [locale, look, width] of [
      ["kk", "light", 1280],
      ["ru", "dark", 1280],
      ["en", "light", 360],
    ] as const) {
      const page = await enter(office.administrator, "/reports", { locale, look, width });
      const note = async (what: string) => {
        const barriers = width < 1000 ? [] : await barriersOn(page);
        found.push(...barriers.map((barrier) => `${locale} ${what} ${barrier}`));
        if (await isTooWide(page)) found.push(`${locale} ${what} is too wide`);
      };
      for (const figure of figures) {
        await show(page, `figure=${figure}&kind=organization`);
        // Small pictures within words are spans; a chart is a block.
        await page.locator("main div[role=img] svg").first().waitFor();
        const heads = page.getByRole("table").first().getByRole("columnheader");
        expect(await heads.count()).toBeGreaterThan(1);
        await note(figure);
      }
      await page.getByRole("table").getByRole("button").first().click();
      await page.getByRole("dialog").getByRole("listitem").first().waitFor();
      // Colours that turn into others have become them.
      await page.waitForTimeout(500);
      await note("outages behind a number");
      await show(page, "figure=states&kind=assistance");
      await note("small numbers");
    }
    expect(found).toEqual([]);
    expect(complaints()).toEqual([]);
  });
});
