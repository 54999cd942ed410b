// A question put to open vote at a sitting: who has a voice on it and who presides. It knows nothing of
// what is asked; `Claim` is whatever a vote carries besides its side.
import type { CommissionRules } from "#shared/law/edition-schema.ts";
import { incompleteness, type Incomplete } from "./composition.ts";
import type { Vote } from "./election.ts";
import { quorumOf } from "./quorum.ts";
import type { SittingFacts } from "./sitting-facts.ts";
import type { NoQuorum } from "./sitting-refusals.ts";

export interface Ballot<Claim> {
  readonly member: string;
  readonly choice: "for" | "against";
  readonly claim?: Claim | undefined;
}

/** A question under vote: the sitting as it is now, and what happened on this very question. */
export interface Question<Claim> {
  readonly sitting: SittingFacts;
  /** Who declared a conflict of interest, and whoever verified the file. */
  readonly recused: readonly string[];
  readonly ballots: readonly Ballot<Claim>[];
  /** Votes for whoever presides over this question while the chair has no voice on it. */
  readonly presidingVotes: readonly Vote[];
  /** Whom these votes elected. */
  readonly itemPresiding: string | undefined;
}

export type BallotRefusal =
  | Incomplete
  | NoQuorum
  | { readonly code: "votes-missing"; readonly members: number }
  | { readonly code: "somebody-presides"; readonly chair: string }
  | {
      readonly code:
        | "secretary-has-no-vote"
        | "not-a-member"
        | "not-present"
        | "recused"
        | "already-voted"
        | "sitting-not-open"
        | "no-chair"
        | "not-presiding";
    };

/** What a step of a vote comes to: a value to put on record, or why not. */
export type Ruling<Value> =
  | { readonly accepted: true; readonly value: Value }
  | { readonly accepted: false; readonly refusal: BallotRefusal };

export const allow = <Value>(value: Value): Ruling<Value> => ({ accepted: true, value });
export const deny = (refusal: BallotRefusal): Ruling<never> => ({ accepted: false, refusal });

/** A question apart from its ballots. */
export type Asked = Omit<Question<unknown>, "ballots">;

/** The members who have a voice on a question: present and not recused (G09). */
export const voicesOf = ({
  sitting,
  recused,
}: Pick<Asked, "sitting" | "recused">): readonly string[] =>
  sitting.present.filter((member) => !recused.includes(member));

/** Who presides over a question: the sitting's chair, or whom the voices elected where the chair is recused (G36). */
export const presidingOf = (question: Asked): string | undefined => {
  const voices = voicesOf(question);
  const among = (person: string | undefined) => voices.find((member) => member === person);
  return among(question.sitting.chair) ?? among(question.itemPresiding);
};

/** Why no vote is valid on this question now: of what else depends on the sitting (R377-25, G36). */
export const unfitSitting = (
  question: Asked,
  rules: CommissionRules,
): BallotRefusal | undefined => {
  const { open, members, foundingNumber } = question.sitting;
  if (!open) return { code: "sitting-not-open" };
  const incomplete = incompleteness(members.length, rules);
  if (incomplete !== undefined) return incomplete;
  const needed = quorumOf(foundingNumber, rules);
  const present = voicesOf(question).length;
  return present < needed ? { code: "no-quorum", present, needed } : undefined;
};

/** Why somebody has no voice on this question (R377-24c, G09). */
export const unfitPerson = (
  { sitting, recused }: Asked,
  person: string,
): BallotRefusal | undefined => {
  if (person === sitting.secretary) return { code: "secretary-has-no-vote" };
  if (!sitting.members.includes(person)) return { code: "not-a-member" };
  if (!sitting.present.includes(person)) return { code: "not-present" };
  return recused.includes(person) ? { code: "recused" } : undefined;
};

/**
 * Why this person cannot take part in deciding a question, if so: no voice, or no valid sitting. For
 * steps of the Commission that are no votes themselves, such as recording completeness.
 */
export const unfitToTakePart = (
  question: Asked,
  person: string,
  rules: CommissionRules,
): BallotRefusal | undefined => unfitPerson(question, person) ?? unfitSitting(question, rules);
