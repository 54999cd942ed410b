import { createPrivateKey } from "node:crypto";
import type { Certificate } from "pkijs";
import { describe, expect, it } from "vitest";
import { epochMilliseconds } from "#shared/law/dates.ts";
import { readAsn1 } from "#shared/signature/asn1.ts";
import {
  readCertificate,
  readTrustAnchors,
  type ReadCertificate,
} from "#shared/signature/certificate.ts";
import { wayToAuthority } from "#shared/signature/chain.ts";
import {
  makeCertificate,
  type CertificatePlan,
} from "#shared/state-systems/authority/certificates.ts";
import { makeKeys, type KeyPair } from "#shared/state-systems/authority/keys.ts";
import { instant } from "#test/fakes/clock.ts";
import { at } from "./samples.ts";

const life = { from: instant("2026-01-01T00:00:00.000Z"), to: instant("2028-01-01T00:00:00.000Z") };

const called = (name: string) => [["2.5.4.3", name]] as const;

interface Made {
  readonly keys: KeyPair;
  readonly certificate: Certificate;
}

/** An authority's certificate for given keys, so that one key can have several certificates. */
const authority = (
  name: string,
  keys: KeyPair,
  above: Made | undefined,
  changes: Partial<CertificatePlan> = {},
): Made => {
  const plan = { subject: called(name), publicKey: keys.publicKey, pathLength: 9, ...life };
  const certificate = makeCertificate(
    { ...plan, keyUsage: ["keyCertSign"], ...changes },
    {
      certificate: above?.certificate,
      privateKey: above?.keys.privateKey ?? keys.privateKey,
    },
  );
  return { keys, certificate };
};

const known = new Map<Made, ReadCertificate>();

/** Each certificate is read once, as in a message. */
const read = (made: Made): ReadCertificate => {
  const bytes = new Uint8Array(made.certificate.toSchema().toBER());
  const certificate = known.get(made) ?? readCertificate(readAsn1(bytes));
  known.set(made, certificate);
  return certificate;
};

const findings = (
  certificate: Made,
  embedded: readonly Made[],
  trust: readonly Made[],
): readonly string[] =>
  wayToAuthority(read(certificate), {
    embedded: embedded.map(read),
    trust: trust.map(read),
    at: epochMilliseconds(at),
  }).findings;

const [rootKeys, upperKeys, lowerKeys, endKeys] = [1, 2, 3, 4].map(() => makeKeys("ecdsa-p256"));
if (!rootKeys || !upperKeys || !lowerKeys || !endKeys) throw new Error("four keys");

const root = authority("Root", rootKeys, undefined);
const upper = authority("Upper", upperKeys, root);
const lower = authority("Lower", lowerKeys, upper);
const end = authority("End", endKeys, lower);

describe("the certificates that come with a signature", () => {
  it("lead to the pinned root in any order, with strangers among them", () => {
    const strangers = [authority("Stranger", makeKeys("ecdsa-p256"), undefined), end];
    expect(findings(end, [lower, upper], [root])).toEqual([]);
    expect(findings(end, [...strangers, upper, lower, root], [root])).toEqual([]);
  });

  it("do not lead there with one of them missing, nor without a pinned root", () => {
    expect(findings(end, [lower], [root])).toEqual(["not-trusted"]);
    expect(findings(end, [upper], [root])).toEqual(["not-trusted"]);
    expect(findings(end, [lower, upper, root], [])).toEqual(["not-trusted"]);
    expect(findings(root, [], [])).toEqual(["not-trusted"]);
    expect(findings(root, [root], [])).toEqual(["not-trusted"]);
    const ownIssuer = authority("End", endKeys, undefined, { keyUsage: [], pathLength: undefined });
    expect(findings(ownIssuer, [ownIssuer], [root])).toEqual(["not-trusted"]);
  });

  it("may hold two certificates of one authority, of which one is no good", () => {
    const old = authority("Upper", upperKeys, root, { to: instant("2026-02-01T00:00:00.000Z") });
    expect(findings(end, [lower, old, upper], [root])).toEqual([]);
    expect(findings(end, [lower, upper, old], [root])).toEqual([]);
    expect(findings(end, [lower, old], [root])).toEqual(["authority-not-in-force"]);
  });

  it("are in force from the first moment of each to the last", () => {
    const moment = authority("Upper", upperKeys, root, { from: at, to: at });
    expect(findings(end, [lower, moment], [root])).toEqual([]);
  });

  it("may vouch for each other in a circle, which leads nowhere", () => {
    const lowerOverUpper = authority("Upper", upperKeys, lower);
    expect(findings(end, [lower, lowerOverUpper], [root])).toEqual(["not-trusted"]);
    expect(findings(end, [lower, lowerOverUpper, upper], [root])).toEqual([]);
  });

  it("are given up soon where all of them vouch for all the others", () => {
    const thicket = Array.from({ length: 10 }, () => authority("Root", rootKeys, undefined));
    expect(findings(authority("End", endKeys, root), thicket, [])).toEqual(["not-trusted"]);
  });

  it("tell what is wrong on the first way that was tried", () => {
    const oldRoot = authority("Root", rootKeys, undefined, { pathLength: 0, to: at });
    const weak = authority("Upper", upperKeys, oldRoot, { keyUsage: [] });
    expect(findings(end, [lower, weak, upper], [oldRoot])).toEqual([
      "issuer-not-authority",
      "issuer-not-authority",
    ]);
  });
});

describe("pinned authorities", () => {
  it("are read from a text with one certificate or several", () => {
    const pem = (made: Made) =>
      `-----BEGIN CERTIFICATE-----\n${Buffer.from(made.certificate.toSchema().toBER()).toString("base64")}\n-----END CERTIFICATE-----\n`;
    const anchors = readTrustAnchors(`# roots\n${pem(root)}\n\n${pem(upper)}`);
    expect(anchors.map(({ name }) => name)).toEqual([root, upper].map((made) => read(made).name));
  });

  it("are never none, and never something else", () => {
    const key = createPrivateKey(rootKeys.privateKey.export({ type: "pkcs8", format: "pem" }));
    const keyPem = key.export({ type: "pkcs8", format: "pem" }).toString();
    expect(() => readTrustAnchors("")).toThrow("no authority is pinned");
    expect(() => readTrustAnchors(keyPem)).toThrow("no authority is pinned");
    const broken = keyPem.replaceAll("PRIVATE KEY", "CERTIFICATE");
    expect(() => readTrustAnchors(broken)).toThrow("not what they should be");
  });
});
