import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { keyFaultOf, messageSchemeOf, schemeOf } from "#shared/signature/algorithms.ts";

/** A number of so many bits is enough of a public key to be measured. */
const rsaOf = (bits: number) => {
  const number = (1n << BigInt(bits - 1)) + 1n;
  const n = Buffer.from(number.toString(16).padStart(Math.ceil(bits / 8) * 2, "0"), "hex");
  const key = { kty: "RSA", n: n.toString("base64url"), e: "AQAB" };
  return createPublicKey({ key, format: "jwk" });
};

const ecOf = (namedCurve: string, paramEncoding: "named" | "explicit" = "named") =>
  generateKeyPairSync("ec", { namedCurve, paramEncoding }).publicKey;

describe("a key", () => {
  it.each([
    [2047, "weak-key"],
    [2048, undefined],
    [4096, undefined],
    [8192, undefined],
    [8193, "algorithm-unsupported"],
  ] as const)("of RSA has 2048 to 8192 bits: %i", (bits, fault) => {
    expect(keyFaultOf(rsaOf(bits))).toBe(fault);
  });

  it.each([
    ["P-256", undefined],
    ["P-384", undefined],
    ["P-521", "algorithm-unsupported"],
    ["secp256k1", "algorithm-unsupported"],
  ] as const)("of ECDSA is of the curve P-256 or P-384: %s", (curve, fault) => {
    expect(keyFaultOf(ecOf(curve))).toBe(fault);
  });

  it("is of no other kind, and there is one", () => {
    expect(keyFaultOf(undefined)).toBe("algorithm-unsupported");
    for (const { publicKey } of [
      generateKeyPairSync("ed25519"),
      generateKeyPairSync("rsa-pss", { modulusLength: 2048 }),
    ]) {
      expect(keyFaultOf(publicKey)).toBe("algorithm-unsupported");
    }
  });
});

describe("the algorithms that a message names", () => {
  const [rsa, md5, sha384] = [
    "1.2.840.113549.1.1.1",
    "1.2.840.113549.2.5",
    "2.16.840.1.101.3.4.2.2",
  ];

  it("are RSA alone with a hash that is known", () => {
    expect(messageSchemeOf(rsa, sha384)).toEqual({ family: "rsa", hash: "sha384" });
    expect(messageSchemeOf(rsa, md5)).toBe("algorithm-unsupported");
  });

  it("are not RSA alone in a certificate, which names no hash beside it", () => {
    expect(schemeOf(rsa)).toBe("algorithm-unsupported");
  });
});
