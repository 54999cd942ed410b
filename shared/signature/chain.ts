import { holds, keyFaultOf, schemeOf } from "./algorithms.ts";
import type { ReadCertificate, TrustAnchor } from "./certificate.ts";
import type { Finding } from "./findings.ts";

export interface Climb {
  /** Certificates that came with the signature: candidates only, trusted for nothing. */
  readonly embedded: readonly ReadCertificate[];
  readonly trust: readonly TrustAnchor[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What is wrong with an authority that stands above `below` other authorities. */
const authorityFindings = (
  authority: ReadCertificate,
  at: number,
  below: number,
): readonly Finding[] => {
  const { isAuthority, maySignCertificates, pathLength } = authority;
  const findings: Finding[] = [];
  if (!isAuthority || !maySignCertificates || pathLength < below) {
    findings.push("issuer-not-authority");
  }
  if (at < authority.notBefore || at > authority.notAfter) findings.push("authority-not-in-force");
  if (authority.hasUnknownCritical) findings.push("extension-unknown");
  const keyFault = keyFaultOf(authority.publicKey);
  return keyFault === undefined ? findings : [...findings, keyFault];
};

/** The way from a certificate up to a pinned authority. */
export interface Way {
  /** What is wrong with it: nothing, or the findings on the first way that was tried. */
  readonly findings: readonly Finding[];
  /** Each certificate on it with the one above; none where the way leads nowhere. */
  readonly links: readonly Link[];
}

export interface Link {
  readonly certificate: ReadCertificate;
  readonly issuer: ReadCertificate;
}

const nowhere = (...findings: readonly Finding[]): Way => ({ findings, links: [] });

/**
 * The way from a certificate to a pinned authority. Every link's signature, basic constraints, key
 * usage and validity at `at` are checked, the pinned authority's own as well. An embedded certificate
 * that was tried is no candidate any more, so that no thicket of cross-signed authorities makes this
 * slow.
 */
export const wayToAuthority = (
  certificate: ReadCertificate,
  { embedded, trust, at }: Climb,
): Way => {
  const tried = new Set([certificate]);

  const climb = (from: ReadCertificate, below: number): Way => {
    const { bytes, algorithm, value } = from.signed;
    const scheme = schemeOf(algorithm);
    if (typeof scheme === "string") return nowhere(scheme);
    const candidates = [...trust, ...embedded.filter((one) => !tried.has(one))];
    const named = candidates.filter((one) => one.name === from.issuer);
    if (named.length === 0) return nowhere("not-trusted");
    let first: Way | undefined;
    for (const issuer of named.filter((one) => holds(scheme, one.publicKey, bytes, value))) {
      tried.add(issuer);
      const above = trust.includes(issuer) ? nowhere() : climb(issuer, below + 1);
      const way: Way = {
        findings: [...authorityFindings(issuer, at, below), ...above.findings],
        links: [{ certificate: from, issuer }, ...above.links],
      };
      if (way.findings.length === 0) return way;
      first ??= way;
    }
    return first ?? nowhere("chain-broken");
  };

  return climb(certificate, 0);
};
