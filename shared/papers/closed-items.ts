// The votes that were closed on a case, for the protocols of the sittings they were closed at.
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import { countOf, type Ballot } from "#shared/commission/ballot.ts";
import type { Composition } from "#shared/commission/composition.ts";
import { membersOn } from "#shared/commission/mandates.ts";
import type { ClosedItem } from "#shared/commission/protocol-facts.ts";
import { dayOf, type Instant } from "#shared/law/dates.ts";
import type { Tally } from "#shared/registration/events-parts.ts";
import type { GroundClaim } from "#shared/registration/grounds.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import type { Receipt } from "#shared/registration/receipt.ts";
import { noRegistration, type Registration } from "#shared/registration/state.ts";

/** A vote with the moment it was closed at, by which the items of a protocol are ordered. */
export interface ClosedVote {
  readonly at: Instant;
  readonly item: ClosedItem<GroundClaim>;
}

type Ballots = readonly Ballot<GroundClaim>[];

const agree = (ballots: Ballots, { for: inFavour, against }: Tally): boolean => {
  const counted = countOf(ballots, 0);
  return counted.for === inFavour && counted.against === against;
};

/**
 * The ballots that counted when the vote was closed. The tally of the history tells whether all of
 * them did; where it does not agree, those of who was no member any more are left out (G09, G36).
 */
const countedIn = (
  { ballots }: Registration,
  tally: Tally,
  { mandates }: Composition,
  at: Instant,
): Ballots => {
  const voiced = ballots.filter(({ member }) => !tally.recused.includes(member));
  if (agree(voiced, tally)) return voiced;
  const members = membersOn(mandates, dayOf(at));
  const counted = voiced.filter(({ member }) => members.includes(member));
  if (agree(counted, tally)) return counted;
  throw new Error("the ballots of a case do not make its tally");
};

/** What the Commission is asked about a case in this state. */
export const questionOf = ({ state, saved }: Registration): Receipt["question"] => {
  if (state === "removal-review") return "removal";
  return saved?.procedure ?? "inclusion";
};

/** The votes on a case that were closed at a sitting, ties among them, oldest first (R377-28d, G10). */
export const closedVotesOf = (
  caseId: CaseId,
  entries: readonly Entry[],
  sitting: CaseId,
  composition: Composition,
): readonly ClosedVote[] => {
  let before = noRegistration;
  const closed: ClosedVote[] = [];
  for (const entry of entries) {
    let after = before;
    for (const raw of entry.events) {
      const event = registrationKind.parseEvent(raw);
      const tally = "tally" in event ? event.tally : undefined;
      if (tally?.sitting === sitting) {
        const { presiding, present, recused } = tally;
        const ballots = countedIn(before, tally, composition, entry.at);
        const item = { caseId, question: questionOf(before), ballots, recused, presiding, present };
        closed.push({ at: entry.at, item });
      }
      after = registrationKind.evolve(after, event, entry);
    }
    before = after;
  }
  return closed;
};
