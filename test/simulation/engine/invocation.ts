import { AsyncLocalStorage } from "node:async_hooks";

/** The code of a killed invocation gets this from every call, until it has unwound; nobody hears of it. */
export class Killed extends Error {
  override readonly name = "Killed";
}

/** One run of a function, or the life of an actor, on whose behalf calls are made. */
export interface Invocation {
  readonly id: string;
  /** The function; undefined for an actor, who cannot be killed. */
  readonly fn: string | undefined;
  /** Whether every call of it takes its time, so that others overtake it. */
  readonly isSlow: boolean;
  readonly isDead: () => boolean;
  /** Whether something was made to go wrong in it. */
  readonly isWounded: () => boolean;
  readonly wound: () => void;
  readonly kill: () => void;
  /** It has answered: what it left under way stops where it is, as in a container that is put to sleep. */
  readonly freeze: () => void;
  /** Hears of the end by a kill; answers how to stop listening. */
  readonly onKill: (hear: () => void) => () => void;
}

const underWay = new AsyncLocalStorage<Invocation>();

export const openInvocation = (id: string, fn?: string, isSlow = false): Invocation => {
  const listeners = new Set<() => void>();
  let dead = false;
  let wounded = false;
  return {
    id,
    fn,
    isSlow,
    isDead: () => dead,
    isWounded: () => wounded,
    wound: () => {
      wounded = true;
    },
    kill: () => {
      if (dead) return;
      dead = true;
      wounded = true;
      for (const hear of listeners) hear();
    },
    freeze: () => {
      dead = true;
    },
    onKill: (hear) => {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
};

/** The invocation whose code is running; undefined for those who look at a run from outside. */
export const invocationIfAny = (): Invocation | undefined => underWay.getStore();

/** The invocation whose code is running; throws where there is none. */
export const currentInvocation = (): Invocation => {
  const current = underWay.getStore();
  if (current === undefined) throw new Error("a call from nowhere");
  return current;
};

/** Runs code on behalf of an invocation, whatever it awaits. */
export const onBehalfOf = <Result>(invocation: Invocation, code: () => Result): Result =>
  underWay.run(invocation, code);
