// What a signature may be made with: RSA of 2048 bits or more and ECDSA over P-256 or P-384, with SHA-256,
// SHA-384 or SHA-512. SHA-1 is refused; the national algorithms are left to the other adapter.
import { createHash, verify, type KeyObject } from "node:crypto";
import { bytesOf, partsOf, readAsn1 } from "./asn1.ts";
import type { ReadCertificate } from "./certificate.ts";
import { digestOids, nationalAlgorithms } from "./oids.ts";

export type Hash = "sha256" | "sha384" | "sha512";
type KeyFamily = "rsa" | "ec";

/** How a signature is to be checked. */
export interface Scheme {
  readonly family: KeyFamily;
  readonly hash: Hash;
}

export type OutOfReach = "sha1-refused" | "algorithm-unsupported" | "algorithm-elsewhere";

const sha1 = new Set<string>([digestOids.sha1, "1.2.840.113549.1.1.5", "1.2.840.10045.4.1"]);

const hashes: ReadonlyMap<string, Hash> = new Map([
  [digestOids.sha256, "sha256"],
  [digestOids.sha384, "sha384"],
  [digestOids.sha512, "sha512"],
]);

const schemes: ReadonlyMap<string, Scheme> = new Map([
  ["1.2.840.113549.1.1.11", { family: "rsa", hash: "sha256" }],
  ["1.2.840.113549.1.1.12", { family: "rsa", hash: "sha384" }],
  ["1.2.840.113549.1.1.13", { family: "rsa", hash: "sha512" }],
  ["1.2.840.10045.4.3.2", { family: "ec", hash: "sha256" }],
  ["1.2.840.10045.4.3.3", { family: "ec", hash: "sha384" }],
  ["1.2.840.10045.4.3.4", { family: "ec", hash: "sha512" }],
]);

/** Says RSA alone; a CMS names the hash beside it. */
const rsaEncryption = "1.2.840.113549.1.1.1";

const isElsewhere = (algorithm: string): boolean => algorithm.startsWith(nationalAlgorithms);

/** Whether the key is one of the national standards, with which Node can do nothing. */
export const isNationalKey = ({ keyAlgorithm }: ReadCertificate): boolean =>
  isElsewhere(keyAlgorithm);

/** The hash that an algorithm of digests stands for. */
export const hashOf = (digest: string): Hash | OutOfReach => {
  if (isElsewhere(digest)) return "algorithm-elsewhere";
  if (sha1.has(digest)) return "sha1-refused";
  return hashes.get(digest) ?? "algorithm-unsupported";
};

/** How a certificate is signed, by the algorithm it names. */
export const schemeOf = (algorithm: string): Scheme | OutOfReach => {
  if (isElsewhere(algorithm)) return "algorithm-elsewhere";
  if (sha1.has(algorithm)) return "sha1-refused";
  return schemes.get(algorithm) ?? "algorithm-unsupported";
};

export const isHash = (found: Hash | OutOfReach): found is Hash =>
  found === "sha256" || found === "sha384" || found === "sha512";

/** How a message is signed, by the two algorithms a CMS names; they have to agree on the hash. */
export const messageSchemeOf = (algorithm: string, digest: string): Scheme | OutOfReach => {
  if (isElsewhere(algorithm)) return "algorithm-elsewhere";
  const hash = hashOf(digest);
  if (!isHash(hash)) return hash;
  if (algorithm === rsaEncryption) return { family: "rsa", hash };
  const scheme = schemeOf(algorithm);
  if (typeof scheme === "string") return scheme;
  return scheme.hash === hash ? scheme : "algorithm-unsupported";
};

const curves = new Set(["prime256v1", "secp384r1"]);
const fewestRsaBits = 2048;
/** More only makes checking slow. */
const mostRsaBits = 8192;

/** What is wrong with a key; `undefined` is a key that Node could not read. */
export const keyFaultOf = (
  key: KeyObject | undefined,
): "weak-key" | "algorithm-unsupported" | undefined => {
  const { namedCurve = "", modulusLength = 0 } = key?.asymmetricKeyDetails ?? {};
  switch (key?.asymmetricKeyType) {
    case "ec":
      return curves.has(namedCurve) ? undefined : "algorithm-unsupported";
    case "rsa":
      if (modulusLength > mostRsaBits) return "algorithm-unsupported";
      return modulusLength < fewestRsaBits ? "weak-key" : undefined;
    default:
      return "algorithm-unsupported";
  }
};

/** Whether a value is this key's signature over the bytes. A key of another family signs nothing. */
export const holds = (
  { family, hash }: Scheme,
  key: KeyObject | undefined,
  bytes: Uint8Array,
  value: Uint8Array,
): boolean => key?.asymmetricKeyType === family && verify(hash, bytes, key, value);

/**
 * What of a good signature nobody can change without its key. An ECDSA signature is two numbers, and
 * anybody can turn the second into another one that holds as well; the first stays.
 */
const unchangeable = (value: Uint8Array): Uint8Array => bytesOf(partsOf(readAsn1(value))[0]);

/** A mark of a signature that holds: the same however it is spelt, another for every other signature. */
export const markOf = (key: KeyObject | undefined, value: Uint8Array): string => {
  const own = key?.asymmetricKeyType === "ec" ? unchangeable(value) : value;
  return createHash("sha256").update(own).digest("hex");
};
