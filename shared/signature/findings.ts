// What can be found of a signature: data, which the pure core knows too.

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
