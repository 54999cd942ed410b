import { X509Certificate } from "node:crypto";
import { ObjectIdentifier, OctetString, Primitive } from "asn1js";
import * as fc from "fast-check";
import { Attribute } from "pkijs";
import { describe, expect, it } from "vitest";
import { attributeOids, contentOids, extensionOids } from "#shared/signature/oids.ts";
import { pemOf } from "#shared/state-systems/authority/pem.ts";
import {
  at,
  bytes,
  reasonsFor,
  signatory,
  signature,
  signedDataOf,
  spoilt,
  verdictOn,
} from "./samples.ts";

const der = () => Buffer.from(signature().base64, "base64");
const fingerprintOf = (pem: string) =>
  new X509Certificate(pem).fingerprint256.replaceAll(":", "").toLowerCase();
const lines = (text: string) => text.match(/.{1,64}/g)?.join("\r\n") ?? "";

describe("R377-7b, R377-15b: a signature over an application", () => {
  it("is valid with the signer's identity and the digest of the content", async () => {
    expect(await verdictOn(signature().pem)).toEqual({
      verdict: "valid",
      signer: {
        iin: "850514100018",
        bin: undefined,
        surname: "Оспанова",
        givenName: "Зейнеп",
        patronymic: "Бекқызы",
        holders: ["individual"],
        powers: [],
        certificate: fingerprintOf(signatory().certificate),
      },
      mark: expect.stringMatching(/^[0-9a-f]{64}$/),
      judgedAt: at,
      digest: "bc0d103a97b91d80b1984df36979f7725b7de33fc9e3f5b8e7c553920f56052b",
    });
  });

  it.each([
    ["PEM", () => signature().pem],
    ["PEM called PKCS7", () => pemOf("PKCS7", der())],
    [
      "PEM with the line ends of Windows and space around",
      () => ` \r\n${signature().pem.replaceAll("\n", "\r\n")}\r\n `,
    ],
    ["base64", () => signature().base64],
    ["base64 in lines", () => `${lines(signature().base64)}\r\n`],
    ["a signature with the time its signer claims", () => signature({ signingTime: at }).pem],
  ])("is taken as %s", async (_, text) => {
    expect(await reasonsFor(text())).toBe("valid");
  });

  it("is taken as BER of indefinite length, as some programs write it", async () => {
    const inner = Buffer.from(signedDataOf(signature()).toSchema().toBER());
    const open = (tag: number, ...parts: readonly Uint8Array[]) =>
      Buffer.concat([Buffer.of(tag, 0x80), ...parts, Buffer.of(0, 0)]);
    const type = Buffer.from(new ObjectIdentifier({ value: contentOids.signedData }).toBER());
    // The header of the inner value is four bytes long: tag, 0x82 and the length.
    const message = open(0x30, type, open(0xa0, open(0x30, inner.subarray(4))));
    expect(inner.subarray(0, 2)).toEqual(Buffer.of(0x30, 0x82));
    expect(await reasonsFor(message.toString("base64"))).toBe("valid");
  });

  it("is valid over any bytes, even none, and over no others", async () => {
    const anyBytes = fc.uint8Array({ maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(anyBytes, anyBytes, async (signed, other) => {
        const { pem } = signature({}, signed);
        expect(await reasonsFor(pem, { content: signed })).toBe("valid");
        fc.pre(Buffer.compare(signed, other) !== 0);
        expect(await reasonsFor(pem, { content: other })).toEqual(["content-differs"]);
      }),
      { numRuns: 25 },
    );
  });

  it("is found by the key identifier where the signer names its certificate so", async () => {
    const named = (identifier: (own: Uint8Array) => Uint8Array) =>
      spoilt(signature(), (signerInfo, { certificates: [certificate] = [] }) => {
        if (certificate === undefined || !("extensions" in certificate)) throw new Error("none");
        const own = certificate.extensions?.find(
          ({ extnID }) => extnID === extensionOids.subjectKeyIdentifier,
        );
        const key: unknown = own?.parsedValue;
        if (!(key instanceof OctetString)) throw new Error("no key identifier");
        signerInfo.sid = new Primitive({
          idBlock: { tagClass: 3, tagNumber: 0 },
          valueHex: identifier(key.valueBlock.valueHexView),
        });
      });
    expect(await reasonsFor(named((own) => own))).toBe("valid");
    expect(await reasonsFor(named((own) => own.map((byte) => byte ^ 1)))).toEqual([
      "no-certificate",
    ]);
  });
});

describe("the signed attributes", () => {
  const digest = (value: OctetString) =>
    new Attribute({ type: attributeOids.messageDigest, values: [value] });
  const withAttributes = (change: (attributes: Attribute[]) => Attribute[]) =>
    spoilt(signature(), ({ signedAttrs }) => {
      if (signedAttrs !== undefined) signedAttrs.attributes = change(signedAttrs.attributes);
    });
  const without = (type: string) =>
    withAttributes((attributes) => attributes.filter((one) => one.type !== type));

  it("are needed: a signature straight over the content is refused", async () => {
    expect(await reasonsFor(signature({ bare: true }).pem)).toEqual(["attributes-wrong"]);
  });

  it.each([
    ["without the digest", () => without(attributeOids.messageDigest)],
    ["without the type of the content", () => without(attributeOids.contentType)],
    ["with two digests", () => withAttributes((all) => [...all, digest(new OctetString())])],
    [
      "with a digest of two values",
      () =>
        withAttributes((all) =>
          all.map((one) =>
            one.type === attributeOids.messageDigest
              ? new Attribute({ type: one.type, values: [...one.values, ...one.values] })
              : one,
          ),
        ),
    ],
    [
      "with a digest that is no bytes",
      () =>
        withAttributes((all) =>
          all.map((one) =>
            one.type === attributeOids.messageDigest
              ? new Attribute({
                  type: one.type,
                  values: [new ObjectIdentifier({ value: contentOids.data })],
                })
              : one,
          ),
        ),
    ],
    [
      "with another type of content",
      () =>
        withAttributes((all) =>
          all.map((one) =>
            one.type === attributeOids.contentType
              ? new Attribute({
                  type: one.type,
                  values: [new ObjectIdentifier({ value: contentOids.signedData })],
                })
              : one,
          ),
        ),
    ],
  ])("are refused %s", async (_, text) => {
    expect(await reasonsFor(text())).toEqual(["attributes-wrong"]);
  });

  it("are what is signed: a digest put in for other content breaks the signature", async () => {
    const other = signedDataOf(signature({}, bytes("other"))).signerInfos[0]?.signedAttrs;
    const put = spoilt(signature(), (signerInfo) => {
      if (other !== undefined) signerInfo.signedAttrs = other;
    });
    expect(await reasonsFor(put, { content: bytes("other") })).toEqual(["signature-wrong"]);
    expect(await reasonsFor(put)).toEqual(["content-differs", "signature-wrong"]);
  });
});
