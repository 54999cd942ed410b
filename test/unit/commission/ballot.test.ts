import { describe, expect, it } from "vitest";
import {
  castBallot,
  countedOf,
  tallyOf,
  unfitToTakePart,
  voicesOf,
  type Ballot,
  type Question,
} from "#shared/commission/ballot.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import { member, secretary, sittingOf } from "#test/samples/officials.ts";
import { against, ids, inFavour, question, refusalIn, valueIn, type Claim } from "./asked.ts";
import { rules } from "./course.ts";

const cast = (
  one: Ballot<Claim>,
  changes?: Partial<Question<Claim>>,
  facts?: Partial<SittingFacts>,
) => castBallot(question(changes, facts), one, rules);

describe("who has a voice on a question", () => {
  it("G09: those present who are not recused, and nobody who is absent", () => {
    const sitting = sittingOf([1, 2, 3, 4]);
    expect(voicesOf({ sitting, recused: [] })).toEqual(ids(1, 2, 3, 4));
    expect(voicesOf({ sitting, recused: ids(2, 5) })).toEqual(ids(1, 3, 4));
  });
});

describe("a ballot", () => {
  it("R377-27, G09: is recorded as it was given, with its claim", () => {
    expect(valueIn(cast(inFavour(1)))).toEqual(inFavour(1));
    expect(valueIn(cast(against(2), { ballots: [inFavour(1)] }))).toEqual(against(2));
  });

  it("R377-24c: of the secretary is refused, whatever else stands in the way", () => {
    const one = { ...inFavour(1), member: secretary.id };
    const code = "secretary-has-no-vote";
    expect(refusalIn(cast(one))).toEqual({ code });
    expect(refusalIn(cast(one, {}, { open: false, present: [] }))).toEqual({ code });
    // Not even a record that shows the secretary among the members gives a vote.
    const everybody = [...ids(1, 2, 3, 4), secretary.id];
    const facts = { members: everybody, present: everybody };
    expect(refusalIn(cast(one, {}, facts))).toEqual({ code });
  });

  it("R377-25: is of members who are there", () => {
    expect(refusalIn(cast(inFavour(6)))).toEqual({ code: "not-a-member" });
    expect(refusalIn(cast(inFavour(5), {}, { present: ids(1, 2, 3, 4) }))).toEqual({
      code: "not-present",
    });
  });

  it("G09: is of no one who is recused", () => {
    expect(refusalIn(cast(inFavour(2), { recused: ids(2) }))).toEqual({ code: "recused" });
  });

  it("R377-27: is one a member", () => {
    expect(refusalIn(cast(against(1), { ballots: [inFavour(1)] }))).toEqual({
      code: "already-voted",
    });
  });

  it("R377-25: needs a sitting that is open", () => {
    expect(refusalIn(cast(inFavour(1), {}, { open: false }))).toEqual({
      code: "sitting-not-open",
    });
  });

  it("R377-25: needs the quorum; who is recused does not count as present (G09)", () => {
    const lack = { code: "no-quorum", present: 3, needed: 4 };
    expect(refusalIn(cast(inFavour(1), {}, { present: ids(1, 2, 3) }))).toEqual(lack);
    const four = { present: ids(1, 2, 3, 4) };
    expect(refusalIn(cast(inFavour(1), { recused: ids(4) }, four))).toEqual(lack);
    expect(valueIn(cast(inFavour(1), { recused: ids(5) }, four))).toEqual(inFavour(1));
  });

  it("R377-23a, R377-23b, G36: waits while vacancies leave too few or an even number", () => {
    const incomplete = (members: number) => ({
      code: "commission-incomplete",
      members,
      fewest: 5,
    });
    const four = { members: ids(1, 2, 3, 4), present: ids(1, 2, 3, 4) };
    expect(refusalIn(cast(inFavour(1), {}, four))).toEqual(incomplete(4));
    const six = { foundingNumber: 7, members: ids(1, 2, 3, 4, 5, 6) };
    expect(refusalIn(cast(inFavour(1), {}, six))).toEqual(incomplete(6));
    const five = { foundingNumber: 7 };
    expect(valueIn(cast(inFavour(1), {}, five))).toEqual(inFavour(1));
  });
});

describe("taking part without a vote", () => {
  it("R377-26b, R377-25: asks for the same voice and the same sitting", () => {
    const unfit = (person: string, facts?: Partial<SittingFacts>) =>
      unfitToTakePart(question({ recused: ids(2) }, facts), person, rules);
    expect(unfit(member(1).id)).toBeUndefined();
    expect(unfit(member(2).id)).toEqual({ code: "recused" });
    expect(unfit(member(6).id)).toEqual({ code: "not-a-member" });
    expect(unfit(member(1).id, { open: false })).toEqual({ code: "sitting-not-open" });
  });
});

describe("the tally of a question", () => {
  const tally = (changes: Partial<Question<Claim>>, facts?: Partial<SittingFacts>) =>
    tallyOf(question(changes, facts));

  it("R377-27, G09: counts votes for and against one by one", () => {
    const ballots = [inFavour(1), against(2), inFavour(3)];
    expect(tally({ ballots })).toEqual({ present: 5, for: 2, against: 1 });
  });

  it("G09: a vote of one who is recused since counts no more, nor does that member", () => {
    const ballots = [inFavour(1), inFavour(2), against(3)];
    expect(tally({ ballots, recused: ids(2) })).toEqual({ present: 4, for: 1, against: 1 });
    expect(countedOf(question({ ballots, recused: ids(2) }))).toEqual([inFavour(1), against(3)]);
  });

  it("R377-25: who voted and left has taken part; who left without a vote has not", () => {
    const ballots = [inFavour(5)];
    expect(tally({ ballots }, { present: ids(1, 2, 3, 4) })).toEqual({
      present: 5,
      for: 1,
      against: 0,
    });
    expect(tally({}, { present: ids(1, 2, 3, 4) })).toEqual({ present: 4, for: 0, against: 0 });
  });

  it("R377-23a: five seats never make six votes, though a seat changed hands after its vote", () => {
    const ballots = [1, 2, 3, 4, 5].map(inFavour);
    const now = ids(1, 2, 3, 4, 6);
    const facts = { members: now, present: now };
    expect(tally({ ballots: [...ballots, against(6)] }, facts)).toEqual({
      present: 5,
      for: 4,
      against: 1,
    });
  });
});
