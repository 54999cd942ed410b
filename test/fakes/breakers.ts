import type { Outage } from "#shared/operations/outage.ts";
import type { PauseStore } from "#shared/store/dynamo-breakers.ts";
import { closedBreaker } from "#shared/verification/breaker.ts";
import { breakerPolicy } from "#shared/verification/breaker.ts";
import {
  gateOver,
  type BreakerStore,
  type Gate,
  type KeptBreaker,
  type OutageLog,
} from "#shared/verification/gate.ts";
import type { Clock } from "#shared/store/ports.ts";

/** Outages in memory: the last of those that began at one moment. */
export const memoryOutages = () => {
  const kept = new Map<string, Outage>();
  const log: OutageLog = {
    keep: async (outage) => {
      kept.set(`${outage.since}#${outage.system}#${outage.kind}`, outage);
    },
  };
  return { ...log, kept: (): readonly Outage[] => [...kept.values()] };
};

/** Breakers in memory, conditional as the table is. */
export const memoryBreakers = (): BreakerStore & PauseStore => {
  const kept = new Map<string, KeptBreaker>();
  const find = (system: string): KeptBreaker =>
    kept.get(system) ?? { state: closedBreaker, revision: 0 };
  return {
    find: async (system) => find(system),
    replace: async (system, state, seen) => {
      if (find(system).revision !== seen.revision) return "conflict";
      kept.set(system, { ...seen, state, revision: seen.revision + 1 });
      return "replaced";
    },
    heed: async (system, byHand) => {
      const { revision, ...seen } = find(system);
      kept.set(system, { ...seen, byHand, revision: revision + 1 });
    },
  };
};

/** The gate over breakers in memory, with the policy of production. */
export const openGate = (
  clock: Clock,
  breakers: BreakerStore = memoryBreakers(),
  outages: OutageLog = memoryOutages(),
): Gate => {
  const policy = breakerPolicy(30);
  return gateOver({ breakers, outages, clock, policyOf: () => policy });
};
