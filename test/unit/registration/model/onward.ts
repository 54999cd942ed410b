// Moves that carry a case on from where it is, so that stories get far.
import type { Actor } from "#shared/cases/actor.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import { addDays, dayOf, endOfDay, type Instant } from "#shared/law/dates.ts";
import { systemsFor } from "#shared/registration/checks.ts";
import { expiredChecks, pendingChecks } from "#shared/registration/decide-checks.ts";
import type { RegistrationCommand } from "#shared/registration/commands.ts";
import { unmetRequirements } from "#shared/registration/conditions.ts";
import { recusedFrom } from "#shared/registration/decide-commission.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import type { GroundClaim } from "#shared/registration/grounds.ts";
import type { Registration } from "#shared/registration/state.ts";
import type { RegistrationState } from "#shared/registration/states.ts";
import { untoldIn } from "#shared/registration/untold.ts";
import {
  member,
  notifier,
  portal,
  representative,
  secretary,
  verifier,
} from "#test/samples/officials.ts";
import { byHand, evidenceUntil } from "#test/samples/evidence.ts";
import { caseIdOf } from "#test/samples/registration-file.ts";
import {
  answerFrom,
  completeness,
  findingsFor,
  illegible,
  systemActor,
} from "#test/samples/registration-course.ts";
import { signed } from "#test/samples/signed.ts";
import { illegibleDiploma, record, removalOf } from "#test/samples/standing-file.ts";
import { oldSignature, type Attempt, type Move } from "./any-command.ts";
import { doubtIn, judged } from "./signing.ts";
import { elsewhere, sittingOfCase } from "./sittings.ts";

/** How a story goes on where it could go on in several ways. */
export interface Way {
  readonly form: SupplierForm;
  readonly sitting: SittingFacts;
  /** What the members think of one matter after the other: whether they are against it. */
  readonly moods: readonly boolean[];
  /** Whether this member thinks otherwise. */
  readonly dissents: boolean;
  /** Which of several steps is taken, from 0 to 1. */
  readonly turn: number;
}

const twoYears = 731 * 86_400;

const asMember = (id: string): Actor => ({ ...member(1), id });

const oneOf = <Step>(steps: readonly [Step, ...Step[]], turn: number): Step =>
  steps[Math.floor(turn * steps.length)] ?? steps[0];

const reviewed = (registration: Registration, way: Way): Attempt => {
  const { form, turn } = way;
  const { openSignature } = registration;
  if (openSignature !== undefined) return judged(openSignature.of, way.turn);
  if (turn > 0.99) return byOffice({ name: "transfer", unit: "71", reason: "There." });
  const system = systemsFor(form.supplier).find(
    (one) => registration.questions[one]?.answer === undefined,
  );
  if (system !== undefined) {
    const command = answerFrom(system, "clear", registration.rounds, caseIdOf(form));
    const { reference } = command;
    const late = { name: "noteDelay", system, reference, reason: "time-out" } as const;
    if (turn < 0.05) return byOffice(byHand({ system }));
    if (turn < 0.1 && registration.savedAt !== undefined) {
      const evidence = evidenceUntil(system, endOfDay(addDays(dayOf(registration.savedAt), -1)));
      return { command: { ...command, evidence }, by: systemActor(system) };
    }
    return turn > 0.95 ? { command: late, by: verifier } : { command, by: systemActor(system) };
  }
  const onPaper = systemsFor(form.supplier).find(
    (one) => registration.questions[one]?.answer?.byHand === true,
  );
  if (onPaper !== undefined && turn < 0.5) {
    const command = answerFrom(onPaper, "clear", registration.rounds, caseIdOf(form));
    return { command, by: systemActor(onPaper) };
  }
  const findings = findingsFor(form, turn > 0.9 ? ["no-tax-debt"] : []);
  return { command: { name: "recordFindings", findings, note: "seen" }, by: representative };
};

/** Before a sitting of the unit that the case belongs to. */
const placed = ({ unit }: Registration, way: Way): Attempt => {
  const sitting = unit === elsewhere.unit ? elsewhere : way.sitting;
  return { command: { name: "placeOnAgenda", sitting: sitting.id }, by: secretary, sitting };
};

