import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { epochMilliseconds, secondsAfter } from "#shared/law/dates.ts";
import {
  admit,
  afterAsking,
  breakerPolicy,
  closedBreaker,
  type BreakerState,
} from "#shared/verification/breaker.ts";
import { instant } from "#test/fakes/clock.ts";

const policy = breakerPolicy(30);
const start = instant("2026-11-23T04:00:00.000Z");

const failing = (times: number, from: BreakerState = closedBreaker) =>
  Array.from({ length: times }).reduce<BreakerState>(
    (state) => afterAsking(state, "failed", start, policy) ?? state,
    from,
  );

describe("the breaker of a state system", () => {
  it("is closed until five failures in a row, then open for the time of the first retry", () => {
    expect(failing(4)).toEqual({ phase: "closed", failures: 4 });
    const until = secondsAfter(start, 30);
    expect(failing(5)).toEqual({ phase: "open", since: start, until, openings: 1 });
  });

  it("forgets failures when the system replies", () => {
    expect(afterAsking(failing(4), "replied", start, policy)).toEqual(closedBreaker);
    expect(afterAsking(closedBreaker, "replied", start, policy)).toBeUndefined();
  });

  it("lets nothing through while it is open, and failures of what was under way change nothing", () => {
    const open = failing(5);
    const until = secondsAfter(start, 30);
    expect(admit(open, secondsAfter(start, 29.999), policy)).toEqual({ admitted: false, until });
    expect(failing(3, open)).toEqual(open);
  });

  it("then lets one through, and until that one is heard of no other", () => {
    const later = secondsAfter(start, 30);
    const admission = admit(failing(5), later, policy);
    const until = secondsAfter(later, policy.probeSeconds);
    const halfOpen = { phase: "half-open", since: start, until, openings: 1 };
    expect(admission).toEqual({ admitted: true, next: halfOpen });
    const next = admission.admitted && admission.next;
    if (!next) throw new Error("nothing to write");
    expect(admit(next, secondsAfter(later, 59), policy)).toEqual({ admitted: false, until });
    expect(admit(next, secondsAfter(later, 60), policy)).toMatchObject({ admitted: true });
    expect(afterAsking(next, "replied", later, policy)).toEqual(closedBreaker);
  });

  it("opens for twice as long each time, a quarter of an hour at most, and remembers since when", () => {
    const lasted: number[] = [];
    let state = failing(5);
    let now = start;
    for (const _ of Array.from({ length: 7 })) {
      if (state.phase !== "open") throw new Error(state.phase);
      lasted.push((epochMilliseconds(state.until) - epochMilliseconds(now)) / 1000);
      now = state.until;
      const admission = admit(state, now, policy);
      const probing = (admission.admitted && admission.next) || state;
      state = afterAsking(probing, "failed", now, policy) ?? state;
    }
    expect(lasted).toEqual([30, 60, 120, 240, 480, 900, 900]);
    expect(state).toMatchObject({ since: start, openings: 8 });
  });

  it("whatever happens, a question is let through within a quarter of an hour and a minute", () => {
    const step = fc.record({
      seconds: fc.integer({ min: 0, max: 2000 }),
      outcome: fc.constantFrom("replied", "failed", "silent"),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let state: BreakerState = closedBreaker;
        let now = start;
        const waits: number[] = [];
        for (const { seconds, outcome } of steps) {
          now = secondsAfter(now, seconds);
          const admission = admit(state, now, policy);
          if (!admission.admitted) {
            waits.push(epochMilliseconds(admission.until) - epochMilliseconds(now));
            continue;
          }
          state = admission.next ?? state;
          if (outcome !== "silent") state = afterAsking(state, outcome, now, policy) ?? state;
        }
        expect(Math.max(0, ...waits)).toBeLessThanOrEqual(policy.mostSeconds * 1000);
        expect(admit(state, secondsAfter(now, policy.mostSeconds), policy).admitted).toBe(true);
      }),
    );
  });
});
