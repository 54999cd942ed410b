import { describe, expect, it } from "vitest";
import { reasonRecordOf } from "#shared/notices/reason-record.ts";
import { noRegistration } from "#shared/registration/state.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { decide } from "#test/samples/decided-case.ts";

const refused = () =>
  decide(memoryDesk(), { ground: "R377-27.3", justification: "The copies cannot be read." });

describe("the record of a decision's reasons", () => {
  it.each([undefined, "", " \n "])(
    "cannot be made of a refusal whose justification is %j (R377-28c)",
    async (words) => {
      const { caseId, state, form } = await refused();
      expect(reasonRecordOf(caseId, state, form, words)).toEqual({
        reasoned: false,
        lacks: "justification",
      });
    },
  );

  it("names the court and nothing else for the appeal (R377-29, G32)", async () => {
    const { caseId, state, form } = await refused();
    expect(reasonRecordOf(caseId, state, form, "Unreadable.")).toMatchObject({
      reasoned: true,
      record: { outcome: "refused", grounds: ["R377-27.3"], appeal: "R377-29" },
    });
  });

  it("cannot be made before a decision", async () => {
    const { caseId, form } = await refused();
    expect(reasonRecordOf(caseId, noRegistration, form, "x")).toEqual({
      reasoned: false,
      lacks: "decision",
    });
  });

  it("carries the justification of an inclusion when the chair gave one", async () => {
    const { caseId, state, form } = await decide(memoryDesk());
    expect(reasonRecordOf(caseId, state, form, "All in order.")).toMatchObject({
      record: { outcome: "included", number: state.number, justification: "All in order." },
    });
  });
});