const isAgainst = (registration: Registration, { moods, dissents }: Way): boolean => {
  const { rounds, state } = registration;
  const isRemoval = state === "removal-review";
  // Nobody is included with an unmet requirement, so that it makes no sense to be for it.
  if (!isRemoval && unmetRequirements(registration).length > 0) return true;
  const matter = rounds * 2 + (isRemoval ? 1 : 0);
  return (moods[matter % moods.length] ?? false) !== dissents;
};

const votesOf = (registration: Registration, way: Way): RegistrationCommand => {
  if (!isAgainst(registration, way)) return { name: "castVote", choice: "for" };
  const claim: GroundClaim = way.form.supplier === "specialist" ? illegibleDiploma : illegible;
  return {
    name: "castVote",
    choice: "against",
    ...(registration.state !== "removal-review" && { claim }),
  };
};

/** Casts the next missing vote, or closes a vote that all have taken part in. */
const votedOn = (registration: Registration, way: Way, now: Instant): Attempt => {
  if (registration.state !== "removal-review" && expiredChecks(registration, now).length > 0) {
    return { command: { name: "askAgain" }, by: secretary };
  }
  const [asked] = pendingChecks(registration);
  const reference = asked && registration.questions[asked]?.reference;
  if (asked !== undefined && reference !== undefined && registration.state !== "removal-review") {
    const answer = answerFrom(asked, "clear", registration.rounds, caseIdOf(way.form));
    return { command: { ...answer, reference }, by: systemActor(asked) };
  }
  const sitting = sittingOfCase(registration);
  const voices = sitting.present.filter((id) => !recusedFrom(registration).includes(id));
  if (way.turn > 0.98 && sitting.chair !== undefined) {
    const conflict = { name: "declareConflict", reason: "A cousin." } as const;
    return { command: conflict, by: asMember(sitting.chair), sitting };
  }
  // Too few have a voice here: the matter goes before another sitting.
  if (voices.length < 4) return placed(registration, way);
  const missing = voices.find((id) => !registration.ballots.some((one) => one.member === id));
  if (missing !== undefined) {
    return { command: votesOf(registration, way), by: asMember(missing), sitting };
  }
  const presiding = [sitting.chair, registration.presiding].find(
    (id) => id !== undefined && voices.includes(id),
  );
  if (presiding === undefined) return electing(registration, voices, sitting);
  const against = registration.ballots.filter(({ choice }) => choice === "against").length;
  const refusing = against * 2 > voices.length && registration.state !== "removal-review";
  const command: RegistrationCommand = {
    name: "closeVote",
    justification: "because",
    ...(refusing && { grounds: ["R377-27.3"] }),
  };
  // A vote that cannot be closed as it stands is held again elsewhere.
  return way.turn > 0.7 ? placed(registration, way) : { command, by: asMember(presiding), sitting };
};

const electing = (
  { presidingVotes }: Registration,
  voices: readonly string[],
  sitting: SittingFacts,
): Attempt => {
  const voter = voices.find((id) => !presidingVotes.some((vote) => vote.member === id));
  const command = { name: "voteForPresiding", candidate: voices[0] ?? "" } as const;
  return { command, by: asMember(voter ?? ""), sitting };
};

const beforeTheCommission = (registration: Registration, way: Way): Attempt => {
  if (registration.sitting === undefined || way.turn > 0.9) return placed(registration, way);
  const sitting = sittingOfCase(registration);
  const someone = sitting.present.find((id) => !recusedFrom(registration).includes(id)) ?? "";
  return { command: completeness, by: asMember(someone), sitting };
};

