// Moves of a story: some by anybody at random, some that carry the case on, so that stories get far.
import * as fc from "fast-check";
import { roles, type Actor } from "#shared/cases/actor.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import {
  checkValues,
  referenceOf,
  stateSystems,
  type StateSystem,
} from "#shared/registration/checks.ts";
import type { RegistrationCommand } from "#shared/registration/commands.ts";
import { delayReasons } from "#shared/registration/events.ts";
import { findingOutcomes } from "#shared/registration/findings.ts";
import { refusalGrounds } from "#shared/registration/grounds.ts";
import type { RegistrationState } from "#shared/registration/lifecycle.ts";
import type { Registration } from "#shared/registration/state.ts";
import {
  member,
  notifier,
  portal,
  representative,
  secretary,
  sittingOf,
} from "#test/samples/officials.ts";
import { organizationForm } from "#test/samples/organization.ts";
import {
  allMet,
  answerFrom,
  completeness,
  fileId,
  systemActor,
} from "#test/samples/registration-file.ts";

/** What somebody tries on a case as it is. */
export interface Attempt {
  readonly command: RegistrationCommand;
  readonly by: Actor;
  readonly sitting?: SittingFacts;
}
export type Move = (registration: Registration) => Attempt;

/** Sittings with and without quorum, with the chair and with another presiding, and one elsewhere. */
export const sittings: readonly SittingFacts[] = [
  sittingOf([1, 2, 3, 4, 5], { id: "sitting-of-all" }),
  sittingOf([1, 2, 3, 4], { id: "sitting-of-four" }),
  sittingOf([2, 3, 4, 5], { id: "sitting-without-chair", chair: member(3).id }),
  sittingOf([1, 2, 3], { id: "sitting-of-three" }),
  sittingOf([1, 2, 3, 4, 5], { id: "sitting-elsewhere", unit: "71" }),
];
const [sittingOfAll = sittingOf()] = sittings;

const sittingById = (id: string | undefined) => sittings.find((one) => one.id === id);

/** As at the API: the agenda is for the sitting it names, the rest for the sitting of the case. */
const inItsSitting = (command: RegistrationCommand, by: Actor): Move => {
  return (registration) => {
    const id = command.name === "placeOnAgenda" ? command.sitting : registration.sitting;
    const sitting = sittingById(id);
    return { command, by, ...(sitting !== undefined && { sitting }) };
  };
};

const anyFinding = fc.constantFrom(...findingOutcomes);
const anySystem = fc.constantFrom(...stateSystems);
const anyGround = fc.constantFrom(...refusalGrounds);
const anyReference = fc
  .tuple(anySystem, fc.integer({ min: 1, max: 2 }))
  .map(([system, round]) => referenceOf(fileId, system, round));

const anyCommand: fc.Arbitrary<RegistrationCommand> = fc.oneof(
  fc.constant({ name: "submit" as const, form: organizationForm() }),
  fc
    .tuple(anySystem, anyReference, fc.constantFrom(...checkValues))
    .map(([system, reference, value]) => ({ ...answerFrom(system, value), reference })),
  fc.tuple(anySystem, fc.constantFrom(...delayReasons)).map(([system, reason]) => ({
    name: "noteDelay" as const,
    system,
    reference: referenceOf(fileId, system, 1),
    reason,
  })),
  fc
    .record({
      "R377-5.1": anyFinding,
      "R377-5.2": anyFinding,
      "R377-5.3": anyFinding,
      "R377-21b": anyFinding,
    })
    .map((findings) => ({ name: "recordFindings" as const, findings })),
  fc.constant({ name: "submitToCommission" as const }),
  fc.constantFrom(...sittings).map(({ id }) => ({ name: "placeOnAgenda" as const, sitting: id })),
  fc.constant(completeness),
  fc.oneof(
    fc.constant({ name: "castVote" as const, choice: "for" as const }),
    anyGround.map((ground) => ({
      name: "castVote" as const,
      choice: "against" as const,
      ground,
    })),
  ),
  fc.record(
    {
      name: fc.constant("closeVote" as const),
      grounds: fc.array(anyGround, { maxLength: 2 }),
      justification: fc.constant("why"),
    },
    { requiredKeys: ["name"] },
  ),
  fc.record({
    name: fc.constant("recordNotice" as const),
    round: fc.integer({ min: 1, max: 2 }),
    notice: fc.constantFrom("inclusion" as const, "refusal" as const),
    messageId: fc.constant("mail"),
  }),
);

const people = [representative, secretary, portal, notifier, ...[1, 2, 3, 4, 5].map(member)];
const anyActor: fc.Arbitrary<Actor> = fc
  .tuple(fc.constantFrom(...people), fc.option(fc.constantFrom(...roles), { freq: 4 }))
  .map(([person, role]) => (role === null ? person : { ...person, role }));

const anybodysMove: fc.Arbitrary<Move> = fc
  .tuple(anyCommand, anyActor)
  .map(([command, by]) => inItsSitting(command, by));

const openSystems = ({ questions }: Registration): StateSystem[] =>
  stateSystems.filter((system) => questions[system]?.answer === undefined);

const answerNext = (registration: Registration): Attempt | undefined => {
  const [system] = openSystems(registration);
  if (system === undefined) return undefined;
  const command = answerFrom(system, "clear", registration.saved?.round);
  return { command, by: systemActor(system) };
};

/** Casts the next missing vote, or closes a vote that all have taken part in. */
const voteOn = (registration: Registration, against: boolean): Attempt => {
  const sitting = sittingById(registration.sitting) ?? sittingOfAll;
  const voted = registration.ballots.map((one) => one.member);
  const next = sitting.present.find((id) => !voted.includes(id) && id !== registration.verifiedBy);
  const grounds = registration.ballots.flatMap(({ ground }) =>
    ground === undefined ? [] : ground,
  );
  const outvoted = grounds.length * 2 > voted.length;
  const command: RegistrationCommand =
    next === undefined
      ? {
          name: "closeVote",
          ...(outvoted && { grounds: [...new Set(grounds)], justification: "why" }),
        }
      : {
          name: "castVote",
          choice: against ? "against" : "for",
          ...(against && { ground: "R377-27.3" as const }),
        };
  return { command, by: { ...member(1), id: next ?? sitting.chair }, sitting };
};

const file: Move = () => ({
  command: { name: "submit", form: organizationForm() },
  by: portal,
});

const placeIn = (sitting: SittingFacts): Attempt => ({
  command: { name: "placeOnAgenda", sitting: sitting.id },
  by: secretary,
  sitting,
});

/** The move that carries the case on from where it is. */
const onward = (chosen: SittingFacts, against: boolean): Move => {
  const moves: Record<RegistrationState, Move> = {
    none: file,
    "representative-review": (registration) =>
      answerNext(registration) ?? {
        command: { name: "recordFindings", findings: allMet },
        by: representative,
      },
    "representative-verified": () => ({
      command: { name: "submitToCommission" },
      by: representative,
    }),
    "commission-review": (registration) =>
      registration.sitting === undefined
        ? placeIn(chosen)
        : inItsSitting(completeness, member(3))(registration),
    "decision-pending": (registration) => voteOn(registration, against),
    included: ({ saved }) => ({
      command: {
        name: "recordNotice",
        round: saved?.round ?? 1,
        notice: "inclusion",
        messageId: "mail",
      },
      by: notifier,
    }),
    refused: file,
  };
  return (registration) => moves[registration.state](registration);
};

export const anyMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 3, arbitrary: anybodysMove },
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom(...sittings.slice(0, 3)), fc.boolean())
      .map(([sitting, against]) => onward(sitting, against)),
  },
);
