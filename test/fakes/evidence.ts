import type { CaseId, Digest } from "#shared/cases/entry.ts";
import type { EvidenceStore } from "#shared/evidence/ports.ts";

/** Evidence in memory, with the hands that a test needs on it. */
export const memoryEvidence = () => {
  const kept = new Map<string, Uint8Array>();
  const keyOf = (caseId: CaseId, digest: Digest) => `${caseId}/${digest}`;
  const store: EvidenceStore = {
    put: async (caseId, digest, bytes) => {
      kept.set(keyOf(caseId, digest), bytes);
    },
    get: async (caseId, digest) => kept.get(keyOf(caseId, digest)),
  };
  return { store, kept };
};