/** What becomes of the notice of what is to be told, or where nothing is, a reminder. */
const told = (registration: Registration, { turn }: Way): Attempt => {
  const { telling, told: already } = registration;
  if (untoldIn(registration).length > 0)
    return byOffice({ name: "recordTold", how: "By telephone." });
  const sent = telling === undefined ? undefined : already[telling]?.[0];
  if (sent?.messageId !== undefined && turn < 0.05) {
    const { messageId } = sent;
    return { command: { name: "recordBounce", messageId, reason: "permanent" }, by: notifier };
  }
  if (telling !== undefined && turn < 0.02) {
    const reason = "lacks-justification";
    const command = { name: "recordNotSent", of: telling, notice: "inclusion", reason } as const;
    return { command, by: notifier };
  }
  if (telling === undefined) {
    const about = { of: "term", provision: "R377-26", when: "before" } as const;
    return { command: { name: "remind", about }, by: notifier };
  }
  const messageId = `mail-${(Object.keys(already).length % 3) + 1}`;
  return {
    command: { name: "recordNotice", of: telling, notice: "inclusion", messageId },
    by: notifier,
  };
};

/** Now and then somebody hands in the old signature. */
const signedIn = ({ dissents }: Way) => (dissents ? oldSignature : signed());

const filed = (name: "submit" | "submitChange", way: Way): Attempt => ({
  command: { name, form: way.form, signed: signedIn(way) },
  by: portal,
  ...doubtIn(way.turn),
});

const reproached = (now: Parameters<Move>[1]): Attempt => ({
  command: {
    name: "openNonCompliance",
    standard: "order-165",
    item: "7",
    failure: "improper-fulfilment",
    answerBy: addDays(dayOf(now), 6),
    facts: "seen",
  },
  by: representative,
});

const asking = (way: Way): Attempt => ({
  command: { name: "applyForRemoval", form: removalOf(way.form), signed: signedIn(way) },
  by: portal,
  ...doubtIn(way.turn),
});

const erasing: Attempt = { command: { name: "erase" }, by: notifier, after: twoYears };
const byOffice = (command: RegistrationCommand): Attempt => ({ command, by: representative });

const standing = (registration: Registration, now: Parameters<Move>[1], way: Way): Attempt =>
  oneOf(
    [
      told(registration, way),
      filed("submitChange", way),
      filed("submitChange", way),
      asking(way),
      reproached(now),
      reproached(now),
      { command: { name: "updateFreePlaces", free: Math.floor(way.turn * 100) % 20 }, by: portal },
      byOffice({ name: "recordTermination", record }),
      byOffice({ name: "recordDeath", record }),
    ],
    way.turn,
  );

const removalVoted = (registration: Registration, way: Way, now: Instant): Attempt => {
  if (registration.reproach?.answered !== true && way.turn < 0.5) {
    const command = { name: "answerNonCompliance", answer: "mended" } as const;
    return { command, by: portal };
  }
  return registration.sitting === undefined
    ? placed(registration, way)
    : { ...votedOn(registration, way, now), after: 86_400 };
};

const afterwards = (registration: Registration, way: Way): Attempt =>
  oneOf([told(registration, way), filed("submit", way), erasing, erasing], way.turn);

/** The move that carries the case on from where it is. */
export const onward =
  (way: Way): Move =>
  (registration, now) => {
    const moves: Record<RegistrationState, () => Attempt> = {
      none: () => filed("submit", way),
      "representative-review": () => reviewed(registration, way),
      "representative-verified": () => byOffice({ name: "submitToCommission" }),
      "commission-review": () => beforeTheCommission(registration, way),
      "decision-pending": () => votedOn(registration, way, now),
      "change-representative-review": () => reviewed(registration, way),
      "change-representative-verified": () => byOffice({ name: "submitToCommission" }),
      "change-commission-review": () => beforeTheCommission(registration, way),
      "change-decision-pending": () => votedOn(registration, way, now),
      included: () => standing(registration, now, way),
      refused: () => afterwards(registration, way),
      withdrawn: () => afterwards(registration, way),
      "removal-requested": () =>
        registration.openSignature === undefined
          ? byOffice({ name: "recordRemoval" })
          : judged(registration.openSignature.of, way.turn),
      "removal-review": () => removalVoted(registration, way, now),
      removed: () =>
        way.turn > 0.8
          ? byOffice({ name: "restoreByCourt", record })
          : afterwards(registration, way),
      erased: () => filed("submit", way),
    };
    return moves[registration.state]();
  };
