import { createHash, sign, type KeyObject } from "node:crypto";
import { BitString, fromBER, GeneralizedTime, Integer, OctetString, UTCTime } from "asn1js";
import {
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  ExtKeyUsage,
  Extension,
  PublicKeyInfo,
  Time,
  TimeType,
  type RelativeDistinguishedNames,
} from "pkijs";
import type { Instant } from "#shared/law/dates.ts";
import { accessOids, extensionOids } from "#shared/signature/oids.ts";
import { address, oid, sequence, tagged } from "./der.ts";
import { signatureAlgorithm, type Hash } from "./keys.ts";
import { nameFrom, type SubjectPart } from "./names.ts";

const usageBits = {
  digitalSignature: 0x80,
  nonRepudiation: 0x40,
  keyEncipherment: 0x20,
  keyCertSign: 0x04,
  cRLSign: 0x02,
} as const;
export type KeyUsage = keyof typeof usageBits;

/** What is to stand in a certificate. */
export interface CertificatePlan {
  readonly subject: readonly SubjectPart[];
  readonly publicKey: KeyObject;
  readonly from: Instant;
  readonly to: Instant;
  readonly keyUsage: readonly KeyUsage[];
  readonly extendedUsages?: readonly string[] | undefined;
  /** It is an authority's, with at most so many authorities below. */
  readonly pathLength?: number | undefined;
  /** The extended usages bind: whoever does not know them has to refuse. */
  readonly bindingUsages?: boolean | undefined;
  /** A critical extension of this identifier that says nothing. */
  readonly criticalExtension?: string | undefined;
  /** Where the authority tells of revocation. */
  readonly addresses?: Addresses | undefined;
}

/** Where an authority answers of its certificates: by OCSP, and with a list. */
export interface Addresses {
  readonly ocsp?: string | undefined;
  readonly crl?: string | undefined;
}

/** The key under which a certificate is signed, and its owner's certificate: none for a root. */
export interface IssuingKey {
  readonly certificate?: Certificate | undefined;
  readonly privateKey: KeyObject;
}

const extension = (extnID: string, value: ArrayBuffer, critical = false): Extension =>
  new Extension({ extnID, critical, extnValue: value });

const keyUsageExtension = (usages: readonly KeyUsage[]): Extension => {
  const bits = usages.reduce((sum, usage) => sum | usageBits[usage], 0);
  // DER drops the zero bits at the end.
  const unusedBits = bits === 0 ? 0 : 31 - Math.clz32(bits & -bits);
  const value = new BitString({ valueHex: Uint8Array.of(bits).buffer, unusedBits });
  return extension(extensionOids.keyUsage, value.toBER(), true);
};

/** Any function of the key would do (RFC 5280, 4.2.1.2): the first 20 bytes of its SHA-256. */
const keyIdentifierOf = ({ subjectPublicKey }: PublicKeyInfo): OctetString => {
  const bits = subjectPublicKey.valueBlock.valueHexView;
  const digest = createHash("sha256").update(bits).digest().subarray(0, 20);
  return new OctetString({ valueHex: new Uint8Array(digest).buffer });
};

const addressExtensions = ({ ocsp, crl }: Addresses = {}): readonly Extension[] => [
  ...(ocsp === undefined
    ? []
    : [
        extension(
          extensionOids.authorityInformation,
          sequence(sequence(oid(accessOids.ocsp), address(ocsp))).toBER(),
        ),
      ]),
  ...(crl === undefined
    ? []
    : [
        extension(
          extensionOids.listAddresses,
          sequence(sequence(tagged(0, tagged(0, address(crl))))).toBER(),
        ),
      ]),
];

const extensionsOf = (plan: CertificatePlan, own: PublicKeyInfo, above: PublicKeyInfo) => {
  const { pathLength, extendedUsages = [], bindingUsages = false, criticalExtension } = plan;
  const { subjectKeyIdentifier, authorityKeyIdentifier, basicConstraints } = extensionOids;
  const above20 = new AuthorityKeyIdentifier({ keyIdentifier: keyIdentifierOf(above) });
  const list = [
    keyUsageExtension(plan.keyUsage),
    extension(subjectKeyIdentifier, keyIdentifierOf(own).toBER()),
    extension(authorityKeyIdentifier, above20.toSchema().toBER()),
  ];
  if (pathLength !== undefined) {
    const constraints = new BasicConstraints({ cA: true, pathLenConstraint: pathLength });
    list.push(extension(basicConstraints, constraints.toSchema().toBER(), true));
  }
  if (extendedUsages.length > 0) {
    const usages = new ExtKeyUsage({ keyPurposes: [...extendedUsages] });
    list.push(extension(extensionOids.extendedKeyUsage, usages.toSchema().toBER(), bindingUsages));
  }
  if (criticalExtension !== undefined) {
    list.push(extension(criticalExtension, new OctetString().toBER(), true));
  }
  return [...list, ...addressExtensions(plan.addresses)];
};

/** Whole seconds; in two digits of the year until 2049, in four afterwards (RFC 5280, 4.1.2.5). */
export const timeOf = (instant: Instant): Time => {
  const digits = `${instant.slice(0, 19).replaceAll(/\D/g, "")}Z`;
  if (digits < "2050") {
    const value = new UTCTime({ value: digits.slice(2) });
    return new Time({ type: TimeType.UTCTime, value: value.toDate() });
  }
  const value = new GeneralizedTime({ value: digits });
  return new Time({ type: TimeType.GeneralizedTime, value: value.toDate() });
};

const publicKeyInfoOf = (key: KeyObject): PublicKeyInfo => {
  const { result } = fromBER(key.export({ type: "spki", format: "der" }));
  return new PublicKeyInfo({ schema: result });
};

/** Nobody else's: made from the name, the time and the key, of which there is one only. */
const serialNumberOf = (key: KeyObject, { from, to }: CertificatePlan): Integer => {
  const spki = key.export({ type: "spki", format: "der" });
  const digest = createHash("sha256").update(spki).update(from).update(to).digest();
  // Positive, and of sixteen bytes whatever the digest.
  const number = Uint8Array.from(digest.subarray(0, 16), (byte, place) =>
    place === 0 ? (byte & 0x3f) | 0x40 : byte,
  );
  return new Integer({ valueHex: number.buffer });
};

const signCertificate = (certificate: Certificate, key: KeyObject, hash: Hash): Certificate => {
  certificate.signature = signatureAlgorithm(key, hash);
  certificate.signatureAlgorithm = signatureAlgorithm(key, hash);
  const bytes = new Uint8Array(certificate.encodeTBS().toBER());
  certificate.tbsView = bytes;
  const value = new Uint8Array(sign(hash, bytes, key));
  certificate.signatureValue = new BitString({ valueHex: value.buffer });
  return certificate;
};

/** Makes and signs a certificate, over itself where no certificate stands above. */
export const makeCertificate = (
  plan: CertificatePlan,
  { certificate: above, privateKey }: IssuingKey,
  hash: Hash = "sha256",
): Certificate => {
  const own = publicKeyInfoOf(plan.publicKey);
  const subject: RelativeDistinguishedNames = nameFrom(plan.subject);
  const certificate = new Certificate({
    version: 2,
    serialNumber: serialNumberOf(plan.publicKey, plan),
    subject,
    issuer: above?.subject ?? subject,
    notBefore: timeOf(plan.from),
    notAfter: timeOf(plan.to),
    subjectPublicKeyInfo: own,
    extensions: extensionsOf(plan, own, above?.subjectPublicKeyInfo ?? own),
  });
  return signCertificate(certificate, privateKey, hash);
};
