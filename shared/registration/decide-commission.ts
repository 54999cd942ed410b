import { accept, refuse, type Circumstances } from "#shared/cases/kind.ts";
import { quorumOf } from "#shared/commission/quorum.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import type { CommandOf } from "./commands.ts";
import type { RegistrationDecided } from "./decided.ts";
import type { RegistrationRefusal } from "./refusals.ts";
import type { Registration } from "./state.ts";

/**
 * The members present who have a voice on this case. Whoever verified the file is recused, and a
 * recused member does not count as present (G09).
 */
export const voicesIn = (
  { verifiedBy }: Pick<Registration, "verifiedBy">,
  { present }: SittingFacts,
): readonly string[] => present.filter((member) => member !== verifiedBy);

/** Why this sitting cannot deal with the case, if it cannot (R377-25). */
const unfitSitting = (
  registration: Registration,
  sitting: SittingFacts | undefined,
): RegistrationRefusal | undefined => {
  if (sitting === undefined) return { code: "sitting-unknown" };
  if (sitting.unit !== registration.saved?.unit) return { code: "sitting-of-another-unit" };
  const needed = quorumOf(sitting.foundingNumber);
  const present = voicesIn(registration, sitting).length;
  return present < needed ? { code: "no-quorum", present, needed } : undefined;
};

/** Why this member has no voice here, if so: not there, or the one who verified the file. */
export const unfitMember = (
  registration: Registration,
  { actor }: Circumstances,
  sitting: SittingFacts | undefined,
): RegistrationRefusal | undefined => {
  if (registration.sitting === undefined) return { code: "not-on-agenda" };
  const unfit = unfitSitting(registration, sitting);
  if (unfit !== undefined) return unfit;
  if (sitting?.present.includes(actor.id) !== true) return { code: "not-present" };
  return registration.verifiedBy === actor.id ? { code: "verified-this-case" } : undefined;
};

/**
 * The secretary brings the case before a valid sitting. While no decision has fallen, as after a
 * tie or when a member left without voting, it may go before another one, to which the absent
 * members are called; votes cast so far are then void and stay on record (R377-24a, R377-25, G10).
 */
export const placeOnAgenda = (
  registration: Registration,
  command: CommandOf<"placeOnAgenda">,
  { actor }: Circumstances,
  sitting: SittingFacts | undefined,
): RegistrationDecided => {
  const unfit = unfitSitting(registration, sitting);
  if (unfit !== undefined) return refuse(unfit);
  if (sitting?.secretary !== actor.id) return refuse({ code: "not-the-secretary" });
  const { ballots, sitting: before } = registration;
  if (ballots.length > 0 && before === command.sitting) return refuse({ code: "ballot-open" });
  // Who verified the file has no voice on it: under that chair nobody could ever close the vote.
  if (sitting.chair === registration.verifiedBy) return refuse({ code: "verified-this-case" });
  return accept({
    type: "placed-on-agenda",
    sitting: command.sitting,
    votesVoided: ballots.length,
  });
};

/** The Commission records whether the information is complete and accurate (R377-26, R377-26b). */
export const recordCompleteness = (
  registration: Registration,
  { complete, accurate }: CommandOf<"recordCompleteness">,
  circumstances: Circumstances,
  sitting: SittingFacts | undefined,
): RegistrationDecided => {
  const unfit = unfitMember(registration, circumstances, sitting);
  return unfit === undefined
    ? accept({ type: "completeness-recorded", complete, accurate })
    : refuse(unfit);
};
