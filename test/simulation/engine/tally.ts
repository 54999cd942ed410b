import type { Fate } from "./faults.ts";

/** What is counted in a run. */
export type Counted =
  | Fate
  | "message-doubled"
  | "batch-doubled"
  | "reply-lost"
  | "lost-race"
  | "redriven"
  | "poison";

export interface Tally {
  readonly count: (what: Counted) => void;
  readonly counts: () => Readonly<Partial<Record<Counted, number>>>;
}

export const openTally = (): Tally => {
  const counts: Partial<Record<Counted, number>> = {};
  return {
    count: (what) => {
      counts[what] = (counts[what] ?? 0) + 1;
    },
    counts: () => counts,
  };
};
