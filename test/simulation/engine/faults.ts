import type { Dice } from "./dice.ts";

/** What can befall a call to the world outside. */
export const fates = [
  /** The function is gone before the call, as when its machine dies. */
  "crash-before",
  /** The call took effect, and the function is gone before it learns so. */
  "crash-after",
  /** The call fails and nothing happened. */
  "fault-before",
  /** The call took effect, and its caller is told that it failed. */
  "fault-after",
  /** The SDK lost the reply and asked again by itself: twice the effect, and the second reply. */
  "repeat",
  /** The call takes long, perhaps longer than the function may live. */
  "delay",
] as const;
export type Fate = (typeof fates)[number];

export interface Faults {
  /** What befalls the next call; nothing once the run is to come to rest. */
  readonly fate: () => Fate | undefined;
  /** Whether something that may happen twice, late or never does so now. */
  readonly strikes: (probability: number) => boolean;
  /** The same for what does not count against the budget, since it does no harm by itself. */
  readonly happens: (probability: number) => boolean;
  /** How long a delayed call takes, in milliseconds. */
  readonly delay: () => number;
  /** How long a call of a slow function takes, in milliseconds; every other one is quick all the same. */
  readonly slowness: () => number;
}

interface Props {
  readonly dice: Dice;
  /** The probability that anything befalls a call. */
  readonly rate: number;
  /** So many things go wrong at most, or a run might never come to rest. */
  readonly budget: number;
  readonly isOver: () => boolean;
  readonly count: (fate: Fate) => void;
}

const longestDelay = 40_000;
const longestOfTheSlow = 15_000;

export const openFaults = ({ dice, rate, budget, isOver, count }: Props): Faults => {
  let left = budget;
  const strikes = (probability: number) => {
    if (left <= 0 || rate === 0 || isOver() || !dice.chance(probability)) return false;
    left -= 1;
    return true;
  };
  return {
    strikes,
    happens: (probability) => !isOver() && dice.chance(probability),
    fate: () => {
      if (!strikes(rate)) return undefined;
      const fate = dice.pick(fates);
      count(fate);
      return fate;
    },
    delay: () => dice.below(longestDelay),
    slowness: () => (dice.chance(0.5) ? 0 : dice.below(longestOfTheSlow)),
  };
};
