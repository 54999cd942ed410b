import { withFree, type Listing, type RegisterEntry } from "#shared/registration/register/entry.ts";
import type { Register } from "#shared/store/dynamo-register.ts";

interface Kept {
  readonly listing: Listing | undefined;
  readonly version: number;
}

/** The public lists in memory: what was kept of each supplier as of the newest version. */
export const memoryRegister = () => {
  const suppliers = new Map<string, Kept>();
  const bring = (number: string, kept: Kept) => {
    if ((suppliers.get(number)?.version ?? 0) < kept.version) suppliers.set(number, kept);
  };
  const register: Pick<Register, "settled" | "keep" | "drop" | "get"> = {
    settled: async (number) => suppliers.get(number)?.version ?? 0,
    keep: async (listing, version) => bring(listing.versions[0].number, { listing, version }),
    drop: async (number, version) => bring(number, { listing: undefined, version }),
    get: async (number, by): Promise<RegisterEntry | undefined> => {
      const listing = suppliers.get(number)?.listing;
      if (by !== undefined) return listing?.versions.findLast(({ acceptedAt }) => acceptedAt <= by);
      const last = listing?.versions.at(-1);
      return last && withFree(last, listing?.free);
    },
  };
  return register;
};
