import type { Instant } from "#shared/law/dates.ts";
import type { TrustAnchor } from "./certificate.ts";
import type { RevocationSource } from "./revocation-source.ts";
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
  // The XML document around a signature.
  "xml-malformed",
  "xml-doctype",
  "xml-instruction",
  "xml-too-deep",
  "xml-too-many-nodes",
  "comment-inside",
  "wrapper-unknown",
  // The signature in it.
  "no-signature",
  "several-signatures",
  "signature-misplaced",
  "signature-malformed",
  "object-refused",
  "canonicalization-unsupported",
  "several-references",
  "reference-external",
  "reference-unresolved",
  "reference-partial",
  "duplicate-id",
  "not-enveloped",
  "transform-unsupported",
  "key-info-refused",
  "certificate-malformed",
  "hmac-refused",
  // What it is made with.
  "sha1-refused",
  "algorithm-unsupported",
  "weak-key",
  // What it says.
  "digest-differs",
  "content-differs",
  "signature-wrong",
  // The time-stamp over it.
  "several-time-stamps",
  "time-stamp-malformed",
  "time-stamp-weak",
  "time-stamp-differs",
  "time-stamp-wrong",
  "time-stamp-not-entitled",
  "time-stamp-untrusted",
  "time-stamp-later",
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
  // What its authority says of it.
  "revoked",
  "authority-revoked",
  "time-stamp-revoked",
  // What the service for the national algorithms says.
  "national-refused",
] as const;
export type SignatureFault = (typeof signatureFaults)[number];

/** What leaves a signature undetermined: it neither passes nor fails. */
export const signatureDoubts = [
  // Another adapter of the port has to look at it.
  "algorithm-elsewhere",
  // Whether a certificate was revoked could not be learnt.
  "revocation-unknown",
  "revocation-unreadable",
  "revocation-untrusted",
  "revocation-replayed",
  "revocation-of-another",
  "revocation-stale",
  "status-unknown",
  "on-hold",
  // The service for the national algorithms could not say.
  "national-unavailable",
  "national-unclear",
  "national-judges-now",
] as const;
export type SignatureDoubt = (typeof signatureDoubts)[number];

export type Finding = SignatureFault | SignatureDoubt;

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
