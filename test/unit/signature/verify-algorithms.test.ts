import { BitString } from "asn1js";
import { AlgorithmIdentifier } from "pkijs";
import { describe, expect, it } from "vitest";
import { readTrustAnchors } from "#shared/signature/certificate.ts";
import { createAuthority } from "#shared/state-systems/authority/authority.ts";
import type { Hash, KeyKind } from "#shared/state-systems/authority/keys.ts";
import { sign } from "#shared/state-systems/authority/sign.ts";
import { testAuthority } from "#test/samples/signing.ts";
import {
  at,
  bytes,
  content,
  person,
  reasonsFor,
  signature,
  spoilt,
  withCertificate,
} from "./samples.ts";

const algorithm = (algorithmId: string) => new AlgorithmIdentifier({ algorithmId });

const identities = new Map<KeyKind, ReturnType<ReturnType<typeof testAuthority>["issuePerson"]>>();
const identityOf = (keys: KeyKind) => {
  const identity = identities.get(keys) ?? testAuthority().issuePerson(person, { keys });
  identities.set(keys, identity);
  return identity;
};

const signedWith = (keys: KeyKind, hash: Hash) => sign(identityOf(keys), content, { hash });

describe("what a signature may be made with", () => {
  const good: readonly (readonly [KeyKind, Hash])[] = [
    ["rsa-2048", "sha256"],
    ["rsa-2048", "sha384"],
    ["rsa-2048", "sha512"],
    ["ecdsa-p256", "sha256"],
    ["ecdsa-p256", "sha384"],
    ["ecdsa-p256", "sha512"],
    ["ecdsa-p384", "sha256"],
    ["ecdsa-p384", "sha384"],
  ];

  it.each(good)("is %s with %s, in PEM and in base64", async (keys, hash) => {
    const { pem, base64 } = signedWith(keys, hash);
    expect(await reasonsFor(pem)).toBe("valid");
    expect(await reasonsFor(base64)).toBe("valid");
    expect(await reasonsFor(pem, { content: bytes("other") })).toEqual(["content-differs"]);
  });

  it.each(good)("%s with %s fails where its last byte is another", async (keys, hash) => {
    const changed = spoilt(signedWith(keys, hash), ({ signature: { valueBlock } }) => {
      const value = valueBlock.valueHexView;
      value[value.length - 1] = (value.at(-1) ?? 0) ^ 1;
    });
    expect(await reasonsFor(changed)).toEqual(["signature-wrong"]);
  });

  it.each(["rsa-2048", "ecdsa-p384"] as const)("may be %s in the authorities too", async (keys) => {
    const authority = createAuthority(at, { keys });
    const { pem } = sign(authority.issuePerson(person), content);
    expect(await reasonsFor(pem, { trust: readTrustAnchors(authority.trust) })).toBe("valid");
  });

  it("may be named as RSA alone, with the hash beside it", async () => {
    const named = (keys: KeyKind) =>
      spoilt(signedWith(keys, "sha384"), (signerInfo) => {
        signerInfo.signatureAlgorithm = algorithm("1.2.840.113549.1.1.1");
      });
    expect(await reasonsFor(named("rsa-2048"))).toBe("valid");
    expect(await reasonsFor(named("ecdsa-p256"))).toEqual(["signature-wrong"]);
  });
});

describe("SHA-1", () => {
  it.each(["rsa-2048", "ecdsa-p256"] as const)("is refused under %s", async (keys) => {
    expect(await reasonsFor(signedWith(keys, "sha1").pem)).toEqual(["sha1-refused"]);
  });

  it.each([
    ["rsa-2048", "1.2.840.113549.1.1.5"],
    ["ecdsa-p256", "1.2.840.10045.4.1"],
  ] as const)("is refused in the signature alone: %s", async (keys, oid) => {
    const named = spoilt(signedWith(keys, "sha256"), (signerInfo) => {
      signerInfo.signatureAlgorithm = algorithm(oid);
    });
    expect(await reasonsFor(named)).toEqual(["sha1-refused"]);
  });

  it("is refused in the digest alone", async () => {
    const named = spoilt(signature(), (signerInfo) => {
      signerInfo.digestAlgorithm = algorithm("1.3.14.3.2.26");
    });
    expect(await reasonsFor(named)).toEqual(["sha1-refused"]);
  });

  it("is refused in the signer's certificate and in an authority's", async () => {
    const own = testAuthority().issuePerson(person, { hash: "sha1" });
    expect(await reasonsFor(sign(own, content).pem)).toEqual(["sha1-refused"]);
    const { root } = testAuthority().file;
    const middle = testAuthority().issue([["2.5.4.3", "Middle"]], [], {
      under: root,
      pathLength: 0,
      keyUsage: ["keyCertSign"],
      hash: "sha1",
    });
    const below = testAuthority().issuePerson(person, { under: middle });
    expect(await reasonsFor(sign(below, content).pem)).toEqual(["sha1-refused"]);
  });
});

