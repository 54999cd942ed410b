import type { CheckRefusal } from "#shared/checks/decide.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import type { Day } from "#shared/law/dates.ts";
import type { Ground } from "./grounds.ts";

/** What is wrong with an application on the day it comes: each by its code and its place in the form. */
export interface FormFlaw {
  readonly path: readonly (string | number)[];
  readonly code:
    | "applicant-minor"
    | "consent-missing"
    | "consent-not-needed"
    | "child-over-three"
    | "representative-minor"
    | "representative-self"
    | "representative-not-for-this"
    | "akim-of-another-place"
    | "representation-expired"
    | "representation-not-yet"
    | "addressed-to-another";
}

/** Why a command on an application is not carried out. A closed list; each says what it needs. */
export type AssistanceRefusal =
  | { readonly code: "role-not-allowed" }
  | {
      readonly code: "command-not-allowed";
      readonly state: string;
      readonly allowed: readonly string[];
    }
  | { readonly code: "application-flawed"; readonly flaws: readonly FormFlaw[] }
  | { readonly code: "signature-pending" }
  | CheckRefusal
  | { readonly code: "checks-pending"; readonly systems: readonly StateSystem[] }
  | { readonly code: "evidence-expired"; readonly systems: readonly StateSystem[] }
  /** Four eyes, and no case of one's own. */
  | { readonly code: "own-assessment" }
  | { readonly code: "own-decision" }
  | { readonly code: "party-to-the-case" }
  | { readonly code: "own-conduct" }
  | { readonly code: "not-qualified"; readonly lacks: "qualification" | "attestation" }
  | { readonly code: "not-the-assessor" }
  | { readonly code: "same-assessor" }
  | { readonly code: "reason-missing" }
  | { readonly code: "request-unknown" }
  | { readonly code: "day-over"; readonly earliest: Day }
  | { readonly code: "day-ahead"; readonly latest: Day }
  | { readonly code: "need-without-criterion" }
  | { readonly code: "status-unconfirmed" }
  | { readonly code: "service-not-listed"; readonly services: readonly string[] }
  /** A decision is on a ground, and refuses on the closed list alone (G48). */
  | { readonly code: "ground-missing" }
  | { readonly code: "ground-not-found"; readonly grounds: readonly Ground[] }
  | { readonly code: "ground-recognised"; readonly grounds: readonly Ground[] }
  | { readonly code: "unreliable-what" }
  | { readonly code: "document-unknown" }
  | { readonly code: "services-missing" }
  | { readonly code: "service-not-concluded" }
  | { readonly code: "not-drawn" }
  | { readonly code: "choice-not-given" }
  | { readonly code: "choice-is-the-persons" }
  | { readonly code: "provider-unknown" }
  | { readonly code: "provider-excluded" }
  | { readonly code: "service-not-offered" }
  | { readonly code: "no-free-place" }
  | { readonly code: "choice-overtaken" }
  | { readonly code: "place-still-held"; readonly until: Day }
  | { readonly code: "not-the-provider" }
  | { readonly code: "not-homeless" }
  | { readonly code: "not-domestic-violence" }
  | { readonly code: "agreement-missing" }
  | { readonly code: "agreement-other" }
  | { readonly code: "plan-beyond-decision" }
  | { readonly code: "plan-without-service" }
  | { readonly code: "service-not-planned" }
  | { readonly code: "before-the-decision"; readonly earliest: Day }
  | { readonly code: "funding-other" }
  | { readonly code: "source-missing" }
  | { readonly code: "not-the-representatives" }
  | { readonly code: "representation-over" }
  | { readonly code: "not-of-age" }
  | { readonly code: "no-representative" }
  | { readonly code: "nothing-reported" }
  | { readonly code: "representation-in-question" }
  | { readonly code: "nothing-in-question" }
  | { readonly code: "paper-missing" }
  | { readonly code: "complaint-unknown" }
  | { readonly code: "no-minor" }
  | { readonly code: "not-ended" }
  | { readonly code: "no-legal-hold" }
  | { readonly code: "legal-hold" }
  | { readonly code: "kept-still"; readonly until: Day }
  | { readonly code: "notice-unknown" }
  | { readonly code: "nothing-came-back" };
