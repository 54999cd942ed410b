import type { Instant } from "#shared/law/dates.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import type { Happening } from "./kind.ts";
import { rowTaken, type Transition } from "./transition.ts";

/** A term that a case has started: when, and when it was kept or overtaken. Its due instant is computed. */
export interface RunningTerm {
  readonly provision: ProvisionId;
  readonly startedAt: Instant;
  readonly stoppedAt: Instant | undefined;
}

/**
 * The terms after a step from one state to another, by the row of the table that allows the step:
 * what it stops is stopped (once), what it starts begins. A new start replaces an ended term of
 * the same provision.
 */
export const runTerms = <State extends string, Command extends string>(
  table: readonly Transition<State, Command>[],
  from: State,
  to: State,
  terms: readonly RunningTerm[],
  { at, command }: Happening,
): readonly RunningTerm[] => {
  const row = rowTaken(table, command, from, to);
  if (row === undefined || row.starts.length + row.stops.length === 0) return terms;
  const kept = terms
    .filter((term) => !row.starts.includes(term.provision))
    .map((term) =>
      row.stops.includes(term.provision) && term.stoppedAt === undefined
        ? { ...term, stoppedAt: at }
        : term,
    );
  const started = row.starts.map((provision) => ({
    provision,
    startedAt: at,
    stoppedAt: undefined,
  }));
  return [...kept, ...started];
};
