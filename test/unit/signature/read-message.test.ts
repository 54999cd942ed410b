import { isDeepStrictEqual } from "node:util";
import { OctetString } from "asn1js";
import * as fc from "fast-check";
import { ContentInfo, EncapsulatedContentInfo, OtherCertificateFormat } from "pkijs";
import { describe, expect, it } from "vitest";
import { certificateOf, pemOf } from "#shared/state-systems/authority/pem.ts";
import { sign, signTogether } from "#shared/state-systems/authority/sign.ts";
import { iinOf, testAuthority } from "#test/samples/signing.ts";
import {
  bytes,
  content,
  person,
  reasonsFor,
  signatory,
  signature,
  signedDataOf,
  spoilt,
  verdictOn,
  written,
} from "./samples.ts";

const der = () => Buffer.from(signature().base64, "base64");

describe("a message that cannot be judged", () => {
  it.each([
    ["nothing", ""],
    ["words", "электрондық қолтаңба"],
    ["base64 of nothing signed", Buffer.from("hello").toString("base64")],
    ["half a base64", "MIIBAgM"],
    ["base64 with a stranger in it", `${signature().base64}*`],
    ["a certificate", pemOf("CERTIFICATE", Buffer.from("abc"))],
    ["another PEM with the message in it", signature().pem.replaceAll("CMS", "MESSAGE")],
    ["two PEM texts", signature().pem.repeat(2)],
    ["PEM that ends as something else", signature().pem.replace("END CMS", "END PKCS7")],
    ["a message with bytes behind it", Buffer.concat([der(), Buffer.of(0)]).toString("base64")],
  ])("is malformed: %s", async (_, text) => {
    expect(await reasonsFor(text)).toEqual(["malformed"]);
  });

  it("is malformed wherever it is cut off", async () => {
    const whole = der();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (length) => {
        const text = whole.subarray(0, length).toString("base64");
        expect(await reasonsFor(text)).toEqual(["malformed"]);
      }),
      { numRuns: 50 },
    );
  });

  it("is malformed as any other bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (noise) => {
        const text = Buffer.from(noise).toString("base64");
        expect(await reasonsFor(text)).toEqual(["malformed"]);
      }),
    );
  });

  it("never gets another signer, digest or mark by a changed byte, and never throws", async () => {
    const signed = signature();
    const whole = Buffer.from(signed.base64, "base64");
    const good = await verdictOn(signed.pem);
    const place = fc.integer({ min: 0, max: whole.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (where, change) => {
        const changed = whole.map((byte, index) => (index === where ? byte ^ change : byte));
        const verdict = await verdictOn(Buffer.from(changed).toString("base64"));
        expect(verdict.verdict !== "valid" || isDeepStrictEqual(verdict, good)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  // The bit of a tag that says that there are parts, and those of a string of bits that are not in use.
  it.each([0x20, 0x01])(
    "has one spelling: with no byte changed by %i is it valid as another one",
    async (bit) => {
      const signed = signature();
      const whole = Buffer.from(signed.base64, "base64");
      const good = await verdictOn(signed.pem);
      const others: number[] = [];
      for (const [where] of whole.entries()) {
        const changed = whole.map((byte, index) => (index === where ? byte ^ bit : byte));
        const verdict = await verdictOn(Buffer.from(changed).toString("base64"));
        if (verdict.verdict === "valid" && !isDeepStrictEqual(verdict, good)) others.push(where);
      }
      expect(others).toEqual([]);
    },
    60_000,
  );

  it("is malformed as base64 without its padding", async () => {
    const padded = Array.from({ length: 50 }, () => signature().base64).find((text) =>
      text.endsWith("="),
    );
    const text = padded ?? "";
    expect(await reasonsFor(text)).toBe("valid");
    expect(await reasonsFor(text.replaceAll("=", ""))).toEqual(["malformed"]);
  });

  it("is malformed where a length is not the one of what it holds", async () => {
    const text = (length: number) => {
      const whole = der();
      whole.writeUInt16BE(whole.readUInt16BE(2) + length, 2);
      return whole.toString("base64");
    };
    expect(await reasonsFor(text(0))).toBe("valid");
    expect(await reasonsFor(text(-1))).toEqual(["malformed"]);
    expect(await reasonsFor(text(1))).toEqual(["malformed"]);
    const inner = der();
    // The length of the signed data lies behind the headers of the message and its type.
    inner.writeUInt16BE(inner.readUInt16BE(21) - 1, 21);
    expect(inner[19]).toBe(0x30);
    expect(await reasonsFor(inner.toString("base64"))).toEqual(["malformed"]);
  });

  it("is malformed as a message of another type, or over another type of content", async () => {
    const signedData = signedDataOf(signature());
    expect(await reasonsFor(written(signedData))).toBe("valid");
    expect(await reasonsFor(written(signedData, ContentInfo.ENVELOPED_DATA))).toEqual([
      "malformed",
    ]);
    const other = spoilt(signature(), (_, message) => {
      message.encapContentInfo = new EncapsulatedContentInfo({
        eContentType: ContentInfo.ENCRYPTED_DATA,
      });
    });
    expect(await reasonsFor(other)).toEqual(["malformed"]);
  });

  it("is too large, as a text or by its certificates", async () => {
    const spaces = (length: number) => signature().pem.padEnd(length, " ");
    expect(await reasonsFor(spaces(100_000))).toBe("valid");
    expect(await reasonsFor(spaces(100_001))).toEqual(["too-large"]);
    const withCertificates = (count: number) =>
      spoilt(signature(), (_, message) => {
        const [own] = message.certificates ?? [];
        if (own !== undefined)
          message.certificates?.push(...Array.from({ length: count - 3 }, () => own));
      });
    expect(await reasonsFor(withCertificates(10))).toBe("valid");
    expect(await reasonsFor(withCertificates(11))).toEqual(["too-large"]);
  });

  it("has no signer, or several", async () => {
    const other = testAuthority().issuePerson({ ...person, iin: iinOf(2) });
    expect(await reasonsFor(signTogether([], content).pem)).toEqual(["no-signer"]);
    expect(await reasonsFor(signTogether([signatory(), other], content).pem)).toEqual([
      "several-signers",
    ]);
  });

  it("carries its content: the same or another", async () => {
    expect(await reasonsFor(signature({ attached: true }).pem)).toEqual(["attached"]);
    expect(await reasonsFor(signature({ attached: true }, bytes("other")).pem)).toEqual([
      "attached",
    ]);
  });

  it("comes without the signer's certificate", async () => {
    expect(await reasonsFor(signature({ certificates: "none" }).pem)).toEqual(["no-certificate"]);
    const without = spoilt(signature(), (_, { certificates }) => certificates?.shift());
    expect(await reasonsFor(without)).toEqual(["no-certificate"]);
  });

  it("comes with another certificate of the same authority only", async () => {
    const other = testAuthority().issuePerson({ ...person, iin: iinOf(2) });
    const strangers = signedDataOf(sign(other, content)).certificates ?? [];
    const swapped = spoilt(signature(), (_, message) => {
      message.certificates = strangers;
    });
    expect(await reasonsFor(swapped)).toEqual(["no-certificate"]);
  });

  it("names another authority than its certificate does", async () => {
    const { subject } = certificateOf(testAuthority().trust);
    const renamed = spoilt(signature(), ({ sid }) => {
      sid.issuer = subject;
    });
    expect(await reasonsFor(renamed)).toEqual(["no-certificate"]);
  });

  it("may bring certificates of other formats, which are passed over", async () => {
    const other = new OtherCertificateFormat({
      otherCertFormat: "1.2.3.4",
      otherCert: new OctetString(),
    });
    const more = spoilt(signature(), (_, { certificates }) => certificates?.unshift(other));
    expect(await reasonsFor(more)).toBe("valid");
  });
});
