import { describe, expect, it } from "vitest";
import { presidingOf, voteForItemPresiding, type Question } from "#shared/commission/ballot.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import { member, secretary } from "#test/samples/officials.ts";
import { ids, question, refusalIn, valueIn, type Claim } from "./asked.ts";
import { rules } from "./course.ts";

describe("who presides over a question", () => {
  it("R377-23c, G36: the chair with a voice, else whom the voices elected", () => {
    const itemPresiding = member(2).id;
    expect(presidingOf(question({ itemPresiding }))).toBe(member(1).id);
    expect(presidingOf(question({ itemPresiding, recused: ids(1) }))).toBe(member(2).id);
    expect(presidingOf(question({ recused: ids(1) }))).toBeUndefined();
    expect(presidingOf(question({ itemPresiding, recused: ids(1, 2) }))).toBeUndefined();
    const gone = { present: ids(3, 4, 5), chair: undefined };
    expect(presidingOf(question({ itemPresiding }, gone))).toBeUndefined();
  });

  const elect = (
    by: number,
    candidate: number,
    changes: Partial<Question<Claim>> = {},
    facts?: Partial<SittingFacts>,
  ) =>
    voteForItemPresiding(
      question({ recused: ids(1), ...changes }, facts),
      { member: member(by).id, candidate: member(candidate).id },
      rules,
    );

  const votes = (...pairs: readonly (readonly [number, number])[]) =>
    pairs.map(([by, candidate]) => ({ member: member(by).id, candidate: member(candidate).id }));

  it("G36: is elected by more than half of the voices, vote by vote", () => {
    const vote = { member: member(4).id, candidate: member(2).id };
    const presidingVotes = votes([2, 2]);
    expect(valueIn(elect(4, 2, { presidingVotes }))).toEqual({ vote, elected: undefined });
    expect(valueIn(elect(4, 2, { presidingVotes: votes([2, 2], [3, 2]) }))).toEqual({
      vote,
      elected: { presiding: member(2).id, votes: 3 },
    });
  });

  it("G36: who votes again changes the vote", () => {
    const presidingVotes = votes([2, 2], [3, 2], [4, 3]);
    expect(valueIn(elect(3, 3, { presidingVotes })).elected).toBeUndefined();
    expect(valueIn(elect(4, 2, { presidingVotes })).elected?.votes).toBe(3);
  });

  it("G09: is elected by and among the voices", () => {
    expect(refusalIn(elect(1, 2))).toEqual({ code: "recused" });
    expect(refusalIn(elect(2, 1))).toEqual({ code: "recused" });
    expect(refusalIn(elect(2, 6))).toEqual({ code: "not-a-member" });
    const four = { recused: [], present: ids(1, 2, 3, 4) };
    expect(refusalIn(elect(2, 5, { recused: [] }, four))).toEqual({ code: "not-present" });
  });

  it("G09: the vote of one who has left weighs nothing", () => {
    const presidingVotes = votes([3, 2], [4, 2]);
    const left = { foundingNumber: 3, present: ids(1, 2, 3) };
    expect(valueIn(elect(2, 2, { presidingVotes }, left)).elected?.votes).toBe(2);
  });

  it("R377-24c: the secretary has no vote in it and is not elected", () => {
    const code = "secretary-has-no-vote";
    const vote = { member: secretary.id, candidate: member(2).id };
    const asked = question({ recused: ids(1) });
    expect(refusalIn(voteForItemPresiding(asked, vote, rules))).toEqual({ code });
    const swapped = { member: member(2).id, candidate: secretary.id };
    expect(refusalIn(voteForItemPresiding(asked, swapped, rules))).toEqual({ code });
  });

  it("R377-25: is elected in a valid sitting", () => {
    expect(refusalIn(elect(2, 3, {}, { present: ids(1, 2, 3, 4) }))).toEqual({
      code: "no-quorum",
      present: 3,
      needed: 4,
    });
    expect(refusalIn(elect(2, 3, {}, { open: false }))).toEqual({ code: "sitting-not-open" });
  });

  it("G36: is not elected where somebody presides, nor where the sitting has to elect first", () => {
    expect(refusalIn(elect(2, 3, { recused: [] }))).toEqual({
      code: "somebody-presides",
      chair: member(1).id,
    });
    expect(refusalIn(elect(2, 3, { itemPresiding: member(4).id }))).toEqual({
      code: "somebody-presides",
      chair: member(4).id,
    });
    expect(refusalIn(elect(2, 3, { recused: [] }, { chair: undefined }))).toEqual({
      code: "no-chair",
    });
  });
});
