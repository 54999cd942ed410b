import { createHash } from "node:crypto";
import { epochMilliseconds } from "#shared/law/dates.ts";
import { holds, isElsewhere, keyFaultOf, markOf, messageSchemeOf } from "./algorithms.ts";
import type { ReadCertificate } from "./certificate.ts";
import { chainFindings } from "./chain.ts";
import { readMessage, type SignedMessage } from "./read-message.ts";
import { readSigner } from "./signer.ts";
import { refusedFor, type Finding, type VerifyDetached } from "./verdict.ts";

/** Whether the message or the key behind it needs an algorithm of the national standards. */
const needsOtherAdapter = (message: SignedMessage): boolean =>
  [message.digestAlgorithm, message.signatureAlgorithm, message.certificate.keyAlgorithm].some(
    isElsewhere,
  );

const messageFindings = (message: SignedMessage, content: Uint8Array): readonly Finding[] => {
  const { attributes, value, certificate } = message;
  const scheme = messageSchemeOf(message.signatureAlgorithm, message.digestAlgorithm);
  if (typeof scheme === "string") return [scheme];
  const keyFault = keyFaultOf(certificate.publicKey);
  if (keyFault !== undefined) return [keyFault];
  const findings: Finding[] = [];
  const digest = createHash(scheme.hash).update(content).digest();
  if (!digest.equals(attributes.messageDigest)) findings.push("content-differs");
  if (!holds(scheme, certificate.publicKey, attributes.bytes, value)) {
    findings.push("signature-wrong");
  }
  return findings;
};

const certificateFindings = (certificate: ReadCertificate, at: number): readonly Finding[] => {
  const { isAuthority, maySignContent } = certificate;
  const findings: Finding[] = [];
  if (at < certificate.notBefore) findings.push("not-yet-valid");
  if (at > certificate.notAfter) findings.push("expired");
  // An authority's key vouches for certificates; no person stands behind it.
  if (!maySignContent || isAuthority) findings.push("not-for-signing");
  if (certificate.hasUnknownCritical) findings.push("extension-unknown");
  return findings;
};

/**
 * Judges a detached CMS signature at a moment: the digest of the content, the signature, the
 * signer's certificate and its way to a pinned authority (R377-7b, R377-15b, R377-32.1b). All that
 * is wrong is reported, in the order of `signatureFaults` roughly. Does not throw on any input, and
 * does not ask whether the certificate was revoked.
 */
export const verifyDetached: VerifyDetached = async (request) => {
  const message = readMessage(request.signature);
  if (typeof message === "string") return refusedFor([message]);
  if (needsOtherAdapter(message)) return refusedFor(["algorithm-elsewhere"]);
  const at = epochMilliseconds(request.at);
  const { certificate, certificates: embedded } = message;
  const findings = [
    ...messageFindings(message, request.content),
    ...chainFindings(certificate, { embedded, trust: request.trust, at }),
    ...certificateFindings(certificate, at),
  ];
  const signer = readSigner(certificate, request.letBadNumbersIn);
  if (typeof signer === "string") return refusedFor([...findings, signer]);
  if (findings.length > 0) return refusedFor(findings);
  const digest = createHash("sha256").update(request.content).digest("hex");
  return { verdict: "valid", signer, digest, mark: markOf(certificate.publicKey, message.value) };
};
