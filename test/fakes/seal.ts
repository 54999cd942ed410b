import { randomBytes } from "node:crypto";
import { sealUnder } from "#shared/adapters/sealing.ts";
import type { CaseSeal } from "#shared/store/ports.ts";

/** The real sealing under keys in memory; `destroy` erases a person. */
export interface MemorySeal extends CaseSeal {
  readonly destroy: (caseId: string) => void;
}

export const memorySeal = (): MemorySeal => {
  const keys = new Map<string, Uint8Array>();
  const seal = sealUnder({
    find: async (caseId) => keys.get(caseId),
    obtain: async (caseId) => {
      const key = keys.get(caseId) ?? randomBytes(32);
      keys.set(caseId, key);
      return key;
    },
  });
  return {
    ...seal,
    destroy: (caseId) => {
      keys.delete(caseId);
    },
  };
};
