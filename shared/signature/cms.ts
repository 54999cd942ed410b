// The structure of a signed CMS message (RFC 5652), whatever it is about: applications, time-stamps.
import { Constructed, OctetString, Primitive, Sequence, Set as SetOf } from "asn1js";
import { as, bytesOf, hasTag, hexOf, octetsOf, oidOf, partsOf, type Part } from "./asn1.ts";
import { algorithmIn, readCertificate, type ReadCertificate } from "./certificate.ts";
import { attributeOids, contentOids } from "./oids.ts";

interface SignedData {
  readonly contentType: string;
  /** The content it carries; nothing where it is detached. */
  readonly content: Part | undefined;
  readonly certificates: readonly Part[];
  readonly signers: readonly Part[];
}

/** SignedData in its ContentInfo (RFC 5652, 3 and 5.1). */
export const signedDataIn = (message: Part): SignedData => {
  const [type, content] = partsOf(message);
  if (oidOf(type) !== contentOids.signedData) throw new Error("not signed data");
  const [signedData] = partsOf(content, Constructed);
  const [, , encapsulated, ...rest] = partsOf(signedData);
  const [contentType, attached] = partsOf(encapsulated);
  const certificates = rest.find((one) => hasTag(one, 0));
  return {
    contentType: oidOf(contentType),
    content: attached,
    certificates: certificates === undefined ? [] : partsOf(certificates, Constructed),
    signers: partsOf(rest.at(-1), SetOf),
  };
};

/** A certificate of another format has a tag of its own; nobody signs with it. */
export const certificatesIn = (parts: readonly Part[]): readonly ReadCertificate[] =>
  parts.filter((one) => one instanceof Sequence).map(readCertificate);

/** SignerInfo (RFC 5652, 5.3). */
export const signerIn = (part: Part | undefined) => {
  const [, identifier, digestAlgorithm, ...rest] = partsOf(part);
  const attributes = rest.find((one) => hasTag(one, 0));
  const unsigned = rest.find((one) => hasTag(one, 1));
  const [signatureAlgorithm, value] = attributes === undefined ? rest : rest.slice(1);
  return {
    identifier,
    digestAlgorithm: algorithmIn(digestAlgorithm),
    attributes,
    signatureAlgorithm: algorithmIn(signatureAlgorithm),
    value: octetsOf(value),
    unsigned: unsigned === undefined ? [] : partsOf(unsigned, Constructed),
  };
};

/** All values of all attributes of one type. */
export const valuesOf = (attributes: readonly Part[], wanted: string): readonly Part[] =>
  attributes
    .filter((one) => oidOf(partsOf(one)[0]) === wanted)
    .flatMap((one) => partsOf(partsOf(one)[1], SetOf));

/** The one value of an attribute that has to be there exactly once (RFC 5652, 11). */
const onlyValueOf = (attributes: readonly Part[], wanted: string): Part | undefined => {
  const isOnce = attributes.filter((one) => oidOf(partsOf(one)[0]) === wanted).length === 1;
  const [value, ...more] = valuesOf(attributes, wanted);
  return isOnce && more.length === 0 ? value : undefined;
};

/** The signed attributes: the bytes under the signature, and the digest of the content in them. */
export interface SignedAttributes {
  readonly bytes: Uint8Array;
  readonly messageDigest: Uint8Array;
  readonly all: readonly Part[];
}

/** The tag of a set: the attributes are signed as one (RFC 5652, 5.4). */
const setTag = 0x31;

/**
 * A signature without signed attributes is refused: it could be presented as one over content that
 * happens to look like attributes, and no signing program of the country makes one.
 */
export const attributesIn = (
  part: Part | undefined,
  contentType: string,
): SignedAttributes | undefined => {
  if (part === undefined) return undefined;
  const attributes = partsOf(part, Constructed);
  const type = onlyValueOf(attributes, attributeOids.contentType);
  const digest = onlyValueOf(attributes, attributeOids.messageDigest);
  if (type === undefined || !(digest instanceof OctetString)) return undefined;
  if (oidOf(type) !== contentType) return undefined;
  const bytes = Uint8Array.from(bytesOf(part));
  bytes[0] = setTag;
  return { bytes, messageDigest: octetsOf(digest), all: attributes };
};

/** The certificate that the signer names as its own, by issuer and serial number or by key. */
export const ownCertificate = (
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
