import type { CommissionRules } from "#shared/law/edition-schema.ts";

export type NumberFlaw = "members-too-few" | "members-even";

/** What is wrong with a number of members: at least so many, and an odd number of them (R377-23a, R377-23b). */
export const numberFlawOf = (
  members: number,
  { fewestMembers, oddNumber }: Pick<CommissionRules, "fewestMembers" | "oddNumber">,
): NumberFlaw | undefined => {
  if (members < fewestMembers) return "members-too-few";
  return oddNumber && members % 2 === 0 ? "members-even" : undefined;
};

/**
 * Members that have to be present for a valid sitting: the least whole number that is the edition's
 * part (two thirds) of the number in the founding act, vacancies included (R377-25, G36).
 */
export const quorumOf = (
  foundingNumber: number,
  { quorum }: Pick<CommissionRules, "quorum">,
): number => {
  const parts = foundingNumber * quorum.numerator;
  const rest = parts % quorum.denominator;
  const whole = (parts - rest) / quorum.denominator;
  return rest === 0 ? whole : whole + 1;
};

/** Whether these votes are strictly more than the edition's part (half) of a number of members (G09). */
export const isMajority = (
  votes: number,
  members: number,
  { majority }: Pick<CommissionRules, "majority">,
): boolean => votes * majority.denominator > members * majority.numerator;

/** The fewest votes of so many members that are a majority (G09). */
export const majorityOf = (
  members: number,
  { majority }: Pick<CommissionRules, "majority">,
): number => {
  const parts = members * majority.numerator;
  return (parts - (parts % majority.denominator)) / majority.denominator + 1;
};

export type VoteResult = "for" | "against" | "tie";

/**
 * The result of open votes: a majority of the members present on one side decides; anything else
 * decides nothing and is voted again, the chair having no casting vote (R377-27, R377-33, G09, G10).
 */
export const resultOf = (
  present: number,
  votesFor: number,
  votesAgainst: number,
  rules: Pick<CommissionRules, "majority">,
): VoteResult => {
  if (isMajority(votesFor, present, rules)) return "for";
  return isMajority(votesAgainst, present, rules) ? "against" : "tie";
};
