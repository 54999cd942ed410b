// The Commission's steps on a case before the votes: agenda, conflicts, who presides, completeness.
import { accept, refuse, type Circumstances } from "#shared/cases/kind.ts";
import {
  unfitToTakePart,
  voicesOf,
  voteForItemPresiding,
  type Question,
} from "#shared/commission/ballot.ts";
import { quorumOf } from "#shared/commission/quorum.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import type { CommandOf } from "./commands.ts";
import { unmetRequirements } from "./conditions.ts";
import type { RegistrationDecided } from "./decided.ts";
import type { GroundClaim } from "./grounds.ts";
import type { RegistrationRefusal } from "./refusals.ts";
import type { Registration } from "./state.ts";

/** Who has no voice on this case: whoever declared a conflict, and whoever verified the file (G09). */
export const recusedFrom = ({ conflicts, verifiedBy, state }: Registration): readonly string[] =>
  verifiedBy === undefined || state === "removal-review" ? conflicts : [...conflicts, verifiedBy];

/** The case as the question that its sitting votes on. */
export const questionIn = (
  registration: Registration,
  sitting: SittingFacts,
): Question<GroundClaim> => ({
  sitting,
  recused: recusedFrom(registration),
  ballots: registration.ballots,
  presidingVotes: registration.presidingVotes,
  itemPresiding: registration.presiding,
});

type Found =
  | { readonly found: true; readonly sitting: SittingFacts }
  | { readonly found: false; readonly refusal: RegistrationRefusal };

/** The sitting that the case is before: of its own unit, with the case on its agenda (R377-24a). */
export const sittingOfCase = (
  { sitting: named, unit }: Registration,
  { caseId }: Circumstances,
  sitting: SittingFacts | undefined,
): Found => {
  const missing = (refusal: RegistrationRefusal): Found => ({ found: false, refusal });
  if (named === undefined) return missing({ code: "not-on-agenda" });
  if (sitting === undefined) return missing({ code: "sitting-unknown" });
  if (sitting.unit !== unit) return missing({ code: "sitting-of-another-unit" });
  if (!sitting.agenda.includes(caseId)) return missing({ code: "not-on-agenda" });
  return { found: true, sitting };
};

/**
 * The secretary brings the case before a sitting of its unit that can have a quorum on it. While no
 * decision has fallen, as after a tie, when a member left without voting or when the sitting was called
 * off, it may go before another one, to which the absent members are called; votes cast so far are then void and stay on
 * record (R377-24a, R377-25, G10).
 */
export const placeOnAgenda = (
  registration: Registration,
  command: CommandOf<"placeOnAgenda">,
  { actor, caseId, edition }: Circumstances,
  sitting: SittingFacts | undefined,
): RegistrationDecided => {
  if (sitting === undefined) return refuse({ code: "sitting-unknown" });
  if (sitting.unit !== registration.unit) return refuse({ code: "sitting-of-another-unit" });
  if (sitting.secretary !== actor.id) return refuse({ code: "not-the-secretary" });
  if (sitting.over) return refuse({ code: "sitting-over" });
  if (!sitting.agenda.includes(caseId)) return refuse({ code: "not-on-agenda" });
  const { ballots, sitting: before } = registration;
  if (before === command.sitting) {
    return ballots.length > 0 ? refuse({ code: "ballot-open" }) : accept();
  }
  // A sitting that was only called has nobody present yet; one that is open can be too small for this case.
  if (sitting.open) {
    const needed = quorumOf(sitting.foundingNumber, edition.commission);
    const present = voicesOf(questionIn(registration, sitting)).length;
    if (present < needed) return refuse({ code: "no-quorum", present, needed });
  }
  return accept({
    type: "placed-on-agenda",
    sitting: command.sitting,
    votesVoided: ballots.length,
  });
};

/** A member with an interest in the case says so, and has no voice on it from then on (G09). */
export const declareConflict = (
  { conflicts, sitting: named }: Registration,
  { actor }: Circumstances,
  sitting: SittingFacts | undefined,
): RegistrationDecided => {
  if (named === undefined || sitting === undefined) return refuse({ code: "not-on-agenda" });
  if (!sitting.members.includes(actor.id)) return refuse({ code: "not-a-member" });
  if (conflicts.includes(actor.id)) return refuse({ code: "already-declared" });
  return accept({ type: "conflict-declared", member: actor.id });
};

/** Where the chair has no voice on this case, the voices elect who presides over it (R377-23c, G36). */
export const voteForPresiding = (
  registration: Registration,
  { candidate }: CommandOf<"voteForPresiding">,
  circumstances: Circumstances,
  sitting: SittingFacts | undefined,
): RegistrationDecided => {
  const found = sittingOfCase(registration, circumstances, sitting);
  if (!found.found) return refuse(found.refusal);
  const member = circumstances.actor.id;
  const ruling = voteForItemPresiding(
    questionIn(registration, found.sitting),
    { member, candidate },
    circumstances.edition.commission,
  );
  if (!ruling.accepted) return refuse(ruling.refusal);
  const { elected } = ruling.value;
  return accept(
    { type: "presiding-voted", member, candidate },
    ...(elected === undefined
      ? []
      : [{ type: "presiding-elected" as const, presiding: elected.presiding }]),
  );
};

/**
 * The Commission records whether the information is complete and accurate, and which requirements
 * it finds met against the representative's opinion (R377-26, R377-26b, G08).
 */
export const recordCompleteness = (
  registration: Registration,
  { complete, accurate, overruled = [], note }: CommandOf<"recordCompleteness">,
  circumstances: Circumstances,
  sitting: SittingFacts | undefined,
): RegistrationDecided => {
  const found = sittingOfCase(registration, circumstances, sitting);
  if (!found.found) return refuse(found.refusal);
  const question = questionIn(registration, found.sitting);
  const unfit = unfitToTakePart(question, circumstances.actor.id, circumstances.edition.commission);
  if (unfit !== undefined) return refuse(unfit);
  const unmet = unmetRequirements({ findings: registration.findings, completeness: undefined });
  const nothing = overruled.filter((name) => !unmet.includes(name));
  if (nothing.length > 0) return refuse({ code: "overrules-nothing", items: nothing });
  if (overruled.length > 0 && note === undefined) return refuse({ code: "justification-missing" });
  return accept({ type: "completeness-recorded", complete, accurate, overruled: [...overruled] });
};
