// The ballots on a question: cast openly and once, counted, closed.
import type { CommissionRules } from "#shared/law/edition-schema.ts";
import {
  allow,
  deny,
  presidingOf,
  unfitSitting,
  unfitToTakePart,
  voicesOf,
  type Ballot,
  type Question,
  type Ruling,
} from "./question.ts";
import { resultOf, type VoteResult } from "./quorum.ts";

// One door to a vote: the question, its ballots, and who presides over it.
export { voteForItemPresiding } from "./item-presiding.ts";
export {
  presidingOf,
  unfitToTakePart,
  voicesOf,
  type Ballot,
  type BallotRefusal,
  type Question,
  type Ruling,
} from "./question.ts";

/** One member, one vote, given openly and once (R377-25, R377-27, R377-33, G09). */
export const castBallot = <Claim>(
  question: Question<Claim>,
  ballot: Ballot<Claim>,
  rules: CommissionRules,
): Ruling<Ballot<Claim>> => {
  const unfit = unfitToTakePart(question, ballot.member, rules);
  if (unfit !== undefined) return deny(unfit);
  return question.ballots.some(({ member }) => member === ballot.member)
    ? deny({ code: "already-voted" })
    : allow(ballot);
};

/**
 * Ballots that count: whoever is recused since has none (G09), nor has who is no member any more, for
 * the seat may have gone to another who votes too. Who voted and left the room keeps the vote.
 */
export const countedOf = <Claim>({
  ballots,
  recused,
  sitting,
}: Pick<Question<Claim>, "ballots" | "recused" | "sitting">): readonly Ballot<Claim>[] =>
  ballots.filter(({ member }) => !recused.includes(member) && sitting.members.includes(member));

export interface Tally {
  /** Those who take part in this decision: the voices there, and who voted before leaving. */
  readonly present: number;
  readonly for: number;
  readonly against: number;
}

/** So many ballots on either side, of so many who take part. */
export const countOf = (ballots: readonly Ballot<unknown>[], present: number): Tally => {
  const inFavour = ballots.filter(({ choice }) => choice === "for").length;
  return { present, for: inFavour, against: ballots.length - inFavour };
};

/** The votes on a question, counted (G09). */
export const tallyOf = (question: Question<unknown>): Tally => {
  const counted = countedOf(question);
  const partakers = new Set([...voicesOf(question), ...counted.map(({ member }) => member)]);
  return countOf(counted, partakers.size);
};

export interface Closed {
  readonly result: VoteResult;
  readonly tally: Tally;
}

/**
 * Whoever presides closes the vote once one side has its majority, or everybody has voted. The
 * result follows from the ballots alone; without a majority it is a tie, which decides nothing
 * (R377-27, R377-33, G09, G10).
 */
export const closeBallot = (
  question: Question<unknown>,
  by: string,
  rules: CommissionRules,
): Ruling<Closed> => {
  const unfit = unfitSitting(question, rules);
  if (unfit !== undefined) return deny(unfit);
  const chair = presidingOf(question);
  if (chair === undefined) return deny({ code: "no-chair" });
  if (chair !== by) return deny({ code: "not-presiding" });
  const tally = tallyOf(question);
  const result = resultOf(tally.present, tally.for, tally.against, rules);
  const members = tally.present - tally.for - tally.against;
  return result === "tie" && members > 0
    ? deny({ code: "votes-missing", members })
    : allow({ result, tally });
};
