import type { ProvisionId } from "#shared/law/provisions.ts";
import type { StateSystem } from "./checks.ts";
import type { RefusalGround } from "./grounds.ts";

/** Why a command on a registration is not carried out. A closed list; each case says what it needs. */
export type RegistrationRefusal =
  | { readonly code: "role-not-allowed" }
  | {
      readonly code: "command-not-allowed";
      readonly state: string;
      readonly allowed: readonly string[];
    }
  | { readonly code: "question-unknown"; readonly system: StateSystem }
  | { readonly code: "checks-pending"; readonly systems: readonly StateSystem[] }
  | { readonly code: "sitting-unknown" }
  | { readonly code: "sitting-of-another-unit" }
  | { readonly code: "not-the-secretary" }
  | { readonly code: "ballot-open" }
  | { readonly code: "no-quorum"; readonly present: number; readonly needed: number }
  | { readonly code: "not-on-agenda" }
  | { readonly code: "not-present" }
  | { readonly code: "verified-this-case" }
  | { readonly code: "already-voted" }
  | { readonly code: "not-the-chair" }
  | { readonly code: "votes-missing"; readonly members: number }
  | { readonly code: "grounds-missing" }
  | { readonly code: "justification-missing" }
  | { readonly code: "grounds-without-refusal" }
  | { readonly code: "ground-not-voted"; readonly ground: RefusalGround }
  | {
      readonly code: "ground-without-fact";
      readonly ground: RefusalGround;
      readonly needs: readonly ProvisionId[];
    };
export type RegistrationRefusalCode = RegistrationRefusal["code"];
