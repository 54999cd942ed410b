// What XML signatures name by address (XML Signature 1.1, RFC 6931), in the terms of the rest.
import { createHash } from "node:crypto";
import { canonicalMethods } from "#shared/xml/canonical.ts";
import type { Hash, OutOfReach, Scheme } from "./algorithms.ts";
import { derOfNumbers } from "./asn1.ts";

export const signatureNamespace = "http://www.w3.org/2000/09/xmldsig#";
const more = "http://www.w3.org/2001/04/xmldsig-more#";
const encryption = "http://www.w3.org/2001/04/xmlenc#";

export const envelopedTransform = `${signatureNamespace}enveloped-signature`;

/** Comments make no difference: a document that has any within is refused. */
export const canonicalTransforms: readonly string[] = [
  canonicalMethods.inclusive,
  `${canonicalMethods.inclusive}#WithComments`,
];

export const xmlSignatureMethods: ReadonlyMap<string, Scheme> = new Map([
  [`${more}rsa-sha256`, { family: "rsa", hash: "sha256" }],
  [`${more}rsa-sha384`, { family: "rsa", hash: "sha384" }],
  [`${more}rsa-sha512`, { family: "rsa", hash: "sha512" }],
  [`${more}ecdsa-sha256`, { family: "ec", hash: "sha256" }],
  [`${more}ecdsa-sha384`, { family: "ec", hash: "sha384" }],
  [`${more}ecdsa-sha512`, { family: "ec", hash: "sha512" }],
]);

export const xmlDigestMethods: ReadonlyMap<string, Hash> = new Map([
  [`${encryption}sha256`, "sha256"],
  [`${more}sha384`, "sha384"],
  [`${encryption}sha512`, "sha512"],
]);

const sha1 = new Set([
  `${signatureNamespace}sha1`,
  `${signatureNamespace}rsa-sha1`,
  `${signatureNamespace}dsa-sha1`,
  `${more}ecdsa-sha1`,
]);

/** The addresses of the national algorithms, in both of their generations. */
const isNational = (address: string): boolean =>
  address.startsWith("urn:ietf:params:xml:ns:pkigovkz:") || address.startsWith(`${more}gost34`);

const outOfReach = (address: string): OutOfReach => {
  if (isNational(address)) return "algorithm-elsewhere";
  return sha1.has(address) ? "sha1-refused" : "algorithm-unsupported";
};

export const xmlSchemeOf = (address: string): Scheme | OutOfReach | "hmac-refused" =>
  // A key that both sides know says nothing of who signed.
  address.includes("#hmac-")
    ? "hmac-refused"
    : (xmlSignatureMethods.get(address) ?? outOfReach(address));

/** How a digest is made, or why it is not. */
export const xmlDigestOf = (address: string): ((bytes: string) => Buffer) | OutOfReach => {
  const hash = xmlDigestMethods.get(address);
  return hash === undefined
    ? outOfReach(address)
    : (bytes) => createHash(hash).update(bytes, "utf8").digest();
};

/** XML writes both numbers of an ECDSA signature side by side (RFC 4050, 3.3); Node takes DER. */
export const valueIn = (scheme: Scheme | string, value: Uint8Array): Uint8Array => {
  if (typeof scheme === "string" || scheme.family === "rsa" || value.length % 2 === 1) return value;
  const half = value.length / 2;
  return derOfNumbers(value.subarray(0, half), value.subarray(half));
};
