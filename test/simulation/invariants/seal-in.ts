import { kmsDataKeys } from "#shared/adapters/data-keys.ts";
import { sealUnder } from "#shared/adapters/sealing.ts";
import { memoryKms } from "#test/simulation/cloud/keys.ts";
import { tableNames } from "#test/simulation/functions/parts.ts";
import type { Evidence } from "./evidence.ts";

/** Opens what histories seal, with the keys that their cases have now. */
export const sealIn = ({ town }: Evidence) => {
  const table = town.world.tableNamed(tableNames.caseKeys);
  const kms = memoryKms(async (_, effect) => effect());
  const keys = kmsDataKeys(kms, "case-key", {
    find: async (caseId) => table.get({ pk: { S: caseId } })?.["wrapped"]?.B,
    keep: () => Promise.reject(new Error("a seal is opened, none is made")),
  });
  return sealUnder(keys);
};
