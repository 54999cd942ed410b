import type { Instant } from "#shared/law/dates.ts";
import type { TrustAnchor } from "./certificate.ts";
import {
  signatureDoubts,
  type Finding,
  type SignatureDoubt,
  type SignatureFault,
} from "./findings.ts";
import type { RevocationSource } from "./revocation-source.ts";
import type { Signer } from "./signer.ts";

/** What is known of a signature that holds. */
export interface HeldSignature {
  readonly signer: Signer;
  /** SHA-256 of the signed content, in hexadecimal. */
  readonly digest: string;
  /**
   * Tells one signature from all others, in hexadecimal: however the same signature is spelt, in
   * whatever message it is put, the mark is the same. One signature serves one submission.
   */
  readonly mark: string;
  /** The moment it was judged at: of its time-stamp, or of its receipt. */
  readonly judgedAt: Instant;
}

export interface ValidSignature extends HeldSignature {
  readonly verdict: "valid";
}

/** Three values, never a boolean. */
export type SignatureVerdict =
  | ValidSignature
  | { readonly verdict: "invalid"; readonly reasons: readonly SignatureFault[] }
  | UndeterminedSignature;

export interface UndeterminedSignature {
  readonly verdict: "undetermined";
  readonly reasons: readonly SignatureDoubt[];
  /**
   * Who signed what, where everything but the doubts was found to be good: enough to turn away another
   * person's signature, or one that has served, without waiting.
   */
  readonly held?: HeldSignature | undefined;
}

export interface DetachedSignature {
  /**
   * CMS SignedData without content, as PEM ("CMS" or "PKCS7") or as DER in base64; or an XML document
   * with an enveloped signature around the content in base64 (`xml-signature.ts`).
   */
  readonly signature: string;
  /** The bytes it has to be over. */
  readonly content: Uint8Array;
  /** When it was received. It is judged then, never now; or earlier, at the time of its time-stamp. */
  readonly at: Instant;
  /** When the authorities are asked, where that is later than the receipt. */
  readonly now?: Instant | undefined;
  /** How to learn of revocation; without it nobody asks. */
  readonly revocation?: RevocationSource | undefined;
  /** The authorities that are trusted, by `readTrustAnchors`. */
  readonly trust: readonly TrustAnchor[];
  /**
   * Lets in certificates whose IIN or BIN fails its own check: the national authority's test
   * certificates do. Off unless said otherwise; off in production.
   */
  readonly letBadNumbersIn?: boolean | undefined;
}

/** The port: one adapter for what Node can verify, another for the national algorithms. */
export type VerifyDetached = (signature: DetachedSignature) => Promise<SignatureVerdict>;

const isDoubt = (finding: Finding): finding is SignatureDoubt =>
  signatureDoubts.some((doubt) => doubt === finding);

const isFault = (finding: Finding): finding is SignatureFault => !isDoubt(finding);

/**
 * What findings, of which there is at least one, amount to, each named once: a single fault
 * outweighs any number of doubts.
 */
export const refusedFor = (
  findings: readonly Finding[],
  held?: HeldSignature,
): Exclude<SignatureVerdict, ValidSignature> => {
  const different = [...new Set(findings)];
  const faults = different.filter(isFault);
  return faults.length > 0
    ? { verdict: "invalid", reasons: faults }
    : { verdict: "undetermined", reasons: different.filter(isDoubt), ...(held && { held }) };
};

/** Who signed, where that is known although something else is not. */
export const heldBy = (verdict: SignatureVerdict): HeldSignature | undefined => {
  switch (verdict.verdict) {
    case "valid":
      return verdict;
    case "undetermined":
      return verdict.held;
    case "invalid":
      return undefined;
  }
};
