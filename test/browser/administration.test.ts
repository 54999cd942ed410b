// The pages of administration at work, as they are deployed, in a real browser.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allAnswered, until } from "#infra/walk/registration.ts";
import { press, useDoor } from "#test/browser/room.ts";
import { filed, organisations, stage } from "#test/cloud/here.ts";

const organisation = organisations("browser/administration");
const { office } = stage();
const { administrator, auditor } = office;
const { enter, complaints } = useDoor();

const ticket = "17/4-2026";

describe("the pages of administration", () => {
  it("pause a state system with a reason, show by whom, and have it asked again; an auditor finds both", async () => {
    const page = await enter(administrator, "/administration/systems");
    const card = page.getByRole("article").filter({ hasText: "accessibility" }).first();
    await press(card, "Pause");
    const asked = page.locator(".ant-modal");
    await asked.getByText("the owner of the system has announced works").click();
    await asked.getByRole("textbox").fill("letter");
    expect(await asked.getByText("With a digit and without spaces").isVisible()).toBe(true);
    expect(await asked.getByRole("button", { name: "Pause", exact: true }).isEnabled()).toBe(false);
    await asked.getByRole("textbox").fill(ticket);
    await asked.getByRole("button", { name: "Pause", exact: true }).click();
    await card.getByText(`Letter or ticket ${ticket}`).waitFor();
    await press(card, "Resume");
    const again = page.locator(".ant-modal").filter({ hasText: "Resume:" });
    await again.getByText("it was paused by mistake").click();
    await again.getByRole("button", { name: "Resume", exact: true }).click();
    await card.getByRole("button", { name: "Pause" }).waitFor();
    await page.getByRole("tab", { name: "Outages" }).click();
    await page.getByText("was paused").first().waitFor();

    const other = await enter(auditor, "/administration/audit");
    await other.getByLabel("Subject of an official").fill(administrator.subject);
    await press(other, "Search");
    await other.getByText("Did: had a state system asked again").first().waitFor();
    await other.getByText("Did: paused a state system").first().waitFor();
    expect(complaints()).toEqual([]);
  });

  it("make an account whose first password is shown once, refuse what does not go together, and close it", async () => {
    const page = await enter(administrator, "/administration/people");
    await press(page, "New official");
    const form = page.locator(".ant-modal").filter({ hasText: "Sign-in name" });
    await form.getByLabel("Sign-in name").fill("No Spaces");
    await form.getByText("3 to 64 small Latin letters").waitFor();
    const userName = `browser-${Date.now()}`;
    await form.getByLabel("Sign-in name").fill(userName);
    const name = '<b onmouseover="document.title=1">Сынақ</b>';
    await form.getByLabel("Name", { exact: true }).fill(name);
    await form.getByRole("checkbox", { name: "administrator" }).check();
    await form.getByRole("checkbox", { name: "auditor" }).check();
    await form.getByText("an administrator is no auditor").waitFor();
    expect(await form.getByRole("button", { name: "Make the account" }).isEnabled()).toBe(false);
    await form.getByRole("checkbox", { name: "administrator" }).uncheck();
    await press(form, "Make the account");
    const once = page.locator(".ant-modal").filter({ hasText: "First password" });
    const password = await once.getByRole("status").textContent();
    expect(password?.length).toBeGreaterThanOrEqual(12);
    await press(once, "I have it, close");
    const drawer = page.getByRole("dialog").filter({ hasText: userName });
    await drawer.getByText(name).first().waitFor();
    expect(await page.content()).not.toContain(password);
    await press(drawer, "Close the account");
    await page.locator(".ant-popconfirm").getByRole("button").last().click();
    await drawer.getByText("account closed").waitFor();
    expect(complaints()).toEqual([]);
  });

  it("show what another calendar would move before anything is written", async () => {
    const page = await enter(administrator, "/administration/calendar");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      press(page, "Save the one in use"),
    ]);
    const inUse = readFileSync(await download.path());
    const file = page.locator("input[type=file]");
    await file.setInputFiles({
      name: "x.json",
      mimeType: "application/json",
      buffer: Buffer.from("{"),
    });
    await page.getByText("This file is not JSON.").waitFor();
    await file.setInputFiles({ name: "same.json", mimeType: "application/json", buffer: inUse });
    await page.getByText("No day changes.").waitFor();
    await page.getByText("no running term would move").waitFor();
    expect(complaints()).toEqual([]);
  });

  it("subscribe a system, show its key once and what became of each delivery, and end the subscription", async () => {
    const page = await enter(administrator, "/administration/subscriptions");
    await press(page, "New subscriber");
    const form = page.locator(".ant-modal").filter({ hasText: "Told of" });
    await form.getByLabel("Name", { exact: true }).fill("browser");
    await form.getByLabel("Address for webhooks (https)").fill("http://127.0.0.1:9/hook");
    await form.getByRole("checkbox", { name: "registrations" }).check();
    await press(form, "Subscribe");
    const once = page.locator(".ant-modal").filter({ hasText: "The key of browser" });
    const key = await once.getByRole("status").textContent();
    expect(key).toMatch(/^whsec_/);
    await press(once, "I have it, close");
    await page.waitForURL(/\/subscriptions\/.+/);
    await filed(organisation());
    const delivery = page.getByRole("button", { name: /^Open the delivery of/ }).first();
    for (let tries = 0; tries < 30 && !(await delivery.isVisible()); tries += 1) {
      await page.reload({ waitUntil: "networkidle" });
      await page.waitForTimeout(1000);
    }
    await delivery.click();
    const drawer = page.getByRole("dialog").filter({ hasText: "What was sent" });
    await drawer.getByText("registration.").first().waitFor();
    expect(await page.content()).not.toContain(key);
    await drawer.getByRole("button", { name: "Close" }).click();
    await press(page, "End the subscription");
    await page.locator(".ant-popconfirm").getByRole("button").last().click();
    await page.waitForURL(/\/subscriptions$/);
    expect(complaints()).toEqual([]);
  });

  it("verify the history of a case in the browser itself, and see where it was tampered with", async () => {
    const { caseId, look } = await filed(organisation());
    await until(look, allAnswered);
    const page = await enter(auditor, "/administration/chain");
    await page.getByLabel("Id of the case").fill(caseId);
    await press(page, "Verify");
    await page.getByText("The history is whole and unchanged").waitFor();
    // Somebody between the browser and the API changes one entry.
    await page.route("**/history**", async (route) => {
      const response = await route.fetch();
      const text = (await response.text()).replace(/"checked-by|"asked"/, '"Asked"');
      await route.fulfill({ response, body: text });
    });
    await press(page, "Verify");
    await page.getByText(/The history breaks at entry \d+/).waitFor();
    await page.unroute("**/history**");
    await page.getByLabel("Id of the case").fill("organization-000000000000");
    await press(page, "Verify");
    await page.getByRole("alert").first().waitFor();
    expect(complaints()).toEqual([]);
  });
});
