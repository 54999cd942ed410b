import { createHash } from "node:crypto";
import { Constructed, GeneralizedTime, Sequence } from "asn1js";
import { hashOf, holds, isHash, isNationalKey, keyFaultOf, messageSchemeOf } from "./algorithms.ts";
import { as, octetsOf, oidOf, partsOf, readAsn1, timeOf, type Part } from "./asn1.ts";
import { algorithmIn, type ReadCertificate, type TrustAnchor } from "./certificate.ts";
import { wayToAuthority, type Link } from "./chain.ts";
import {
  attributesIn,
  certificatesIn,
  ownCertificate,
  signedDataIn,
  signerIn,
  valuesOf,
  type SignedAttributes,
} from "./cms.ts";
import { attributeOids, contentOids, purposeOids } from "./oids.ts";
import type { SignatureFault } from "./findings.ts";

/** What came of the time-stamps of a signature. */
export type Stamped =
  | {
      readonly stamped: "yes";
      /** Milliseconds since 1970. */
      readonly at: number;
      /** Its authority's way to a pinned one, whose revocation is to be asked too. */
      readonly links: readonly Link[];
    }
  /** There is none, or one that only another adapter could read: nothing is believed of it. */
  | { readonly stamped: "no" }
  | { readonly stamped: "wrongly"; readonly fault: SignatureFault };

const wrongly = (fault: SignatureFault): Stamped => ({ stamped: "wrongly", fault });

interface Token {
  readonly info: Uint8Array;
  readonly signer: ReturnType<typeof signerIn>;
  readonly attributes: SignedAttributes;
  readonly certificate: ReadCertificate;
  readonly certificates: readonly ReadCertificate[];
}

/** A token: a CMS message of one signer around what it says (RFC 3161, 2.4.2). */
const tokenIn = (part: Part): Token => {
  const { contentType, content, certificates: given, signers } = signedDataIn(part);
  if (contentType !== contentOids.timeStampInfo || signers.length !== 1) {
    throw new Error("not a time-stamp of one authority");
  }
  const [carried] = partsOf(content, Constructed);
  const certificates = certificatesIn(given);
  const signer = signerIn(signers[0]);
  const certificate = ownCertificate(signer.identifier, certificates);
  const attributes = attributesIn(signer.attributes, contentOids.timeStampInfo);
  if (certificate === undefined || attributes === undefined) throw new Error("half a time-stamp");
  return { info: octetsOf(carried), signer, attributes, certificate, certificates };
};

/** What a token says (RFC 3161, 2.4.2): of which bytes, and when. */
const infoIn = (bytes: Uint8Array) => {
  const [, , imprint, , time] = partsOf(readAsn1(bytes));
  const [algorithm, digest] = partsOf(imprint);
  return {
    algorithm: algorithmIn(algorithm),
    digest: octetsOf(digest),
    at: timeOf(as(GeneralizedTime, time)),
  };
};

/** The certificate that the authority says it signed with: by SHA-256 unless it names another hash. */
const namesItself = ({ attributes, certificate }: Token): boolean => {
  const digestBy = (hash: string) => createHash(hash).update(certificate.der).digest();
  const firstOf = (value: Part): readonly Part[] => partsOf(partsOf(partsOf(value)[0])[0]);
  const second = valuesOf(attributes.all, attributeOids.signingCertificateV2).map((value) => {
    const [first, hash] = firstOf(value);
    if (!(first instanceof Sequence)) return digestBy("sha256").equals(octetsOf(first));
    const named = hashOf(oidOf(partsOf(first)[0]));
    return isHash(named) && digestBy(named).equals(octetsOf(hash));
  });
  // The first edition knows no other hash. It only repeats what the signature's own identifier says.
  const first = valuesOf(attributes.all, attributeOids.signingCertificate).map((value) =>
    digestBy("sha1").equals(octetsOf(firstOf(value)[0])),
  );
  const all = [...second, ...first];
  return all.length > 0 && all.every(Boolean);
};

const isSigned = ({ info, signer, attributes, certificate }: Token): boolean => {
  const scheme = messageSchemeOf(signer.signatureAlgorithm, signer.digestAlgorithm);
  if (typeof scheme === "string" || keyFaultOf(certificate.publicKey) !== undefined) return false;
  const digest = createHash(scheme.hash).update(info).digest();
  return (
    digest.equals(attributes.messageDigest) &&
    holds(scheme, certificate.publicKey, attributes.bytes, signer.value)
  );
};

/** An authority's clock and ours may differ by so much. */
const tolerance = 5 * 60 * 1000;

interface Circumstances {
  readonly trust: readonly TrustAnchor[];
  /** When the signature was received, in milliseconds since 1970. */
  readonly received: number;
}

const judged = (token: Token, value: Uint8Array, { trust, received }: Circumstances): Stamped => {
  const { certificate, certificates: embedded } = token;
  if (isNationalKey(certificate)) return { stamped: "no" };
  const { algorithm, digest, at } = infoIn(token.info);
  const hash = hashOf(algorithm);
  if (!isHash(hash)) return wrongly("time-stamp-weak");
  if (!createHash(hash).update(value).digest().equals(digest)) return wrongly("time-stamp-differs");
  if (!isSigned(token) || !namesItself(token)) return wrongly("time-stamp-wrong");
  const { extendedUsages, notBefore, notAfter } = certificate;
  const isForStamping =
    extendedUsages.length === 1 && extendedUsages[0] === purposeOids.timeStamping;
  if (!isForStamping) return wrongly("time-stamp-not-entitled");
  const { findings, links } = wayToAuthority(certificate, { embedded, trust, at });
  const isInForce = notBefore <= at && at <= notAfter && !certificate.hasUnknownCritical;
  if (findings.length > 0 || !isInForce) return wrongly("time-stamp-untrusted");
  if (at > received + tolerance) return wrongly("time-stamp-later");
  return { stamped: "yes", at: Math.min(at, received), links };
};

/**
 * Judges the time-stamp over the value of a signature (RFC 3161): what it is over, its own signature,
 * its authority's certificate, entitlement and way to a pinned authority at the time it states. Never
 * throws. A wrong one is a fault, for whoever adds it wants to be believed.
 */
export const judgeTimeStamps = (
  tokens: readonly Part[],
  value: Uint8Array,
  circumstances: Circumstances,
): Stamped => {
  const [token, ...others] = tokens;
  if (token === undefined) return { stamped: "no" };
  if (others.length > 0) return wrongly("several-time-stamps");
  try {
    return judged(tokenIn(token), value, circumstances);
  } catch {
    return wrongly("time-stamp-malformed");
  }
};
