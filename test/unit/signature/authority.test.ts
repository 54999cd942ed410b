import { createPrivateKey, X509Certificate } from "node:crypto";
import { BitString, GeneralizedTime, UTCTime } from "asn1js";
import { Certificate } from "pkijs";
import { describe, expect, it } from "vitest";
import { readAsn1 } from "#shared/signature/asn1.ts";
import { readTrustAnchors } from "#shared/signature/certificate.ts";
import { verifyDetached } from "#shared/signature/verify.ts";
import { createAuthority, openAuthority } from "#shared/state-systems/authority/authority.ts";
import { timeOf, type KeyUsage } from "#shared/state-systems/authority/certificates.ts";
import { identitySchema } from "#shared/state-systems/authority/identity.ts";
import type { KeyKind } from "#shared/state-systems/authority/keys.ts";
import { pemOf } from "#shared/state-systems/authority/pem.ts";
import { sign } from "#shared/state-systems/authority/sign.ts";
import { instant } from "#test/fakes/clock.ts";
import { identityFor, iinOf, testAuthority } from "#test/samples/signing.ts";
import { at, content, person, reasonsFor, signature, signedDataOf } from "./samples.ts";

const now = instant("2026-11-23T04:00:00.500Z");
const official = { ...person, bin: "240140000001", role: "head" } as const;

const certificateIn = (pem: string) => new X509Certificate(pem);
const inNode = ({ certificate }: { readonly certificate: string }) => certificateIn(certificate);

