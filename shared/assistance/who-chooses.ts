import type { Ground } from "./grounds.ts";

/** The numbers 6) and 8) of the Kazakh list: there the choice is the person's alone (L114-15.8, G41). */
const alwaysChosen: ReadonlySet<Ground> = new Set(["body-disorder", "self-care"]);

/** Minors in special-regime schools do not choose (L114-12.1.4). */
const neverChosen: ReadonlySet<Ground> = new Set(["special-regime-school"]);

/** Who may choose the provider. */
export type Chooser = "person" | "office" | "either";

/**
 * Who may choose the provider of somebody of whom these grounds were recognised: the person, the office where the Law gives
 * no choice, or the office where the person leaves it to it (L114-12.1.4, L114-15.8, G41).
 */
export const whoChooses = (recognised: readonly Ground[]): Chooser => {
  if (recognised.some((ground) => neverChosen.has(ground))) return "office";
  return recognised.some((ground) => alwaysChosen.has(ground)) ? "person" : "either";
};
