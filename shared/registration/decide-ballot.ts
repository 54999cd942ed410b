import { accept, refuse, type Circumstances } from "#shared/cases/kind.ts";
import { resultOf } from "#shared/commission/quorum.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import type { CommandOf } from "./commands.ts";
import type { RegistrationDecided } from "./decided.ts";
import { unfitMember, voicesIn } from "./decide-commission.ts";
import type { Tally } from "./events.ts";
import type { RefusalGround } from "./grounds.ts";
import { missingFactsFor, receiptOf } from "./outcome.ts";
import { registerNumberOf } from "./register-number.ts";
import type { RegistrationRefusal } from "./refusals.ts";
import type { Registration } from "./state.ts";

/** One member, one vote, given openly; a vote against rests on a ground that has its facts (R377-27, G09). */
export const castVote = (
  registration: Registration,
  { choice, ground }: CommandOf<"castVote">,
  circumstances: Circumstances,
  sitting: SittingFacts | undefined,
): RegistrationDecided => {
  const unfit = unfitMember(registration, circumstances, sitting);
  if (unfit !== undefined) return refuse(unfit);
  const member = circumstances.actor.id;
  if (registration.ballots.some((ballot) => ballot.member === member)) {
    return refuse({ code: "already-voted" });
  }
  const needs = ground === undefined ? undefined : missingFactsFor(registration, ground);
  if (ground !== undefined && needs !== undefined) {
    return refuse({ code: "ground-without-fact", ground, needs });
  }
  return accept({ type: "voted", member, choice, ...(ground !== undefined && { ground }) });
};

const tallyOf = (registration: Registration, sitting: SittingFacts): Tally => {
  const votesFor = registration.ballots.filter(({ choice }) => choice === "for").length;
  return {
    sitting: sitting.id,
    present: voicesIn(registration, sitting).length,
    for: votesFor,
    against: registration.ballots.length - votesFor,
  };
};

/** A refusal names grounds that votes rested on, and says why in words (R377-27b, R377-28c, G11). */
const unfitRefusal = (
  registration: Registration,
  grounds: readonly RefusalGround[],
  justification: string | undefined,
): RegistrationRefusal | undefined => {
  if (grounds.length === 0) return { code: "grounds-missing" };
  if (justification === undefined) return { code: "justification-missing" };
  const voted = new Set(registration.ballots.map((ballot) => ballot.ground));
  const stranger = grounds.find((ground) => !voted.has(ground));
  return stranger === undefined ? undefined : { code: "ground-not-voted", ground: stranger };
};

/**
 * The chair closes the vote once one side has more than half of the members present, or everybody
 * has voted. The result follows from the ballots alone: inclusion, refusal with grounds, or,
 * without a majority, another ballot (R377-27a, R377-27b, R377-28d, G09, G10).
 */
export const closeVote = (
  registration: Registration,
  { grounds = [], justification }: CommandOf<"closeVote">,
  circumstances: Circumstances,
  sitting: SittingFacts | undefined,
): RegistrationDecided => {
  const unfit = unfitMember(registration, circumstances, sitting);
  if (unfit !== undefined) return refuse(unfit);
  if (sitting === undefined || registration.saved === undefined) {
    return refuse({ code: "sitting-unknown" });
  }
  if (sitting.chair !== circumstances.actor.id) return refuse({ code: "not-the-chair" });
  const tally = tallyOf(registration, sitting);
  const result = resultOf(tally.present, tally.for, tally.against);
  const members = tally.present - registration.ballots.length;
  if (result === "tie" && members > 0) return refuse({ code: "votes-missing", members });
  if (result === "tie") return accept({ type: "vote-tied", tally });
  const edition = circumstances.edition.id;
  if (result === "for") {
    if (grounds.length > 0) return refuse({ code: "grounds-without-refusal" });
    const receipt = receiptOf(registration, edition, ["R377-27", "R377-27a", "R377-28d"]);
    const number = registerNumberOf(registration.saved.bin);
    return accept({ type: "included", number, tally, receipt });
  }
  const unfitGrounds = unfitRefusal(registration, grounds, justification);
  if (unfitGrounds !== undefined) return refuse(unfitGrounds);
  const receipt = receiptOf(registration, edition, ["R377-27", "R377-27b", ...grounds]);
  return accept({ type: "refused", grounds: [...grounds], tally, receipt });
};