describe("the test authority", () => {
  const authority = createAuthority(now);
  const root = inNode(authority.file.root);
  const issuing = inNode(authority.file.issuing);

  it("is a root and an issuing authority, each signed by the key above", () => {
    expect(authority.trust).toBe(authority.file.root.certificate);
    expect([root.ca, issuing.ca]).toEqual([true, true]);
    expect(root.verify(root.publicKey)).toBe(true);
    expect(root.checkIssued(root)).toBe(true);
    expect(issuing.verify(root.publicKey)).toBe(true);
    expect(issuing.checkIssued(root)).toBe(true);
    expect(issuing.verify(issuing.publicKey)).toBe(false);
    expect(root.subject).toBe("C=KZ\nCN=Test authority: root");
    expect(issuing.subject).toBe("C=KZ\nCN=Test authority: issuing");
  });

  it("may sign certificates and lists of revoked ones, and nothing else", () => {
    for (const { raw } of [root, issuing]) {
      // keyCertSign and cRLSign, critical.
      const usage = Buffer.from("0603551d0f0101ff040403020106", "hex");
      expect(raw.includes(usage)).toBe(true);
      expect(raw.includes(Buffer.from("\u0006\u0003\u0055\u0004\u0006\u0013\u0002KZ"))).toBe(true);
    }
  });

  it("is in force for twenty years from a day before it was made, in whole seconds", () => {
    for (const { validFromDate, validToDate } of [root, issuing]) {
      expect(validFromDate.toISOString()).toBe("2026-11-22T04:00:00.000Z");
      expect(validToDate.toISOString()).toBe("2046-11-23T04:00:00.000Z");
    }
  });

  it("issues a person the national subject and usages, for as long as it lasts itself", () => {
    const certificate = inNode(authority.issuePerson(person));
    expect(certificate.subject.split("\n")).toEqual([
      "CN=Оспанова Зейнеп",
      "SN=Оспанова",
      `serialNumber=IIN${person.iin}`,
      "C=KZ",
      "GN=Бекқызы",
    ]);
    expect(certificate.keyUsage).toEqual(["1.3.6.1.5.5.7.3.4", "1.2.398.3.3.4.1.1"]);
    expect(certificate.ca).toBe(false);
    expect(certificate.verify(issuing.publicKey)).toBe(true);
    expect(certificate.checkIssued(issuing)).toBe(true);
    expect(certificate.validFromDate).toEqual(issuing.validFromDate);
    expect(certificate.validToDate).toEqual(issuing.validToDate);
  });

  it("issues a certificate of any subject, with usages or without", () => {
    const some = inNode(authority.issue([["2.5.4.3", "Somebody"]], []));
    expect(some.subject).toBe("CN=Somebody");
    expect(some.keyUsage).toBeUndefined();
  });

  it("names no patronymic where there is none", () => {
    const { patronymic: _, ...without } = person;
    expect(inNode(authority.issuePerson(without)).subject).not.toContain("GN=");
  });

  it.each([
    ["head", "1.2.398.3.3.4.1.2.1"],
    ["may-sign", "1.2.398.3.3.4.1.2.2"],
    ["employee", "1.2.398.3.3.4.1.2.5"],
  ] as const)("issues an organisation the certificate of its %s", (role, oid) => {
    const certificate = inNode(authority.issueOrganization({ ...official, role }));
    expect(certificate.subject).toContain("\nO=BIN240140000001\nOU=BIN240140000001");
    expect(certificate.keyUsage).toEqual(["1.3.6.1.5.5.7.3.4", "1.2.398.3.3.4.1.2", oid]);
    const named = authority.issueOrganization({ ...official, role, organization: "Шаңырақ" });
    expect(inNode(named).subject).toContain("\nO=Шаңырақ\nOU=BIN240140000001");
  });

  it("gives every certificate a key and a positive number of its own", () => {
    const certificates = Array.from({ length: 20 }, () => inNode(authority.issuePerson(person)));
    const numbers = certificates.map(({ serialNumber }) => serialNumber);
    expect(new Set(numbers).size).toBe(20);
    for (const number of numbers) expect(number).toMatch(/^[4-7][0-9A-F]{31}$/);
    expect(
      new Set(certificates.map(({ publicKey }) => publicKey.export({ format: "jwk" }).x)).size,
    ).toBe(20);
  });

  it("keeps the private key that belongs to the certificate", () => {
    const identity = authority.issuePerson(person);
    expect(inNode(identity).checkPrivateKey(createPrivateKey(identity.privateKey))).toBe(true);
    expect(identity.authorities).toEqual([authority.file.issuing.certificate, authority.trust]);
  });

  it.each([
    ["ecdsa-p256", "ec", { namedCurve: "prime256v1" }],
    ["ecdsa-p384", "ec", { namedCurve: "secp384r1" }],
    ["ecdsa-p521", "ec", { namedCurve: "secp521r1" }],
    ["rsa-2048", "rsa", { modulusLength: 2048 }],
    ["rsa-1024", "rsa", { modulusLength: 1024 }],
  ] satisfies [KeyKind, string, object][])(
    "makes keys of the kind asked for: %s",
    (keys, type, details) => {
      const { publicKey } = inNode(authority.issuePerson(person, { keys }));
      expect(publicKey.asymmetricKeyType).toBe(type);
      expect(publicKey.asymmetricKeyDetails).toMatchObject(details);
    },
  );

  it.each([
    [["digitalSignature", "nonRepudiation"], 0xc0, 6],
    [["digitalSignature"], 0x80, 7],
    [["keyEncipherment"], 0x20, 5],
    [["keyCertSign", "cRLSign"], 0x06, 1],
    [[], 0, 0],
  ] satisfies [KeyUsage[], number, number][])(
    "writes the key usage %j as DER has it",
    (keyUsage, bits, unused) => {
      const { raw } = inNode(authority.issuePerson(person, { keyUsage }));
      const { extensions = [] } = new Certificate({ schema: readAsn1(raw) });
      const usage = extensions.find(({ extnID }) => extnID === "2.5.29.15");
      const value: unknown = usage?.parsedValue;
      if (!(value instanceof BitString)) throw new Error("no key usage");
      expect(usage?.critical).toBe(true);
      expect([...value.valueBlock.valueHexView]).toEqual([bits]);
      expect(value.valueBlock.unusedBits).toBe(unused);
    },
  );

  it("writes times to 2049 with two digits of the year, later ones with four", () => {
    const written = (text: string) => timeOf(instant(text)).toSchema();
    const last = written("2049-12-31T23:59:59.999Z");
    expect(last).toBeInstanceOf(UTCTime);
    expect(last).not.toBeInstanceOf(GeneralizedTime);
    expect(last.toDate().toISOString()).toBe("2049-12-31T23:59:59.000Z");
    const next = written("2050-01-01T00:00:00.000Z");
    expect(next).toBeInstanceOf(GeneralizedTime);
    expect(next.toDate().toISOString()).toBe("2050-01-01T00:00:00.000Z");
  });
});

