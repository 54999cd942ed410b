// A question before a sitting of the Commission of five, and votes on it.
import type { Ballot, Question, Ruling } from "#shared/commission/ballot.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import { member, sittingOf } from "#test/samples/officials.ts";

export type Claim = { readonly ground: string };

export const ids = (...places: readonly number[]) => places.map((place) => member(place).id);

export const inFavour = (place: number): Ballot<Claim> => ({
  member: member(place).id,
  choice: "for",
});
export const against = (place: number): Ballot<Claim> => ({
  member: member(place).id,
  choice: "against",
  claim: { ground: "R377-27.2" },
});

export const question = (
  changes: Partial<Question<Claim>> = {},
  facts: Partial<SittingFacts> = {},
): Question<Claim> => ({
  sitting: sittingOf([1, 2, 3, 4, 5], facts),
  recused: [],
  ballots: [],
  presidingVotes: [],
  itemPresiding: undefined,
  ...changes,
});

/** The refusal of a ruling; throws where there is none. */
export const refusalIn = (ruling: Ruling<unknown>) => {
  if (ruling.accepted) throw new Error("it was accepted");
  return ruling.refusal;
};

/** The value of a ruling; throws where it was refused. */
export const valueIn = <Value>(ruling: Ruling<Value>): Value => {
  if (!ruling.accepted) throw new Error(JSON.stringify(ruling.refusal));
  return ruling.value;
};
