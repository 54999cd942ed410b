// A worklist of thousands, as an office has it after a campaign: only what is in sight is drawn, and keys reach all of it.
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { findTask } from "#test/browser/representative.ts";
import { useDoor } from "#test/browser/room.ts";
import { filed, organisations, stage } from "#test/cloud/here.ts";

const organisation = organisations("browser/many-tasks");
const { office } = stage();
const { enter, complaints } = useDoor();

const many = 5000;
const aPage = 50;

const listSchema = z.looseObject({
  tasks: z.array(z.looseObject({ id: z.string() })),
});

/** More rows than this in the document are more than can be seen, and some beyond. */
const mostDrawn = 60;

describe("a worklist of five thousand tasks", () => {
  it("draws what is in sight, and is gone through by keys", async () => {
    await filed(organisation());
    const page = await enter(office.representative, "/work");
    // The list of the office is told to be longer than it is.
    await page.route(/\/v1\/worklist\?/, async (route) => {
      const url = new URL(route.request().url());
      const from = Number(url.searchParams.get("cursor") ?? "0");
      url.searchParams.delete("cursor");
      const response = await route.fetch({ url: url.href });
      const {
        tasks: [task],
        ...rest
      } = listSchema.parse(await response.json());
      const count = Math.min(aPage, many - from);
      const tasks = Array.from({ length: count }, (_, place) => ({
        ...task,
        id: `organization-${String(from + place).padStart(12, "0")}`,
        name: { kk: `№${from + place};`, ru: `№${from + place};` },
      }));
      const { next: _, ...shown } = rest;
      const next = from + count < many ? { next: String(from + count) } : {};
      await route.fulfill({ response, json: { ...shown, tasks, ...next } });
    });
    await page.reload({ waitUntil: "networkidle" });
    const rows = page.locator("[data-row]");
    const row = await findTask(page, "№300;");
    await row.focus();
    expect(await rows.count()).toBeLessThan(mostDrawn);
    await page.keyboard.press("End");
    await page.locator("[data-row]:focus").waitFor();
    await page.keyboard.press("Home");
    await page.locator("[data-row='0']:focus").waitFor();
    expect(await rows.count()).toBeLessThan(mostDrawn);
    expect(complaints()).toEqual([]);
  });
});
