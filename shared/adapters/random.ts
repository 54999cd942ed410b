import { randomInt, randomUUID } from "node:crypto";

/** Randomness as a port. */
export interface Randomness {
  /** From 0 up to, but not including, 1. */
  readonly fraction: () => number;
  /** An identifier that nobody else has: a UUID. */
  readonly identifier: () => string;
}

const steps = 2 ** 32;

/** The randomness of the machine. */
export const systemRandomness: Randomness = {
  fraction: () => randomInt(steps) / steps,
  identifier: () => randomUUID(),
};
