import { createPublicKey, type KeyObject } from "node:crypto";
import { Integer, Set as SetOf } from "asn1js";
import {
  as,
  bitsOf,
  bytesOf,
  hasTag,
  hexOf,
  octetsOf,
  oidOf,
  partsOf,
  readAsn1,
  textOf,
  timeOf,
  type Part,
} from "./asn1.ts";
import {
  addressesNamedIn,
  constraintsIn,
  extensionsIn,
  hasUnknownCritical,
  keyUsageBits,
  keyUsageIn,
  usagesIn,
} from "./extensions.ts";
import { extensionOids } from "./oids.ts";

export interface SubjectAttribute {
  readonly oid: string;
  readonly value: string;
}

/** What is needed of an X.509 certificate, read once. Names and numbers are hexadecimal DER. */
export interface ReadCertificate {
  readonly name: string;
  readonly issuer: string;
  readonly serialNumber: string;
  readonly subject: readonly SubjectAttribute[];
  /** Milliseconds since 1970, both inclusive. */
  readonly notBefore: number;
  readonly notAfter: number;
  /** What its issuer signed, how, and the signature. */
  readonly signed: {
    readonly bytes: Uint8Array;
    readonly algorithm: string;
    readonly value: Uint8Array;
  };
  readonly keyAlgorithm: string;
  readonly keyIdentifier: string | undefined;
  /** Nothing where Node cannot read the key. */
  readonly publicKey: KeyObject | undefined;
  /** The key as it was written, with its algorithm, and the bits of it alone. */
  readonly keyInfo: Uint8Array;
  readonly keyBits: Uint8Array;
  readonly isAuthority: boolean;
  /** How many authorities may stand between it and the signer's certificate. */
  readonly pathLength: number;
  readonly maySignCertificates: boolean;
  /** It may sign lists of revoked certificates. */
  readonly maySignLists: boolean;
  /** It commits its holder to what is signed (nonRepudiation). */
  readonly maySignContent: boolean;
  readonly extendedUsages: readonly string[];
  /** A critical extension that nothing here understands (RFC 5280, 4.2). */
  readonly hasUnknownCritical: boolean;
  /** Where its authority says that it tells of revocation: hints, trusted for nothing. */
  readonly addresses: { readonly ocsp: readonly string[]; readonly crl: readonly string[] };
  readonly der: Uint8Array;
}

/** An authority that a deployment trusts, by its certificate. */
export type TrustAnchor = ReadCertificate;

const publicKeyIn = (info: Part | undefined): KeyObject | undefined => {
  try {
    return createPublicKey({ key: Buffer.from(bytesOf(info)), format: "der", type: "spki" });
  } catch {
    return undefined;
  }
};

const attributeIn = (part: Part): SubjectAttribute => {
  const [oid, value] = partsOf(part);
  return { oid: oidOf(oid), value: textOf(value) };
};

const subjectIn = (name: Part | undefined): readonly SubjectAttribute[] =>
  partsOf(name).flatMap((set) => partsOf(set, SetOf).map(attributeIn));

/** The identifier of an algorithm, whatever its parameters. */
export const algorithmIn = (part: Part | undefined): string => oidOf(partsOf(part)[0]);

/** The part of a certificate that is signed (RFC 5280, 4.1), its optional fields told by their tags. */
const toBeSigned = (part: Part | undefined) => {
  const parts = partsOf(part);
  const [serialNumber, signature, issuer, validity, subject, key, ...optional] = hasTag(parts[0], 0)
    ? parts.slice(1)
    : parts;
  const [notBefore, notAfter] = partsOf(validity);
  return {
    algorithm: algorithmIn(signature),
    key,
    extensions: extensionsIn(optional.find((one) => hasTag(one, 3))),
    fields: {
      name: hexOf(bytesOf(subject)),
      issuer: hexOf(bytesOf(issuer)),
      serialNumber: hexOf(bytesOf(as(Integer, serialNumber))),
      subject: subjectIn(subject),
      notBefore: timeOf(notBefore),
      notAfter: timeOf(notAfter),
    },
  };
};

/** Reads a certificate; throws where it breaks the rules that every certificate keeps. */
export const readCertificate = (part: Part): ReadCertificate => {
  const [signed, named, value] = partsOf(part);
  const { algorithm, key, extensions, fields } = toBeSigned(signed);
  if (algorithm !== algorithmIn(named)) {
    throw new Error("a certificate names two algorithms of its signature");
  }
  const usage = keyUsageIn(extensions.get(extensionOids.keyUsage));
  const keyIdentifier = extensions.get(extensionOids.subjectKeyIdentifier);
  return {
    ...fields,
    signed: {
      bytes: bytesOf(signed),
      algorithm,
      value: bitsOf(value),
    },
    keyAlgorithm: algorithmIn(partsOf(key)[0]),
    keyIdentifier: keyIdentifier === undefined ? undefined : hexOf(octetsOf(keyIdentifier.value())),
    publicKey: publicKeyIn(key),
    keyInfo: bytesOf(key),
    keyBits: bitsOf(partsOf(key)[1]),
    ...constraintsIn(extensions.get(extensionOids.basicConstraints)),
    maySignCertificates: (usage & keyUsageBits.keyCertSign) !== 0,
    maySignLists: (usage & keyUsageBits.cRLSign) !== 0,
    maySignContent: (usage & keyUsageBits.nonRepudiation) !== 0,
    extendedUsages: usagesIn(extensions.get(extensionOids.extendedKeyUsage)),
    hasUnknownCritical: hasUnknownCritical(extensions),
    addresses: addressesNamedIn(extensions),
    der: bytesOf(part),
  };
};

const pemCertificate = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g;

/**
 * The authorities of a PEM text, one or several certificates. Throws where there is none or one
 * cannot be read: a deployment that pins nothing is broken.
 */
export const readTrustAnchors = (pem: string): readonly TrustAnchor[] => {
  const anchors = [...pem.matchAll(pemCertificate)].map(([, body = ""]) =>
    readCertificate(readAsn1(Buffer.from(body, "base64"))),
  );
  if (anchors.length === 0) throw new Error("no authority is pinned");
  return anchors;
};
