import { createHash, createPrivateKey, sign as signBytes, type KeyObject } from "node:crypto";
import { ObjectIdentifier } from "asn1js";
import {
  Attribute,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  type Certificate,
} from "pkijs";
import type { Instant } from "#shared/law/dates.ts";
import { attributeOids, contentOids } from "#shared/signature/oids.ts";
import { timeOf } from "./certificates.ts";
import { octets, partOf } from "./der.ts";
import type { Identity } from "./identity.ts";
import { digestAlgorithm, signatureAlgorithm, type Hash } from "./keys.ts";
import { certificateOf, pemOf } from "./pem.ts";

/** One signature in both spellings that clients send. */
export interface Signed {
  readonly pem: string;
  /** DER. */
  readonly base64: string;
}

/** How a signature may be made otherwise than a good one. */
export interface SignOptions {
  readonly hash?: Hash | undefined;
  /** Stated in the signature where given; nobody vouches for it. */
  readonly signingTime?: Instant | undefined;
  /** With the content inside. */
  readonly attached?: boolean | undefined;
  /** Which certificates go with it: the signer's with its authorities, the signer's, or none. */
  readonly certificates?: "chain" | "own" | "none" | undefined;
  /** Without signed attributes, straight over the content. */
  readonly bare?: boolean | undefined;
  /** Gives a token for the value of the signature, put beside it once for each. */
  readonly timeStamps?: readonly ((value: Uint8Array) => Uint8Array)[] | undefined;
}

interface Prepared {
  readonly certificate: Certificate;
  readonly authorities: readonly Certificate[];
  readonly key: KeyObject;
}

/** An identity is read once, however much it signs. */
const preparedOnes = new WeakMap<Identity, Prepared>();

const prepared = (identity: Identity): Prepared => {
  const known = preparedOnes.get(identity);
  if (known !== undefined) return known;
  const made = {
    certificate: certificateOf(identity.certificate),
    authorities: identity.authorities.map(certificateOf),
    key: createPrivateKey(identity.privateKey),
  };
  preparedOnes.set(identity, made);
  return made;
};

/** In the order that DER has for sets: by their encoding. */
const sorted = (attributes: readonly Attribute[]): Attribute[] =>
  attributes.toSorted((one, other) =>
    Buffer.compare(Buffer.from(one.toSchema().toBER()), Buffer.from(other.toSchema().toBER())),
  );

const attributesFor = (content: Uint8Array, hash: Hash, signingTime: Instant | undefined) => {
  const digest = createHash(hash).update(content).digest();
  const contentType = new ObjectIdentifier({ value: contentOids.data });
  const attributes = [
    new Attribute({ type: attributeOids.contentType, values: [contentType] }),
    new Attribute({ type: attributeOids.messageDigest, values: [octets(digest)] }),
  ];
  if (signingTime !== undefined) {
    const value = timeOf(signingTime).toSchema();
    attributes.push(new Attribute({ type: attributeOids.signingTime, values: [value] }));
  }
  return new SignedAndUnsignedAttributes({ type: 0, attributes: sorted(attributes) });
};

/** What is signed: the attributes as a set, tag 0x31 in the place of their tag in the message. */
const asSet = (attributes: SignedAndUnsignedAttributes): Uint8Array => {
  const bytes = new Uint8Array(attributes.toSchema().toBER());
  bytes[0] = 0x31;
  return bytes;
};

const stampedBy = (
  timeStamps: NonNullable<SignOptions["timeStamps"]>,
  value: Uint8Array,
): SignedAndUnsignedAttributes =>
  new SignedAndUnsignedAttributes({
    type: 1,
    attributes: timeStamps.map(
      (stamp) =>
        new Attribute({ type: attributeOids.timeStampToken, values: [partOf(stamp(value))] }),
    ),
  });

const signerInfoOf = (
  { certificate, key }: Prepared,
  content: Uint8Array,
  { hash = "sha256", signingTime, bare = false, timeStamps = [] }: SignOptions,
): SignerInfo => {
  const attributes = bare ? undefined : attributesFor(content, hash, signingTime);
  const bytes = attributes === undefined ? content : asSet(attributes);
  const { issuer, serialNumber } = certificate;
  const value = new Uint8Array(signBytes(hash, bytes, key));
  return new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer, serialNumber }),
    digestAlgorithm: digestAlgorithm(hash),
    ...(attributes === undefined ? {} : { signedAttrs: attributes }),
    signatureAlgorithm: signatureAlgorithm(key, hash),
    signature: octets(value),
    ...(timeStamps.length === 0 ? {} : { unsignedAttrs: stampedBy(timeStamps, value) }),
  });
};

const certificatesOf = (signers: readonly Prepared[], which: SignOptions["certificates"]) => {
  const own = signers.map(({ certificate }) => certificate);
  if (which === "none") return [];
  if (which === "own") return own;
  return [...own, ...(signers[0]?.authorities ?? [])];
};

/** One CMS message signed by several, or by none. */
export const signTogether = (
  identities: readonly Identity[],
  content: Uint8Array,
  options: SignOptions = {},
): Signed => {
  const signers = identities.map(prepared);
  const certificates = certificatesOf(signers, options.certificates);
  const signedData = new SignedData({
    digestAlgorithms: [digestAlgorithm(options.hash ?? "sha256")],
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: contentOids.data,
      ...(options.attached ? { eContent: octets(content) } : {}),
    }),
    ...(certificates.length === 0 ? {} : { certificates }),
    signerInfos: signers.map((signer) => signerInfoOf(signer, content, options)),
  });
  const message = new ContentInfo({
    contentType: contentOids.signedData,
    content: signedData.toSchema(),
  });
  const der = new Uint8Array(message.toSchema().toBER());
  return { pem: pemOf("CMS", der), base64: Buffer.from(der).toString("base64") };
};

/** Signs content as a client of the national authority does: a detached CMS, one signer. */
export const sign = (identity: Identity, content: Uint8Array, options?: SignOptions): Signed =>
  signTogether([identity], content, options);
