// Choices that come out the same for the same words.
import { createHash } from "node:crypto";

export interface Dice {
  /** A whole number from 0 up to, and without, this one. */
  readonly below: (count: number) => number;
  /** One of them; throws where there is none. */
  readonly pick: <One>(among: readonly One[]) => One;
  /** Whether something comes about that does so once in so many times. */
  readonly oneIn: (count: number) => boolean;
}

/** Dice of their own for whatever these words name: what is thrown with one changes nothing for another. */
export const diceFor = (...words: readonly (string | number)[]): Dice => {
  const name = words.join("/");
  let thrown = 0;
  const below = (count: number): number => {
    thrown += 1;
    const digest = createHash("sha256").update(`${name}/${thrown}`).digest();
    return digest.readUInt32BE(0) % count;
  };
  return {
    below,
    pick: (among) => {
      const one = among[below(Math.max(1, among.length))];
      if (one === undefined) throw new Error("nothing to pick from");
      return one;
    },
    oneIn: (count) => below(count) === 0,
  };
};
