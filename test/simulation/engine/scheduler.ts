// The heart of the simulation: nothing goes on unless the seed lets it. A call that waits for the
// world outside is parked here; so is everything that the world might do next of its own accord.
import { instantAt, type Instant } from "#shared/law/dates.ts";
import type { Dice } from "./dice.ts";
import type { Trace } from "./trace.ts";

/** Something that can happen next. */
export interface Move {
  /** Who waits for it, and what it is; goes into the trace, so it holds nothing that differs between runs. */
  readonly who: string;
  readonly what: string;
  readonly go: () => void;
}

export type Rest =
  | { readonly rested: true }
  | { readonly rested: false; readonly why: "too-many-steps" | "too-late" };

export interface Scheduler {
  /** Milliseconds since 1970 by the virtual clock. */
  readonly time: () => number;
  readonly now: () => Instant;
  readonly steps: () => number;
  /** Lets a move wait until the seed picks it. */
  readonly park: (move: Move) => void;
  /** Parks a move when the clock has moved on by that much; gives the way to call it off. */
  readonly later: (milliseconds: number, move: Move) => () => void;
  /** Another source of moves, asked before every step. */
  readonly offer: (source: () => readonly Move[]) => void;
  /** Lets moves happen until none is left and no timer stands. */
  readonly run: (bounds: Bounds) => Promise<Rest>;
}

interface Bounds {
  readonly steps: number;
  /** The virtual day after which a run that still moves is a failure. */
  readonly until: number;
}

interface Timer {
  readonly at: number;
  readonly move: Move;
}

/** Every promise of the process has had its turn after this; nothing here does real input or output. */
const everythingSettled = () => new Promise<void>((resolve) => setImmediate(resolve));

const longestStep = 10;
/** Now and then the world stands still for a while, calls under way and all. */
const pauses = { chance: 0.002, longest: 20_000 };

export const openScheduler = (start: Instant, dice: Dice, trace: Trace): Scheduler => {
  const parked: Move[] = [];
  const timers = new Set<Timer>();
  const sources: (() => readonly Move[])[] = [];
  let time = Date.parse(start);
  let steps = 0;

  const nextTimer = () => {
    let next: Timer | undefined;
    for (const timer of timers) if (next === undefined || timer.at < next.at) next = timer;
    return next;
  };

  const moveTo = (target: number) => {
    for (let due = nextTimer(); due !== undefined && due.at <= target; due = nextTimer()) {
      timers.delete(due);
      parked.push(due.move);
    }
    time = Math.max(time, target);
  };

  const take = (place: number): Move | undefined => {
    const move = parked[place];
    const last = parked.pop();
    if (last !== undefined && place < parked.length) parked[place] = last;
    return move;
  };

  const step = (offered: readonly Move[]) => {
    const place = dice.below(parked.length + offered.length);
    const move = place < parked.length ? take(place) : offered[place - parked.length];
    if (move === undefined) throw new Error("no move where there was one");
    steps += 1;
    const pause = dice.chance(pauses.chance) ? dice.below(pauses.longest) : 0;
    moveTo(time + 1 + dice.below(longestStep) + pause);
    trace.line(`${steps} ${instantAt(time)} ${move.who} ${move.what}`);
    move.go();
  };

  return {
    time: () => time,
    now: () => instantAt(time),
    steps: () => steps,
    park: (move) => {
      parked.push(move);
    },
    later: (milliseconds, move) => {
      const timer = { at: time + Math.max(0, milliseconds), move };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    offer: (source) => {
      sources.push(source);
    },
    run: async (bounds) => {
      for (;;) {
        await everythingSettled();
        if (steps >= bounds.steps) return { rested: false, why: "too-many-steps" };
        if (time >= bounds.until) return { rested: false, why: "too-late" };
        const offered = sources.flatMap((source) => source());
        if (parked.length + offered.length > 0) {
          step(offered);
          continue;
        }
        const next = nextTimer();
        if (next === undefined) return { rested: true };
        moveTo(next.at);
      }
    },
  };
};
