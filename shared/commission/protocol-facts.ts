import type { CaseId } from "#shared/cases/entry.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { CommissionRules } from "#shared/law/edition-schema.ts";
import type { Unit } from "#shared/law/territory.ts";
import { countOf, type Tally } from "./ballot.ts";
import type { KnownPerson } from "./person.ts";
import type { Attendance } from "./presence.ts";
import type { Ballot } from "./question.ts";
import { quorumOf, resultOf, type VoteResult } from "./quorum.ts";
import type { HeldSitting } from "./sitting-state.ts";

/** What a case kept of a vote that was closed at the sitting. */
export interface ClosedItem<Claim> {
  readonly caseId: CaseId;
  /** What was asked, by a name of the case's own: inclusion, change, removal. */
  readonly question: string;
  /** The ballots that counted when it was closed (`countedOf`). */
  readonly ballots: readonly Ballot<Claim>[];
  readonly recused: readonly string[];
  /** Who closed the vote as the one presiding. */
  readonly presiding: string;
  /** How many took part, as the tally recorded it. */
  readonly present: number;
}

export interface ProtocolItem<Claim> {
  readonly caseId: CaseId;
  readonly question: string;
  readonly presiding: string;
  readonly recused: readonly string[];
  readonly ballots: readonly Ballot<Claim>[];
  readonly tally: Tally;
  readonly result: VoteResult;
}

/** Everything that the protocol of a sitting tells (R377-28d). */
export interface ProtocolFacts<Claim> {
  readonly sitting: CaseId;
  readonly unit: Unit;
  readonly startsAt: Instant;
  readonly openedAt: Instant | undefined;
  readonly closedAt: Instant | undefined;
  readonly foundingNumber: number;
  readonly quorum: number;
  readonly attendance: readonly Attendance[];
  /** Who presided, one after the other. */
  readonly presided: readonly string[];
  readonly secretary: string;
  readonly agenda: readonly CaseId[];
  readonly items: readonly ProtocolItem<Claim>[];
  /** Who the subjects are, as the Commission knew it at the sitting; nothing where it knew nobody. */
  readonly people?: readonly KnownPerson[];
}

const itemOf = <Claim>(item: ClosedItem<Claim>, rules: CommissionRules): ProtocolItem<Claim> => {
  const { caseId, question, presiding, recused, ballots, present } = item;
  const tally = countOf(ballots, present);
  const result = resultOf(present, tally.for, tally.against, rules);
  return { caseId, question, presiding, recused, ballots, tally, result };
};

/**
 * The facts of a sitting's protocol. Tallies and results are counted anew from the ballots, one by
 * one, so the protocol cannot say anything that they do not (R377-25, R377-27, R377-28d).
 */
export const protocolFactsOf = <Claim>(
  id: CaseId,
  sitting: HeldSitting,
  items: readonly ClosedItem<Claim>[],
  rules: CommissionRules,
): ProtocolFacts<Claim> => {
  const { unit, startsAt, openedAt, closedAt, composition, attendance, presided, agenda } = sitting;
  const { foundingNumber, secretary, people } = composition;
  return {
    sitting: id,
    unit,
    startsAt,
    openedAt,
    closedAt,
    foundingNumber,
    quorum: quorumOf(foundingNumber, rules),
    attendance,
    presided,
    secretary,
    agenda,
    items: items.map((item) => itemOf(item, rules)),
    ...(people !== undefined && { people }),
  };
};
