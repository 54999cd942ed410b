// Whom a letter would endanger, and whom it must not reach (docs/adr/0042).
import { describe, expect, it } from "vitest";
import { letterOf } from "#shared/assistance/letters/letter.ts";
import { provisionOf } from "#shared/law/provisions.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { written } from "#test/samples/assistance/commands.ts";
import { applicationForm, paper, representedApplication } from "#test/samples/assistance/form.ts";
import { lettersOf, preparedOn } from "#test/samples/assistance/letters.ts";
import { officer } from "#test/samples/assistance/officials.ts";
import { cameTo, ways, type Way } from "#test/samples/assistance/told-case.ts";
import { portal } from "#test/samples/officials.ts";

describe("a case on the confidential track", () => {
  const trafficking = { grounds: ["cruel-treatment" as const], cruelty: ["trafficking" as const] };

  it("L114-6.2.p2b, L114-15.1b, G47: is told of once, in a letter that names neither the track nor what it is for", async () => {
    const stated = await lettersOf(ways.receipt, applicationForm(trafficking));
    const found = await lettersOf(ways["handed-over"]);
    for (const letters of [stated, found]) {
      expect(letters).toMatchObject([
        {
          to: "applicant",
          recipient: { email: "aisha@person.example" },
          record: { notice: "handed-over" },
        },
      ]);
      for (const { record } of letters) {
        const { text } = letterOf(record, "en");
        expect(text).toContain("They get in touch with you themselves");
        expect(text).not.toMatch(/days|assess|confidential track|complain|take the application/);
        for (const id of ["L114-15.1b", "L114-6.2.p2b", "L114-3e", "L114-15.7"] as const)
          expect(text).not.toContain(provisionOf(id).citation.en);
      }
    }
  });

  it("L114-13.2, G47: is never told to a representative", async () => {
    const form = applicationForm(representedApplication(trafficking));
    const letters = await lettersOf(ways.receipt, form);
    expect(letters).toMatchObject([{ to: "person", recipient: { email: "aisha@person.example" } }]);
    expect(letters).toHaveLength(1);
  });

  it("L114-12.1.7, G47: gets no other letter afterwards, not even one that was due before", async () => {
    const desk = memoryDesk();
    const later: Way = async (give, form) => {
      await ways.participation(give, form);
      await give(written({ name: "routeTrafficking", reason: "Белгілі болды." }), officer);
      const filing = { name: "fileComplaint", about: "official", text: "Баяу." };
      await give(written(filing), portal, { by: "person" });
      return give(written({ name: "answerComplaint", complaint: 1, answer: "…" }), officer);
    };
    const { entries } = await cameTo(desk, later, applicationForm());
    const told = await Promise.all(
      entries.map(({ sequence }) => preparedOn(desk, { entries, sequence })),
    );
    const letters = told.flatMap((one) => (one.prepared === "letters" ? one.letters : []));
    expect(letters.map(({ record }) => record.notice)).toEqual(["handed-over"]);
  });
});

describe("a representative who is reported", () => {
  it("L114-13.2: is told nothing that was due before, from the moment of the report on", async () => {
    const desk = memoryDesk();
    const reported: Way = async (give, form) => {
      const received = await ways.receipt(give, form);
      const report = written({ name: "reportAbuse", text: "Ақшамды алады." });
      const { entries } = await give(report, portal, { by: "person" });
      return { ...received, entries };
    };
    const told = await cameTo(desk, reported, applicationForm(representedApplication()));
    expect(await preparedOn(desk, told)).toMatchObject({
      notice: "receipt",
      letters: [{ to: "person" }],
    });
  });

  it("L114-13.2: is told again once it was not confirmed", async () => {
    const desk = memoryDesk();
    const cleared: Way = async (give, form) => {
      const received = await ways.receipt(give, form);
      await give(written({ name: "reportAbuse", text: "…" }), portal, { by: "person" });
      const settled = written({ name: "settleAbuse", founded: false, reason: "Расталмады." });
      const { entries } = await give(settled, officer);
      return { ...received, entries };
    };
    const form = applicationForm(
      representedApplication({ documents: [paper(7, "representation")] }),
    );
    const told = await cameTo(desk, cleared, form);
    expect(await preparedOn(desk, told)).toMatchObject({
      letters: [{ to: "applicant" }, { to: "person" }],
    });
  });
});
