// An official as an account: who signs for it, what it may do, whether it is open. A history of its own, so that it is on record who said so when.
import * as z from "zod";
import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import {
  accept,
  refuse,
  type CaseKind,
  type Decision,
  type Happening,
} from "#shared/cases/kind.ts";
import { admit, type Transition } from "#shared/cases/transition.ts";
import type { Instant } from "#shared/law/dates.ts";
import { iinSchema } from "#shared/law/identifiers.ts";
import { editions } from "#shared/law/editions.ts";
import { barredAmong, keptRightsSchema, type Rights } from "./account.ts";

const officialStates = ["none", "known"] as const;
type OfficialState = (typeof officialStates)[number];

/** Whoever signs with a certificate of this number signs for the official; the number is sealed. */
export const signerSchema = z.strictObject({ iin: iinSchema });
export type OfficialSigner = z.infer<typeof signerSchema>;

export type OfficialCommand =
  | { readonly name: "bindSigner"; readonly signer: OfficialSigner }
  /** A new account, or other rights for one. */
  | { readonly name: "appoint" | "changeRights"; readonly rights: Rights }
  | { readonly name: "disable" | "enable" };

const officialEventSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("signer-bound") }),
  keptRightsSchema.extend({ type: z.literal("appointed") }),
  keptRightsSchema.extend({ type: z.literal("rights-changed") }),
  z.strictObject({ type: z.literal("disabled") }),
  z.strictObject({ type: z.literal("enabled") }),
]);
export type OfficialEvent = z.infer<typeof officialEventSchema>;

export interface Official {
  readonly state: OfficialState;
  /** The entry that seals the number, and who bound it when. */
  readonly bound:
    | { readonly sequence: number; readonly at: Instant; readonly by: string }
    | undefined;
  /** What the account may do, where an administrator has said so here. */
  readonly rights: Rights | undefined;
  /** Whether it is closed, where an administrator has said so here. */
  readonly isDisabled: boolean | undefined;
}

/** What is known from outside the history. */
export interface OfficialFacts {
  /** Whether the provider that is named stands in the Register. */
  readonly isProviderListed: boolean;
}

const said = { by: ["administrator"], from: officialStates, to: ["known"] } as const;
const inNoAct = { provisions: [], starts: [], stops: [] } as const;

export const officialLifecycle: readonly Transition<OfficialState, OfficialCommand["name"]>[] = [
  {
    // The decisions, ballots and protocols of an official are signed as applications are (R377-25, R377-28d).
    command: "bindSigner",
    ...said,
    provisions: ["R377-25", "R377-28d"],
    starts: [],
    stops: [],
  },
  { command: "appoint", ...said, ...inNoAct },
  { command: "changeRights", ...said, ...inNoAct },
  { command: "disable", ...said, ...inNoAct },
  { command: "enable", ...said, ...inNoAct },
];

/** One history an official, by the subject of its account. */
export const officialIdOf = (subject: string): CaseId | undefined =>
  caseIdSchema.safeParse(`official-${subject}`).data;

export type OfficialRefusal =
  | { readonly code: "role-not-allowed" }
  | { readonly code: "own-account" }
  | { readonly code: "roles-bar-each-other"; readonly roles: readonly string[] }
  | { readonly code: "provider-not-in-register" }
  | {
      readonly code: "command-not-allowed";
      readonly state: string;
      readonly allowed: readonly string[];
    };

const evolve = (
  before: Official,
  event: OfficialEvent,
  { sequence, at, actor }: Happening,
): Official => {
  const known: Official = { ...before, state: "known" };
  switch (event.type) {
    case "signer-bound":
      return { ...known, bound: { sequence, at, by: actor.id } };
    case "appointed":
    case "rights-changed": {
      const { type: _, ...rights } = event;
      return { ...known, rights };
    }
    case "disabled":
      return { ...known, isDisabled: true };
    case "enabled":
      return { ...known, isDisabled: false };
  }
};

/** What speaks against these rights, whoever is to have them. */
export const refusalOfRights = (
  { roles, provider }: Rights,
  facts: OfficialFacts | undefined,
): OfficialRefusal | undefined => {
  const barred = barredAmong(roles);
  if (barred !== undefined) return { code: "roles-bar-each-other", roles: barred };
  const isMissing = provider !== undefined && facts?.isProviderListed !== true;
  return isMissing ? { code: "provider-not-in-register" } : undefined;
};

const isSame = (one: Rights | undefined, other: Rights): boolean =>
  one?.unit === other.unit &&
  one.provider === other.provider &&
  one.roles.join() === other.roles.join();

const decideAllowed = (
  { rights: held, isDisabled }: Official,
  command: OfficialCommand,
  facts: OfficialFacts | undefined,
): Decision<OfficialEvent, OfficialRefusal> => {
  switch (command.name) {
    case "bindSigner":
      return accept({ type: "signer-bound" });
    case "appoint":
    case "changeRights": {
      const { name, rights } = command;
      const refusal = refusalOfRights(rights, facts);
      if (refusal !== undefined) return refuse(refusal);
      if (isSame(held, rights)) return accept();
      return accept({ type: name === "appoint" ? "appointed" : "rights-changed", ...rights });
    }
    case "disable":
      return isDisabled === true ? accept() : accept({ type: "disabled" });
    case "enable":
      return isDisabled === false ? accept() : accept({ type: "enabled" });
  }
};

/**
 * An official as a kind of case. Nobody says anything of the own account: neither who signs for it, nor what it may do, nor that
 * it is closed. That is for another administrator, and so there always is one left.
 */
export const officialKind: CaseKind<
  Official,
  OfficialEvent,
  OfficialCommand,
  OfficialFacts | undefined,
  OfficialRefusal
> = {
  name: "official",
  editions,
  initial: { state: "none", bound: undefined, rights: undefined, isDisabled: undefined },
  parseEvent: (raw) => officialEventSchema.parse(raw),
  evolve,
  decide: (official, command, { actor, caseId }, facts) => {
    const admission = admit(officialLifecycle, official.state, command.name, actor.role);
    if (!admission.admitted) {
      const { admitted: _, ...refusal } = admission;
      return refuse(refusal);
    }
    if (officialIdOf(actor.id) === caseId) {
      return refuse({ code: command.name === "bindSigner" ? "role-not-allowed" : "own-account" });
    }
    return decideAllowed(official, command, facts);
  },
  personalOf: (command) => (command.name === "bindSigner" ? command.signer : undefined),
  editionOf: () => undefined,
};
