import type { Fate } from "./faults.ts";

/** What is counted in a run. */
export type Counted =
  | Fate
  | "message-doubled"
  | "batch-doubled"
  | "reply-lost"
  | "lost-race"
  | "redriven"
  | "poison"
  | "outage-hours"
  | "reapplied-before-notice";

export interface Tally {
  readonly count: (what: Counted, times?: number) => void;
  readonly counts: () => Readonly<Partial<Record<Counted, number>>>;
}

export const openTally = (): Tally => {
  const counts: Partial<Record<Counted, number>> = {};
  return {
    count: (what, times = 1) => {
      counts[what] = (counts[what] ?? 0) + times;
    },
    counts: () => counts,
  };
};
