// The course of a case of a kind, straight through the pure functions: what is decided is stored as
// text and read again before it changes anything.
import type { Actor } from "#shared/cases/actor.ts";
import { caseIdSchema, digestSchema, type CaseId } from "#shared/cases/entry.ts";
import type { CaseKind, Decision } from "#shared/cases/kind.ts";
import type { CommissionCommand } from "#shared/commission/commission-commands.ts";
import type { StandingCommission } from "#shared/commission/commission-state.ts";
import { commissionKind } from "#shared/commission/commission.ts";
import type { SittingCommand } from "#shared/commission/sitting-commands.ts";
import type { HeldSitting } from "#shared/commission/sitting-state.ts";
import type { SittingContext } from "#shared/commission/sitting-scene.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import { heldFactsOf, sittingIdOf, sittingKind } from "#shared/commission/sitting.ts";
import { daySchema, instantSchema, type Day } from "#shared/law/dates.ts";
import { editionById, type Edition } from "#shared/law/editions.ts";
import type { Unit } from "#shared/law/territory.ts";
import {
  administrator,
  founding,
  home,
  mandates,
  member,
  people,
  personOf,
  secretary,
} from "#test/samples/officials.ts";

export const day = (text: string): Day => daySchema.parse(text);

const known = editionById("R377/2018");
if (known === undefined) throw new Error("no edition");
export const edition: Edition = known;
export const rules = edition.commission;

export const someCase = (number: number): CaseId =>
  caseIdSchema.parse(`organization-0000${number}`);
export const digest = digestSchema.parse("ab".repeat(32));

/** Monday, 09:00 in the country. */
export const monday = "2026-11-23T04:00:00.000Z";
export const tuesday = "2026-11-24T04:00:00.000Z";

export interface Moment {
  readonly at?: string;
  readonly edition?: Edition;
  /** What else is known beside the Commission; without it, that the digest is right and nothing was done. */
  readonly known?: Omit<SittingContext, "commission">;
}

const courseOf = <State, Event extends { type: string }, Command extends { name: string }, F, R>(
  kind: CaseKind<State, Event, Command, F, R>,
) => {
  let state = kind.initial;
  let sequence = 0;
  const events: Event[] = [];
  const give = (
    command: Command,
    actor: Actor,
    facts: F,
    moment: Moment = {},
  ): Decision<Event, R> => {
    const at = instantSchema.parse(moment.at ?? monday);
    const by = moment.edition ?? edition;
    const circumstances = { caseId: someCase(1), actor, at, edition: by, commandDigest: digest };
    const decision = kind.decide(state, command, circumstances, facts);
    if (!decision.accepted || decision.events.length === 0) return decision;
    sequence += 1;
    const happening = { at, actor, command: command.name, edition: by.id, sequence };
    for (const event of decision.events) {
      const stored = kind.parseEvent(JSON.parse(JSON.stringify(event)));
      state = kind.evolve(state, stored, happening);
      events.push(stored);
    }
    return decision;
  };
  return { state: () => state, events: () => events, give };
};

/** The refusal of a decision; throws where there is none. */
export const refusalOf = <R>(decision: Decision<unknown, R>): R => {
  if (decision.accepted) throw new Error("it was accepted");
  return decision.refusal;
};

/** The events of a decision; throws where it was refused. */
export const eventsOf = <Event>(decision: Decision<Event, unknown>): readonly Event[] => {
  if (!decision.accepted) throw new Error(JSON.stringify(decision.refusal));
  return decision.events;
};

/** The course of a Commission. */
export const commissionCourse = () => {
  const { state, events, give } = courseOf(commissionKind);
  const order = (command: CommissionCommand, actor: Actor, moment?: Moment) =>
    give(command, actor, undefined, moment);
  const standing = (): StandingCommission => {
    const now = state();
    if (now.state === "none") throw new Error("it is not founded");
    return now;
  };
  return { state, events, order, standing };
};
export type CommissionCourse = ReturnType<typeof commissionCourse>;

export const vote = (course: CommissionCourse, place: number, candidate: number, moment?: Moment) =>
  course.order({ name: "voteForChair", candidate: member(candidate).id }, member(place), moment);

export const appoint = (place: number, from = "2026-01-01", until?: string) => ({
  name: "appointMember" as const,
  member: member(place).id,
  from: day(from),
  ...(until !== undefined && { until: day(until) }),
  person: personOf(member(place).id),
});

export const appointSecretary = (official: string, unit: Unit = home) => ({
  name: "appointSecretary" as const,
  official,
  unit,
  person: personOf(official),
});

export const end = (place: number, until: string) => ({
  name: "endMandate" as const,
  member: member(place).id,
  until: day(until),
  reason: "Other work",
});

/** So many members who all began with the year. */
export const seats = (count: number): (typeof founding)["members"] =>
  Array.from({ length: count }, (_, index) => ({
    member: member(index + 1).id,
    from: day("2026-01-01"),
    person: personOf(member(index + 1).id),
  }));

/** The Commission of five, with its chair elected. */
export const chairedCourse = (changes: Partial<typeof founding> = {}): CommissionCourse => {
  const course = commissionCourse();
  const made = { ...founding, ...changes };
  eventsOf(course.order({ name: "found", founding: made }, administrator));
  const majority = Math.floor(made.foundingNumber / 2) + 1;
  for (const { member: id } of made.members.slice(0, majority)) {
    const command = { name: "voteForChair", candidate: member(1).id } as const;
    eventsOf(course.order(command, { ...member(1), id }));
  }
  return course;
};

/** The course of a sitting of a Commission. */
export const sittingCourse = (commission: CommissionCourse) => {
  const { state, events, give } = courseOf(sittingKind);
  const order = (command: SittingCommand, actor: Actor, moment?: Moment) =>
    give(
      command,
      actor,
      { commission: commission.state(), ...(moment?.known ?? { protocol: digest, acted: false }) },
      moment,
    );
  const held = (): HeldSitting => {
    const now = state();
    if (now.state === "none") throw new Error("it was not called");
    return now;
  };
  return { state, events, order, held };
};
export type SittingCourse = ReturnType<typeof sittingCourse>;

export const convening: SittingCommand = {
  name: "convene",
  convening: { unit: home, startsAt: instantSchema.parse(monday) },
};

export const opening = (...places: readonly number[]): SittingCommand => ({
  name: "openSitting",
  present: places.map((place) => member(place).id),
});

/** A sitting that was called. */
export const calledCourse = (commission: CommissionCourse = chairedCourse()): SittingCourse => {
  const course = sittingCourse(commission);
  eventsOf(course.order(convening, secretary));
  return course;
};

/** A sitting that is open, with the members of these places. */
export const openCourse = (
  places: readonly number[] = [1, 2, 3, 4, 5],
  commission: CommissionCourse = chairedCourse(),
): SittingCourse => {
  const course = calledCourse(commission);
  eventsOf(course.order(opening(...places), secretary));
  return course;
};

/** The facts of a sitting on its first day, as it recorded them. */
export const factsOf = (course: SittingCourse): SittingFacts =>
  heldFactsOf(sittingIdOf("0".repeat(64)), course.held(), instantSchema.parse(monday));

export { administrator, founding, home, mandates, member, people, personOf, secretary };
