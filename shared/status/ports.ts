import type { Digest } from "#shared/cases/entry.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { CodeRequest } from "./code-request.ts";
import type { StatusSession } from "./session.ts";

/** A request as it was kept, and how often it was changed. */
interface KeptRequest {
  readonly request: CodeRequest | undefined;
  readonly revision: number;
}

/** Something of which so many are allowed within a while. */
export interface Allowance {
  /** Whose, of what, and in which while. */
  readonly of: string;
  readonly most: number;
  /** When it may be forgotten. */
  readonly until: Instant;
}

/** Requests for codes, sessions and how much was asked; storage drops each when its time is over. */
export interface StatusStore {
  readonly find: (id: string) => Promise<KeptRequest>;
  /** Keeps a request if nobody has changed it since this revision. */
  readonly keep: (request: CodeRequest, revision: number) => Promise<"kept" | "conflict">;
  /** Takes one of an allowance; false where none is left. */
  readonly take: (allowance: Allowance) => Promise<boolean>;
  readonly open: (token: Digest, session: StatusSession) => Promise<void>;
  readonly session: (token: Digest) => Promise<StatusSession | undefined>;
}
