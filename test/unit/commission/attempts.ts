// What anybody might try in a Commission, mostly what carries a vote on.
import * as fc from "fast-check";
import type { Actor } from "#shared/cases/actor.ts";
import type { CommissionCommand } from "#shared/commission/commission-commands.ts";
import type { SittingCommand } from "#shared/commission/sitting-commands.ts";
import { addDays, dayOf, instantSchema } from "#shared/law/dates.ts";
import {
  administrator,
  appointSecretary,
  digest,
  member,
  monday,
  personOf,
  secretary,
} from "./course.ts";

/** Eight who are members now or might be, an official who might be secretary, and one more. */
const people = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((place) => member(place).id),
  secretary.id,
  "clerk",
];

export type Attempt =
  | { readonly to: "commission"; readonly by: Actor; readonly command: CommissionCommand }
  | { readonly to: "sitting"; readonly by: Actor; readonly command: SittingCommand }
  | { readonly to: "question"; readonly by: string; readonly step: "for" | "against" | "close" }
  | { readonly to: "question"; readonly by: string; readonly step: "recuse" }
  | {
      readonly to: "question";
      readonly by: string;
      readonly step: "preside";
      readonly candidate: string;
    }
  /** Whatever carries the question on: the next vote, the end of the ballot, who presides. */
  | { readonly to: "onward"; readonly choice: "for" | "against" }
  /** The seat of a member goes to another from today on, who comes at once. */
  | { readonly to: "replace"; readonly member: string; readonly by: string }
  | { readonly to: "clock" };

/** The day on which stories begin. */
export const today = dayOf(instantSchema.parse(monday));
const anybody = fc.constantFrom(...people);
const mostlyMember = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...people.slice(0, 5)) },
  anybody,
);
const anyDay = fc.integer({ min: -1, max: 4 }).map((days) => addDays(today, days));
const asMember = (id: string): Actor => ({ ...member(1), id });

const toCommission: fc.Arbitrary<Attempt> = fc
  .oneof(
    fc
      .record({ member: anybody, until: anyDay })
      .map((given): CommissionCommand => ({ name: "endMandate", ...given, reason: "reason" })),
    fc.record({ member: anybody, from: anyDay }).map((given): CommissionCommand => ({
      name: "appointMember",
      ...given,
      person: personOf(given.member),
    })),
    anybody.map((official): CommissionCommand => appointSecretary(official)),
    fc.tuple(anybody, anybody).map(([official, known]): CommissionCommand => ({
      name: "nameOfficial",
      official,
      person: personOf(known),
    })),
    fc.constant<CommissionCommand>({ name: "openElection" }),
  )
  .map((command) => ({ to: "commission", by: administrator, command }));

const elections: fc.Arbitrary<Attempt> = fc
  .tuple(mostlyMember, mostlyMember)
  .map(([by, candidate]) => ({
    to: "commission",
    by: asMember(by),
    command: { name: "voteForChair", candidate },
  }));

const toSitting: fc.Arbitrary<Attempt> = fc.oneof(
  fc
    .tuple(anybody, fc.constantFrom("recordArrival" as const, "recordDeparture" as const))
    .map(([one, name]): Attempt => ({
      to: "sitting",
      by: secretary,
      command: { name, member: one },
    })),
  fc.tuple(mostlyMember, mostlyMember).map(([by, candidate]): Attempt => ({
    to: "sitting",
    by: asMember(by),
    command: { name: "voteForPresiding", candidate },
  })),
);

const cancel = { name: "cancelSitting", reason: "Too few can come." } as const;

const endings: fc.Arbitrary<Attempt> = fc.oneof(
  fc.constant<Attempt>({ to: "sitting", by: secretary, command: { name: "closeSitting" } }),
  fc.constant<Attempt>({ to: "sitting", by: secretary, command: cancel }),
  mostlyMember.map((by): Attempt => ({ to: "sitting", by: asMember(by), command: cancel })),
  mostlyMember.map((by): Attempt => ({
    to: "sitting",
    by: asMember(by),
    command: { name: "signProtocol", digest, languages: ["kk"] },
  })),
);

/** What comes before the first vote, and may be all that there is. */
export const anyQuietAttempt: fc.Arbitrary<Attempt> = fc.oneof(
  { weight: 4, arbitrary: toSitting },
  { weight: 2, arbitrary: toCommission },
  { weight: 1, arbitrary: elections },
  { weight: 3, arbitrary: endings },
);

const step = (...steps: readonly ("for" | "against" | "close" | "recuse")[]) =>
  fc
    .tuple(mostlyMember, fc.constantFrom(...steps))
    .map(([by, one]): Attempt => ({ to: "question", by, step: one }));

export const anyAttempt: fc.Arbitrary<Attempt> = fc.oneof(
  {
    weight: 30,
    arbitrary: fc
      .constantFrom("for" as const, "against" as const)
      .map((choice): Attempt => ({ to: "onward", choice })),
  },
  { weight: 12, arbitrary: step("for", "for", "against") },
  { weight: 6, arbitrary: step("close") },
  { weight: 2, arbitrary: step("recuse") },
  {
    weight: 6,
    arbitrary: fc
      .tuple(mostlyMember, mostlyMember)
      .map(([by, candidate]): Attempt => ({ to: "question", by, step: "preside", candidate })),
  },
  { weight: 7, arbitrary: toSitting },
  { weight: 4, arbitrary: toCommission },
  { weight: 2, arbitrary: elections },
  {
    weight: 2,
    arbitrary: fc
      .tuple(mostlyMember, anybody)
      .map(([one, by]): Attempt => ({ to: "replace", member: one, by })),
  },
  { weight: 1, arbitrary: fc.constant<Attempt>({ to: "clock" }) },
  { weight: 1, arbitrary: endings },
);
