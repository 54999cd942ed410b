import type { CaseId, Entry } from "#shared/cases/entry.ts";
import type { Instant } from "#shared/law/dates.ts";

/** The histories of cases. `append` succeeds for exactly one of those who write the same sequence. */
export interface CaseStore {
  readonly load: (caseId: CaseId) => Promise<readonly Entry[]>;
  readonly append: (entry: Entry) => Promise<"appended" | "conflict">;
}

/** The place a sealed text is bound to: it opens nowhere else. */
export type SealedPlace =
  /** An entry of a case. */
  | { readonly caseId: CaseId; readonly sequence: number }
  /** The evidence of an answer, by the reference of the question. */
  | { readonly caseId: CaseId; readonly evidence: string };

/** Seals personal data under the case's own key; opens to undefined once that key is destroyed. */
export interface CaseSeal {
  readonly seal: (place: SealedPlace, personal: unknown) => Promise<string>;
  readonly open: (place: SealedPlace, sealed: string) => Promise<unknown>;
}

export interface Clock {
  readonly now: () => Instant;
}

export type Claim =
  | { readonly claimed: "new" | "same"; readonly subject: string }
  | { readonly claimed: "other" };

/** Keys that callers give to their requests: the first body under a key is the only one. */
export interface ClaimStore {
  readonly claim: (key: string, digest: string, subject: string, now: Instant) => Promise<Claim>;
}

/** Identifiers of webhooks that were taken in, so that a repeated one is refused. */
export interface ReplayStore {
  readonly seen: (source: string, messageId: string) => Promise<boolean>;
  readonly remember: (source: string, messageId: string, now: Instant) => Promise<void>;
}
