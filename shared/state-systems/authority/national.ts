// Signatures that look like those of the national standards, for a service that plays the one which
// verifies them: the identifiers, the shapes and the answers are real, the mathematics is a toy that
// anybody could forge. Nothing but that service takes them for signatures.
import { createHash } from "node:crypto";
import { BitString, Set as SetOf, type ObjectIdentifier } from "asn1js";
import { AlgorithmIdentifier } from "pkijs";
import { attributeOids, contentOids } from "#shared/signature/oids.ts";
import { readTrustAnchors } from "#shared/signature/certificate.ts";
import { signatureNamespace, envelopedTransform } from "#shared/signature/xml-algorithms.ts";
import { canonicalMethods, canonicalXml } from "#shared/xml/canonical.ts";
import { parseXml } from "#shared/xml/parse.ts";
import type { XmlElement } from "#shared/xml/tree.ts";
import { derOf, number, octets, oid, partOf, sequence, tagged } from "./der.ts";
import type { Identity } from "./identity.ts";
import { certificateOf, certificatePem, pemOf } from "./pem.ts";
import type { Signed } from "./sign.ts";

/** GOST-2015 of 512 bits: the key, the signature, and the hash. */
const algorithms = {
  key: "1.2.398.3.10.1.1.2.2",
  signature: "1.2.398.3.10.1.1.2.3.2",
  digest: "1.2.398.3.10.1.3.3",
} as const;

const xmlAlgorithms = "urn:ietf:params:xml:ns:pkigovkz:xmlsec:algorithms:";
const xmlSignature = `${xmlAlgorithms}gostr34102015-gostr34112015-512`;
const xmlDigest = `${xmlAlgorithms}gostr34112015-512`;

/** The toy in the place of the national hash. */
export const toyDigest = (bytes: Uint8Array): Buffer => createHash("sha512").update(bytes).digest();

/** The toy in the place of the national signature: whoever knows the public key can make it. */
export const toySignature = (key: Uint8Array, bytes: Uint8Array): Buffer =>
  createHash("sha512").update(key).update(bytes).digest();

/** An identity whose certificate says that its key is one of the national standards. */
export const asNational = (identity: Identity): Identity => {
  const certificate = certificateOf(identity.certificate);
  const named = () => new AlgorithmIdentifier({ algorithmId: algorithms.signature });
  certificate.subjectPublicKeyInfo.algorithm = new AlgorithmIdentifier({
    algorithmId: algorithms.key,
  });
  certificate.signature = named();
  certificate.signatureAlgorithm = named();
  const bytes = new Uint8Array(certificate.encodeTBS().toBER());
  certificate.tbsView = bytes;
  const [authority = ""] = identity.authorities;
  const value = toySignature(keyOf(authority), bytes);
  certificate.signatureValue = new BitString({ valueHex: new Uint8Array(value).buffer });
  return { ...identity, certificate: certificatePem(certificate) };
};

const keyOf = (pem: string): Uint8Array => readTrustAnchors(pem)[0]?.keyBits ?? new Uint8Array();

/** How such a message may be made otherwise than a good one. */
export interface NationalOptions {
  readonly attached?: boolean | undefined;
  readonly certificates?: "own" | "none" | undefined;
  readonly signers?: 0 | 1 | undefined;
}

const attribute = (type: string, value: ReturnType<typeof octets> | ObjectIdentifier) =>
  sequence(oid(type), new SetOf({ value: [value] }));

/** Signs content as a client does with a key of the national standards: a detached CMS. */
export const signNational = (
  identity: Identity,
  content: Uint8Array,
  { attached = false, certificates = "own", signers = 1 }: NationalOptions = {},
): Signed => {
  const certificate = certificateOf(identity.certificate);
  const attributes = [
    attribute(attributeOids.contentType, oid(contentOids.data)),
    attribute(attributeOids.messageDigest, octets(toyDigest(content))),
  ];
  const value = toySignature(keyOf(identity.certificate), derOf(new SetOf({ value: attributes })));
  const signer = sequence(
    number(1),
    sequence(partOf(derOf(certificate.issuer.toSchema())), certificate.serialNumber),
    sequence(oid(algorithms.digest)),
    tagged(0, ...attributes),
    sequence(oid(algorithms.signature)),
    octets(value),
  );
  const signedData = sequence(
    number(1),
    new SetOf({ value: [sequence(oid(algorithms.digest))] }),
    sequence(oid(contentOids.data), ...(attached ? [tagged(0, octets(content))] : [])),
    ...(certificates === "none" ? [] : [tagged(0, partOf(derOf(certificate.toSchema(true))))]),
    new SetOf({ value: signers === 0 ? [] : [signer] }),
  );
  const der = derOf(sequence(oid(contentOids.signedData), tagged(0, signedData)));
  return { pem: pemOf("CMS", der), base64: Buffer.from(der).toString("base64") };
};

const rootOf = (xml: string): XmlElement => {
  const result = parseXml(xml);
  if (!result.read) throw new Error(result.code);
  return result.document.root;
};

/** Signs an XML document within itself, in the look of the national standards. */
export const signNationalXml = (identity: Identity, xml: string, prefix = "ds"): string => {
  const element = (name: string, inside: string, attributes = "") =>
    `<${prefix}:${name}${attributes}>${inside}</${prefix}:${name}>`;
  const method = (name: string, address: string) => element(name, "", ` Algorithm="${address}"`);
  const digest = toyDigest(Buffer.from(canonicalXml(rootOf(xml)), "utf8")).toString("base64");
  const reference =
    element("Transforms", method("Transform", envelopedTransform)) +
    method("DigestMethod", xmlDigest) +
    element("DigestValue", digest);
  const info = element(
    "SignedInfo",
    method("CanonicalizationMethod", canonicalMethods.inclusive) +
      method("SignatureMethod", xmlSignature) +
      element("Reference", reference, ' URI=""'),
  );
  const end = xml.lastIndexOf("</");
  const placed = (inside: string) =>
    xml.slice(0, end) +
    element("Signature", inside, ` xmlns:${prefix}="${signatureNamespace}"`) +
    xml.slice(end);
  const signature = rootOf(placed(info)).children.at(-1);
  const [signedInfo] = signature?.kind === "element" ? signature.children : [];
  if (signedInfo?.kind !== "element") throw new Error("a root is needed to sign in");
  const bytes = Buffer.from(canonicalXml(signedInfo), "utf8");
  const value = toySignature(keyOf(identity.certificate), bytes).toString("base64");
  const certificate = identity.certificate.replaceAll(/-----[A-Z ]+-----|\s/g, "");
  const data = element("X509Data", element("X509Certificate", certificate));
  return placed(info + element("SignatureValue", value) + element("KeyInfo", data));
};
