import { describe, expect, it } from "vitest";
import { SignedXml } from "xml-crypto";
import { secondsAfter } from "#shared/law/dates.ts";
import { signBusiness, openBusiness } from "#shared/shep/business.ts";
import { dataIn, dataText, type DataForm } from "#shared/shep/data.ts";
import type { SignatureFlaw } from "#shared/shep/flaws.ts";
import { rootOf } from "#shared/shep/tree.ts";
import { onlyChild, textIn } from "#shared/xml/look.ts";
import { now, party } from "./keys.ts";
import { changed, forged, gateway, stranger } from "./messages.ts";

const data = `<q:answer xmlns:q="urn:q" xmlns:unused="urn:u"><bin>1 &lt; 2</bin><at unused:x="1">2</at></q:answer>`;
const good = signBusiness(data, gateway.key);
const open = (xml: string, pins = gateway.pins) => openBusiness(rootOf(xml), pins, now);
const flawOf = (xml: string) => {
  const opened = open(xml);
  return opened.opened ? "opened" : opened.flaw;
};

const signature = /<ds:Signature .*<\/ds:Signature>/.exec(good)?.[0] ?? "";

describe("data signed by their system", () => {
  it("give the element that is signed and who signed it", () => {
    const opened = open(good);
    if (!opened.opened) throw new Error(opened.flaw);
    const bin = onlyChild(opened.content, "", "bin");
    expect(bin && textIn(bin)).toBe("1 < 2");
    expect(opened.pin.certificate).toBe(gateway.key.certificate);
  });

  it("hold for a library that knows nothing of ours", () => {
    const theirs = new SignedXml({ publicCert: gateway.pem });
    theirs.loadSignature(signature);
    expect(theirs.checkSignature(good)).toBe(true);
  });

  it("that such a library has signed are opened", () => {
    const theirs = new SignedXml({
      privateKey: gateway.key.privateKey,
      publicCert: gateway.pem,
      canonicalizationAlgorithm: "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
      signatureAlgorithm: "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
    });
    theirs.addReference({
      xpath: "/*",
      transforms: ["http://www.w3.org/2000/09/xmldsig#enveloped-signature"],
      digestAlgorithm: "http://www.w3.org/2001/04/xmlenc#sha256",
      isEmptyUri: true,
    });
    theirs.computeSignature(data);
    expect(flawOf(theirs.getSignedXml())).toBe("opened");
  });

  it.each<DataForm>(["nested", "escaped"])("hold however they are put in: %s", (form) => {
    const envelope = rootOf(
      `<e:x xmlns:e="urn:e" xmlns:q="urn:other" xml:lang="kk">${dataText(form, good)}</e:x>`,
    );
    const element = onlyChild(envelope, "", "data");
    const root = element && dataIn(form, element, envelope);
    expect(root && openBusiness(root, gateway.pins, now).opened).toBe(true);
  });

  it("hold where the element data is their own root", () => {
    const own = signBusiness(`<data><iin>1</iin></data>`, gateway.key);
    const envelope = rootOf(
      `<e:x xmlns:e="urn:e" xmlns:i="urn:i">${dataText("itself", own)}</e:x>`,
    );
    const element = onlyChild(envelope, "", "data");
    const root = element && dataIn("itself", element, envelope);
    expect(root && openBusiness(root, gateway.pins, now).opened).toBe(true);
  });

  it.each([
    ["nested", `<data><a/><b/></data>`],
    ["nested", `<data>text</data>`],
    ["escaped", `<data><a/></data>`],
    ["escaped", `<data>&lt;a&gt;</data>`],
    ["escaped", `<data>&lt;!DOCTYPE a&gt;&lt;a/&gt;</data>`],
  ] as const)("in the form %s are not found in %s", (form, xml) => {
    const envelope = rootOf(`<x>${xml}</x>`);
    const element = onlyChild(envelope, "", "data");
    expect(element && dataIn(form, element, envelope)).toBeUndefined();
  });
});

const attacks: readonly (readonly [string, SignatureFlaw, () => string])[] = [
  ["no signature", "signature-missing", () => data],
  ["two signatures", "several-signatures", () => changed(good, signature, signature + signature)],
  [
    "a signature below the data",
    "malformed",
    () => changed(changed(good, signature, ""), "<bin>", `<bin>${signature}`),
  ],
  [
    "signed data inside of other data",
    "malformed",
    () => `<q:answer xmlns:q="urn:q"><bin>9</bin>${good}</q:answer>`,
  ],
  ["an element added", "content-changed", () => changed(good, "<bin>", "<bin>0</bin><bin>")],
  ["a name changed", "content-changed", () => good.replaceAll("bin>", "iin>")],
  ["a namespace changed", "content-changed", () => good.replaceAll("urn:q", "urn:p")],
  ["an attribute changed", "content-changed", () => changed(good, `x="1"`, `x="2"`)],
  ["a reference to a part", "wrong-reference", () => changed(good, `URI=""`, `URI="#part"`)],
  [
    "two references",
    "wrong-reference",
    () =>
      changed(
        good,
        /(<ds:Reference .*<\/ds:Reference>)/,
        `${/<ds:Reference .*<\/ds:Reference>/.exec(good)?.[0]}`.repeat(2),
      ),
  ],
  [
    "no enveloped transform",
    "transform-not-allowed",
    () => changed(good, /<ds:Transform Algorithm="[^"]*enveloped-signature"><\/ds:Transform>/, ""),
  ],
  [
    "another transform",
    "transform-not-allowed",
    () =>
      changed(
        good,
        `Transform Algorithm="http://www.w3.org/TR/2001/REC-xml-c14n-20010315"`,
        `Transform Algorithm="http://www.w3.org/TR/1999/REC-xpath-19991116"`,
      ),
  ],
  [
    "SHA-1",
    "sha1-refused",
    () =>
      changed(
        good,
        "http://www.w3.org/2001/04/xmlenc#sha256",
        "http://www.w3.org/2000/09/xmldsig#sha1",
      ),
  ],
  [
    "no certificate",
    "certificate-missing",
    () => changed(good, /<ds:X509Data>.*<\/ds:X509Data>/, ""),
  ],
  ["a stranger's signature", "certificate-not-pinned", () => signBusiness(data, stranger.key)],
  ["another's key under a pinned certificate", "wrong-signature", () => signBusiness(data, forged)],
];

describe("data that are not what they say are refused for their own reason", () => {
  it.each(attacks)("%s: %s", (_, flaw, make) => {
    expect(flawOf(make())).toBe(flaw);
  });

  it("a certificate that has run out", () => {
    const expired = party("Expired", { to: secondsAfter(now, -60) });
    expect(open(signBusiness(data, expired.key), expired.pins)).toEqual({
      opened: false,
      flaw: "certificate-not-in-force",
    });
  });
});
