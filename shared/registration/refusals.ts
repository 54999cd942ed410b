import type { BallotRefusal } from "#shared/commission/ballot.ts";
import type { Day } from "#shared/law/dates.ts";
import type { CheckRefusal } from "#shared/checks/decide.ts";
import type { SupplierSystem } from "./checks.ts";
import type { ClaimRefusal } from "./claims.ts";
import type { FindingsFlaw } from "./findings.ts";
import type { RefusalGround } from "./grounds.ts";
import type { RequirementName } from "./requirements.ts";

/** Why a command on a registration is not carried out. A closed list; each case says what it needs. */
export type RegistrationRefusal =
  | { readonly code: "role-not-allowed" }
  | {
      readonly code: "command-not-allowed";
      readonly state: string;
      readonly allowed: readonly string[];
    }
  | { readonly code: "signature-used" }
  | { readonly code: "signature-pending" }
  | { readonly code: "other-list"; readonly list: "register" | "registry" }
  | { readonly code: "no-places" }
  | { readonly code: "more-free-than-total"; readonly total: number }
  | CheckRefusal
  | { readonly code: "checks-pending"; readonly systems: readonly SupplierSystem[] }
  | { readonly code: "evidence-expired"; readonly systems: readonly SupplierSystem[] }
  | FindingsFlaw
  | { readonly code: "finding-needs-note"; readonly items: readonly RequirementName[] }
  | { readonly code: "same-unit" }
  | { readonly code: "sitting-unknown" }
  | { readonly code: "sitting-of-another-unit" }
  | { readonly code: "sitting-over" }
  | { readonly code: "not-the-secretary" }
  | BallotRefusal
  | { readonly code: "ballot-open" }
  | { readonly code: "not-on-agenda" }
  | { readonly code: "already-declared" }
  | { readonly code: "overrules-nothing"; readonly items: readonly RequirementName[] }
  | { readonly code: "hearing-not-over"; readonly until: Day }
  | { readonly code: "claim-missing" }
  | { readonly code: "claim-on-vote-for" }
  | { readonly code: "claim-on-removal" }
  | { readonly code: "grounds-missing" }
  | { readonly code: "justification-missing" }
  | { readonly code: "grounds-without-refusal" }
  | { readonly code: "requirements-unmet"; readonly items: readonly RequirementName[] }
  | { readonly code: "ground-not-voted"; readonly ground: RefusalGround }
  | ClaimRefusal
  | { readonly code: "not-a-specialist" }
  | { readonly code: "hearing-too-short"; readonly earliest: Day }
  | { readonly code: "sells-no-devices" }
  | { readonly code: "already-answered" }
  | { readonly code: "no-legal-hold" }
  | { readonly code: "legal-hold" }
  | { readonly code: "kept-still"; readonly until: Day }
  | { readonly code: "notice-unknown" }
  | { readonly code: "nothing-came-back" };
export type RegistrationRefusalCode = RegistrationRefusal["code"];
