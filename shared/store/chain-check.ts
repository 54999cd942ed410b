// Checking a history against its own hashes, wherever that is done: this module asks nothing of Node, so that a browser can bundle
// it and hand in its own SHA-256 (docs/adr/0054).
import { canonicalText } from "./canonical.ts";

/** Where a part of a history ends: what the next part has to go on from. */
export interface ChainHead {
  readonly sequence: number;
  readonly hash: string;
}

/** Whether a history is whole and unchanged; otherwise where it breaks first and how. */
export type ChainVerdict =
  | { readonly intact: true }
  | { readonly intact: false; readonly sequence: number; readonly fault: "hash" | "link" | "gap" };

/** What links an entry to the one before. Everything else in an entry is hashed as it stands, whatever it is. */
export interface Linked {
  readonly sequence: number;
  readonly previous: string | null;
  readonly hash: string;
}

/** The text whose SHA-256 is the hash of an entry: everything in it but the hash itself, the previous hash included. */
export const hashedText = ({
  hash: _,
  ...content
}: Omit<Linked, "hash"> & { readonly hash?: unknown }): string => canonicalText(content);

/** What is wrong with an entry that follows this head (nothing before the first), given the hash of its own text. */
export const faultIn = (
  head: ChainHead | undefined,
  { sequence, previous, hash }: Linked,
  computed: string,
): "hash" | "link" | "gap" | undefined => {
  if (sequence !== (head?.sequence ?? 0) + 1) return "gap";
  if (previous !== (head?.hash ?? null)) return "link";
  return hash === computed ? undefined : "hash";
};

/** SHA-256 of a text in UTF-8, in lower-case hexadecimal: `crypto.subtle` in a browser. */
export type HashText = (text: string) => Promise<string>;

/** A part of a history that was checked, and where the next part goes on. */
export type CheckedPart =
  | { readonly intact: true; readonly head: ChainHead | undefined }
  | Extract<ChainVerdict, { intact: false }>;

/** Checks a part of a history that follows this head; the first part follows none. */
export const checkPart = async (
  entries: readonly Linked[],
  after: ChainHead | undefined,
  hashText: HashText,
): Promise<CheckedPart> => {
  let head = after;
  for (const entry of entries) {
    const fault = faultIn(head, entry, await hashText(hashedText(entry)));
    if (fault !== undefined) return { intact: false, sequence: entry.sequence, fault };
    head = { sequence: entry.sequence, hash: entry.hash };
  }
  return { intact: true, head };
};
