import type { SignatureDoubt } from "./findings.ts";

/** What an authority's answer comes to. */
export type Answer =
  | { readonly status: "good" }
  /** Milliseconds since 1970. */
  | { readonly status: "revoked"; readonly from: number }
  | { readonly status: "doubtful"; readonly doubt: SignatureDoubt };

/** An authority's clock and ours may differ by so much. */
const tolerance = 5 * 60 * 1000;

/** How long an answer is good that does not say so. */
const unstated = 60 * 60 * 1000;

/** Whether an answer that is good from one moment to another can be believed now; in milliseconds. */
export const isFresh = (from: number, to: number | undefined, now: number): boolean =>
  from <= now + tolerance && now <= (to ?? from + unstated) + tolerance;
