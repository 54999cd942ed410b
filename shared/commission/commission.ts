import * as z from "zod";
import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import {
  accept,
  refuse,
  type CaseKind,
  type Circumstances,
  type Decision,
} from "#shared/cases/kind.ts";
import { admit, type Transition } from "#shared/cases/transition.ts";
import { unitSchema, type Unit } from "#shared/law/territory.ts";

export const subjectSchema = z.string().min(1).max(128);

/** At least five members, an odd number of them, and a secretary who is none of them (R377-23a, R377-23b, R377-24c). */
export const foundingSchema = z
  .strictObject({
    unit: unitSchema,
    foundingAct: z.string().trim().min(1).max(500),
    members: z.array(subjectSchema).min(5).max(99),
    secretary: subjectSchema,
  })
  .refine(({ members }) => members.length % 2 === 1, {
    path: ["members"],
    params: { code: "members-even" },
  })
  .refine(({ members }) => new Set(members).size === members.length, {
    path: ["members"],
    params: { code: "member-twice" },
  })
  .refine(({ members, secretary }) => !members.includes(secretary), {
    path: ["secretary"],
    params: { code: "secretary-is-member" },
  });

export const commissionStates = ["none", "founded", "chaired"] as const;
type CommissionState = (typeof commissionStates)[number];
type CommandName = "found" | "voteForChair";

/** The Commission as a standing body: founded by the executive body, its chair elected by its members (R377-23c). */
export const commissionLifecycle: readonly Transition<CommissionState, CommandName>[] = [
  {
    command: "found",
    by: ["administrator"],
    from: ["none"],
    to: ["founded"],
    provisions: ["R377-23a", "R377-23b", "R377-24b"],
    starts: [],
    stops: [],
  },
  {
    command: "voteForChair",
    by: ["commission-member"],
    from: ["founded"],
    to: ["founded", "chaired"],
    provisions: ["R377-23c"],
    starts: [],
    stops: [],
  },
];

const eventSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("founded"),
    unit: unitSchema,
    foundingAct: z.string(),
    members: z.array(subjectSchema),
    secretary: subjectSchema,
  }),
  z.strictObject({
    type: z.literal("chair-voted"),
    member: subjectSchema,
    candidate: subjectSchema,
  }),
  z.strictObject({ type: z.literal("chair-elected"), chair: subjectSchema, votes: z.int() }),
]);
export type CommissionEvent = z.infer<typeof eventSchema>;

export const commissionCommandSchema = z.discriminatedUnion("name", [
  z.strictObject({ name: z.literal("voteForChair"), candidate: subjectSchema }),
]);
export type CommissionCommand =
  | z.infer<typeof commissionCommandSchema>
  | { readonly name: "found"; readonly founding: z.infer<typeof foundingSchema> };

export interface Commission {
  readonly state: CommissionState;
  readonly edition: string | undefined;
  readonly unit: Unit | undefined;
  readonly members: readonly string[];
  readonly secretary: string | undefined;
  readonly chair: string | undefined;
  readonly chairVotes: Readonly<Record<string, string>>;
}

export type CommissionRefusal =
  | { readonly code: "role-not-allowed" }
  | {
      readonly code: "command-not-allowed";
      readonly state: string;
      readonly allowed: readonly string[];
    }
  | { readonly code: "not-a-member" };

const voteForChair = (
  commission: Commission,
  candidate: string,
  { actor }: Circumstances,
): Decision<CommissionEvent, CommissionRefusal> => {
  const { members, chairVotes } = commission;
  if (!members.includes(actor.id) || !members.includes(candidate)) {
    return refuse({ code: "not-a-member" });
  }
  const vote = { type: "chair-voted" as const, member: actor.id, candidate };
  const others = Object.entries(chairVotes).filter(([member]) => member !== actor.id);
  const votes = 1 + others.filter(([, choice]) => choice === candidate).length;
  // R377-23c names no majority for the election; more than half of the founding number is taken (G09).
  if (votes * 2 <= members.length) return accept(vote);
  return accept<CommissionEvent>(vote, { type: "chair-elected", chair: candidate, votes });
};

/** One Commission a unit. */
export const commissionIdOf = (unit: Unit): CaseId => caseIdSchema.parse(`commission-00${unit}`);

/** The Commission as a kind of case; every founding and every vote for the chair is on record. */
export const commissionKind: CaseKind<
  Commission,
  CommissionEvent,
  CommissionCommand,
  undefined,
  CommissionRefusal
> = {
  name: "commission",
  initial: {
    state: "none",
    edition: undefined,
    unit: undefined,
    members: [],
    secretary: undefined,
    chair: undefined,
    chairVotes: {},
  },
  parseEvent: (raw) => eventSchema.parse(raw),
  evolve: (commission, event, { edition }) => {
    switch (event.type) {
      case "founded": {
        const { unit, members, secretary } = event;
        return { ...commission, state: "founded", edition, unit, members, secretary };
      }
      case "chair-voted": {
        const chairVotes = { ...commission.chairVotes, [event.member]: event.candidate };
        return { ...commission, chairVotes };
      }
      case "chair-elected":
        return { ...commission, state: "chaired", chair: event.chair };
    }
  },
  decide: (commission, command, circumstances) => {
    const { role } = circumstances.actor;
    const admission = admit(commissionLifecycle, commission.state, command.name, role);
    if (!admission.admitted) {
      const { admitted: _, ...refusal } = admission;
      return refuse(refusal);
    }
    return command.name === "found"
      ? accept({ type: "founded", ...command.founding })
      : voteForChair(commission, command.candidate, circumstances);
  },
  personalOf: () => undefined,
  editionOf: ({ edition }) => edition,
};
