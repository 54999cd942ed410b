import type { CaseId } from "#shared/cases/entry.ts";
import type { Pseudonym } from "#shared/registration/kind.ts";

/** Digits of the hash that are looked at: 2 to the power of 32 is enough for any share. */
const digits = 8;

/**
 * Whether a decision is drawn for a second look (L114-4.1.3): one in so many, by a keyed hash of the case and of the conclusion that it
 * rests on. Nobody foresees it who does not know the key, no other way of deciding changes it, and it comes out the same however often
 * the command is given.
 */
export const isDrawn = (
  pseudonym: Pseudonym,
  caseId: CaseId,
  conclusion: number,
  { oneIn }: { readonly oneIn: number },
): boolean =>
  Number.parseInt(pseudonym(`second-look:${caseId}#${conclusion}`).slice(0, digits), 16) % oneIn ===
  0;
