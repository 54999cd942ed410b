// An official, as far as it must be known who signs for one: a history of its own, so that it is on record who said so when.
import * as z from "zod";
import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import { accept, refuse, type CaseKind } from "#shared/cases/kind.ts";
import { admit, type Transition } from "#shared/cases/transition.ts";
import type { Instant } from "#shared/law/dates.ts";
import { iinSchema } from "#shared/law/identifiers.ts";
import { editions } from "#shared/law/editions.ts";

const officialStates = ["none", "known"] as const;
type OfficialState = (typeof officialStates)[number];

/** Whoever signs with a certificate of this number signs for the official; the number is sealed. */
export const signerSchema = z.strictObject({ iin: iinSchema });
export type OfficialSigner = z.infer<typeof signerSchema>;

export interface OfficialCommand {
  readonly name: "bindSigner";
  readonly signer: OfficialSigner;
}

const signerBound = z.strictObject({ type: z.literal("signer-bound") });
export type OfficialEvent = z.infer<typeof signerBound>;

export interface Official {
  readonly state: OfficialState;
  /** The entry that seals the number, and who bound it when. */
  readonly bound:
    | { readonly sequence: number; readonly at: Instant; readonly by: string }
    | undefined;
}

export const officialLifecycle: readonly Transition<OfficialState, OfficialCommand["name"]>[] = [
  {
    // The decisions, ballots and protocols of an official are signed as applications are (R377-25, R377-28d).
    command: "bindSigner",
    by: ["administrator"],
    from: officialStates,
    to: ["known"],
    provisions: ["R377-25", "R377-28d"],
    starts: [],
    stops: [],
  },
];

/** One history an official, by the subject of its account. */
export const officialIdOf = (subject: string): CaseId | undefined =>
  caseIdSchema.safeParse(`official-${subject}`).data;

export type OfficialRefusal =
  | { readonly code: "role-not-allowed" }
  | {
      readonly code: "command-not-allowed";
      readonly state: string;
      readonly allowed: readonly string[];
    };

/** An official as a kind of case. Nobody binds a signer to an own account: that is for another administrator. */
export const officialKind: CaseKind<
  Official,
  OfficialEvent,
  OfficialCommand,
  undefined,
  OfficialRefusal
> = {
  name: "official",
  editions,
  initial: { state: "none", bound: undefined },
  parseEvent: (raw) => signerBound.parse(raw),
  evolve: (_, __, { sequence, at, actor }) => ({
    state: "known",
    bound: { sequence, at, by: actor.id },
  }),
  decide: ({ state }, command, { actor, caseId }) => {
    const admission = admit(officialLifecycle, state, command.name, actor.role);
    if (!admission.admitted) {
      const { admitted: _, ...refusal } = admission;
      return refuse(refusal);
    }
    return officialIdOf(actor.id) === caseId
      ? refuse({ code: "role-not-allowed" })
      : accept({ type: "signer-bound" });
  },
  personalOf: ({ signer }) => signer,
  editionOf: () => undefined,
};
