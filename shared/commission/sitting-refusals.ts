import type { Incomplete } from "./composition.ts";
import type { LifecycleRefusal } from "./lifecycle-refusal.ts";

/** Fewer members are there than a valid sitting needs (R377-25, G36). */
export interface NoQuorum {
  readonly code: "no-quorum";
  readonly present: number;
  readonly needed: number;
}

/** Why a command on a sitting is refused; nothing is written then. */
export type SittingRefusal =
  | LifecycleRefusal
  | Incomplete
  | NoQuorum
  | { readonly code: "somebody-presides"; readonly chair: string }
  | {
      readonly code:
        | "commission-unknown"
        | "sitting-unknown"
        | "no-chair"
        | "not-the-secretary"
        | "not-a-member"
        | "not-present"
        | "already-present"
        | "not-presiding"
        | "neither-secretary-nor-chair"
        | "sitting-took-place"
        | "protocol-differs"
        | "secretary-has-no-vote";
    };
