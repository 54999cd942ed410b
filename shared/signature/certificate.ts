import { createPublicKey, type KeyObject } from "node:crypto";
import { BitString, Boolean as Truth, Constructed, Integer, Set as SetOf } from "asn1js";
import {
  as,
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
  readonly isAuthority: boolean;
  /** How many authorities may stand between it and the signer's certificate. */
  readonly pathLength: number;
  readonly maySignCertificates: boolean;
  /** It commits its holder to what is signed (nonRepudiation). */
  readonly maySignContent: boolean;
  readonly extendedUsages: readonly string[];
  /** A critical extension that nothing here understands (RFC 5280, 4.2). */
  readonly hasUnknownCritical: boolean;
  readonly der: Uint8Array;
}

/** An authority that a deployment trusts, by its certificate. */
export type TrustAnchor = ReadCertificate;

/** Criticality obliges to understand an extension; what these say is either used or binds nobody here. */
const understood: ReadonlySet<string> = new Set([
  extensionOids.keyUsage,
  extensionOids.basicConstraints,
  extensionOids.extendedKeyUsage,
  extensionOids.subjectAlternativeName,
  extensionOids.certificatePolicies,
]);

/** The bits of the first octet of a key usage (RFC 5280, 4.2.1.3). */
const nonRepudiation = 0x40;
const keyCertSign = 0x04;

interface Extension {
  readonly oid: string;
  readonly isCritical: boolean;
  /** Read where it is used: whatever another extension holds is no business of ours. */
  readonly value: () => Part;
}

const extensionIn = (part: Part): Extension => {
  const [oid, ...rest] = partsOf(part);
  const [critical, value] = rest.length > 1 ? rest : [undefined, ...rest];
  return {
    oid: oidOf(oid),
    isCritical: critical !== undefined && as(Truth, critical).getValue(),
    value: () => readAsn1(octetsOf(value)),
  };
};

const extensionsIn = (part: Part | undefined): ReadonlyMap<string, Extension> => {
  const [list] = part === undefined ? [] : partsOf(part, Constructed);
  const extensions = list === undefined ? [] : partsOf(list).map(extensionIn);
  const byOid = new Map(extensions.map((extension) => [extension.oid, extension]));
  if (byOid.size < extensions.length) throw new Error("a certificate has an extension twice");
  return byOid;
};

const keyUsageIn = (extension: Extension | undefined): number =>
  extension === undefined ? 0 : (as(BitString, extension.value()).valueBlock.valueHexView[0] ?? 0);

const constraintsIn = (extension: Extension | undefined) => {
  const parts = extension === undefined ? [] : partsOf(extension.value());
  const limit = parts.find((part) => part instanceof Integer);
  return {
    isAuthority: parts.some((part) => part instanceof Truth && part.getValue()),
    pathLength: limit === undefined ? Number.POSITIVE_INFINITY : limit.valueBlock.valueDec,
  };
};

const usagesIn = (extension: Extension | undefined): readonly string[] =>
  extension === undefined ? [] : partsOf(extension.value()).map(oidOf);

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

const algorithmIn = (part: Part | undefined): string => oidOf(partsOf(part)[0]);

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
      value: as(BitString, value).valueBlock.valueHexView,
    },
    keyAlgorithm: algorithmIn(partsOf(key)[0]),
    keyIdentifier: keyIdentifier === undefined ? undefined : hexOf(octetsOf(keyIdentifier.value())),
    publicKey: publicKeyIn(key),
    ...constraintsIn(extensions.get(extensionOids.basicConstraints)),
    maySignCertificates: (usage & keyCertSign) !== 0,
    maySignContent: (usage & nonRepudiation) !== 0,
    extendedUsages: usagesIn(extensions.get(extensionOids.extendedKeyUsage)),
    hasUnknownCritical: [...extensions.values()].some(
      ({ isCritical, oid }) => isCritical && !understood.has(oid),
    ),
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
