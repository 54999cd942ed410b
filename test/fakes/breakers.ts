import { closedBreaker } from "#shared/verification/breaker.ts";
import { breakerPolicy } from "#shared/verification/breaker.ts";
import {
  gateOver,
  type BreakerStore,
  type Gate,
  type KeptBreaker,
} from "#shared/verification/gate.ts";
import type { Clock } from "#shared/store/ports.ts";

/** Breakers in memory, conditional as the table is. */
export const memoryBreakers = (): BreakerStore => {
  const kept = new Map<string, KeptBreaker>();
  const find = (system: string) => kept.get(system) ?? { state: closedBreaker, revision: 0 };
  return {
    find: async (system) => find(system),
    replace: async (system, state, seen) => {
      if (find(system).revision !== seen.revision) return "conflict";
      kept.set(system, { state, revision: seen.revision + 1 });
      return "replaced";
    },
  };
};

/** The gate over breakers in memory, with the policy of production. */
export const openGate = (clock: Clock, breakers = memoryBreakers()): Gate => {
  const policy = breakerPolicy(30);
  return gateOver({ breakers, clock, policyOf: () => policy });
};
