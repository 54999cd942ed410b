// An application on paper, from the desk to the decision, by the forms of those who work on it, in a real browser.
import { describe, expect, it } from "vitest";
import { caseFor, staffCommand } from "#infra/walk/assistance.ts";
import { until } from "#infra/walk/registration.ts";
import { sampleCommand } from "#infra/walk/samples.ts";
import {
  bringPaper,
  choose,
  concluded,
  fillIn,
  openTaken,
  part,
  parts,
  script,
  send,
  typeDay,
} from "#test/browser/at-desk.ts";
import { press, sign, useDoor, whole } from "#test/browser/room.ts";
import { stage } from "#test/cloud/here.ts";

const { deployed, services } = stage();
const { apiUrl } = deployed;
const { socialOfficer, assessor, decisionMakers } = services;

const { enter, complaints } = useDoor();

describe("an application on paper", () => {
  it(
    "L114-13.1.1, L114-14.3b, L114-14.4, L114-15.1, L114-15.3a: goes from the desk to the decision by the forms of those who work on it",
    async () => {
      const desk = await enter(socialOfficer, "/desk");
      await fillIn(desk, `Жалғыз тұрамын. ${script}`);
      await bringPaper(desk, "қағаз.pdf");
      await send(desk);
      const caseId = await openTaken(desk);
      const path = `/assistance/${caseId}`;
      for (const one of parts) {
        await desk.goto(`${path}?part=${one}`, { waitUntil: "networkidle" });
        expect(await desk.getByRole("tabpanel").textContent()).not.toBe("");
      }
      await desk.goto(`${path}?part=application`, { waitUntil: "networkidle" });
      expect(await desk.getByText(script).isVisible()).toBe(true);
      expect(await desk.title()).not.toBe("1");

      await press(desk, /^Instruct an assessor/);
      const instruct = desk.getByRole("dialog");
      await choose(desk, instruct.getByLabel("Assessor"), assessor.name);
      await press(instruct, "See what will happen");
      await press(instruct, "Give");
      await desk.getByText("Done.").waitFor();

      const visit = await enter(assessor, path);
      await press(visit, /^Complete the assessment/);
      const form = visit.getByRole("dialog");
      const limits = part(form, "Restriction of life activity");
      await limits.getByLabel("yes").check();
      await limits.getByLabel("What was seen").fill(`Өздігінен киіне алмайды. ${script}`);
      for (const name of [
        "Social disadaptation",
        "Social deprivation",
        "Unfavourable environment",
      ]) {
        await part(form, name).getByLabel("no").check();
        await part(form, name).getByLabel("What was seen").fill("Жоқ.");
      }
      await choose(visit, part(form, "The person's part").getByRole("combobox"), "yes");
      await form.getByLabel("The person's opinion").fill("Үйінде қалғысы келеді.");
      await form.getByLabel("The status is confirmed").getByLabel("yes").check();
      await part(form, "Situations found").getByLabel("The person cannot look after").check();
      const conclusion = part(form, "Conclusion");
      await part(conclusion, "Services").getByRole("button", { name: "Add" }).click();
      await choose(visit, conclusion.getByLabel("Kind"), "Social and household services");
      await conclusion.getByLabel("At home").check();
      await conclusion.getByLabel("guaranteed volume").check();
      await conclusion.getByLabel("Category of the person").fill("жалғыз тұратын қарт адам");
      await conclusion.getByLabel("KATO code").fill("751410000");
      await conclusion.getByLabel("Description").fill("үйде");
      await typeDay(conclusion.getByLabel("Until"), "30.11.2027");
      await conclusion.getByLabel("Content").fill("Тамақ әзірлеу, үй тазалау.");
      await conclusion.getByLabel("Peculiarities").fill("Нашар естиді.");
      await press(form, "See what will happen");
      await form.getByText("What will happen").waitFor();
      await press(form, "Sign and give");
      await sign(visit);
      await visit.getByText("Done.").waitFor();

      const decider = await enter(decisionMakers[0], path);
      await press(decider, /^Decide to provide services/);
      const decision = decider.getByRole("dialog");
      // It starts from what the assessment found and concluded.
      const recognised = part(decision, "Situations recognised");
      await recognised.getByRole("checkbox", { checked: true }).waitFor();
      await decision.getByRole("radio", { name: "At home", checked: true }).waitFor();
      await decision.getByLabel("Reasons", { exact: true }).fill(`Бағалау растайды. ${script}`);
      await press(decision, "See what will happen");
      await decision.getByText("Letters that will go out").waitFor();
      const letter = decision.getByRole("article").first();
      const letters: string[] = [];
      for (const [language, lang] of [
        ["Қазақша", "kk"],
        ["Русский", "ru"],
        ["English", "en"],
      ] as const) {
        await letter.getByText(language, { exact: true }).click();
        const text = letter.locator(`pre[lang=${lang}]`);
        await text.waitFor();
        letters.push((await text.textContent()) ?? "");
      }
      expect(new Set(letters.map((text) => text.slice(0, 100))).size).toBe(3);
      await press(decision, "Sign and give");
      await sign(decider);
      await decider.getByText("Done.").waitFor();
      const { state, decision: taken } = await caseFor(apiUrl, socialOfficer, caseId);
      expect([state, taken?.outcome]).toEqual(["approved", "provide"]);
      expect(await decider.title()).not.toBe("1");
      expect(complaints()).toEqual([]);
    },
    whole,
  );
});

describe("a decision on an application", () => {
  /** A refusal that was drawn for a second look: one of some is, and nobody knows before which. */
  const drawn = async (): Promise<string> => {
    for (;;) {
      const caseId = await concluded();
      const refuse = { ...sampleCommand("refuse"), recognised: [] };
      await staffCommand(apiUrl, decisionMakers[0], caseId, refuse);
      const { decided } = await caseFor(apiUrl, decisionMakers[1], caseId);
      if (decided?.drawn === true) return caseId;
    }
  };

  it("L114-4.1.3: that was drawn is looked at by another pair of eyes, and never by whoever took it", async () => {
    const caseId = await drawn();
    const [own, other] = await Promise.all(
      decisionMakers.map((one) => enter(one, `/assistance/${caseId}`)),
    );
    if (own === undefined || other === undefined) throw new Error("a decision maker is missing");
    await own.getByRole("tab").first().waitFor();
    expect(await own.getByRole("button", { name: /^Record the second look/ }).count()).toBe(0);
    await press(other, /^Record the second look/);
    const form = other.getByRole("dialog");
    await form.getByLabel("yes").check();
    await form.getByLabel("Remarks").fill("Материалдарға сай келеді.");
    await press(form, "See what will happen");
    await form.getByText("What will happen").waitFor();
    await press(form, "Sign and give");
    await sign(other);
    await other.getByText("Done.").waitFor();
    const after = await until(
      () => caseFor(apiUrl, socialOfficer, caseId),
      ({ timeline }) => timeline.some(({ event }) => event === "second-look-recorded"),
    );
    expect(after.state).toBe("refused");
    expect(complaints()).toEqual([]);
  });
});
