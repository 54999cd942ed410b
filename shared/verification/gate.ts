import { epochMilliseconds, type Instant } from "#shared/law/dates.ts";
import type { DelayReason } from "#shared/checks/question.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import type { Outage } from "#shared/operations/outage.ts";
import type { ByHand } from "#shared/operations/pause.ts";
import type { Clock } from "#shared/store/ports.ts";
import { admit, afterAsking, type BreakerPolicy, type BreakerState } from "./breaker.ts";

/** A breaker as it was read; of two writers over the same revision one succeeds. */
export interface KeptBreaker {
  readonly state: BreakerState;
  readonly revision: number;
  /** Whether somebody has paused the system; nothing it answers changes that. */
  readonly byHand?: ByHand | undefined;
}

/** Where periods are kept in which a system was not asked. The same one again is one, with its new end. */
export interface OutageLog {
  readonly keep: (outage: Outage) => Promise<void>;
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
  readonly outages: OutageLog;
  readonly clock: Clock;
  readonly policyOf: (system: StateSystem) => BreakerPolicy;
}

/** Why a question is not put: its system is known to be down, or somebody has paused it. */
export type NotAsked = "breaker-open" | "paused-by-hand";

export type Passage =
  | {
      readonly admitted: true;
      /** To be told what came of asking. */
      readonly report: (system: "replied" | "failed", why?: DelayReason) => Promise<void>;
    }
  | {
      readonly admitted: false;
      readonly because: NotAsked;
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
export const gateOver = ({ breakers, outages, clock, policyOf }: Needs): Gate => {
  const secondsUntil = (until: Instant) =>
    Math.max(1, Math.ceil((epochMilliseconds(until) - epochMilliseconds(clock.now())) / 1000));

  /** Kept before the breaker closes, so that no outage is lost between the two; one that goes on all the same is kept again with its later end. */
  const keepOutage = async (system: StateSystem, { state }: KeptBreaker): Promise<void> => {
    if (state.phase === "closed") return;
    const { since, cause } = state;
    const why = cause !== undefined && { cause };
    await outages.keep({ kind: "not-answering", system, since, until: clock.now(), ...why });
  };

  const report = async (
    system: StateSystem,
    seen: KeptBreaker,
    outcome: "replied" | "failed",
    why: DelayReason | undefined,
  ): Promise<void> => {
    let kept = seen;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const next = afterAsking(kept.state, outcome, clock.now(), policyOf(system), why);
      if (next === undefined) return;
      if (next.phase === "closed") await keepOutage(system, kept);
      if ((await breakers.replace(system, next, kept)) === "replaced") return;
      kept = await breakers.find(system);
    }
  };

  return async (system) => {
    const kept = await breakers.find(system);
    const { openSeconds, mostSeconds } = policyOf(system);
    if (kept.byHand?.pause !== undefined) {
      // As late as the longest pause of a breaker: so soon it is noticed that somebody has ended it.
      return { admitted: false, because: "paused-by-hand", seconds: mostSeconds };
    }
    const because = "breaker-open";
    const admission = admit(kept.state, clock.now(), policyOf(system));
    if (!admission.admitted) {
      const seconds = secondsUntil(admission.until);
      // What the one that is let through finds is known long before it would have to be given up.
      const isTried = kept.state.phase === "half-open";
      const soon = isTried ? Math.min(seconds, openSeconds) : seconds;
      return { admitted: false, because, seconds: soon };
    }
    const { next } = admission;
    if (next === undefined) {
      return { admitted: true, report: (outcome, why) => report(system, kept, outcome, why) };
    }
    // Whoever writes it is the one that is let through.
    if ((await breakers.replace(system, next, kept)) === "conflict") {
      return { admitted: false, because, seconds: openSeconds };
    }
    const claimed = { ...kept, state: next, revision: kept.revision + 1 };
    return { admitted: true, report: (outcome, why) => report(system, claimed, outcome, why) };
  };
};
