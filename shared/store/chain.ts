import type { Entry } from "#shared/cases/entry.ts";
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

export type ChainVerdict =
  | { readonly intact: true }
  | { readonly intact: false; readonly sequence: number; readonly fault: "hash" | "link" | "gap" };

/** Whether a history is whole and unchanged; otherwise where it breaks first and how. */
export const verifyChain = (entries: readonly Entry[]): ChainVerdict => {
  let previous: Entry | undefined;
  for (const entry of entries) {
    const { sequence } = entry;
    if (sequence !== (previous?.sequence ?? 0) + 1)
      return { intact: false, sequence, fault: "gap" };
    if (entry.previous !== (previous?.hash ?? null)) {
      return { intact: false, sequence, fault: "link" };
    }
    if (entry.hash !== hashOf(entry)) return { intact: false, sequence, fault: "hash" };
    previous = entry;
  }
  return { intact: true };
};
