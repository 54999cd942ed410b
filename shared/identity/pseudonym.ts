import { createHmac } from "node:crypto";
import type { Pseudonym } from "#shared/registration/kind.ts";

/** Half a SHA-256 is enough to tell people apart and leaves ids short. */
const digits = 32;

/**
 * What stands in the place of an IIN in ids: a hash under a secret key, since twelve digits are few
 * enough to be tried out one by one without it.
 */
export const pseudonymUnder =
  (key: string): Pseudonym =>
  (number) =>
    createHmac("sha256", key).update(number).digest("hex").slice(0, digits);
