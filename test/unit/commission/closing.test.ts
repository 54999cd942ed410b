import { describe, expect, it } from "vitest";
import { closeBallot, type Question } from "#shared/commission/ballot.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import { member, secretary } from "#test/samples/officials.ts";
import { against, ids, inFavour, question, refusalIn, valueIn, type Claim } from "./asked.ts";
import { rules } from "./course.ts";

describe("the end of a ballot", () => {
  const close = (
    changes: Partial<Question<Claim>>,
    facts?: Partial<SittingFacts>,
    by = member(1).id,
  ) => closeBallot(question(changes, facts), by, rules);

  it("R377-27, R377-33: is for or against with more than half of those present, once it is there", () => {
    expect(valueIn(close({ ballots: [1, 2, 3].map(inFavour) }))).toEqual({
      result: "for",
      tally: { present: 5, for: 3, against: 0 },
    });
    expect(valueIn(close({ ballots: [1, 2, 3].map(against) }))).toEqual({
      result: "against",
      tally: { present: 5, for: 0, against: 3 },
    });
  });

  it("R377-27: waits for votes while they can still decide", () => {
    expect(refusalIn(close({ ballots: [inFavour(1), inFavour(2), against(3)] }))).toEqual({
      code: "votes-missing",
      members: 2,
    });
    expect(refusalIn(close({}))).toEqual({ code: "votes-missing", members: 5 });
  });

  it("G10: is a tie where everybody voted and neither side has a majority", () => {
    const ballots = [inFavour(1), inFavour(2), against(3), against(4)];
    expect(valueIn(close({ ballots }, { present: ids(1, 2, 3, 4) }))).toEqual({
      result: "tie",
      tally: { present: 4, for: 2, against: 2 },
    });
  });

  it("R377-25, G09: needs the quorum still, and the sitting open", () => {
    const ballots = [1, 2, 3].map(inFavour);
    expect(refusalIn(close({ ballots }, { present: ids(1, 2, 3) }))).toEqual({
      code: "no-quorum",
      present: 3,
      needed: 4,
    });
    expect(refusalIn(close({ ballots }, { open: false }))).toEqual({ code: "sitting-not-open" });
    expect(refusalIn(close({ ballots }, { members: ids(1, 2, 3, 4) }))).toMatchObject({
      code: "commission-incomplete",
    });
  });

  it("R377-28d: is declared by whoever presides over the question", () => {
    const ballots = [1, 2, 3].map(inFavour);
    expect(refusalIn(close({ ballots }, {}, member(2).id))).toEqual({ code: "not-presiding" });
    expect(refusalIn(close({ ballots }, {}, secretary.id))).toEqual({ code: "not-presiding" });
    expect(refusalIn(close({ ballots }, { chair: undefined }))).toEqual({ code: "no-chair" });
  });

  it("G09, G36: is never declared by a chair who is recused", () => {
    const ballots = [2, 3, 4].map(inFavour);
    expect(refusalIn(close({ ballots, recused: ids(1) }))).toEqual({ code: "no-chair" });
    const led = { ballots, recused: ids(1), itemPresiding: member(2).id };
    expect(refusalIn(close(led))).toEqual({ code: "not-presiding" });
    expect(valueIn(close(led, {}, member(2).id)).result).toBe("for");
  });
});
