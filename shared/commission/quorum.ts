/**
 * Members that must be present for a valid sitting: at least two thirds of the number in the
 * founding act, vacancies included (R377-25; G36 takes the founding number as the base).
 */
export const quorumOf = (foundingNumber: number): number => Math.ceil((foundingNumber * 2) / 3);

export type VoteResult = "for" | "against" | "tie";

/**
 * The result of open votes: more than half of the members present on one side decides; anything
 * else decides nothing and is voted again, the chair having no casting vote (R377-27, G09, G10).
 */
export const resultOf = (present: number, votesFor: number, votesAgainst: number): VoteResult => {
  if (votesFor * 2 > present) return "for";
  if (votesAgainst * 2 > present) return "against";
  return "tie";
};
