import type { XmlFlaw } from "#shared/xml/flaw.ts";

/** What can be wrong with a signature, and with what it covers. */
export const signatureFlaws = [
  "signature-missing",
  "several-signatures",
  "malformed",
  "sha1-refused",
  "algorithm-unsupported",
  "transform-not-allowed",
  "wrong-reference",
  "content-not-covered",
  "content-changed",
  "certificate-missing",
  "certificate-not-pinned",
  "certificate-not-in-force",
  "wrong-signature",
  "timestamp-missing",
  "too-old",
  "too-new",
] as const;
export type SignatureFlaw = (typeof signatureFlaws)[number];

/** What can be wrong with the envelope around it. */
export const envelopeFlaws = [
  "no-envelope",
  "second-body",
  "second-header",
  "duplicate-id",
  "wrong-message",
] as const;
export type EnvelopeFlaw = (typeof envelopeFlaws)[number];

/** Which of the two signatures of a message is meant: the gateway's over the body, or the system's over its data. */
export type Layer = "transport" | "business";

/** Why a message of the gateway is not taken for what it says: one reason for each way to be wrong. */
export type ShepFlaw = XmlFlaw | EnvelopeFlaw | `${Layer}-${SignatureFlaw}`;

export const flawIn = (layer: Layer, flaw: SignatureFlaw): ShepFlaw => `${layer}-${flaw}`;
