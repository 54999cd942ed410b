import * as z from "zod";
import { delayReasons, type DelayReason } from "#shared/checks/question.ts";
import { instantSchema, type Instant, secondsAfter } from "#shared/law/dates.ts";

/** What the failure was that opened it last; breakers of earlier versions do not know. */
const cause = z.enum(delayReasons).exactOptional();

/**
 * Whether a state system is asked at the moment. One state for all invocations: `closed` lets every question
 * through and counts failures in a row, `open` lets none through until an instant, `half-open` lets one through
 * to see whether the system is back.
 */
export const breakerStateSchema = z.discriminatedUnion("phase", [
  z.strictObject({ phase: z.literal("closed"), failures: z.int().min(0) }),
  z.strictObject({
    phase: z.literal("open"),
    since: instantSchema,
    until: instantSchema,
    /** How often it has opened since the system last answered: from 1. */
    openings: z.int().min(1),
    cause,
  }),
  z.strictObject({
    phase: z.literal("half-open"),
    since: instantSchema,
    /** Until then the one question that was let through is waited for; then another one is. */
    until: instantSchema,
    openings: z.int().min(1),
    cause,
  }),
]);
export type BreakerState = z.infer<typeof breakerStateSchema>;

export const closedBreaker: BreakerState = { phase: "closed", failures: 0 };

/** When a breaker opens, and for how long. */
export interface BreakerPolicy {
  /** Failures in a row that open it. */
  readonly failures: number;
  /** How long it stays open the first time; twice as long at every further time, up to `mostSeconds`. */
  readonly openSeconds: number;
  readonly mostSeconds: number;
  /** How long the question that is let through is waited for. */
  readonly probeSeconds: number;
}

/**
 * The policy of every system alike, from the seconds after which a question is asked again first. A system
 * that is back is noticed within a quarter of an hour, and by one question, not by all that waited.
 */
export const breakerPolicy = (retryBaseSeconds: number): BreakerPolicy => ({
  failures: 5,
  openSeconds: retryBaseSeconds,
  mostSeconds: 15 * 60,
  // Longer than the function that asks may live.
  probeSeconds: 60,
});

export type Admission =
  | {
      readonly admitted: true;
      /** To be written before asking, if there is one: whoever writes it asks, nobody else does. */
      readonly next: BreakerState | undefined;
    }
  | { readonly admitted: false; readonly until: Instant };

/** Whether a question may be put to the system now. */
export const admit = (state: BreakerState, now: Instant, policy: BreakerPolicy): Admission => {
  if (state.phase === "closed") return { admitted: true, next: undefined };
  if (now < state.until) return { admitted: false, until: state.until };
  const until = secondsAfter(now, policy.probeSeconds);
  return { admitted: true, next: { ...state, phase: "half-open", until } };
};

/** How long a breaker that opens for the `openings`-th time stays open. */
const openFor = (openings: number, { openSeconds, mostSeconds }: BreakerPolicy): number =>
  Math.min(mostSeconds, openSeconds * 2 ** (openings - 1));

const opened = (
  { openings, since }: { readonly openings: number; readonly since: Instant },
  now: Instant,
  policy: BreakerPolicy,
  why: DelayReason | undefined,
): BreakerState => ({
  phase: "open",
  since,
  until: secondsAfter(now, openFor(openings, policy)),
  openings,
  ...(why !== undefined && { cause: why }),
});

/**
 * The state after a question was put: undefined where nothing changes. A system that replied is
 * up, whatever the reply found; questions that were under way when the breaker opened change nothing by failing.
 */
export const afterAsking = (
  state: BreakerState,
  system: "replied" | "failed",
  now: Instant,
  policy: BreakerPolicy,
  why?: DelayReason,
): BreakerState | undefined => {
  if (system === "replied") {
    const isNew = state.phase === "closed" && state.failures === 0;
    return isNew ? undefined : closedBreaker;
  }
  switch (state.phase) {
    case "closed": {
      const failures = state.failures + 1;
      return failures < policy.failures
        ? { phase: "closed", failures }
        : opened({ openings: 1, since: now }, now, policy, why);
    }
    case "half-open":
      return opened({ openings: state.openings + 1, since: state.since }, now, policy, why);
    case "open":
      return undefined;
  }
};
