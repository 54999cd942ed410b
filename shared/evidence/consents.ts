// Every adult of a family says yes to the use of the own data: some by an own signature under the consent (L114-0.PRE, G39).
import { digestSchema, type Digest } from "#shared/cases/entry.ts";
import type { Instant } from "#shared/law/dates.ts";
import { actsFor, type NameOfPerson, type SignerFault } from "#shared/signature/acts-for.ts";
import { signedBytesOf } from "#shared/signature/canonical.ts";
import type { TrustAnchor } from "#shared/signature/certificate.ts";
import type { Finding, SignatureDoubt } from "#shared/signature/findings.ts";
import { heldBy, type VerifyDetached } from "#shared/signature/verdict.ts";

/** What a consent says: which wording, who says it of whom, and to whom it is given. */
interface Consent {
  /** The version of the wording. */
  readonly version: string;
  /** The person as the application has it, without the consent. */
  readonly person: unknown;
  /** The number of whoever signs the application. */
  readonly applicant: string;
}

interface SignedConsent extends Consent {
  readonly signature: string;
  readonly iin: string;
  readonly name: NameOfPerson;
}

export type JudgedConsent =
  | { readonly given: true; readonly mark: Digest }
  | { readonly given: false; readonly why: "invalid"; readonly reasons: readonly Finding[] }
  | {
      readonly given: false;
      readonly why: "signer-differs";
      readonly reasons: readonly SignerFault[];
    }
  /** Neither valid nor invalid: nothing is recorded, and it is sent again, or given on paper. */
  | {
      readonly given: false;
      readonly why: "undetermined";
      readonly reasons: readonly SignatureDoubt[];
    };

/**
 * What an adult signs: canonical JSON (RFC 8785) of the wording, the own entry as it is sent, and the number of whoever applies.
 * So a consent serves nobody else, and says nothing of anybody else.
 */
export const consentBytesOf = ({ version, person, applicant }: Consent): Uint8Array =>
  signedBytesOf({ consent: version, person, applicant });

/**
 * Whether an adult has given a consent: under a certificate of the own that is in force now (L114-0.PRE, G39). A consent whose
 * signature is in doubt is none yet: whoever has not said yes is nobody's to ask about.
 */
export const judgeConsent = async (
  { verify, trust }: { readonly verify: VerifyDetached; readonly trust: readonly TrustAnchor[] },
  { signature, iin, name, ...consent }: SignedConsent,
  at: Instant,
): Promise<JudgedConsent> => {
  const verdict = await verify({ signature, content: consentBytesOf(consent), at, trust });
  const held = heldBy(verdict);
  if (held === undefined) {
    // Where nobody could ever tell, waiting would help nobody.
    if (verdict.verdict === "valid") throw new Error("a valid signature of nobody");
    return { given: false, why: "invalid", reasons: verdict.reasons };
  }
  const acts = actsFor(held.signer, { iin, name });
  if (acts !== "yes") return { given: false, why: "signer-differs", reasons: [acts] };
  return verdict.verdict === "undetermined"
    ? { given: false, why: "undetermined", reasons: verdict.reasons }
    : { given: true, mark: digestSchema.parse(held.mark) };
};
