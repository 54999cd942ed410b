import type { Instant } from "#shared/law/dates.ts";
import type { TrustAnchor } from "./certificate.ts";
import type { Signer } from "./signer.ts";

/** What makes a signature invalid for good: asking again gives the same. */
export const signatureFaults = [
  // The message.
  "too-large",
  "malformed",
  "no-signer",
  "several-signers",
  "attached",
  "no-certificate",
  "attributes-wrong",
  // What it is made with.
  "sha1-refused",
  "algorithm-unsupported",
  "weak-key",
  // What it says.
  "content-differs",
  "signature-wrong",
  // The way from the certificate to a pinned authority.
  "not-trusted",
  "chain-broken",
  "issuer-not-authority",
  "authority-not-in-force",
  "extension-unknown",
  // The certificate itself.
  "not-yet-valid",
  "expired",
  "not-for-signing",
  "no-identity",
  "bad-number",
] as const;
export type SignatureFault = (typeof signatureFaults)[number];

/** What leaves a signature undetermined: it neither passes nor fails. */
export const signatureDoubts = [
  // Another adapter of the port has to look at it.
  "algorithm-elsewhere",
] as const;
export type SignatureDoubt = (typeof signatureDoubts)[number];

export type Finding = SignatureFault | SignatureDoubt;

export interface ValidSignature {
  readonly verdict: "valid";
  readonly signer: Signer;
  /** SHA-256 of the signed content, in hexadecimal. */
  readonly digest: string;
  /**
   * Tells one signature from all others, in hexadecimal: however the same signature is spelt, in
   * whatever message it is put, the mark is the same. One signature serves one submission.
   */
  readonly mark: string;
}

/** Three values, never a boolean. */
export type SignatureVerdict =
  | ValidSignature
  | { readonly verdict: "invalid"; readonly reasons: readonly SignatureFault[] }
  | { readonly verdict: "undetermined"; readonly reasons: readonly SignatureDoubt[] };

export interface DetachedSignature {
  /** CMS SignedData without content: PEM ("CMS" or "PKCS7"), or DER in base64. */
  readonly signature: string;
  /** The bytes it has to be over. */
  readonly content: Uint8Array;
  /** The moment it is judged at: when it was received, never now. */
  readonly at: Instant;
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
): Exclude<SignatureVerdict, ValidSignature> => {
  const different = [...new Set(findings)];
  const faults = different.filter(isFault);
  return faults.length > 0
    ? { verdict: "invalid", reasons: faults }
    : { verdict: "undetermined", reasons: different.filter(isDoubt) };
};
