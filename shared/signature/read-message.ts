import { Constructed, OctetString, Primitive, Sequence, Set as SetOf } from "asn1js";
import {
  as,
  bytesOf,
  hasTag,
  hexOf,
  octetsOf,
  oidOf,
  partsOf,
  readAsn1,
  type Part,
} from "./asn1.ts";
import { readCertificate, type ReadCertificate } from "./certificate.ts";
import { attributeOids, contentOids } from "./oids.ts";
import type { SignatureFault } from "./verdict.ts";

/** A detached CMS signature of one signer, read but not yet believed. */
export interface SignedMessage {
  readonly digestAlgorithm: string;
  readonly signatureAlgorithm: string;
  /** The signed attributes: the bytes under the signature, and the digest of the content in them. */
  readonly attributes: { readonly bytes: Uint8Array; readonly messageDigest: Uint8Array };
  readonly value: Uint8Array;
  /** The signer's certificate. */
  readonly certificate: ReadCertificate;
  /** All certificates that came with it. */
  readonly certificates: readonly ReadCertificate[];
}

/** Several times what a signature with its chain and a time-stamp takes. */
const mostCharacters = 100_000;
const mostCertificates = 10;

const pem = /^-----BEGIN (CMS|PKCS7)-----\s([A-Za-z0-9+/=\s]+)-----END \1-----$/;
const base64 = /^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

const bytesIn = (text: string): Uint8Array => {
  const trimmed = text.trim();
  const body = (pem.exec(trimmed)?.[2] ?? trimmed).replaceAll(/\s+/g, "");
  if (!base64.test(body)) throw new Error("neither PEM nor base64");
  return Buffer.from(body, "base64");
};

interface SignedData {
  readonly contentType: string;
  readonly isAttached: boolean;
  readonly certificates: readonly Part[];
  readonly signers: readonly Part[];
}

/** SignedData in its ContentInfo (RFC 5652, 3 and 5.1). */
const signedDataIn = (message: Part): SignedData => {
  const [type, content] = partsOf(message);
  if (oidOf(type) !== contentOids.signedData) throw new Error("not signed data");
  const [signedData] = partsOf(content, Constructed);
  const [, , encapsulated, ...rest] = partsOf(signedData);
  const [contentType, ...attached] = partsOf(encapsulated);
  const certificates = rest.find((one) => hasTag(one, 0));
  return {
    contentType: oidOf(contentType),
    isAttached: attached.length > 0,
    certificates: certificates === undefined ? [] : partsOf(certificates, Constructed),
    signers: partsOf(rest.at(-1), SetOf),
  };
};

/** SignerInfo (RFC 5652, 5.3). */
const signerIn = (part: Part) => {
  const [, identifier, digestAlgorithm, ...rest] = partsOf(part);
  const attributes = rest.find((one) => hasTag(one, 0));
  const [signatureAlgorithm, value] = attributes === undefined ? rest : rest.slice(1);
  return {
    identifier,
    digestAlgorithm: oidOf(partsOf(digestAlgorithm)[0]),
    attributes,
    signatureAlgorithm: oidOf(partsOf(signatureAlgorithm)[0]),
    value: octetsOf(value),
  };
};

/** The one value of an attribute that has to be there exactly once (RFC 5652, 11). */
const onlyValueOf = (attributes: readonly Part[], wanted: string): Part | undefined => {
  const [found, ...others] = attributes.filter((one) => oidOf(partsOf(one)[0]) === wanted);
  const [value, ...more] = found === undefined ? [] : partsOf(partsOf(found)[1], SetOf);
  return others.length === 0 && more.length === 0 ? value : undefined;
};

/** The tag of a set: the attributes are signed as one (RFC 5652, 5.4). */
const setTag = 0x31;

/**
 * A signature without signed attributes is refused: it could be presented as one over content that
 * happens to look like attributes, and no signing program of the country makes one.
 */
const attributesIn = (part: Part | undefined): SignedMessage["attributes"] | undefined => {
  if (part === undefined) return undefined;
  const attributes = partsOf(part, Constructed);
  const contentType = onlyValueOf(attributes, attributeOids.contentType);
  const digest = onlyValueOf(attributes, attributeOids.messageDigest);
  if (contentType === undefined || !(digest instanceof OctetString)) return undefined;
  if (oidOf(contentType) !== contentOids.data) return undefined;
  const bytes = Uint8Array.from(bytesOf(part));
  bytes[0] = setTag;
  return { bytes, messageDigest: octetsOf(digest) };
};

/** The certificate that the signer names as its own, by issuer and serial number or by key. */
const ownCertificate = (
  identifier: Part | undefined,
  certificates: readonly ReadCertificate[],
): ReadCertificate | undefined => {
  if (hasTag(identifier, 0)) {
    const key = hexOf(as(Primitive, identifier).valueBlock.valueHexView);
    return certificates.find((one) => one.keyIdentifier === key);
  }
  const [issuer, serialNumber] = partsOf(identifier).map(bytesOf).map(hexOf);
  return certificates.find((one) => one.issuer === issuer && one.serialNumber === serialNumber);
};

const messageIn = (text: string): SignedMessage | SignatureFault => {
  const signedData = signedDataIn(readAsn1(bytesIn(text)));
  const [part, ...others] = signedData.signers;
  if (part === undefined) return "no-signer";
  if (others.length > 0) return "several-signers";
  if (signedData.contentType !== contentOids.data) return "malformed";
  if (signedData.isAttached) return "attached";
  // A certificate of another format has a tag of its own; nobody signs with it.
  const given = signedData.certificates.filter((one) => one instanceof Sequence);
  if (given.length > mostCertificates) return "too-large";
  const certificates = given.map(readCertificate);
  const { identifier, attributes, ...signer } = signerIn(part);
  const certificate = ownCertificate(identifier, certificates);
  if (certificate === undefined) return "no-certificate";
  const read = attributesIn(attributes);
  if (read === undefined) return "attributes-wrong";
  return { ...signer, attributes: read, certificate, certificates };
};

/** Reads a detached CMS signature from PEM or from base64, or says why it cannot be judged at all. */
export const readMessage = (text: string): SignedMessage | SignatureFault => {
  if (text.length > mostCharacters) return "too-large";
  try {
    return messageIn(text);
  } catch {
    // Whatever is missing or of another kind on the way down: the bytes are not such a message.
    return "malformed";
  }
};
