import { invariantCount } from "./invariants/all.ts";
import { outcomes as words, type Outcome } from "./invariants/evidence.ts";
import type { Report } from "./run.ts";

const isOutcome = (name: string): name is Outcome => Object.hasOwn(words, name);

/** What many runs came to. */
export interface Summary {
  readonly runs: number;
  /** How many invariants each run was held against. */
  readonly invariants: number;
  /** The seeds that broke an invariant, with the names of those. */
  readonly failed: readonly { readonly seed: number; readonly invariants: readonly string[] }[];
  readonly totals: Readonly<Record<string, number>>;
}

/** What one run adds to the totals. */
const countsOf = ({ steps, virtualDays, outcomes, counts }: Report): Record<string, number> => {
  const of = (...names: (keyof typeof counts)[]) =>
    names.reduce((sum, name) => sum + (counts[name] ?? 0), 0);
  return {
    steps,
    "virtual days": virtualDays,
    ...Object.fromEntries(
      Object.entries(outcomes).map(([name, count]) => [
        isOutcome(name) ? words[name] : name,
        count,
      ]),
    ),
    "crashes injected": of("crash-before", "crash-after"),
    "faults injected": of("fault-before", "fault-after"),
    "calls repeated by the SDK": of("repeat"),
    "calls delayed": of("delay"),
    "replies lost": of("reply-lost"),
    "messages doubled": of("message-doubled"),
    "stream batches doubled": of("batch-doubled"),
    "poison put into queues": of("poison"),
    "messages redriven": of("redriven"),
    "hours of outages": of("outage-hours"),
    "races lost": of("lost-race"),
    "applications repeated before the notice": of("reapplied-before-notice"),
  };
};

export const sumOf = (reports: readonly Report[]): Summary => {
  const totals: Record<string, number> = {};
  for (const report of reports) {
    for (const [name, count] of Object.entries(countsOf(report))) {
      totals[name] = (totals[name] ?? 0) + count;
    }
  }
  const failed = reports
    .filter(({ violations }) => violations.length > 0)
    .map(({ seed, violations }) => ({
      seed,
      invariants: [...new Set(violations.map(({ invariant }) => invariant))],
    }));
  return { runs: reports.length, invariants: invariantCount, failed, totals };
};
