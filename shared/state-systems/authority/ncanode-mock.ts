// What plays NCANode v3: the routes that verify, with its ways that surprise whoever trusts `valid`
// alone. It knows the toy in the place of the national algorithms (`national.ts`).
import * as z from "zod";
import { epochMilliseconds, instantAt, type Instant } from "#shared/law/dates.ts";
import { readAsn1 } from "#shared/signature/asn1.ts";
import { readCertificate, type ReadCertificate } from "#shared/signature/certificate.ts";
import {
  attributesIn,
  certificatesIn,
  ownCertificate,
  signedDataIn,
  signerIn,
} from "#shared/signature/cms.ts";
import { bytesIn } from "#shared/signature/signed-info.ts";
import { signatureNamespace } from "#shared/signature/xml-algorithms.ts";
import { canonicalXml } from "#shared/xml/canonical.ts";
import { allWithin, isNamed, onlyChild } from "#shared/xml/look.ts";
import { parseXml } from "#shared/xml/parse.ts";
import type { XmlElement } from "#shared/xml/tree.ts";
import { toyDigest, toySignature } from "./national.ts";
import type { Revoked } from "./revocations.ts";

/** How the service stands in the world. */
export interface NcanodeWorld {
  /** It judges now, whenever a signature was made. */
  readonly now: Instant;
  /** The authorities it pins. */
  readonly authorities: readonly ReadCertificate[];
  readonly revoked?: readonly Revoked[] | undefined;
  /** Its own way to the responder is broken. */
  readonly isOcspDown?: boolean | undefined;
}

interface Replied {
  readonly status: number;
  readonly body: unknown;
}

const questionSchema = z.object({
  cms: z.string().optional(),
  xml: z.string().optional(),
  data: z.string().optional(),
  revocationCheck: z.array(z.enum(["OCSP", "CRL"])).default([]),
});

const isInForce = ({ notBefore, notAfter }: ReadCertificate, now: number): boolean =>
  notBefore < now && now < notAfter;

const revocationOf = ({ serialNumber }: ReadCertificate, world: NcanodeWorld) => {
  if (world.isOcspDown) {
    return { revoked: false, by: "OCSP", reason: "Connection refused" };
  }
  const found = world.revoked?.find((one) => one.serialNumber === serialNumber);
  return found === undefined
    ? { revoked: false, by: "OCSP", reason: "OK" }
    : { revoked: true, by: "OCSP", revocationTime: found.from, reason: "OK" };
};

/** What it tells of a certificate. `valid` is of the dates, the authority and what was asked, at once. */
const certificateInfo = (
  certificate: ReadCertificate,
  world: NcanodeWorld,
  asked: readonly string[],
) => {
  const now = epochMilliseconds(world.now);
  const { bytes, value } = certificate.signed;
  const issuer = world.authorities.find(
    ({ name, keyBits }) =>
      name === certificate.issuer && toySignature(keyBits, bytes).equals(value),
  );
  const revocations = asked.includes("OCSP") ? [revocationOf(certificate, world)] : [];
  const isActive = revocations.every(({ revoked, reason }) => !revoked && reason === "OK");
  return {
    valid:
      isInForce(certificate, now) && issuer !== undefined && isInForce(issuer, now) && isActive,
    revocations,
    notBefore: instantAt(certificate.notBefore),
    notAfter: instantAt(certificate.notAfter),
    serialNumber: certificate.serialNumber.slice(4).replace(/^0+/, ""),
    publicKey: Buffer.from(certificate.keyInfo).toString("base64"),
    signature: Buffer.from(certificate.signed.value).toString("base64"),
  };
};

type Question = z.infer<typeof questionSchema>;

/** It takes the content inside before the one beside, and a signer without a certificate for no fault. */
const verifyCms = ({ cms = "", data = "", revocationCheck }: Question, world: NcanodeWorld) => {
  const message = signedDataIn(readAsn1(Buffer.from(cms, "base64")));
  const certificates = certificatesIn(message.certificates);
  let valid = true;
  const signers = message.signers.map(signerIn).map((signer) => {
    const own = ownCertificate(signer.identifier, certificates);
    if (own === undefined) return { certificates: [] };
    const attributes = attributesIn(signer.attributes, message.contentType);
    const digest = toyDigest(Buffer.from(data, "base64"));
    const isHeld =
      attributes !== undefined &&
      digest.equals(attributes.messageDigest) &&
      toySignature(own.keyBits, attributes.bytes).equals(signer.value);
    const info = certificateInfo(own, world, revocationCheck);
    valid &&= isHeld && info.valid;
    return { certificates: [info] };
  });
  return { valid, signers };
};

const within = (element: XmlElement, ...path: readonly string[]): XmlElement =>
  path.reduce((from, name) => {
    const found = onlyChild(from, signatureNamespace, name);
    if (found === undefined) throw new Error(`no ${name}`);
    return found;
  }, element);

/** It looks for signatures by their prefix, and never at what they refer to. */
const verifyXml = ({ xml = "", revocationCheck }: Question, world: NcanodeWorld) => {
  const read = parseXml(xml);
  if (!read.read) throw new Error(read.code);
  const { root } = read.document;
  const signature = allWithin(root).findLast(
    (one) => one.prefix === "ds" && isNamed(one, signatureNamespace, "Signature"),
  );
  if (signature === undefined) return { valid: false, signers: [] };
  const der = bytesIn(within(signature, "KeyInfo", "X509Data", "X509Certificate"));
  const value = bytesIn(within(signature, "SignatureValue"));
  const digest = bytesIn(within(signature, "SignedInfo", "Reference", "DigestValue"));
  if (der === undefined || value === undefined || digest === undefined)
    throw new Error("no base64");
  const own = readCertificate(readAsn1(der));
  const covered = Buffer.from(canonicalXml(root, { without: signature }), "utf8");
  const signed = Buffer.from(canonicalXml(within(signature, "SignedInfo")), "utf8");
  const isHeld =
    toyDigest(covered).equals(digest) && toySignature(own.keyBits, signed).equals(value);
  const info = certificateInfo(own, world, revocationCheck);
  return { valid: isHeld && info.valid, signers: [info] };
};

/** Answers one of its routes: JSON in, a status and JSON out. What it cannot read it refuses with 400. */
export const answerNcanode = (route: string, question: unknown, world: NcanodeWorld): Replied => {
  const parsed = questionSchema.safeParse(question);
  const verify = { "/cms/verify": verifyCms, "/xml/verify": verifyXml }[route];
  if (verify === undefined) return { status: 404, body: { status: 404, message: "Not Found" } };
  if (!parsed.success) return { status: 400, body: { status: 400, message: "Bad Request" } };
  try {
    return { status: 200, body: { status: 200, message: "OK", ...verify(parsed.data, world) } };
  } catch {
    return { status: 400, body: { status: 400, message: "Client error" } };
  }
};
