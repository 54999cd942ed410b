// Who sits in a Commission, told from its own history and from nothing else (R377-23a to R377-25, G36).
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import {
  commissionEventSchema,
  type CommissionEvent,
} from "#shared/commission/commission-events.ts";
import { commissionIdOf, commissionKind } from "#shared/commission/commission.ts";
import { sittingEventSchema } from "#shared/commission/sitting-events.ts";
import { sittingKind } from "#shared/commission/sitting.ts";
import { dayOf, epochMilliseconds, type Day } from "#shared/law/dates.ts";
import { registrationEventSchema } from "#shared/registration/events.ts";
import type { Evidence } from "./evidence.ts";
import { longestLook } from "./seen.ts";

interface Seat {
  readonly member: string;
  readonly from: Day;
  readonly until?: Day | undefined;
}

/** A Commission as far as its seats go. */
interface Seats {
  readonly foundingNumber: number;
  readonly seats: readonly Seat[];
  readonly chair: string | undefined;
}

const eventsOf = ({ events }: Entry) => events.map((raw) => commissionEventSchema.parse(raw));

/** What an event of a Commission makes of its seats. */
const changed = (before: Seats, event: CommissionEvent): Seats => {
  switch (event.type) {
    case "founded":
      return { ...before, foundingNumber: event.foundingNumber, seats: event.mandates };
    case "member-appointed":
      return { ...before, seats: [...before.seats, event.mandate] };
    case "mandate-ended": {
      const { member, from, until } = event;
      const others = before.seats.filter((one) => one.member !== member || one.from !== from);
      return { ...before, seats: [...others, { member, from, until }] };
    }
    case "chair-elected":
      return { ...before, chair: event.chair };
    default:
      return before;
  }
};

const nobody: Seats = { foundingNumber: 0, seats: [], chair: undefined };

const seatsAfter = (entries: readonly Entry[]): Seats =>
  entries.flatMap(eventsOf).reduce(changed, nobody);

const holds = ({ from, until }: Seat, day: Day): boolean =>
  from <= day && (until === undefined || day <= until);

const seatedOn = ({ seats }: Seats, day: Day): readonly string[] =>
  seats.filter((seat) => holds(seat, day)).map(({ member }) => member);

const commissionsIn = ({ histories }: Evidence): [CaseId, readonly Entry[]][] =>
  [...histories].filter(([, [first]]) => first?.kind === commissionKind.name);

/** Every state of a Commission that somebody who decides at a moment may have looked at. */
const seenAround = (evidence: Evidence, commission: string, { at, seen }: Entry): Seats[] => {
  const entries = commissionsIn(evidence).find(([id]) => id === commission)?.[1] ?? [];
  const known = Object.entries(seen ?? {}).find(([id]) => id === commission)?.[1];
  if (known !== undefined) return [seatsAfter(entries.slice(0, known))];
  const upTo = (time: number) =>
    entries.filter((entry) => epochMilliseconds(entry.at) <= time).length;
  const [first, last] = [upTo(epochMilliseconds(at) - longestLook), upTo(epochMilliseconds(at))];
  return Array.from({ length: last - first + 1 }, (_, index) =>
    seatsAfter(entries.slice(0, first + index)),
  );
};

interface Act {
  readonly what: string;
  readonly commission: string;
  readonly entry: Entry;
  readonly members: readonly string[];
}

/** What members did at sittings: they were there, and elected who presides. */
const actsAtSittings = ({ histories }: Evidence): Act[] =>
  [...histories].flatMap(([id, entries]) => {
    if (entries[0]?.kind !== sittingKind.name) return [];
    const [called] = entries[0].events.map((raw) => sittingEventSchema.parse(raw));
    if (called?.type !== "called") return [];
    const commission = commissionIdOf(called.unit);
    return entries.flatMap((entry) =>
      entry.events.flatMap((raw): Act[] => {
        const event = sittingEventSchema.parse(raw);
        const act = (...members: string[]) => [{ what: id, commission, entry, members }];
        if (event.type === "opened") return act(...event.present);
        if (event.type === "arrived") return act(event.member);
        return event.type === "presiding-voted" ? act(event.member, event.candidate) : [];
      }),
    );
  });

