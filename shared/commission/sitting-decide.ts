import { accept, refuse, type Circumstances } from "#shared/cases/kind.ts";
import { dayOf } from "#shared/law/dates.ts";
import { compositionOf, type StandingCommission } from "./commission-state.ts";
import { chairOn, incompleteness } from "./composition.ts";
import { votesFor, withVote } from "./election.ts";
import { membersOn } from "./mandates.ts";
import type { Presence } from "./presence.ts";
import { isMajority, quorumOf } from "./quorum.ts";
import type { Convening, HeldCommand, HeldCommandOf } from "./sitting-commands.ts";
import { cancelSitting, closeSitting, signProtocol } from "./sitting-end.ts";
import type { SittingEvent } from "./sitting-events.ts";
import type { SittingRefusal } from "./sitting-refusals.ts";
import { presenceIn, type Scene, type SittingDecided } from "./sitting-scene.ts";

/** Sittings are organised by this Commission's own secretary, on a Commission that can decide (R377-24a, G36). */
const unfitToSit = (
  { secretary, mandates }: StandingCommission,
  { actor, at, edition }: Circumstances,
): SittingRefusal | undefined =>
  secretary === actor.id
    ? incompleteness(membersOn(mandates, dayOf(at)).length, edition.commission)
    : { code: "not-the-secretary" };

const lackOfQuorum = (
  present: number,
  { foundingNumber }: StandingCommission,
  { edition }: Circumstances,
): SittingRefusal | undefined => {
  const needed = quorumOf(foundingNumber, edition.commission);
  return present < needed ? { code: "no-quorum", present, needed } : undefined;
};

/** Calls a sitting for a time; the agenda may be filled later (R377-24a). */
export const convene = (
  { unit, startsAt, agenda = [] }: Convening,
  commission: StandingCommission,
  circumstances: Circumstances,
): SittingDecided => {
  const unfit = unfitToSit(commission, circumstances);
  if (unfit !== undefined) return refuse(unfit);
  const composition = compositionOf(commission);
  return accept({ type: "called", unit, startsAt, agenda: [...new Set(agenda)], composition });
};

/** Opens a sitting of a Commission with an elected chair, with a quorum there (R377-23c, R377-25). */
const openSitting = (
  { commission, circumstances }: Scene,
  { present }: HeldCommandOf<"openSitting">,
): SittingDecided => {
  const unfit = unfitToSit(commission, circumstances);
  if (unfit !== undefined) return refuse(unfit);
  const composition = compositionOf(commission);
  const today = dayOf(circumstances.at);
  if (chairOn(composition, today) === undefined) return refuse({ code: "no-chair" });
  const members = membersOn(composition.mandates, today);
  if (!present.every((one) => members.includes(one))) return refuse({ code: "not-a-member" });
  const lack = lackOfQuorum(present.length, commission, circumstances);
  return lack === undefined ? accept({ type: "opened", present, composition }) : refuse(lack);
};

/** A member comes, late or again (R377-25). */
const recordArrival = (
  scene: Scene,
  { member }: HeldCommandOf<"recordArrival">,
): SittingDecided => {
  const { members, present } = presenceIn(scene);
  if (!members.includes(member)) return refuse({ code: "not-a-member" });
  if (present.includes(member)) return refuse({ code: "already-present" });
  return accept({ type: "arrived", member, composition: compositionOf(scene.commission) });
};

/** A member leaves; what is voted from then on needs the quorum of those who stay (R377-25). */
const recordDeparture = (
  { sitting }: Scene,
  { member }: HeldCommandOf<"recordDeparture">,
): SittingDecided =>
  sitting.attendance.some((stay) => stay.member === member && stay.until === undefined)
    ? accept({ type: "departed", member })
    : refuse({ code: "not-present" });

/** A case that already is on the agenda stays on it once. */
const putOnAgenda = (
  { sitting }: Scene,
  { caseId }: HeldCommandOf<"putOnAgenda">,
): SittingDecided =>
  sitting.agenda.includes(caseId) ? accept() : accept({ type: "put-on-agenda", case: caseId });

const notOneOf = (
  { members, present }: Presence,
  ...people: readonly string[]
): SittingRefusal | undefined => {
  if (!people.every((one) => members.includes(one))) return { code: "not-a-member" };
  return people.every((one) => present.includes(one)) ? undefined : { code: "not-present" };
};

/**
 * While the chair is away, those present elect one of themselves to preside, by recorded votes and
 * the majority of those present (R377-23c, G36).
 */
const voteForPresiding = (
  scene: Scene,
  { candidate }: HeldCommandOf<"voteForPresiding">,
): SittingDecided => {
  const { sitting, commission, circumstances } = scene;
  const { actor, edition } = circumstances;
  const presence = presenceIn(scene);
  const { present, chair } = presence;
  const unfit =
    notOneOf(presence, actor.id, candidate) ??
    lackOfQuorum(present.length, commission, circumstances);
  if (unfit !== undefined) return refuse(unfit);
  if (chair !== undefined) return refuse({ code: "somebody-presides", chair });
  const vote = { member: actor.id, candidate };
  const voted = { type: "presiding-voted" as const, ...vote };
  const votes = votesFor(withVote(sitting.presidingVotes, vote), candidate, present);
  if (!isMajority(votes, present.length, edition.commission)) return accept(voted);
  const composition = compositionOf(commission);
  const elected = { type: "presiding-elected" as const, presiding: candidate, votes, composition };
  return accept<SittingEvent>(voted, elected);
};

const bySecretary = (scene: Scene, decide: () => SittingDecided): SittingDecided =>
  scene.commission.secretary === scene.circumstances.actor.id
    ? decide()
    : refuse({ code: "not-the-secretary" });

/** Decides on a command to a sitting that was called, once its lifecycle has let it in. */
export const decideHeld = (scene: Scene, command: HeldCommand): SittingDecided => {
  switch (command.name) {
    case "openSitting":
      return openSitting(scene, command);
    case "recordArrival":
      return bySecretary(scene, () => recordArrival(scene, command));
    case "recordDeparture":
      return bySecretary(scene, () => recordDeparture(scene, command));
    case "putOnAgenda":
      return bySecretary(scene, () => putOnAgenda(scene, command));
    case "voteForPresiding":
      return voteForPresiding(scene, command);
    case "closeSitting":
      return closeSitting(scene);
    case "cancelSitting":
      return cancelSitting(scene);
    case "signProtocol":
      return signProtocol(scene, command);
  }
};
