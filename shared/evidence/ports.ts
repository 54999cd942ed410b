import type { CaseId, Digest } from "#shared/cases/entry.ts";

/** Envelopes in object storage, by their case and the digest of their bytes: written once, never over. */
export interface EvidenceStore {
  /** Durable when it returns. The same bytes may be put any number of times. */
  readonly put: (caseId: CaseId, digest: Digest, bytes: Uint8Array) => Promise<void>;
  /** Undefined where there is none. */
  readonly get: (caseId: CaseId, digest: Digest) => Promise<Uint8Array | undefined>;
}