describe("an authority in a file", () => {
  const authority = createAuthority(now, { name: "Stage" });
  const kept: unknown = JSON.parse(JSON.stringify(authority.file));

  it("goes on issuing under the same root after it was opened", async () => {
    const opened = openAuthority(kept);
    expect(opened.trust).toBe(authority.trust);
    expect(opened.file).toEqual(authority.file);
    const identity = opened.issuePerson(person);
    expect(inNode(identity).validToDate).toEqual(inNode(authority.file.issuing).validToDate);
    expect(inNode(authority.file.root).subject).toBe("C=KZ\nCN=Stage: root");
    const trust = readTrustAnchors(authority.trust);
    expect(await reasonsFor(sign(identity, content).pem, { trust })).toBe("valid");
  });

  it("lets a client sign with an identity from a file of its own", async () => {
    const identity = identitySchema.parse(
      JSON.parse(JSON.stringify(authority.issuePerson(person))),
    );
    const trust = readTrustAnchors(authority.trust);
    const { pem: text } = sign(identity, content);
    const verdict = await verifyDetached({ signature: text, content, at, trust });
    expect(verdict).toMatchObject({ verdict: "valid", signer: { iin: person.iin } });
  });

  it("is refused where it is something else", () => {
    expect(() => openAuthority({})).toThrow("expected object");
    expect(() => openAuthority({ ...authority.file, more: 1 })).toThrow("Unrecognized key");
    const { root } = authority.file;
    const broken = { certificate: "MIIB", authorities: [], privateKey: root.privateKey };
    expect(() => openAuthority({ root, issuing: broken })).toThrow("-----BEGIN ");
  });
});

describe("a message it signs", () => {
  it("is the same in PEM and in base64", () => {
    const { pem, base64 } = signature();
    expect(pemOf("CMS", Buffer.from(base64, "base64"))).toBe(pem);
    const lines = pem.split("\n");
    expect(lines[0]).toBe("-----BEGIN CMS-----");
    expect(lines.slice(-2)).toEqual(["-----END CMS-----", ""]);
    expect(Math.max(...lines.map(({ length }) => length))).toBe(64);
  });

  it("has its attributes in the order of DER, the claimed time among them", () => {
    const types = (signed: ReturnType<typeof signature>) =>
      signedDataOf(signed).signerInfos[0]?.signedAttrs?.attributes.map(({ type }) => type);
    const [contentType, digest, time] = [3, 4, 5].map((last) => `1.2.840.113549.1.9.${last}`);
    expect(types(signature())).toEqual([contentType, digest]);
    expect(types(signature({ signingTime: at }))).toEqual([contentType, time, digest]);
  });

  it("brings the signer's certificate and those above it, unless told otherwise", () => {
    const count = (certificates?: "chain" | "own" | "none") =>
      signedDataOf(signature({ certificates })).certificates?.length;
    expect([count(), count("chain"), count("own"), count("none")]).toEqual([3, 3, 1, undefined]);
  });
});

describe("the sample signatures", () => {
  it("give the same applicant the same identity, and another one another", () => {
    const bin = "240140000001";
    const name = { surname: "Ахметов", givenName: "Ержан" };
    expect(identityFor({ bin })).toBe(identityFor({ bin }));
    expect(identityFor({ bin })).not.toBe(identityFor({ bin, name }));
    expect(identityFor({ iin: iinOf(1) })).not.toBe(identityFor({ iin: iinOf(2) }));
    expect(inNode(identityFor({ bin })).keyUsage).toContain("1.2.398.3.3.4.1.2.1");
    const entrepreneur = inNode(identityFor({ iin: iinOf(2), name }));
    expect(entrepreneur.keyUsage).toContain("1.2.398.3.3.4.1.1");
    expect(entrepreneur.subject).toContain(
      `CN=Ахметов Ержан\nSN=Ахметов\nserialNumber=IIN${iinOf(2)}`,
    );
  });

  it("come from one authority a process", () => {
    expect(testAuthority()).toBe(testAuthority());
  });
});
