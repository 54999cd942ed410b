// What is done at the desk and on an application by those who work on it, each in a browser of their own.
import { randomUUID } from "node:crypto";
import type { Locator, Page } from "playwright-core";
import { assess, takeInAtDesk } from "#infra/walk/assistance.ts";
import { pdfOf } from "#infra/walk/files.ts";
import { sampleOnPaper } from "#infra/walk/samples.ts";
import { press } from "#test/browser/room.ts";
import { stage } from "#test/cloud/here.ts";

/** Colours that turn into others have become them. */
export const settled = 500;

export const script = '<img src=x onerror="document.title=1">';

/** A part of a form, by its name. */
export const part = (where: Page | Locator, name: string): Locator =>
  where.getByRole("group", { name: new RegExp(`^${name}(?: \\(optional\\))?$`) });

export const choose = async (page: Page, field: Locator, text: string): Promise<void> => {
  await field.click();
  await page.locator(".ant-select-dropdown:visible").getByTitle(text, { exact: true }).click();
};

export const typeDay = async (field: Locator, day: string): Promise<void> => {
  await field.fill(day);
  await field.press("Enter");
};

/** A scanned paper, as a browser is handed one. */
const scan = (name: string) => ({
  name,
  mimeType: "application/pdf",
  buffer: Buffer.from(pdfOf(2, randomUUID()).bytes),
});

/** Fills in what somebody wrote on paper, but for what a test is about. */
export const fillIn = async (page: Page, situation: string): Promise<void> => {
  const form = page.getByRole("main");
  const people = part(form, "People");
  await people.getByLabel("Surname").fill("Әділова");
  await people.getByLabel("First name").fill("Айша");
  await people.getByLabel("IIN").fill("910314200010");
  await typeDay(people.getByLabel("Born"), "14.03.1891");
  await choose(page, people.getByLabel("Status"), "citizen");
  await part(form, "Grounds").getByLabel("The person cannot look after").check();
  const residence = part(form, "Residence");
  await residence.getByLabel("KATO code").fill("751410000");
  await residence.getByLabel("Settlement").fill("Алматы");
  await residence.getByLabel("Street").fill("Абай");
  await residence.getByLabel("Building").fill("1");
  await part(form, "Contacts").getByLabel("E-mail").fill("aisha@person.example");
  await form.getByLabel("Situation", { exact: true }).fill(situation);
  for (const box of await form.getByLabel("The person has heard this and confirms it.").all())
    await box.check();
};

export const send = (page: Page) => press(page, "Take the application in");

/** The paper is sent, looked at, and stands in the list. */
export const bringPaper = async (page: Page, name: string): Promise<void> => {
  await page.locator("input[type=file]").setInputFiles(scan(name));
  await page.getByText("paper on the circumstances (2 pages)").waitFor();
};

/** The case that was taken in. */
export const openTaken = async (page: Page): Promise<string> => {
  await page.getByRole("status").getByText("its terms run").waitFor();
  await page.getByRole("link", { name: "Open the case" }).click();
  await page.waitForURL(/\/assistance\/assistance-/);
  return new URL(page.url()).pathname.replace("/assistance/", "");
};

export const parts = ["standing", "application", "said", "checks", "terms", "timeline"] as const;

/** An application of this region that was assessed, of which somebody decides. */
export const concluded = async (): Promise<string> => {
  const { deployed, services } = stage();
  const { apiUrl } = deployed;
  const residence = { kato: "751410000", settlement: "Алматы", street: "Абай", building: "1" };
  const caseId = await takeInAtDesk(apiUrl, services, {
    ...sampleOnPaper("at-the-desk"),
    residence,
  });
  await assess(apiUrl, services, caseId, ["self-care"]);
  return caseId;
};
