import { accept, refuse, type Circumstances, type Decision } from "#shared/cases/kind.ts";
import { dayOf } from "#shared/law/dates.ts";
import type { Founding, StandingCommand, StandingCommandOf } from "./commission-commands.ts";
import type { CommissionEvent } from "./commission-events.ts";
import type { CommissionRefusal } from "./commission-refusals.ts";
import type { StandingCommission } from "./commission-state.ts";
import { votesFor, withVote } from "./election.ts";
import {
  endsBeforeItBegins,
  isOverOn,
  latestMandateOf,
  membersOn,
  overlap,
  seatsTakenDuring,
} from "./mandates.ts";
import { isKnownAs } from "./person.ts";
import { isMajority, numberFlawOf } from "./quorum.ts";

export type CommissionDecided = Decision<CommissionEvent, CommissionRefusal>;

/** What the numbers of a founding act lack: odd, enough, and no more named than it founds (R377-23a, R377-23b). */
const unfitNumbers = (
  { foundingNumber, members: { length } }: Founding,
  { edition: { commission: rules } }: Circumstances,
): CommissionRefusal | undefined => {
  for (const members of [foundingNumber, length]) {
    const code = numberFlawOf(members, rules);
    if (code !== undefined) return { code, members, fewest: rules.fewestMembers };
  }
  if (length <= foundingNumber) return undefined;
  return { code: "more-members-than-founded", members: length, foundingNumber };
};

/** Founds the Commission of a unit (R377-2.3, R377-23a, R377-23b, R377-24b). */
export const found = (founding: Founding, circumstances: Circumstances): CommissionDecided => {
  const { unit, foundingAct, foundingNumber, members, secretary } = founding;
  const unfit = unfitNumbers(founding, circumstances);
  if (unfit !== undefined) return refuse(unfit);
  const backwards = members.find(endsBeforeItBegins);
  if (backwards !== undefined) {
    return refuse({ code: "mandate-ends-before-it-begins", member: backwards.member });
  }
  if (secretary.unit !== unit) return refuse({ code: "secretary-of-another-unit" });
  return accept({
    type: "founded",
    unit,
    foundingAct,
    foundingNumber,
    mandates: members.map(({ person: _, ...mandate }) => mandate),
    secretary: secretary.official,
    people: [
      ...members.map(({ member, person }) => ({ subject: member, ...person })),
      { subject: secretary.official, ...secretary.person },
    ],
  });
};

/** A seat of the founding act that is free for the whole time goes to a new member (R377-23a, R377-24c, G36). */
const appointMember = (
  { mandates, secretary, foundingNumber }: StandingCommission,
  { name: _, person, ...mandate }: StandingCommandOf<"appointMember">,
): CommissionDecided => {
  const { member } = mandate;
  if (endsBeforeItBegins(mandate)) return refuse({ code: "mandate-ends-before-it-begins", member });
  if (member === secretary) return refuse({ code: "secretary-is-member" });
  if (mandates.some((other) => other.member === member && overlap(other, mandate))) {
    return refuse({ code: "already-a-member" });
  }
  return seatsTakenDuring(mandates, mandate) < foundingNumber
    ? accept({ type: "member-appointed", mandate, person })
    : refuse({ code: "no-vacancy", foundingNumber });
};

/** A mandate is cut short, never drawn out: for a longer one the member is appointed again. */
const endMandate = (
  { mandates }: StandingCommission,
  { member, until }: StandingCommandOf<"endMandate">,
): CommissionDecided => {
  const mandate = latestMandateOf(mandates, member);
  if (mandate === undefined) return refuse({ code: "not-a-member" });
  const { from, until: earlier } = mandate;
  if (endsBeforeItBegins({ from, until })) {
    return refuse({ code: "mandate-ends-before-it-begins", member });
  }
  if (earlier !== undefined && earlier <= until) {
    return refuse({ code: "mandate-ends-already", until: earlier });
  }
  return accept({ type: "mandate-ended", member, from, until });
};

/** An official of the same unit who neither is a member nor is going to be one (R377-24b, R377-24c). */
const appointSecretary = (
  { unit, mandates, secretary, people }: StandingCommission,
  { official, unit: employer, person }: StandingCommandOf<"appointSecretary">,
  { at }: Circumstances,
): CommissionDecided => {
  if (employer !== unit) return refuse({ code: "secretary-of-another-unit" });
  const today = dayOf(at);
  if (mandates.some((mandate) => mandate.member === official && !isOverOn(mandate, today))) {
    return refuse({ code: "secretary-is-member" });
  }
  return official === secretary && isKnownAs(people, official, person)
    ? accept()
    : accept({ type: "secretary-appointed", secretary: official, person });
};

/** How protocols are to name a member, a former one, or the secretary from now on (R377-28d). */
const nameOfficial = (
  { mandates, secretary, people }: StandingCommission,
  { official, person }: StandingCommandOf<"nameOfficial">,
): CommissionDecided => {
  const belongs = official === secretary || mandates.some(({ member }) => member === official);
  if (!belongs) return refuse({ code: "not-a-member" });
  return isKnownAs(people, official, person)
    ? accept()
    : accept({ type: "official-named", official, person });
};

/** A new election of the chair, at the word of an administrator or of this Commission's secretary. */
const openElection = (
  { secretary }: StandingCommission,
  { actor }: Circumstances,
): CommissionDecided =>
  actor.role === "administrator" || actor.id === secretary
    ? accept({ type: "election-opened" })
    : refuse({ code: "not-the-secretary" });

/**
 * A member's recorded vote for one of the members, which may be changed until somebody is elected.
 * R377-23c names no majority for the election; the edition's, of the founding number, is taken (G09, G36).
 */
const voteForChair = (
  { mandates, chairVotes, foundingNumber }: StandingCommission,
  { candidate }: StandingCommandOf<"voteForChair">,
  { actor, at, edition }: Circumstances,
): CommissionDecided => {
  const members = membersOn(mandates, dayOf(at));
  if (!members.includes(actor.id) || !members.includes(candidate)) {
    return refuse({ code: "not-a-member" });
  }
  const vote = { member: actor.id, candidate };
  const votes = votesFor(withVote(chairVotes, vote), candidate, members);
  const voted = { type: "chair-voted" as const, ...vote };
  return isMajority(votes, foundingNumber, edition.commission)
    ? accept<CommissionEvent>(voted, { type: "chair-elected", chair: candidate, votes })
    : accept(voted);
};

/** Decides on a command to a Commission that stands, once its lifecycle has let it in. */
export const decideStanding = (
  commission: StandingCommission,
  command: StandingCommand,
  circumstances: Circumstances,
): CommissionDecided => {
  switch (command.name) {
    case "appointMember":
      return appointMember(commission, command);
    case "endMandate":
      return endMandate(commission, command);
    case "appointSecretary":
      return appointSecretary(commission, command, circumstances);
    case "nameOfficial":
      return nameOfficial(commission, command);
    case "openElection":
      return openElection(commission, circumstances);
    case "voteForChair":
      return voteForChair(commission, command, circumstances);
  }
};
