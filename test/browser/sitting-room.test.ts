// What happens to a vote in the sitting room, and how its pages are worked (docs/adr/0055).
import { describe, expect, it } from "vitest";
import type { Official } from "#infra/walk/accounts.ts";
import { convene } from "#infra/walk/commission.ts";
import * as walk from "#infra/walk/registration.ts";
import {
  cardOf,
  handingOver,
  inDebt,
  memberAt,
  press,
  sign,
  twoSeconds,
  useDoor,
} from "#test/browser/room.ts";
import { barriersOn, isTooWide } from "#test/browser/visit.ts";
import { stage } from "#test/cloud/here.ts";

const toCommission = handingOver("browser/sitting-room");
const { deployed, office } = stage();
const { apiUrl } = deployed;

/** Colours that turn into others have become them. */
const settled = 500;

const { enter, complaints } = useDoor();

describe("a vote in the sitting room", () => {
  it("R377-23c, R377-27, G09, G10: is presided over by whom the voices elected where the chair is recused, and voted again after a tie", async () => {
    const caseId = await toCommission(inDebt);
    const sitting = await convene(apiUrl, office);
    const give = (place: number, body: Parameters<typeof walk.command>[3]) =>
      walk.command(apiUrl, memberAt(place), caseId, body);
    const { secretary } = office;
    await walk.command(apiUrl, secretary, caseId, { name: "placeOnAgenda", sitting });
    await give(1, { name: "recordCompleteness", complete: true, accurate: true });
    const path = `/sittings/${sitting}`;
    const [chair, second] = await Promise.all([enter(memberAt(1), path), enter(memberAt(2), path)]);

    await press(cardOf(chair, caseId), "Declare a conflict of interest");
    const conflict = chair.getByRole("dialog");
    await conflict.getByLabel("Which interest").fill("<b>A cousin</b> works there.");
    await press(conflict, "Declare");
    await conflict.waitFor({ state: "detached" });
    const told = `${memberAt(1).person.name} declared a conflict of interest and has no voice.`;
    await cardOf(second, caseId).getByText(told).waitFor({ timeout: twoSeconds });
    expect(await cardOf(chair, caseId).getByRole("button", { name: /^Vote/ }).count()).toBe(0);

    await press(cardOf(second, caseId), "Elect who presides");
    const election = second.getByRole("dialog");
    expect(await election.getByRole("radio").count()).toBe(4);
    await election.getByLabel(memberAt(2).person.name).check();
    await press(election, "Sign");
    await sign(second);
    for (const place of [3, 4]) {
      await give(place, { name: "voteForPresiding", candidate: memberAt(2).subject });
    }
    await cardOf(chair, caseId)
      .getByText(`${memberAt(2).person.name} presides over this case.`)
      .waitFor();

    const against = { name: "castVote", choice: "against", claim: inDebt.claims[0] } as const;
    for (const place of [2, 3]) await give(place, { name: "castVote", choice: "for" });
    for (const place of [4, 5]) await give(place, against);
    await press(cardOf(second, caseId), "Announce: no majority");
    const tie = second.getByRole("dialog");
    await tie.getByText("Nothing has been done yet").waitFor();
    await press(tie, "Sign");
    await sign(second);
    await cardOf(chair, caseId).getByText("Voted without a majority 1 time").waitFor();
    await cardOf(second, caseId).getByRole("button", { name: "Vote for" }).waitFor();
    expect(complaints()).toEqual([]);
  });
});

describe("the pages of sittings", () => {
  /** A sitting that is open, with a case under vote on its agenda. */
  const underVote = async (): Promise<string> => {
    const caseId = await toCommission(inDebt);
    const sitting = await convene(apiUrl, office);
    const must = (by: Official, body: Parameters<typeof walk.command>[3]) =>
      walk.command(apiUrl, by, caseId, body);
    await must(office.secretary, { name: "placeOnAgenda", sitting });
    await must(memberAt(1), { name: "recordCompleteness", complete: true, accurate: true });
    await must(memberAt(2), { name: "castVote", choice: "for" });
    return `/sittings/${sitting}`;
  };

  it("have no barrier, in each language and look, and fit a phone", async () => {
    const path = await underVote();
    const found: string[] = [];
    for (const [locale, look, width] of [
      ["kk", "light", 1280],
      ["ru", "dark", 1280],
      ["en", "light", 360],
    ] as const) {
      const page = await enter(memberAt(3), path, { locale, look, width });
      const note = async (what: string) => {
        found.push(...(await barriersOn(page)).map((barrier) => `${locale} ${what} ${barrier}`));
        if (await isTooWide(page)) found.push(`${locale} ${what} is too wide`);
      };
      await page.getByRole("heading", { level: 2 }).first().waitFor();
      await note("room");
      await page
        .getByRole("button", { name: /against|против|Қарсы/ })
        .first()
        .click();
      await page.getByRole("dialog").getByRole("radio").first().check();
      await page.waitForTimeout(settled);
      await note("vote against");
      await page.goto("/sittings", { waitUntil: "networkidle" });
      await note("list");
    }
    expect(found).toEqual([]);
    expect(complaints()).toEqual([]);
  });

  it("are worked by keys alone, and tell what to do where the program that signs is not there", async () => {
    const path = await underVote();
    const page = await enter(memberAt(4), path);
    // From the next page on, nobody answers where the program would.
    await page.routeWebSocket(/.*/, (socket) => socket.close());
    await page.reload();
    const button = page.getByRole("button", { name: "Vote for" });
    await button.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.locator("button:focus").filter({ hasText: "Sign" }).waitFor();
    await page.keyboard.press("Enter");
    await dialog.getByText("NCALayer does not answer").waitFor();
    expect(await dialog.getByText("Nothing is lost").isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await button.isVisible()).toBe(true);
  });

  it("ask again and again, and are told in a word that nothing changed", async () => {
    const path = await underVote();
    const page = await enter(memberAt(5), path);
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    const statuses: number[] = [];
    session.on("Network.responseReceivedExtraInfo", ({ statusCode }) => statuses.push(statusCode));
    await page.waitForTimeout(5000);
    expect(statuses.filter((status) => status === 304).length).toBeGreaterThanOrEqual(2);
  });
});
