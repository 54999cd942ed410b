import type { Faults } from "./faults.ts";
import { currentInvocation, Killed, type Invocation } from "./invocation.ts";
import type { Scheduler } from "./scheduler.ts";

/** A fault of a neighbour, such as a throttled table; marked as the SDK marks whatever it throws. */
export class NeighbourFault extends Error {
  override readonly name = "NeighbourFault";
  readonly $metadata = {};
}

/** A call to the world outside: `what` it is, for the trace, and what it does when its turn comes. */
export type Gate = <Result>(what: string, effect: () => Result) => Promise<Result>;

type Settle<Result> = (outcome: () => Result) => void;

/** Carries a call out as fate has it. */
const carryOut = <Result>(
  fate: ReturnType<Faults["fate"]>,
  by: Invocation,
  effect: () => Result,
  settle: Settle<Result>,
) => {
  const fail = (): never => {
    throw new NeighbourFault("made to fail");
  };
  switch (fate) {
    case "crash-before":
      return by.kill();
    case "crash-after":
      attempt(effect);
      return by.kill();
    case "fault-before":
      return settle(fail);
    case "fault-after":
      attempt(effect);
      return settle(fail);
    case "repeat":
      attempt(effect);
      return settle(effect);
    case "delay":
    case undefined:
      return settle(effect);
  }
};

/** What nobody hears the outcome of. */
const attempt = (effect: () => unknown) => {
  try {
    effect();
  } catch {
    // The failure is lost together with the reply.
  }
};

/** The gate that every call of a function passes: it waits for its turn, and something may befall it. */
export const openGate =
  (
    scheduler: Scheduler,
    faults: Faults,
    onCall: (fn: string | undefined, what: string) => void = () => {},
  ): Gate =>
  <Result>(what: string, effect: () => Result) => {
    const by = currentInvocation();
    onCall(by.fn, what);
    if (by.isDead()) return Promise.reject(new Killed());
    return new Promise<Result>((resolve, reject) => {
      const stopListening = by.onKill(() => reject(new Killed()));
      const settle: Settle<Result> = (outcome) => {
        stopListening();
        try {
          resolve(outcome());
        } catch (error) {
          reject(error);
        }
      };
      const go = (fate: ReturnType<Faults["fate"]>) => {
        if (by.isDead()) return;
        if (fate !== undefined) by.wound();
        carryOut(fate, by, effect, settle);
      };
      const again = { who: by.id, what: `${what}, late`, go: () => go(undefined) };
      const first = () => {
        if (by.isDead()) return;
        const fate = by.fn === undefined ? undefined : faults.fate();
        if (fate === "delay") scheduler.later(faults.delay(), again);
        else go(fate);
      };
      const move = { who: by.id, what, go: first };
      if (by.isSlow) scheduler.later(faults.slowness(), move);
      else scheduler.park(move);
    });
  };
