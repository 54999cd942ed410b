import type { CommissionRules } from "#shared/law/edition-schema.ts";
import { votesFor, withVote, type Vote } from "./election.ts";
import {
  allow,
  deny,
  presidingOf,
  unfitPerson,
  unfitToTakePart,
  voicesOf,
  type Asked,
  type Ruling,
} from "./question.ts";
import { isMajority } from "./quorum.ts";

export interface PresidingVoted {
  readonly vote: Vote;
  /** Whom this vote elects, if it is the last one needed, and with how many. */
  readonly elected: { readonly presiding: string; readonly votes: number } | undefined;
}

/**
 * Where the sitting's chair is recused, those who have a voice elect who presides over this question,
 * by recorded votes and the majority of the voices (G09, G36).
 */
export const voteForItemPresiding = (
  question: Asked,
  vote: Vote,
  rules: CommissionRules,
): Ruling<PresidingVoted> => {
  const unfit =
    unfitToTakePart(question, vote.member, rules) ?? unfitPerson(question, vote.candidate);
  if (unfit !== undefined) return deny(unfit);
  // Where nobody presides at the sitting at all, the sitting elects first.
  if (question.sitting.chair === undefined) return deny({ code: "no-chair" });
  const chair = presidingOf(question);
  if (chair !== undefined) return deny({ code: "somebody-presides", chair });
  const voices = voicesOf(question);
  const votes = votesFor(withVote(question.presidingVotes, vote), vote.candidate, voices);
  const elected = isMajority(votes, voices.length, rules)
    ? { presiding: vote.candidate, votes }
    : undefined;
  return allow({ vote, elected });
};
