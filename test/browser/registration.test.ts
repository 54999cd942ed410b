// One whole registration by five roles, each in a browser of their own: applicant, representative, secretary, chair, members.
import { describe, expect, it } from "vitest";
import { mailsTo } from "#infra/local/mailbox.ts";
import { allAnswered, until } from "#infra/walk/registration.ts";
import { findInOrder, findTask, handOver } from "#test/browser/representative.ts";
import { cardOf, memberAt, press, sign, useDoor, whole } from "#test/browser/room.ts";
import { barriersOn } from "#test/browser/visit.ts";
import { filed, organisations, stage } from "#test/cloud/here.ts";

const organisation = organisations("browser/registration");
const { cloud, office } = stage();
const name = "«Бес рөл» орталығы";
const email = "applicant@five-roles.example";

const { enter, come, complaints } = useDoor();

/** The code that the mail to an applicant brings. */
const codeFromMail = async (): Promise<string> => {
  const codes = async () =>
    (await mailsTo(cloud, email)).flatMap(({ text }) => /Ваш код: (\d{8})/.exec(text)?.[1] ?? []);
  return (await until(codes, (found) => found.length > 0)).at(-1) ?? "";
};

describe("a whole registration", () => {
  it(
    "R377-7b, R377-21, R377-22, R377-24a, R377-26, R377-27a, R377-28: is carried through by five roles in their own browsers, and its applicant and the public see it",
    async () => {
      const { form, caseId, look } = await filed({
        ...organisation(),
        name: { full: { kk: name, ru: name } },
        language: "ru" as const,
        contacts: { email, phones: ["+77270000017"] },
      });
      await until(look, allAnswered);

      // The applicant looks how it stands, with a code from the mail.
      const applicant = await come("/status", { locale: "ru" });
      await applicant.locator("#reference").fill(`O-${form.bin}`);
      await applicant.locator("#email").fill(email);
      await applicant.locator("form button[type=submit]").click();
      await applicant.locator("#code").waitFor();
      await applicant.locator("#code").fill(await codeFromMail());
      await applicant.locator("form button[type=submit]").click();
      await applicant.getByText(caseId).waitFor();
      expect(await applicant.getByRole("listitem").count()).toBeGreaterThan(3);

      // The representative finds it in the worklist, and hands it over.
      const representative = await enter(office.representative, "/work");
      await findTask(representative, name);
      await representative.keyboard.press("Enter");
      await representative.waitForURL(new RegExp(caseId));
      await findInOrder(representative);
      await handOver(representative);

      // The secretary calls a sitting with the case on its agenda; four of five are there.
      const secretary = await enter(office.secretary, "/sittings");
      await press(secretary, "Call a sitting");
      await secretary.getByLabel("Where").fill("Абай көшесі, 1");
      await press(secretary.getByRole("dialog"), "Call it");
      await secretary.waitForURL(/\/sittings\/sitting-/);
      const room = new URL(secretary.url()).pathname;
      await press(secretary, "Put cases on the agenda");
      const listed = secretary.getByRole("listitem").filter({ hasText: `O-${form.bin}` });
      await listed.getByRole("button", { name: /^Put on the agenda/ }).click();
      await cardOf(secretary, caseId).waitFor();
      await secretary.getByRole("dialog").getByRole("button", { name: "Close" }).click();
      await press(secretary, "Open the sitting");
      const attendance = secretary.getByRole("dialog");
      await attendance.getByLabel(memberAt(5).person.name).uncheck();
      await press(attendance, "Open the sitting");
      await attendance.waitFor({ state: "detached" });

      // The chair finds it complete; three of the four are for it, more than half of those present.
      const chair = await enter(memberAt(1), room);
      await press(cardOf(chair, caseId), "Record completeness");
      const completeness = chair.getByRole("dialog");
      await completeness.getByLabel("complete", { exact: true }).check();
      await completeness.getByLabel("accurate", { exact: true }).check();
      await press(completeness, "Sign");
      await sign(chair);
      const others = await Promise.all([2, 3].map((place) => enter(memberAt(place), room)));
      for (const page of [chair, ...others]) {
        await press(cardOf(page, caseId), "Vote for");
        await sign(page);
      }
      await press(cardOf(chair, caseId), "Announce the result: for");
      const announcing = chair.getByRole("dialog");
      await announcing.getByText("Letters that will go out").waitFor();
      await press(announcing, "Sign");
      await sign(chair);

      // Everybody finds it in the Register, and the applicant that it was included, and told.
      await until(look, ({ notifiedAt }) => notifiedAt !== undefined);
      const somebody = await come("/register", { locale: "kk" });
      await somebody.getByRole("searchbox").fill(name);
      await somebody.locator(`a[href="/register/organizations/O-${form.bin}"]`).click();
      await somebody.getByRole("heading", { level: 1, name }).waitFor();
      await applicant.getByText("Қаз", { exact: true }).click();
      await applicant.getByText("Рус", { exact: true }).click();
      // The page looks again every half minute.
      const included = applicant.getByRole("heading", { level: 2, name: "Включено" }).first();
      await included.waitFor({ timeout: 60_000 });
      expect(await barriersOn(applicant)).toEqual([]);
      expect((await look()).state).toBe("included");
      expect(complaints()).toEqual([]);
    },
    whole,
  );
});
