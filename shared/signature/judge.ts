import { epochMilliseconds } from "#shared/law/dates.ts";
import { holds, keyFaultOf } from "./algorithms.ts";
import type { ReadCertificate } from "./certificate.ts";
import { wayToAuthority } from "./chain.ts";
import type { ReadSignature } from "./read-signature.ts";
import { revocationFindings } from "./revocation.ts";
import { judgeTimeStamps } from "./time-stamp.ts";
import type { Finding } from "./findings.ts";
import type { DetachedSignature } from "./verdict.ts";

/** When and under whom a signature is judged. */
export type Terms = Pick<DetachedSignature, "at" | "now" | "trust" | "revocation">;

const signatureFindings = (
  { scheme, signed, value, certificate }: ReadSignature,
  contentFindings: readonly Finding[],
): readonly Finding[] => {
  if (typeof scheme === "string") return [scheme];
  const keyFault = keyFaultOf(certificate.publicKey);
  if (keyFault !== undefined) return [keyFault];
  const isHeld = holds(scheme, certificate.publicKey, signed, value);
  return isHeld ? contentFindings : [...contentFindings, "signature-wrong"];
};

/** What the certificate itself is good for at a moment, in milliseconds since 1970. */
export const certificateFindings = (
  certificate: ReadCertificate,
  at: number,
): readonly Finding[] => {
  const { isAuthority, maySignContent } = certificate;
  const findings: Finding[] = [];
  if (at < certificate.notBefore) findings.push("not-yet-valid");
  if (at > certificate.notAfter) findings.push("expired");
  // An authority's key vouches for certificates; no person stands behind it.
  if (!maySignContent || isAuthority) findings.push("not-for-signing");
  if (certificate.hasUnknownCritical) findings.push("extension-unknown");
  return findings;
};

export interface Judgement {
  /** The moment of judging, in milliseconds since 1970. */
  readonly at: number;
  readonly findings: readonly Finding[];
  /** Asks whether the certificates were revoked; worth it where nothing else is wrong. */
  readonly askRevocation: () => Promise<readonly Finding[]>;
}

/**
 * Everything that can be found of a signature without asking anybody: its mathematics, its time-stamp,
 * its certificate and the way from there to a pinned authority, at the moment of the time-stamp or
 * else of the receipt.
 */
export const judge = (
  read: ReadSignature,
  contentFindings: readonly Finding[],
  terms: Terms,
): Judgement => {
  const { certificate, certificates: embedded } = read;
  const { trust, revocation: source } = terms;
  const received = epochMilliseconds(terms.at);
  const now = epochMilliseconds(terms.now ?? terms.at);
  const stamped = judgeTimeStamps(read.timeStamps, read.value, { trust, received });
  const at = stamped.stamped === "yes" ? stamped.at : received;
  const way = wayToAuthority(certificate, { embedded, trust, at });
  const findings = [
    ...signatureFindings(read, contentFindings),
    ...(stamped.stamped === "wrongly" ? [stamped.fault] : []),
    ...way.findings,
    ...certificateFindings(certificate, at),
  ];
  const askRevocation = async (): Promise<readonly Finding[]> => {
    if (source === undefined) return [];
    const asking = { source, now };
    const stampers = stamped.stamped === "yes" ? stamped.links : [];
    const found = await Promise.all([
      revocationFindings(way.links, at, asking, "revoked"),
      revocationFindings(stampers, at, asking, "time-stamp-revoked"),
    ]);
    return found.flat();
  };
  return { at, findings, askRevocation };
};
