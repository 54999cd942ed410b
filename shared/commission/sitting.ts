import * as z from "zod";
import {
  accept,
  refuse,
  type CaseKind,
  type Circumstances,
  type Decision,
} from "#shared/cases/kind.ts";
import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import { admit, type Transition } from "#shared/cases/transition.ts";
import { unitSchema } from "#shared/law/territory.ts";
import { subjectSchema, type Commission } from "./commission.ts";
import { quorumOf } from "./quorum.ts";
import type { SittingFacts } from "./sitting-facts.ts";

/** Who is present; `presiding` is named when the chair is absent (G36). */
export const conveneSchema = z
  .strictObject({
    unit: unitSchema,
    present: z.array(subjectSchema).min(1).max(99),
    presiding: subjectSchema.optional(),
  })
  .refine(({ present }) => new Set(present).size === present.length, {
    path: ["present"],
    params: { code: "member-twice" },
  });

export type SittingCommand = {
  readonly name: "convene";
  readonly convening: z.infer<typeof conveneSchema>;
};

const eventSchema = z.strictObject({
  type: z.literal("convened"),
  unit: unitSchema,
  foundingNumber: z.int(),
  present: z.array(subjectSchema),
  chair: subjectSchema,
  secretary: subjectSchema,
});
export type SittingEvent = z.infer<typeof eventSchema>;

/** A sitting is opened with its attendance on record; what it decides stands in the cases (R377-25). */
export const sittingLifecycle: readonly Transition<"none" | "open", "convene">[] = [
  {
    command: "convene",
    by: ["commission-secretary"],
    from: ["none"],
    to: ["open"],
    provisions: ["R377-24a", "R377-25", "R377-23c"],
    starts: [],
    stops: [],
  },
];

export interface Sitting {
  readonly state: "none" | "open";
  readonly edition: string | undefined;
  readonly convened: SittingEvent | undefined;
}

export type SittingRefusal =
  | { readonly code: "role-not-allowed" }
  | {
      readonly code: "command-not-allowed";
      readonly state: string;
      readonly allowed: readonly string[];
    }
  | { readonly code: "commission-unknown" }
  | { readonly code: "no-chair" }
  | { readonly code: "not-the-secretary" }
  | { readonly code: "not-a-member" }
  | { readonly code: "no-quorum"; readonly present: number; readonly needed: number };

const convene = (
  { convening: { unit, present, presiding } }: SittingCommand,
  { actor }: Circumstances,
  commission: Commission | undefined,
): Decision<SittingEvent, SittingRefusal> => {
  if (commission?.secretary === undefined) return refuse({ code: "commission-unknown" });
  const { members, secretary, chair: elected } = commission;
  if (secretary !== actor.id) return refuse({ code: "not-the-secretary" });
  if (elected === undefined) return refuse({ code: "no-chair" });
  if (!present.every((member) => members.includes(member))) return refuse({ code: "not-a-member" });
  const needed = quorumOf(members.length);
  if (present.length < needed) {
    return refuse({ code: "no-quorum", present: present.length, needed });
  }
  const chair = present.includes(elected) ? elected : presiding;
  if (chair === undefined || !present.includes(chair)) return refuse({ code: "no-chair" });
  const foundingNumber = members.length;
  return accept({ type: "convened", unit, foundingNumber, present, chair, secretary });
};

/** A sitting's id comes from the caller and the key of its request. */
export const sittingIdOf = (digest: string): CaseId =>
  caseIdSchema.parse(`sitting-${digest.slice(0, 32)}`);

/** What ballots need to know of a sitting, or undefined before it is convened. */
export const sittingFactsOf = (id: CaseId, { convened }: Sitting): SittingFacts | undefined => {
  if (convened === undefined) return undefined;
  const { type: _, ...facts } = convened;
  return { id, ...facts };
};

/** A sitting of the Commission as a kind of case: attendance, quorum and chair on record (R377-25). */
export const sittingKind: CaseKind<
  Sitting,
  SittingEvent,
  SittingCommand,
  Commission | undefined,
  SittingRefusal
> = {
  name: "sitting",
  initial: { state: "none", edition: undefined, convened: undefined },
  parseEvent: (raw) => eventSchema.parse(raw),
  evolve: (_, convened, { edition }) => ({ state: "open", edition, convened }),
  decide: (sitting, command, circumstances, commission) => {
    const { role } = circumstances.actor;
    const admission = admit(sittingLifecycle, sitting.state, command.name, role);
    if (!admission.admitted) {
      const { admitted: _, ...refusal } = admission;
      return refuse(refusal);
    }
    return convene(command, circumstances, commission);
  },
  personalOf: () => undefined,
  editionOf: ({ edition }) => edition,
};
