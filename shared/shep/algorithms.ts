import { constants, sign, verify, type KeyObject } from "node:crypto";
import type { SigningKey } from "./keys.ts";

/** How a signature of XML is made. */
export interface XmlScheme {
  readonly family: "rsa" | "ec";
  readonly hash: "sha256" | "sha512";
}

const more = "http://www.w3.org/2001/04/xmldsig-more#";

const schemes: ReadonlyMap<string, XmlScheme> = new Map([
  [`${more}rsa-sha256`, { family: "rsa", hash: "sha256" }],
  [`${more}rsa-sha512`, { family: "rsa", hash: "sha512" }],
  [`${more}ecdsa-sha256`, { family: "ec", hash: "sha256" }],
]);

const sha1 = new Set([
  "http://www.w3.org/2000/09/xmldsig#rsa-sha1",
  "http://www.w3.org/2000/09/xmldsig#dsa-sha1",
  `${more}ecdsa-sha1`,
  "http://www.w3.org/2000/09/xmldsig#sha1",
  "http://www.w3.org/2000/09/xmldsig#hmac-sha1",
]);

const digests: ReadonlyMap<string, XmlScheme["hash"]> = new Map([
  ["http://www.w3.org/2001/04/xmlenc#sha256", "sha256"],
  ["http://www.w3.org/2001/04/xmlenc#sha512", "sha512"],
]);

export const digestMethod = "http://www.w3.org/2001/04/xmlenc#sha256";

type OutOfReach = "sha1-refused" | "algorithm-unsupported";

/** What an algorithm's name stands for. The national algorithms are unsupported here, as is whatever is not named. */
export const schemeNamed = (name: string): XmlScheme | OutOfReach =>
  schemes.get(name) ?? (sha1.has(name) ? "sha1-refused" : "algorithm-unsupported");

export const digestNamed = (name: string): XmlScheme["hash"] | OutOfReach =>
  digests.get(name) ?? (sha1.has(name) ? "sha1-refused" : "algorithm-unsupported");

/** The name of the algorithm that a key signs with. Throws for a key of neither family. */
export const signatureMethodOf = ({ privateKey }: SigningKey): string => {
  const family = privateKey.asymmetricKeyType;
  const found = [...schemes].find(([, scheme]) => scheme.family === family);
  if (found === undefined) throw new Error(`a key of the kind ${family} signs nothing here`);
  return found[0];
};

const spelling = (key: KeyObject) =>
  key.asymmetricKeyType === "ec"
    ? ({ key, dsaEncoding: "ieee-p1363" } as const)
    : ({ key, padding: constants.RSA_PKCS1_PADDING } as const);

export const signText = ({ privateKey }: SigningKey, text: string): string =>
  sign("sha256", Buffer.from(text), spelling(privateKey)).toString("base64");

/** Whether a value is this key's signature over a text. A key of another family signs nothing. */
export const holdsOver = (
  { family, hash }: XmlScheme,
  key: KeyObject,
  text: string,
  value: Uint8Array,
): boolean =>
  key.asymmetricKeyType === family && verify(hash, Buffer.from(text), spelling(key), value);
