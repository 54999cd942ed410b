// Which invariants notice that something was spoilt.
import type { Violation } from "./invariants/all.ts";

/** A bug may need luck to matter; within so many seeds it does. */
const mostSeeds = 25;

/** How long it may take, on a machine that does much else besides; in milliseconds. */
export const patience = 600_000;

const namesIn = (violations: readonly Violation[]) => [
  ...new Set(violations.map(({ invariant }) => invariant)),
];

/** The names of the invariants that are broken by the first seed that breaks the one looked for. */
export const brokenBy = async (
  noticedBy: string,
  from: number,
  violationsOf: (seed: number) => Promise<readonly Violation[]>,
): Promise<string[]> => {
  let names: string[] = [];
  for (let seed = from; seed < from + mostSeeds && !names.includes(noticedBy); seed += 1) {
    names = namesIn(await violationsOf(seed));
  }
  return names;
};
