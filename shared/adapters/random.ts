import { randomBytes, randomInt, randomUUID } from "node:crypto";

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

/** What nobody can guess, as a port. */
export interface Unguessable {
  /** So many digits, each as likely as any other. */
  readonly digits: (count: number) => string;
  /** A token of 256 bits, in letters and digits of an address. */
  readonly token: () => string;
}

const tokenBytes = 32;

/** What the machine has for nobody to guess. */
export const systemUnguessable: Unguessable = {
  digits: (count) => Array.from({ length: count }, () => String(randomInt(10))).join(""),
  token: () => randomBytes(tokenBytes).toString("base64url"),
};
