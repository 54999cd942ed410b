// A sitting of the Commission, each member and the secretary in a browser of their own (docs/adr/0055).
import { describe, expect, it } from "vitest";
import {
  cardOf,
  handingOver,
  inDebt,
  memberAt,
  press,
  sign,
  twoSeconds,
  useDoor,
  whole,
} from "#test/browser/room.ts";
import { stage } from "#test/cloud/here.ts";

const toCommission = handingOver("browser/sitting");
const { office } = stage();
const numberOf = (caseId: string): string => caseId.replace("organization-", "O-");

const { enter, complaints } = useDoor();

describe("a sitting of the Commission", () => {
  it(
    "R377-24a to R377-28d: goes from attendance to the signed protocol, each in a window of their own",
    async () => {
      const [good, bad] = await Promise.all([
        toCommission({ include: true }),
        toCommission(inDebt),
      ]);

      // The secretary calls it and puts both cases on its agenda.
      const secretary = await enter(office.secretary, "/sittings");
      await press(secretary, "Call a sitting");
      await secretary.getByLabel("Where").fill('<img src=x onerror="document.title=1"> 204');
      await press(secretary.getByRole("dialog"), "Call it");
      await secretary.waitForURL(/\/sittings\/sitting-/);
      const path = new URL(secretary.url()).pathname;
      await press(secretary, "Put cases on the agenda");
      for (const caseId of [good, bad]) {
        const row = secretary.getByRole("listitem").filter({ hasText: numberOf(caseId) });
        await row.getByRole("button", { name: /^Put on the agenda/ }).click();
        await cardOf(secretary, caseId).waitFor();
      }
      await secretary.getByRole("dialog").getByRole("button", { name: "Close" }).click();
      expect(
        await secretary.getByText('<img src=x onerror="document.title=1"> 204').isVisible(),
      ).toBe(true);
      expect(await secretary.title()).not.toBe("1");

      // Attendance: three of five are no quorum, four are.
      await press(secretary, "Open the sitting");
      const drawer = secretary.getByRole("dialog");
      for (const place of [4, 5]) await drawer.getByLabel(memberAt(place).person.name).uncheck();
      expect(await drawer.getByText("No quorum: 1 member is missing").isVisible()).toBe(true);
      expect(await drawer.getByRole("button", { name: "Open the sitting" }).isEnabled()).toBe(
        false,
      );
      await drawer.getByLabel(memberAt(4).person.name).check();
      await press(drawer, "Open the sitting");
      await drawer.waitFor({ state: "detached" });

      const windows = await Promise.all(office.members.map((member) => enter(member, path)));
      const [chair, second, third, fourth, fifth] = windows;
      if (!chair || !second || !third || !fourth || !fifth) throw new Error("a member is missing");
      await fifth.getByText("4 of 5 are there").waitFor();
      await press(secretary, `Has come: ${memberAt(5).person.name}`);
      await fifth.getByText("5 of 5 are there").waitFor({ timeout: twoSeconds });

      // Completeness is signed by a member; then the vote is open to all.
      for (const caseId of [good, bad]) {
        await press(cardOf(chair, caseId), "Record completeness");
        const form = chair.getByRole("dialog");
        await form.getByLabel("complete", { exact: true }).check();
        const accurate = caseId === good ? "accurate" : "not accurate";
        await form.getByLabel(accurate, { exact: true }).check();
        await press(form, "Sign");
        await sign(chair);
      }

      // A vote of one is seen in another's window within two seconds.
      const cards = windows.map((page) => cardOf(page, good));
      await cardOf(second, good).getByRole("button", { name: "Vote for" }).click();
      await sign(second);
      const seat = cardOf(third, good)
        .getByRole("listitem")
        .filter({ hasText: memberAt(2).person.name });
      await seat.getByText("for", { exact: true }).waitFor({ timeout: twoSeconds });
      expect(await third.getByRole("status").filter({ hasText: "voted for" }).count()).toBe(1);
      for (const [place, page] of windows.entries()) {
        if (page === second) continue;
        await cards[place]?.getByRole("button", { name: "Vote for" }).click();
        await sign(page);
      }
      // Whoever has voted is offered no second vote, and the secretary has none (R377-24c).
      expect(await cardOf(second, good).getByRole("button", { name: "Vote for" }).count()).toBe(0);
      expect(await cardOf(secretary, bad).getByRole("button", { name: /Vote/ }).count()).toBe(0);

      // The result is announced by whoever presides, with the letter before it goes out.
      await press(cardOf(chair, good), "Announce the result: for");
      const announcing = chair.getByRole("dialog");
      await announcing.getByText("Letters that will go out").waitFor();
      await press(announcing, "Sign");
      await sign(chair);
      await cardOf(fifth, good).getByText("For 5, against 0").waitFor({ timeout: twoSeconds });

      // Against: on the one ground that the findings bear, or on a field where the whole was found inaccurate.
      for (const page of windows) {
        await press(cardOf(page, bad), "Vote against");
        const form = page.getByRole("dialog");
        if (page === fifth) {
          await form.getByRole("radio").nth(1).check();
          const field = form.getByLabel("Field of the application");
          await field.click();
          await field.fill("e-mail");
          await page.getByTitle("Contacts, E-mail", { exact: true }).click();
        } else {
          await form.getByRole("radio").first().check();
          // There is one requirement that was found unmet, and it is chosen with its ground.
          await form.getByText("no tax debts", { exact: true }).waitFor();
        }
        await press(form, "Sign");
        await sign(page);
      }
      await press(cardOf(chair, bad), "Announce the result: against");
      const refusing = chair.getByRole("dialog");
      await refusing.getByLabel("Reasons").fill("The debt stands <b>still</b>.");
      await press(refusing, "Show what will happen");
      await refusing.getByText("The debt stands <b>still</b>.").last().waitFor();
      await press(refusing, "Sign");
      await sign(chair);
      await cardOf(second, bad).getByText("Inclusion refused").first().waitFor();
      await fourth.goto(`/cases/${bad}?part=votes`, { waitUntil: "networkidle" });
      const votes = fourth.getByRole("tabpanel").getByRole("listitem");
      await votes.filter({ hasText: `${memberAt(5).person.name}: against` }).waitFor();

      // Closed by the secretary, signed by whoever presided.
      await press(secretary, "Close the sitting");
      await press(secretary.getByRole("dialog"), "Close the sitting");
      await press(chair, "Sign the protocol");
      const protocol = chair.getByRole("dialog");
      await protocol.getByRole("img").waitFor();
      await press(protocol, "Sign the protocol");
      await sign(chair);
      await second.getByText("closed, protocol signed").waitFor();
      expect(complaints()).toEqual([]);
    },
    whole,
  );
});