describe("an algorithm that is not supported", () => {
  it.each([
    ["MD5", "1.2.840.113549.2.5"],
    ["SHA-224", "2.16.840.1.101.3.4.2.4"],
    ["a number near to the national ones", "1.2.3981.1"],
  ])("is refused as the digest: %s", async (_, oid) => {
    const named = spoilt(signature(), (signerInfo) => {
      signerInfo.digestAlgorithm = algorithm(oid);
    });
    expect(await reasonsFor(named)).toEqual(["algorithm-unsupported"]);
  });

  it.each([
    ["RSA-PSS", "1.2.840.113549.1.1.10"],
    ["ECDSA with SHA-224", "1.2.840.10045.4.3.1"],
    ["a key's algorithm", "1.2.840.10045.2.1"],
    ["ECDSA with another hash than the digest's", "1.2.840.10045.4.3.3"],
  ])("is refused as the signature: %s", async (_, oid) => {
    const named = spoilt(signature(), (signerInfo) => {
      signerInfo.signatureAlgorithm = algorithm(oid);
    });
    expect(await reasonsFor(named)).toEqual(["algorithm-unsupported"]);
  });

  it.each([
    ["rsa-2048", "1.2.840.10045.4.3.2"],
    ["ecdsa-p256", "1.2.840.113549.1.1.11"],
  ] as const)("is no cover for a key of another family: %s", async (keys, oid) => {
    const named = spoilt(signedWith(keys, "sha256"), (signerInfo) => {
      signerInfo.signatureAlgorithm = algorithm(oid);
    });
    expect(await reasonsFor(named)).toEqual(["signature-wrong"]);
  });

  it("is refused as the signer's key: another curve, too few bits, no key at all", async () => {
    expect(await reasonsFor(signedWith("ecdsa-p521", "sha512").pem)).toEqual([
      "algorithm-unsupported",
    ]);
    expect(await reasonsFor(signedWith("rsa-1024", "sha256").pem)).toEqual(["weak-key"]);
    const unreadable = withCertificate(signature(), ({ subjectPublicKeyInfo }) => {
      subjectPublicKeyInfo.subjectPublicKey = new BitString({ valueHex: new ArrayBuffer(8) });
    });
    expect(await reasonsFor(unreadable)).toEqual(["algorithm-unsupported", "chain-broken"]);
  });

  it.each([
    ["rsa-1024", "weak-key"],
    ["ecdsa-p521", "algorithm-unsupported"],
  ] as const)("is refused as an authority's key: %s", async (keys, reason) => {
    const authority = createAuthority(at, { keys });
    const { pem } = sign(authority.issuePerson(person), content);
    expect(await reasonsFor(pem, { trust: readTrustAnchors(authority.trust) })).toEqual([reason]);
  });

  it("is refused as the signature over a certificate", async () => {
    const named = withCertificate(signature(), (certificate) => {
      certificate.signature = algorithm("1.2.840.113549.1.1.10");
      certificate.signatureAlgorithm = algorithm("1.2.840.113549.1.1.10");
    });
    expect(await reasonsFor(named)).toEqual(["algorithm-unsupported"]);
  });

  it("is malformed in a certificate that names two", async () => {
    const named = withCertificate(signature(), (certificate) => {
      certificate.signatureAlgorithm = algorithm("1.2.840.10045.4.3.3");
    });
    expect(await reasonsFor(named)).toEqual(["malformed"]);
  });
});

describe("a national algorithm", () => {
  const national = [
    "1.2.398.3.10.1.1.1.2",
    "1.2.398.3.10.1.1.2.3.1",
    "1.2.398.3.10.1.1.2.3.2",
  ] as const;

  it.each(national)("leaves the signature undetermined: %s", async (oid) => {
    const signedSo = spoilt(signature(), (signerInfo) => {
      signerInfo.signatureAlgorithm = algorithm(oid);
    });
    const digestedSo = spoilt(signature(), (signerInfo) => {
      signerInfo.digestAlgorithm = algorithm(oid);
    });
    const ofSuchKey = withCertificate(signature(), ({ subjectPublicKeyInfo }) => {
      subjectPublicKeyInfo.algorithm = algorithm(oid);
    });
    for (const text of [signedSo, digestedSo, ofSuchKey]) {
      expect(await reasonsFor(text)).toEqual(["algorithm-elsewhere", "?"]);
    }
  });

  it("over the certificate leaves it undetermined, unless something else is wrong for good", async () => {
    const named = withCertificate(signature(), (certificate) => {
      certificate.signature = algorithm(national[0]);
      certificate.signatureAlgorithm = algorithm(national[0]);
    });
    expect(await reasonsFor(named)).toEqual(["algorithm-elsewhere", "?"]);
    expect(await reasonsFor(named, { content: bytes("other") })).toEqual(["content-differs"]);
  });

  it("does not excuse a message that nobody could judge", async () => {
    const attached = spoilt(signature({ attached: true }), (signerInfo) => {
      signerInfo.signatureAlgorithm = algorithm(national[0]);
    });
    expect(await reasonsFor(attached)).toEqual(["attached"]);
  });
});
