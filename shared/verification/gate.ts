import { epochMilliseconds, type Instant } from "#shared/law/dates.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import type { Clock } from "#shared/store/ports.ts";
import { admit, afterAsking, type BreakerPolicy, type BreakerState } from "./breaker.ts";

/** A breaker as it was read; of two writers over the same revision one succeeds. */
export interface KeptBreaker {
  readonly state: BreakerState;
  readonly revision: number;
}

/** The breakers of all state systems, shared by every invocation. */
export interface BreakerStore {
  /** A system that was never asked has a closed one, of revision 0. */
  readonly find: (system: StateSystem) => Promise<KeptBreaker>;
  readonly replace: (
    system: StateSystem,
    next: BreakerState,
    seen: KeptBreaker,
  ) => Promise<"replaced" | "conflict">;
}

interface Needs {
  readonly breakers: BreakerStore;
  readonly clock: Clock;
  readonly policyOf: (system: StateSystem) => BreakerPolicy;
}

export type Passage =
  | {
      readonly admitted: true;
      /** To be told what came of asking. */
      readonly report: (system: "replied" | "failed") => Promise<void>;
    }
  | {
      readonly admitted: false;
      /** Whole seconds until it is worth while to come again, at least one. */
      readonly seconds: number;
    };

/** Lets a question through to its system, or says when to come again. */
export type Gate = (system: StateSystem) => Promise<Passage>;

/** Writers who meet at one breaker look again this often; what they report is a hint, not a fact of a case. */
const attempts = 3;

/**
 * The gate before the state systems: while a system is down its questions wait without being put,
 * and one at a time is let through to see whether it is back. Questions lose nothing by waiting.
 */
export const gateOver = ({ breakers, clock, policyOf }: Needs): Gate => {
  const secondsUntil = (until: Instant) =>
    Math.max(1, Math.ceil((epochMilliseconds(until) - epochMilliseconds(clock.now())) / 1000));

  const report = async (
    system: StateSystem,
    seen: KeptBreaker,
    outcome: "replied" | "failed",
  ): Promise<void> => {
    let kept = seen;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const next = afterAsking(kept.state, outcome, clock.now(), policyOf(system));
      if (next === undefined) return;
      if ((await breakers.replace(system, next, kept)) === "replaced") return;
      kept = await breakers.find(system);
    }
  };

  return async (system) => {
    const kept = await breakers.find(system);
    const admission = admit(kept.state, clock.now(), policyOf(system));
    const { openSeconds } = policyOf(system);
    if (!admission.admitted) {
      const seconds = secondsUntil(admission.until);
      // What the one that is let through finds is known long before it would have to be given up.
      const isTried = kept.state.phase === "half-open";
      return { admitted: false, seconds: isTried ? Math.min(seconds, openSeconds) : seconds };
    }
    const { next } = admission;
    if (next === undefined) {
      return { admitted: true, report: (outcome) => report(system, kept, outcome) };
    }
    // Whoever writes it is the one that is let through.
    if ((await breakers.replace(system, next, kept)) === "conflict") {
      return { admitted: false, seconds: openSeconds };
    }
    const claimed = { state: next, revision: kept.revision + 1 };
    return { admitted: true, report: (outcome) => report(system, claimed, outcome) };
  };
};
