// Verifying a history page by page: every hash is computed here, by the module that the server checks with (docs/adr/0054).
import { faultIn, hashedText, type ChainHead, type Linked } from "#shared/store/chain-check.ts";

/** A page of a history as the API gives it. */
export interface HistoryPage<Entry extends Linked> {
  readonly entries: readonly Entry[];
  /** The last entry of the whole history at that moment. */
  readonly head: ChainHead;
  readonly next?: number;
}

export type Fault = "hash" | "link" | "gap" | "head";

/** An entry with what was found of it: right, broken, or beyond the place where the history broke. */
export interface Verified<Entry> {
  readonly entry: Entry;
  readonly verdict: "ok" | "bad" | "after";
}

/** What was found of a history so far. */
export interface Finding<Entry> {
  readonly entries: readonly Verified<Entry>[];
  readonly head: ChainHead;
  /** Where it breaks first, and how. */
  readonly broken?: { readonly sequence: number; readonly fault: Fault };
  /** Whether entries were added while it was read. */
  readonly hasGrown: boolean;
  readonly isWhole: boolean;
}

/** SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
export type HashText = (text: string) => Promise<string>;

const bits = 16;
const digits = 2;

/** The SHA-256 of the browser itself. */
export const hashInBrowser: HashText = async (text) => {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) =>
    byte.toString(bits).padStart(digits, "0"),
  ).join("");
};

interface State<Entry> {
  readonly entries: Verified<Entry>[];
  last: ChainHead | undefined;
  broken: Finding<Entry>["broken"];
}

const take = async <Entry extends Linked>(
  state: State<Entry>,
  entry: Entry,
  hashText: HashText,
): Promise<void> => {
  if (state.broken !== undefined) {
    state.entries.push({ entry, verdict: "after" });
    return;
  }
  const fault = faultIn(state.last, entry, await hashText(hashedText(entry)));
  if (fault !== undefined) state.broken = { sequence: entry.sequence, fault };
  state.entries.push({ entry, verdict: fault === undefined ? "ok" : "bad" });
  state.last = { sequence: entry.sequence, hash: entry.hash };
};

/** An end that is not the head that was told: what was told last is missing, or is another. */
const endOf = <Entry>(
  { last, broken }: State<Entry>,
  head: ChainHead,
): Finding<Entry>["broken"] => {
  if (broken !== undefined) return broken;
  const isHead = last?.sequence === head.sequence && last.hash === head.hash;
  return isHead ? undefined : { sequence: head.sequence, fault: "head" };
};

/**
 * Reads a history to its end and verifies each entry as it comes; tells after each page what was found so far. `pageAfter` takes the
 * number of the entry after which the page begins.
 */
export const verifyHistory = async <Entry extends Linked>(
  pageAfter: (sequence: number) => Promise<HistoryPage<Entry>>,
  hashText: HashText,
  tell: (finding: Finding<Entry>) => void,
): Promise<Finding<Entry>> => {
  const state: State<Entry> = { entries: [], last: undefined, broken: undefined };
  let page = await pageAfter(0);
  const first = page.head.sequence;
  for (;;) {
    for (const entry of page.entries) await take(state, entry, hashText);
    const { head, next } = page;
    const isWhole = next === undefined;
    const broken = isWhole ? endOf(state, head) : state.broken;
    const finding: Finding<Entry> = {
      entries: [...state.entries],
      head,
      ...(broken !== undefined && { broken }),
      hasGrown: head.sequence > first,
      isWhole,
    };
    tell(finding);
    if (next === undefined) return finding;
    page = await pageAfter(next);
  }
};
