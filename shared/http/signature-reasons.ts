import type { Locale } from "#shared/law/languages.ts";
import type { SignerFault } from "#shared/signature/acts-for.ts";
import type { Finding } from "#shared/signature/findings.ts";
import { signatureWords } from "#shared/signature/words.ts";

/** What is wrong with a signature, by its codes and in the caller's words. */
export const signatureReasons = (found: readonly (Finding | SignerFault)[], locale: Locale) => ({
  reasons: found.map((code) => ({ code, text: signatureWords[code][locale] })),
});
