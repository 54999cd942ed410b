import type { Entry } from "#shared/cases/entry.ts";

/** A page is cut off before an answer of Lambda would be too large, at 6 MB; one entry is at most 400 kB. */
const mostBytes = 2_000_000;

interface HistoryPage {
  readonly entries: readonly Entry[];
  /** After which entry the next page begins; undefined on the last one. */
  readonly next: number | undefined;
}

/** A part of a history: as many entries after one as are asked for, or as fit. */
export const pageOf = (history: readonly Entry[], after: number, limit: number): HistoryPage => {
  const entries: Entry[] = [];
  let bytes = 0;
  for (const entry of history.slice(after, after + limit)) {
    bytes += Buffer.byteLength(JSON.stringify(entry));
    if (entries.length > 0 && bytes > mostBytes) break;
    entries.push(entry);
  }
  const last = entries.at(-1)?.sequence;
  return { entries, next: last !== undefined && last < history.length ? last : undefined };
};
