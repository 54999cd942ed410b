import type { Day } from "#shared/law/dates.ts";
import type { Unit } from "#shared/law/territory.ts";
import type { CommissionEvent } from "./commission-events.ts";
import type { CommissionState } from "./commission-lifecycle.ts";
import type { Composition } from "./composition.ts";
import { withVote, type Vote } from "./election.ts";
import type { Mandate } from "./mandates.ts";
import { withPerson, type KnownPerson } from "./person.ts";

/** A Commission since its founding. */
export interface StandingCommission {
  readonly state: Exclude<CommissionState, "none">;
  readonly unit: Unit;
  readonly foundingAct: { readonly number: string; readonly date: Day };
  readonly foundingNumber: number;
  readonly mandates: readonly Mandate[];
  readonly secretary: string;
  /** Who was elected last; the mandate may be over. */
  readonly chair: string | undefined;
  /** Votes of the election that is open. */
  readonly chairVotes: readonly Vote[];
  /** Who is who, as far as it was stated. */
  readonly people: readonly KnownPerson[];
}

/** One Commission a unit, as its history has made it. */
export type Commission = { readonly state: "none" } | StandingCommission;

/** Who makes up the Commission, as a sitting records it. */
export const compositionOf = ({
  foundingNumber,
  mandates,
  secretary,
  chair,
  people,
}: StandingCommission): Composition => ({
  foundingNumber,
  mandates,
  secretary,
  ...(chair !== undefined && { chair }),
  ...(people.length > 0 && { people }),
});

const ended = (
  mandates: readonly Mandate[],
  { member, from, until }: Extract<CommissionEvent, { type: "mandate-ended" }>,
): readonly Mandate[] =>
  mandates.map((mandate) =>
    mandate.member === member && mandate.from === from ? { member, from, until } : mandate,
  );

const change = (
  commission: StandingCommission,
  event: Exclude<CommissionEvent, { type: "founded" }>,
): StandingCommission => {
  switch (event.type) {
    case "member-appointed": {
      const { mandate, person } = event;
      const people = withPerson(commission.people, mandate.member, person);
      return { ...commission, mandates: [...commission.mandates, mandate], people };
    }
    case "mandate-ended":
      return { ...commission, mandates: ended(commission.mandates, event) };
    case "secretary-appointed": {
      const { secretary, person } = event;
      return {
        ...commission,
        secretary,
        people: withPerson(commission.people, secretary, person),
      };
    }
    case "official-named":
      return {
        ...commission,
        people: withPerson(commission.people, event.official, event.person),
      };
    case "election-opened":
      return { ...commission, state: "electing" };
    case "chair-voted": {
      const { member, candidate } = event;
      const chairVotes = withVote(commission.chairVotes, { member, candidate });
      return { ...commission, chairVotes };
    }
    case "chair-elected":
      return { ...commission, state: "chaired", chair: event.chair, chairVotes: [] };
  }
};

/** The Commission after an event. */
export const evolveCommission = (commission: Commission, event: CommissionEvent): Commission => {
  if (event.type === "founded") {
    const { type: _, people = [], ...founded } = event;
    return { state: "founded", ...founded, people, chair: undefined, chairVotes: [] };
  }
  if (commission.state === "none") throw new Error(`${event.type} before the founding`);
  return change(commission, event);
};
