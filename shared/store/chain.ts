import type { Entry } from "#shared/cases/entry.ts";
import { faultIn, type ChainVerdict } from "./chain-check.ts";
import { digestOf } from "./digest.ts";

export type UnlinkedEntry = Omit<Entry, "previous" | "hash">;
type HashedContent = Omit<Entry, "hash"> & { readonly hash?: unknown };

/** The hash of an entry: over everything in it but the hash itself, the previous hash included. */
const hashOf = ({ hash: _, ...content }: HashedContent) => digestOf(content);

/** Links a new entry to the one before it. */
export const link = (
  previous: Entry | undefined,
  content: Omit<Entry, "previous" | "hash">,
): Entry => {
  const linked = { ...content, previous: previous?.hash ?? null };
  return { ...linked, hash: hashOf(linked) };
};

/** Whether a history is whole and unchanged; otherwise where it breaks first and how. */
export const verifyChain = (entries: readonly Entry[]): ChainVerdict => {
  let previous: Entry | undefined;
  for (const entry of entries) {
    const fault = faultIn(previous, entry, hashOf(entry));
    if (fault !== undefined) return { intact: false, sequence: entry.sequence, fault };
    previous = entry;
  }
  return { intact: true };
};