/** What members did on cases: votes, conflicts, the completeness, closing. */
const actsOnCases = ({ registrations }: Evidence): Act[] =>
  registrations.flatMap(({ caseId, entries }) =>
    entries.flatMap((entry) => {
      if (entry.actor.role !== "commission-member") return [];
      const seen = Object.keys(entry.seen ?? {}).find((id) => id.startsWith("commission-"));
      const named = entry.events
        .map((raw) => registrationEventSchema.parse(raw))
        .flatMap((event) => ("member" in event ? [event.member] : []));
      const members = [entry.actor.id, ...named];
      return [{ what: `${caseId}/${entry.sequence}`, commission: seen ?? "", entry, members }];
    }),
  );

/** What members did in the election of their chair. */
const actsInElections = (evidence: Evidence): Act[] =>
  commissionsIn(evidence).flatMap(([id, entries]) =>
    entries.flatMap((entry) =>
      eventsOf(entry).flatMap((event): Act[] =>
        event.type === "chair-voted"
          ? [{ what: id, commission: id, entry, members: [event.member, event.candidate] }]
          : [],
      ),
    ),
  );

/** Nobody is present, votes or is voted for as a member but on a day of a mandate (R377-23a, R377-24c, R377-25). */
export const nobodyActsWithoutAMandate = (evidence: Evidence): string[] =>
  [...actsAtSittings(evidence), ...actsOnCases(evidence), ...actsInElections(evidence)].flatMap(
    ({ what, commission, entry, members }) => {
      const day = dayOf(entry.at);
      const seated = seenAround(evidence, commission, entry).map((seats) => seatedOn(seats, day));
      return members
        .filter((member) => !seated.some((those) => those.includes(member)))
        .map((member) => `${what}: ${member} took part without a mandate`);
    },
  );

const fewest = 5;

/** Whether so many may sit, of whom those are there (R377-23a, R377-23b, R377-25). */
const maySit = (seats: Seats, day: Day, present: readonly string[] | undefined): boolean => {
  const seated = seatedOn(seats, day);
  const isWhole = seated.length >= fewest && seated.length % 2 === 1;
  if (present === undefined) return isWhole;
  const isChaired = seats.chair !== undefined && seated.includes(seats.chair);
  return isWhole && isChaired && present.length * 3 >= seats.foundingNumber * 2;
};

/** No sitting is called or opened by a Commission with too few or an even number of members, nor opened without an elected chair or a quorum (R377-23a to R377-25, G36). */
export const noSittingOfAnIncompleteCommission = (evidence: Evidence): string[] =>
  [...evidence.histories].flatMap(([id, entries]) => {
    if (entries[0]?.kind !== sittingKind.name) return [];
    const [called] = entries[0].events.map((raw) => sittingEventSchema.parse(raw));
    if (called?.type !== "called") return [];
    return entries.flatMap((entry) =>
      entry.events.flatMap((raw) => {
        const event = sittingEventSchema.parse(raw);
        if (event.type !== "called" && event.type !== "opened") return [];
        const present = event.type === "opened" ? event.present : undefined;
        const around = seenAround(evidence, commissionIdOf(called.unit), entry);
        const isRight = around.some((seats) => maySit(seats, dayOf(entry.at), present));
        return isRight ? [] : [`${id} was ${event.type} by a Commission that could not sit`];
      }),
    );
  });

/** On no day are more seats taken than were founded, nor two by one member (R377-23a, G36). */
export const everySeatIsTakenOnce = (evidence: Evidence): string[] =>
  commissionsIn(evidence).flatMap(([id, entries]) => {
    const commission = seatsAfter(entries);
    return [...new Set(commission.seats.map(({ from }) => from))].flatMap((day) => {
      const seated = seatedOn(commission, day);
      return [
        ...(seated.length > commission.foundingNumber ? [`${id} has too many on ${day}`] : []),
        ...(new Set(seated).size < seated.length ? [`${id} has one member twice on ${day}`] : []),
      ];
    });
  });
