import { describe, expect, it } from "vitest";
import type { RegistrationCommand } from "#shared/registration/commands.ts";
import { chair, member, portal, representative, secretary } from "#test/samples/officials.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { mustGive, refusalOf, sittingOn } from "#test/samples/registration-file.ts";
import {
  ballot,
  castVotes,
  closing,
  decideAlike,
  illegible,
  includedFile,
  place,
} from "#test/samples/registration-course.ts";
import {
  bringToVote,
  changingTo,
  heardFile,
  largerForm,
  reproachOn,
  unreadable,
} from "#test/samples/standing-file.ts";

const answer = { name: "answerNonCompliance", answer: "It was mended." } as const;
const justification = "Nothing was mended.";

describe("the vote on a removal", () => {
  const reproach = { standard: "order-165", item: "12.3", failure: "improper-fulfilment" };
  const receiptOf = (file: ReturnType<typeof includedFile>, provisions: readonly string[]) => ({
    edition: "R377/2018",
    question: "removal",
    formDigest: file.now().account?.saved.formDigest,
    documents: organizationForm().documents.map(({ type, sha256 }) => ({ type, sha256 })),
    evidence: [],
    prices: [],
    provisions,
    met: [],
    unmet: [],
    overruled: [],
    reproach,
  });

  it("R377-32.4, R377-33, R377-28d: removes by a majority, with the reproach in the receipt", () => {
    const file = heardFile();
    castVotes(file, ["for", "for", "for", "against", "against"]);
    expect(mustGive(file, closing({ justification }), chair, sittingOn())).toEqual([
      {
        type: "removed",
        ground: "R377-32.4",
        tally: {
          sitting: "sitting-0001",
          present: 5,
          for: 3,
          against: 2,
          recused: [],
          presiding: chair.id,
        },
        receipt: receiptOf(file, ["R377-32.4", "R377-33", "R377-28d"]),
      },
    ]);
    const { decision, removal, telling } = file.now();
    expect(decision).toMatchObject({ outcome: "removed", claims: [] });
    expect(removal).toEqual({ ground: "R377-32.4", at: file.clock.now(), sequence: telling });
    expect(decision?.sequence).toBe(telling);
    expect(file.now().state).toBe("removed");
  });

  it("R377-33: says why, and names no ground of refusal", () => {
    const file = heardFile();
    castVotes(file, ["for", "for", "for"]);
    expect(refusalOf(file.give(closing(), chair, sittingOn()))).toEqual({
      code: "justification-missing",
    });
    const strange = closing({ grounds: ["R377-27.6"], justification });
    expect(refusalOf(file.give(strange, chair, sittingOn()))).toEqual({
      code: "grounds-without-refusal",
    });
  });

  it("R377-33: is for or against the removal, without a claim", () => {
    for (const choice of ["for", "against"] as const) {
      const command: RegistrationCommand = { name: "castVote", choice, claim: illegible };
      expect(refusalOf(heardFile().give(command, member(2), sittingOn()))).toEqual({
        code: "claim-on-removal",
      });
    }
  });

  it("R377-33, R377-24c, R377-25: has the same quorum, secretary and chair as any other", () => {
    const file = heardFile();
    expect(refusalOf(file.give(ballot("for"), member(2), sittingOn([1, 2, 3])))).toEqual({
      code: "no-quorum",
      present: 3,
      needed: 4,
    });
    expect(refusalOf(file.give(ballot("for"), secretary, sittingOn()))).toEqual({
      code: "secretary-has-no-vote",
    });
    castVotes(file, ["for", "for", "for"]);
    expect(refusalOf(file.give(closing({ justification }), member(2), sittingOn()))).toEqual({
      code: "not-presiding",
    });
  });

  it("R377-33: keeps the supplier where a majority is against its removal", () => {
    const file = heardFile();
    const [kept] = decideAlike(file, "against");
    expect(kept).toEqual({
      type: "kept",
      tally: {
        sitting: "sitting-0001",
        present: 5,
        for: 0,
        against: 5,
        recused: [],
        presiding: chair.id,
      },
      receipt: receiptOf(file, ["R377-33"]),
    });
    expect(file.now()).toMatchObject({
      state: "included",
      reproach: undefined,
      removal: undefined,
      account: { version: 1 },
      decision: { outcome: "kept" },
    });
  });

  it("R377-33: a supplier that is kept names no ground either", () => {
    const file = heardFile();
    castVotes(file, ["against", "against", "against"]);
    expect(refusalOf(file.give(closing(unreadable), chair, sittingOn()))).toEqual({
      code: "grounds-without-refusal",
    });
  });

  it("R377-33, G10: without a majority is held again", () => {
    const four = sittingOn([1, 2, 3, 4]);
    const file = heardFile({ sitting: four });
    castVotes(file, ["for", "for", "against", "against"], four);
    expect(mustGive(file, closing({ justification }), chair, four)).toMatchObject([
      { type: "vote-tied", tally: { for: 2, against: 2 } },
    ]);
    expect(file.now()).toMatchObject({ state: "removal-review", ballots: [] });
    decideAlike(file, "for", { justification }, four);
    expect(file.now().state).toBe("removed");
  });

  it("R377-33: rests on the entry that stands, not on a change that was refused since", () => {
    const file = includedFile();
    mustGive(file, changingTo(largerForm), portal);
    bringToVote(file, { unmet: ["no-tax-debt"], form: largerForm });
    decideAlike(file, illegible, unreadable);
    mustGive(file, reproachOn(file), representative);
    mustGive(file, answer, portal);
    place(file);
    const [removed] = decideAlike(file, "for", { justification });
    expect(removed).toMatchObject({
      receipt: receiptOf(file, ["R377-32.4", "R377-33", "R377-28d"]),
    });
    expect(file.now().account?.saved.round).toBe(1);
  });
});
