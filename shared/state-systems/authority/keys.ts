import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { Null } from "asn1js";
import { AlgorithmIdentifier } from "pkijs";

export type Hash = "sha1" | "sha256" | "sha384" | "sha512";

/** The kinds of keys it makes; the last two exist to be refused. */
export type KeyKind = "ecdsa-p256" | "ecdsa-p384" | "rsa-2048" | "rsa-1024" | "ecdsa-p521";

export interface KeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

export const makeKeys = (kind: KeyKind): KeyPair => {
  switch (kind) {
    case "ecdsa-p256":
      return generateKeyPairSync("ec", { namedCurve: "P-256" });
    case "ecdsa-p384":
      return generateKeyPairSync("ec", { namedCurve: "P-384" });
    case "ecdsa-p521":
      return generateKeyPairSync("ec", { namedCurve: "P-521" });
    case "rsa-2048":
      return generateKeyPairSync("rsa", { modulusLength: 2048 });
    case "rsa-1024":
      return generateKeyPairSync("rsa", { modulusLength: 1024 });
  }
};

const rsaSignatures: Readonly<Record<Hash, string>> = {
  sha1: "1.2.840.113549.1.1.5",
  sha256: "1.2.840.113549.1.1.11",
  sha384: "1.2.840.113549.1.1.12",
  sha512: "1.2.840.113549.1.1.13",
};
const ecdsaSignatures: Readonly<Record<Hash, string>> = {
  sha1: "1.2.840.10045.4.1",
  sha256: "1.2.840.10045.4.3.2",
  sha384: "1.2.840.10045.4.3.3",
  sha512: "1.2.840.10045.4.3.4",
};
const digests: Readonly<Record<Hash, string>> = {
  sha1: "1.3.14.3.2.26",
  sha256: "2.16.840.1.101.3.4.2.1",
  sha384: "2.16.840.1.101.3.4.2.2",
  sha512: "2.16.840.1.101.3.4.2.3",
};

export const digestAlgorithm = (hash: Hash): AlgorithmIdentifier =>
  new AlgorithmIdentifier({ algorithmId: digests[hash] });

export const signatureAlgorithm = (key: KeyObject, hash: Hash): AlgorithmIdentifier =>
  key.asymmetricKeyType === "rsa"
    ? new AlgorithmIdentifier({ algorithmId: rsaSignatures[hash], algorithmParams: new Null() })
    : new AlgorithmIdentifier({ algorithmId: ecdsaSignatures[hash] });
