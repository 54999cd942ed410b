import { describe, expect, it } from "vitest";
import { verifyChain } from "#shared/store/chain.ts";
import { applyFor, assistanceCase, assistanceOf, giveOn } from "#test/fakes/assistance.ts";
import { written } from "#test/samples/assistance/commands.ts";
import { applicationForm, guardiansApplication, paper } from "#test/samples/assistance/form.ts";
import { officer } from "#test/samples/assistance/officials.ts";
import { documentId } from "#test/samples/files/record.ts";
import { portal } from "#test/samples/officials.ts";
import { openOffice, type Office } from "./office.ts";

const caseId = assistanceCase();

/** Applied with a paper, and brought another one later; a third one came to nothing. */
const withPapers = async (office: Office) => {
  const { desk } = office;
  const form = applicationForm(guardiansApplication());
  await office.bring(caseId, [7, 8, 9].map(documentId));
  await applyFor(desk, form);
  const supplement = written({ name: "supplement", documents: [paper(8)] });
  await giveOn(desk, caseId, supplement, portal, { by: "representative" });
  return office.filesOf(caseId);
};

describe("the papers of an application for services", () => {
  it("L114-12.2.1: stay where it lists them, those that came with it and those that came later; others go", async () => {
    const office = openOffice();
    await office.begin();
    const [first, second, third] = await withPapers(office);
    expect(third).toBeDefined();
    office.clock.advance(9 * 86_400);
    await office.run();
    expect(office.filesOf(caseId)).toEqual([first, second]);
  });

  it("L114-4.1.2, G32: go with everything of the person when the keeping is over, and no court deals with the case", async () => {
    const office = openOffice();
    await office.begin();
    await withPapers(office);
    const { desk } = office;
    await giveOn(desk, caseId, { name: "withdraw" }, portal, { by: "person" });
    const appeal = written({ name: "registerAppeal", court: "…", number: "1" });
    await giveOn(desk, caseId, appeal, portal, { by: "person" });
    await office.relay();
    office.clock.moveTo("2031-11-25T04:00:00.000Z");
    await office.run();
    expect((await assistanceOf(desk, caseId)).state).toBe("withdrawn");
    expect(office.filesOf(caseId)).toHaveLength(2);
    const record = { kind: "court-act", number: "8", date: "2031-11-20" };
    await giveOn(desk, caseId, written({ name: "endLegalHold", record }), officer);
    await office.relay();
    await office.run();
    expect((await assistanceOf(desk, caseId)).state).toBe("erased");
    expect(office.filesOf(caseId)).toEqual([]);
    const entries = await desk.cases.load(caseId);
    expect(verifyChain(entries)).toEqual({ intact: true });
    const sealed = entries.flatMap((entry) =>
      entry.sealed === undefined ? [] : [{ ...entry, sealed: entry.sealed }],
    );
    const opened = await Promise.all(
      sealed.map(({ sequence, sealed: text }) => desk.seal.open({ caseId, sequence }, text)),
    );
    expect(opened.length).toBeGreaterThan(0);
    expect(opened.every((one) => one === undefined)).toBe(true);
    expect(await office.ports.watch.erased(caseId)).toBe(entries.length);
  });

  it("L114-4.1.2: are kept to the last day of the policy of its edition", async () => {
    const office = openOffice();
    await office.begin();
    await withPapers(office);
    await giveOn(office.desk, caseId, { name: "withdraw" }, portal, { by: "person" });
    await office.relay();
    office.clock.moveTo("2031-11-23T18:59:59.999Z");
    await office.run();
    expect((await assistanceOf(office.desk, caseId)).state).toBe("withdrawn");
    office.clock.moveTo("2031-11-23T19:00:00.000Z");
    await office.run();
    expect((await assistanceOf(office.desk, caseId)).state).toBe("erased");
  });
});
