import type { Day } from "#shared/law/dates.ts";
import type { LifecycleRefusal } from "./lifecycle-refusal.ts";
import type { NumberFlaw } from "./quorum.ts";

/** Why a command on a Commission is refused; nothing is written then. */
export type CommissionRefusal =
  | LifecycleRefusal
  | { readonly code: NumberFlaw; readonly members: number; readonly fewest: number }
  | {
      readonly code: "more-members-than-founded";
      readonly members: number;
      readonly foundingNumber: number;
    }
  | { readonly code: "no-vacancy"; readonly foundingNumber: number }
  | { readonly code: "mandate-ends-before-it-begins"; readonly member: string }
  | { readonly code: "mandate-ends-already"; readonly until: Day }
  | {
      readonly code:
        | "commission-unknown"
        | "already-a-member"
        | "not-a-member"
        | "not-the-secretary"
        | "secretary-is-member"
        | "secretary-of-another-unit"
        | "secretary-has-no-vote";
    };
