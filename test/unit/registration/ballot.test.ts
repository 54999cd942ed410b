import { describe, expect, it } from "vitest";
import { chair, member, secretary, sittingOf } from "#test/samples/officials.ts";
import {
  ballot,
  castVotes,
  mustGive,
  pendingFile,
  placedFile,
  refusalOf,
  submittedFile,
  type Cast,
} from "#test/samples/registration-file.ts";

const close = { name: "closeVote" } as const;
const taxDebt = { findings: { "R377-5.1": "not-met" }, answers: { "tax-debt": "hit" } } as const;
const justification = "A tax debt stood on the day of the decision";

describe("the vote of the Commission", () => {
  it.each<[number, number, string | undefined]>([
    [3, 5, "no-quorum"],
    [4, 5, undefined],
    [4, 7, "no-quorum"],
    [5, 7, undefined],
    [5, 9, "no-quorum"],
  ])("R377-25, G36: %i present of %i founded: %s", (present, foundingNumber, refused) => {
    const file = pendingFile();
    const places = Array.from({ length: present }, (_, index) => index + 1);
    const sitting = sittingOf(places, { foundingNumber });
    expect(refusalOf(file.give(ballot("for"), member(2), sitting))?.code).toBe(refused);
  });

  it("R377-27, G09: more than half of the members present decides, not of those who are for", () => {
    const file = pendingFile();
    castVotes(file, ["for", "for", "for", "R377-27.3", "R377-27.5"]);
    mustGive(file, close, chair, sittingOf());
    expect(file.now().state).toBe("included");
  });

  it("R377-27.1: a tax debt that was found refuses the inclusion, with the provision in the receipt", () => {
    const file = pendingFile(taxDebt);
    castVotes(file, ["R377-27.1", "R377-27.1", "R377-27.1", "for", "for"]);
    mustGive(file, { ...close, grounds: ["R377-27.1"], justification }, chair, sittingOf());
    expect(file.now()).toMatchObject({
      state: "refused",
      number: undefined,
      decision: {
        outcome: "refused",
        grounds: ["R377-27.1"],
        tally: { present: 5, for: 2, against: 3 },
        receipt: {
          provisions: ["R377-27", "R377-27b", "R377-27.1"],
          met: ["R377-5.2", "R377-5.3", "R377-21b", "R377-27.7"],
          unmet: ["R377-5.1"],
        },
      },
    });
  });

  describe("without a majority (G10)", () => {
    const tiedFile = () => {
      const file = pendingFile({ ...taxDebt, sitting: sittingOf([1, 2, 3, 4]) });
      const casts: Cast[] = ["for", "for", "R377-27.1", "R377-27.1"];
      castVotes(file, casts, sittingOf([1, 2, 3, 4]));
      mustGive(file, close, chair, sittingOf([1, 2, 3, 4]));
      return file;
    };

    it("decides nothing, and the chair has no casting vote", () => {
      const file = tiedFile();
      expect(file.now()).toMatchObject({ state: "decision-pending", decision: undefined });
      expect(file.history().at(-1)?.event).toEqual({
        type: "vote-tied",
        tally: { sitting: "sitting-0001", present: 4, for: 2, against: 2 },
      });
    });

    it("is voted again by the same members", () => {
      const file = tiedFile();
      castVotes(file, ["for", "for", "for", "R377-27.1"], sittingOf([1, 2, 3, 4]));
      mustGive(file, close, chair, sittingOf([1, 2, 3, 4]));
      expect(file.now()).toMatchObject({ state: "included", decision: { tally: { for: 3 } } });
    });

    it("is voted again in a sitting to which the absent members are called", () => {
      const file = tiedFile();
      const everybody = sittingOf([1, 2, 3, 4, 5], { id: "sitting-0002" });
      mustGive(file, { name: "placeOnAgenda", sitting: "sitting-0002" }, secretary, everybody);
      castVotes(file, ["for", "for", "R377-27.1", "R377-27.1", "for"], everybody);
      mustGive(file, close, chair, everybody);
      expect(file.now().decision?.tally).toEqual({
        sitting: "sitting-0002",
        present: 5,
        for: 3,
        against: 2,
      });
    });
  });

  it("G09: a recused member does not make the quorum", () => {
    const file = submittedFile({ verifiedBy: { ...member(4), role: "representative" } });
    const place = { name: "placeOnAgenda", sitting: "sitting-0001" } as const;
    expect(refusalOf(file.give(place, secretary, sittingOf([1, 2, 3, 4])))).toEqual({
      code: "no-quorum",
      present: 3,
      needed: 4,
    });
    expect(refusalOf(file.give(place, secretary, sittingOf()))).toBeUndefined();
  });

  it("G09: more than half of those present decides although one has not voted", () => {
    const file = pendingFile();
    castVotes(file, ["for", "for", "for"]);
    mustGive(file, close, chair, sittingOf());
    expect(file.now().decision?.tally).toMatchObject({ present: 5, for: 3, against: 0 });
  });

  it("G10: a vote that a member left undecided goes before another sitting, the votes being void", () => {
    const file = pendingFile(taxDebt);
    castVotes(file, ["for", "for", "R377-27.1", "R377-27.1"]);
    expect(refusalOf(file.give(close, chair, sittingOf()))?.code).toBe("votes-missing");
    const again = sittingOf([1, 2, 3, 4, 5], { id: "sitting-0002" });
    mustGive(file, { name: "placeOnAgenda", sitting: "sitting-0002" }, secretary, again);
    expect(file.history().at(-1)?.event).toMatchObject({ votesVoided: 4 });
    castVotes(file, ["for", "for", "for"], again);
    mustGive(file, close, chair, again);
    expect(file.now().state).toBe("included");
  });

  it.each([
    ["clear", "met"],
    ["not-found", "met"],
    ["hit", "unmet"],
  ] as const)("R377-27.7: an answer that is %s makes the condition %s", (value, where) => {
    const file = pendingFile({ answers: { "unreliable-participants": value } });
    castVotes(file, ["for", "for", "for"]);
    mustGive(file, close, chair, sittingOf());
    expect(file.now().decision?.receipt[where]).toContain("R377-27.7");
  });

  it("R377-27.7: an answer that settles nothing makes it neither met nor unmet", () => {
    const file = pendingFile({ answers: { "unreliable-participants": "indeterminate" } });
    castVotes(file, ["for", "for", "for"]);
    mustGive(file, close, chair, sittingOf());
    const { met = [], unmet = [] } = file.now().decision?.receipt ?? {};
    expect([...met, ...unmet]).not.toContain("R377-27.7");
  });

  it("whoever verified the file is not counted among the voices", () => {
    const verifiedBy = { ...member(5), role: "representative" } as const;
    const file = pendingFile({ ...taxDebt, verifiedBy });
    castVotes(file, ["for", "for", "R377-27.1", "R377-27.1"]);
    mustGive(file, close, chair, sittingOf());
    expect(file.history().at(-1)?.event).toMatchObject({
      type: "vote-tied",
      tally: { present: 4 },
    });
  });

  it("a case does not come before a sitting under the one who verified it, who could never close the vote", () => {
    const file = submittedFile({ verifiedBy: { ...chair, role: "representative" } });
    const place = { name: "placeOnAgenda", sitting: "sitting-0001" } as const;
    expect(refusalOf(file.give(place, secretary, sittingOf()))).toEqual({
      code: "verified-this-case",
    });
    const underAnother = sittingOf([2, 3, 4, 5], { chair: member(2).id });
    expect(refusalOf(file.give(place, secretary, underAnother))).toBeUndefined();
  });

  it("G36: a member who presides in place of an absent chair closes the vote", () => {
    const sitting = sittingOf([2, 3, 4, 5], { chair: member(2).id });
    const file = pendingFile({ sitting });
    castVotes(file, ["for", "for", "for", "for"], sitting);
    mustGive(file, close, member(2), sitting);
    expect(file.now().state).toBe("included");
  });

  it("R377-26b: completeness is recorded whatever it is, and the vote goes on", () => {
    const file = placedFile();
    const command = { name: "recordCompleteness", complete: false, accurate: true } as const;
    mustGive(file, command, member(3), sittingOf());
    expect(file.now().state).toBe("decision-pending");
    expect(file.history().at(-1)?.event).toMatchObject({ complete: false, accurate: true });
  });
});
