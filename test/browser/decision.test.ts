// A decision on an application from the worklist on by keys alone, and what happens where two decide at the same moment.
import { describe, expect, it } from "vitest";
import { caseFor, staffCommand } from "#infra/walk/assistance.ts";
import { sampleCommand } from "#infra/walk/samples.ts";
import { concluded, part } from "#test/browser/at-desk.ts";
import { enterAt, standOnTask, tabTo, typeAt } from "#test/browser/by-keys.ts";
import { press, useDoor } from "#test/browser/room.ts";
import { barriersOn } from "#test/browser/visit.ts";
import { stage } from "#test/cloud/here.ts";

const { deployed, services } = stage();
const { apiUrl } = deployed;
const { socialOfficer, decisionMakers } = services;

const { enter, complaints } = useDoor();

describe("a decision", () => {
  it("L114-15.1: is taken from the worklist on by keys alone, and signed", async () => {
    const caseId = await concluded();
    const page = await enter(decisionMakers[0], "/work");
    await standOnTask(
      page,
      page.getByRole("row").filter({ has: page.locator(`a[href="/assistance/${caseId}"]`) }),
    );
    await page.keyboard.press("Enter");
    await page.waitForURL(new RegExp(`/assistance/${caseId}`));
    await enterAt(page, page.getByRole("button", { name: /^Decide to provide services/ }));
    const decision = page.getByRole("dialog");
    await part(decision, "Situations recognised")
      .getByRole("checkbox", { checked: true })
      .waitFor();
    await typeAt(page, decision.getByLabel("Reasons", { exact: true }), "Бағалау растайды.");
    await enterAt(page, decision.getByRole("button", { name: "See what will happen" }));
    await decision.getByText("Letters that will go out").waitFor();
    await tabTo(page, decision.getByRole("button", { name: "Change", exact: true }));
    await enterAt(page, decision.getByRole("button", { name: "Sign and give" }));
    await enterAt(page, page.getByRole("button", { name: "Sign", exact: true }));
    await page.getByText("Done.").waitFor();
    const { state, decision: taken } = await caseFor(apiUrl, socialOfficer, caseId);
    expect([state, taken?.outcome]).toEqual(["approved", "provide"]);
    expect(complaints()).toEqual([]);
  });

  it("that somebody else was faster with is refused, and the form shows who did what meanwhile and keeps what was typed", async () => {
    const caseId = await concluded();
    const page = await enter(decisionMakers[0], `/assistance/${caseId}`);
    await press(page, /^Decide to provide services/);
    const form = page.getByRole("dialog", { name: "Decide to provide services" });
    const reasons = form.getByLabel("Reasons", { exact: true });
    await reasons.fill("Бағалау растайды.");
    const barriers = [await barriersOn(page)];
    await press(form, "See what will happen");
    await form.getByText("What will happen").waitFor();
    barriers.push(await barriersOn(page));
    const refuse = { ...sampleCommand("refuse"), recognised: [] };
    await staffCommand(apiUrl, decisionMakers[1], caseId, refuse);
    await press(form, "Sign and give");
    await press(page.getByRole("dialog").last(), "Sign");
    const signing = page.getByRole("dialog").filter({ hasText: "What is signed, to the letter" });
    await signing.getByText("Somebody was faster").waitFor();
    expect(await signing.getByRole("alert").allTextContents()).toEqual([
      expect.stringContaining("cannot be done in the present state"),
      expect.stringMatching(
        /Somebody was faster.*Now: Refused.*no longer be done.*decided to refuse.*L114-15\.4\.1/su,
      ),
    ]);
    barriers.push(await barriersOn(page));
    await press(signing, "Close");
    await form.getByText("Somebody was faster").waitFor();
    expect(await reasons.inputValue()).toBe("Бағалау растайды.");
    barriers.push(await barriersOn(page));
    expect(barriers.flat()).toEqual([]);
    expect((await caseFor(apiUrl, socialOfficer, caseId)).state).toBe("refused");
    expect(complaints()).toEqual([]);
  });
});
