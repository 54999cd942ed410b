// The form at the desk and the page of an application: what is answered to bad input, and for whom they can be used.
import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { bringPaper, fillIn, openTaken, part, send, settled } from "#test/browser/at-desk.ts";
import { useDoor } from "#test/browser/room.ts";
import { barriersOn, isTooWide } from "#test/browser/visit.ts";
import { stage } from "#test/cloud/here.ts";

const { socialOfficer } = stage().services;

const { enter, complaints } = useDoor();

describe("the form at the desk", () => {
  it("answers at its field what is missing, wrong or no paper, and loses nothing that was typed", async () => {
    const page = await enter(socialOfficer, "/desk");
    const form = page.getByRole("main");
    await fillIn(page, "Жалғыз тұрамын.");
    const surname = part(form, "People").getByLabel("Surname");
    const iin = part(form, "People").getByLabel("IIN");
    await surname.fill("");
    await send(page);
    await page.getByText("1 field is still empty.").waitFor();
    expect(await surname.getAttribute("aria-invalid")).toBe("true");
    expect(await page.evaluate<string>("document.activeElement.id")).toBe(
      "field-people-0-name-surname",
    );
    expect(await page.locator("#field-people-0-name-surname-flaw").textContent()).toBe(
      "This is needed.",
    );
    await surname.fill("Әділова");
    await iin.fill("910314200011");
    await send(page);
    await page.locator("#field-people-0-iin-flaw").waitFor();
    expect(await iin.getAttribute("aria-invalid")).toBe("true");
    expect(await iin.inputValue()).toBe("910314200011");
    await iin.fill("910314200010");
    await page.locator("input[type=file]").setInputFiles({
      name: "сурет.gif",
      mimeType: "image/gif",
      buffer: Buffer.from("GIF89a"),
    });
    await page.getByRole("alert").getByText("Papers are PDF, JPEG or PNG.").waitFor();
    await page.locator("input[type=file]").setInputFiles({
      name: "жалған.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("no paper at all"),
    });
    await page.getByRole("alert").getByText("Papers are PDF, JPEG or PNG.").waitFor();
    expect(await form.getByLabel("Situation", { exact: true }).inputValue()).toBe(
      "Жалғыз тұрамын.",
    );
    await bringPaper(page, "қағаз.pdf");
    await send(page);
    expect(await openTaken(page)).toMatch(/^assistance-/);
    expect(complaints()).toEqual([]);
  });

  it("writes codes and numbers in one line, and what is told in several", async () => {
    const page = await enter(socialOfficer, "/desk");
    const main = page.getByRole("main");
    await part(main, "Contacts").getByRole("button", { name: "Add" }).click();
    const tagOf = (field: Locator) => field.evaluate((element) => element.nodeName);
    const people = part(main, "People");
    expect([
      await tagOf(people.getByLabel("IIN")),
      await tagOf(part(main, "Residence").getByLabel("KATO code")),
      await tagOf(part(main, "Residence").getByLabel("Postal index")),
      await tagOf(page.locator("#field-contacts-phones-0")),
      await tagOf(main.getByLabel("Situation", { exact: true })),
    ]).toEqual(["INPUT", "INPUT", "INPUT", "INPUT", "TEXTAREA"]);
  });

  it("tells what is missing without a barrier, and fits a phone", async () => {
    const found: string[] = [];
    for (const [locale, look, width] of [
      ["kk", "light", 1280],
      ["ru", "dark", 360],
    ] as const) {
      const page = await enter(socialOfficer, "/desk", { locale, look, width });
      await page.locator("#field-people-0-iin").waitFor();
      await page.getByRole("main").getByRole("button").last().click();
      await page.locator("#field-people-0-name-surname-flaw").waitFor();
      await page.waitForTimeout(settled);
      found.push(...(await barriersOn(page)).map((barrier) => `${locale} ${barrier}`));
      if (await isTooWide(page)) found.push(`${locale} is too wide`);
    }
    expect(found).toEqual([]);
    expect(complaints()).toEqual([]);
  });
});
