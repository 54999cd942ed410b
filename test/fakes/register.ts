import type { RegisterEntry } from "#shared/registration/register-entry.ts";
import type { Register } from "#shared/store/dynamo-register.ts";

/** The entries of the Register in memory, and what was kept in the order of keeping. */
export const memoryRegister = () => {
  const entries = new Map<string, { entry: RegisterEntry; version: number }>();
  const register: Pick<Register, "keep" | "get"> = {
    keep: async (entry, version) => {
      if ((entries.get(entry.number)?.version ?? 0) < version) {
        entries.set(entry.number, { entry, version });
      }
    },
    get: async (number) => entries.get(number)?.entry,
  };
  return register;
};
