import { isDeepStrictEqual } from "node:util";
import { X509Certificate } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SignedXml } from "xml-crypto";
import {
  canonicalTransforms,
  envelopedTransform,
  signatureNamespace,
} from "#shared/signature/xml-algorithms.ts";
import type { KeyKind } from "#shared/state-systems/authority/keys.ts";
import { sign } from "#shared/state-systems/authority/sign.ts";
import { signXml, wrapped } from "#shared/state-systems/authority/sign-xml.ts";
import { canonicalXml } from "#shared/xml/canonical.ts";
import { parseXml } from "#shared/xml/parse.ts";
import { testAuthority } from "#test/samples/signing.ts";
import { bytes, content, person, reasonsFor, signatory, signature, verdictOn } from "./samples.ts";

const document = wrapped(content);
const good = (options?: Parameters<typeof signXml>[2]) => signXml(signatory(), document, options);

describe("R377-7b, R377-15b: an XML signature over an application", () => {
  it("says the same of its signer and content as a CMS signature", async () => {
    const xml = await verdictOn(good());
    const cms = await verdictOn(signature().pem);
    expect(xml).toEqual({ ...cms, mark: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(xml).toMatchObject({ verdict: "valid", signer: { iin: person.iin } });
    expect(xml).not.toEqual(cms);
  });

  it.each(["ecdsa-p256", "ecdsa-p384", "rsa-2048"] satisfies KeyKind[])(
    "is valid with any key that is accepted, and any of its hashes: %s",
    async (keys) => {
      const identity = testAuthority().issuePerson(person, { keys });
      for (const hash of ["sha256", "sha384", "sha512"] as const) {
        expect(await reasonsFor(signXml(identity, document, { hash }))).toBe("valid");
      }
    },
  );

  it.each([
    ["a declaration", `<?xml version="1.0" encoding="UTF-8"?>\n${good()}`],
    ["a mark of the byte order", `\uFEFF${good()}`],
    ["comments around", `<!-- -->${good()}<!-- -->`],
    ["its own spelling", good().replaceAll('"', "'").replaceAll("></ds:Transform>", " />")],
    ["base64 in lines", good().replace(/(?<=<ds:SignatureValue>)[^<]*/, "\n$&\n")],
    ["the enveloped transform alone", good({ transforms: [envelopedTransform] })],
    [
      "the canonical form without comments",
      good({ transforms: [envelopedTransform, canonicalTransforms[0] ?? ""] }),
    ],
  ])("may have %s", async (_, text) => {
    expect(await reasonsFor(text)).toBe("valid");
  });

  it("may name the whole document by its identifier", async () => {
    const text = document.replace("<application", '<application Id="a"');
    expect(await reasonsFor(signXml(signatory(), text, { uri: "#a" }))).toBe("valid");
  });

  it("may leave the authorities out that are pinned", async () => {
    const own = good({ certificates: "own" });
    expect(await reasonsFor(own)).toEqual(["not-trusted"]);
  });

  it("has one mark however it is spelt, and another one for every other signature", async () => {
    const markOf = async (text: string) => {
      const verdict = await verdictOn(text);
      return verdict.verdict === "valid" ? verdict.mark : verdict.reasons.join();
    };
    const text = good();
    const [first, second] = [await markOf(text), await markOf(good())];
    expect(await markOf(text.replaceAll('"', "'"))).toBe(first);
    expect(second).not.toBe(first);
    const value = Buffer.from(/(?<=<ds:SignatureValue>)[^<]*/.exec(text)?.[0] ?? "", "base64");
    // Anybody can turn the second number of an ECDSA signature into another that holds as well.
    const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
    const turned = order - BigInt(`0x${value.subarray(32).toString("hex")}`);
    const other = Buffer.concat([
      value.subarray(0, 32),
      Buffer.from(turned.toString(16).padStart(64, "0"), "hex"),
    ]).toString("base64");
    expect(await markOf(text.replace(/(?<=<ds:SignatureValue>)[^<]*/, other))).toBe(first);
  });

  it("never gets another signer, content or mark by a changed character, and never throws", async () => {
    const text = good();
    const verdict = await verdictOn(text);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: text.length - 1 }),
        fc.constantFrom("a", "A", "0", " ", "<", ">", "&", '"', "/", "=", "\n", "ө"),
        async (place, character) => {
          const changed = text.slice(0, place) + character + text.slice(place + 1);
          const found = await verdictOn(changed);
          expect(found.verdict !== "valid" || isDeepStrictEqual(found, verdict)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("never gets another content by a lost or doubled piece", async () => {
    const text = good();
    const place = fc.integer({ min: 0, max: text.length });
    await fc.assert(
      fc.asyncProperty(place, place, fc.boolean(), async (one, other, doubled) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const changed = doubled
          ? text.slice(0, to) + text.slice(from)
          : text.slice(0, from) + text.slice(to);
        const found = await verdictOn(changed, { content: bytes("another") });
        expect(found.verdict).not.toBe("valid");
      }),
      { numRuns: 200 },
    );
  });
});

// A library that reads, canonicalises and checks on its own.
describe("xml-crypto", () => {
  const identity = testAuthority().issuePerson(person, { keys: "rsa-2048" });

  const believes = (text: string): boolean => {
    const signatureText = /<ds:Signature .*<\/ds:Signature>/s.exec(text)?.[0] ?? "";
    const signed = new SignedXml({
      publicCert: new X509Certificate(identity.certificate).publicKey.export({
        type: "spki",
        format: "pem",
      }),
    });
    signed.loadSignature(signatureText);
    try {
      return signed.checkSignature(text);
    } catch {
      return false;
    }
  };

  it("believes what the test authority signs, and not what was changed", () => {
    const text = signXml(identity, document);
    expect(believes(text)).toBe(true);
    expect(believes(text.replace("<application", '<application b="1"'))).toBe(false);
  });

  it("makes signatures that are valid here", async () => {
    const signed = new SignedXml({
      privateKey: identity.privateKey,
      publicCert: [identity.certificate, ...identity.authorities].join(""),
      signatureAlgorithm: "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
      canonicalizationAlgorithm: "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
    });
    signed.addReference({
      xpath: "/*",
      uri: "",
      isEmptyUri: true,
      transforms: [envelopedTransform, "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"],
      digestAlgorithm: "http://www.w3.org/2001/04/xmlenc#sha256",
    });
    signed.computeSignature(document, { prefix: "ds" });
    const text = signed.getSignedXml();
    expect(text).toContain(signatureNamespace);
    expect(await reasonsFor(text)).toBe("valid");
    expect(await reasonsFor(text, { content: bytes("other") })).toEqual(["content-differs"]);
  });
});

describe("the wrapper of an application", () => {
  it("is its own canonical form, so that any program writes the same bytes", () => {
    const result = parseXml(document);
    if (!result.read) throw new Error(result.code);
    expect(canonicalXml(result.document.root)).toBe(document);
    expect(document).toBe(
      `<application xmlns="urn:arnau:application:1">${Buffer.from(content).toString("base64")}</application>`,
    );
  });

  it("takes nothing else: neither a CMS in it nor a signature without it", async () => {
    const cms = sign(signatory(), content).base64;
    expect(await reasonsFor(`<cms>${cms}</cms>`)).toEqual(["no-signature"]);
  });
});
