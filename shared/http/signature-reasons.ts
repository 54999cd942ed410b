import type { Locale } from "#shared/law/languages.ts";
import type { SignerFault } from "#shared/signature/acts-for.ts";
import type { Finding, SignatureDoubt } from "#shared/signature/findings.ts";
import { signatureWords } from "#shared/signature/words.ts";
import type { Problem } from "./reply.ts";

/** What is wrong with a signature, by its codes and in the caller's words. */
export const signatureReasons = (found: readonly (Finding | SignerFault)[], locale: Locale) => ({
  reasons: found.map((code) => ({ code, text: signatureWords[code][locale] })),
});

/** Seconds after which an authority that did not answer may do so. */
const authorityPause = 30;

/** The authority could not be asked about a signature that has to be judged at once: nothing is recorded. */
export const authorityUnavailable = (
  doubts: readonly SignatureDoubt[],
  locale: Locale,
): Problem => ({
  problem: "authority-unavailable",
  with: signatureReasons(doubts, locale),
  retryAfter: authorityPause,
});
