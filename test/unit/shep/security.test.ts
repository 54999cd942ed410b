import { describe, expect, it } from "vitest";
import { SignedXml } from "xml-crypto";
import { secondsAfter } from "#shared/law/dates.ts";
import { elementsOf, textIn } from "#shared/xml/look.ts";
import { codeForFlaw } from "#shared/shep/fault.ts";
import { openEnvelope } from "#shared/shep/security-read.ts";
import { securedEnvelope } from "#shared/shep/security-write.ts";
import { flawWords } from "#shared/shep/words.ts";
import { formAttacks } from "./attacks-form.ts";
import { signatureAttacks } from "./attacks-signature.ts";
import { now, party } from "./keys.ts";
import { content, gateway, messageWith, stranger } from "./messages.ts";

const good = securedEnvelope(content, gateway.key, now);
const open = (text: string, at = now) => openEnvelope(text, gateway.pins, at);
const flawOf = (text: string, at = now) => {
  const opened = open(text, at);
  return opened.opened ? "opened" : opened.flaw;
};

const signature = /<ds:Signature .*<\/ds:Signature>/.exec(good)?.[0] ?? "";
const keyInfo = /<ds:KeyInfo>.*<\/ds:KeyInfo>/.exec(good)?.[0] ?? "";
const expired = party("Expired", { to: secondsAfter(now, -60) });
const future = party("Future", { from: secondsAfter(now, 60) });

describe("a message secured by WS-Security", () => {
  it("gives the body that is signed, who signed it and when it was sent", () => {
    const opened = open(good);
    if (!opened.opened) throw new Error(opened.flaw);
    const [ping] = elementsOf(opened.body);
    const [request] = ping === undefined ? [] : elementsOf(ping);
    expect(request && textIn(request)).toBe("Сәлем & привет");
    expect(opened.pin.fingerprint).toBe(gateway.pins[0]?.fingerprint);
    expect(opened.sentAt).toBe(now);
  });

  it("holds for a library that knows nothing of ours", () => {
    const theirs = new SignedXml({ publicCert: gateway.pem, idMode: "wssecurity" });
    theirs.loadSignature(signature);
    expect(theirs.checkSignature(good)).toBe(true);
    expect(theirs.getSignedReferences()).toHaveLength(2);
  });

  it("that such a library has made is opened", () => {
    const unsigned = good.replace(signature, "");
    const theirs = new SignedXml({
      privateKey: gateway.key.privateKey,
      idMode: "wssecurity",
      canonicalizationAlgorithm: "http://www.w3.org/2001/10/xml-exc-c14n#",
      signatureAlgorithm: "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
      getKeyInfoContent: () => keyInfo.replace(/<\/?ds:KeyInfo>/g, ""),
    });
    for (const name of ["Body", "Timestamp"]) {
      theirs.addReference({
        xpath: `//*[local-name(.)='${name}']`,
        transforms: ["http://www.w3.org/2001/10/xml-exc-c14n#"],
        digestAlgorithm: "http://www.w3.org/2001/04/xmlenc#sha256",
      });
    }
    const location = { reference: "//*[local-name(.)='Security']", action: "append" } as const;
    theirs.computeSignature(unsigned, { location });
    expect(flawOf(theirs.getSignedXml())).toBe("opened");
  });

  it.each(["token", "beside"] as const)("is opened with its certificate %s", (certificate) => {
    expect(flawOf(messageWith({ certificate }))).toBe("opened");
  });

  it("by an elliptic key is opened too", () => {
    const other = party("Elliptic", { keys: "ecdsa-p256" });
    const text = securedEnvelope(content, other.key, now);
    expect(openEnvelope(text, other.pins, now).opened).toBe(true);
  });

  it("is opened by any of several pinned certificates, so that one can be changed for another", () => {
    const pins = [...stranger.pins, ...gateway.pins];
    expect(openEnvelope(good, pins, now).opened).toBe(true);
    expect(openEnvelope(securedEnvelope(content, stranger.key, now), pins, now).opened).toBe(true);
  });

  it("is good for five minutes, and five minutes before its time", () => {
    expect(flawOf(good, secondsAfter(now, 300))).toBe("opened");
    expect(flawOf(good, secondsAfter(now, 301))).toBe("transport-too-old");
    expect(flawOf(good, secondsAfter(now, -300))).toBe("opened");
    expect(flawOf(good, secondsAfter(now, -301))).toBe("transport-too-new");
  });
});

const attacks = [...formAttacks, ...signatureAttacks];

describe("a message that is not what it says is refused for its own reason", () => {
  it.each(attacks)("%s: %s", (_, flaw, make) => {
    expect(flawOf(make())).toBe(flaw);
  });

  it.each([
    ["has run out", expired],
    ["has not begun", future],
  ] as const)("a certificate that %s", (_, { key, pins }) => {
    const opened = openEnvelope(securedEnvelope(content, key, now), pins, now);
    expect(opened).toEqual({ opened: false, flaw: "transport-certificate-not-in-force" });
  });

  it("with nothing pinned nothing is opened", () => {
    const opened = openEnvelope(good, [], now);
    expect(opened).toEqual({ opened: false, flaw: "transport-certificate-not-pinned" });
  });

  it("each reason has its words and a code of the gateway; how many attacks there were", () => {
    const flaws = new Set(attacks.map(([, flaw]) => flaw));
    for (const flaw of flaws) {
      expect(Object.values(flawWords(flaw)).every((words) => words.length > 10)).toBe(true);
      expect(codeForFlaw(flaw)).toMatch(/^SCE00[1567]$/);
    }
    console.log(`messages of the gateway: ${attacks.length} attacks, ${flaws.size} reasons`);
    expect(attacks.length).toBeGreaterThanOrEqual(50);
  });
});
