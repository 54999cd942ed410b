import { describe, expect, it } from "vitest";
import { envelopeFlaws, flawIn, signatureFlaws, type ShepFlaw } from "#shared/shep/flaws.ts";
import { codeForFlaw, codeOfFault, faultText, meaningOfCode } from "#shared/shep/fault.ts";
import { bareEnvelope } from "#shared/shep/security-write.ts";
import { faultIn, readEnvelope } from "#shared/shep/envelope.ts";
import { flawWords, isShepFlaw } from "#shared/shep/words.ts";
import { xmlFlaws } from "#shared/xml/flaw.ts";
import { now } from "./keys.ts";

const faultOf = (content: string) => {
  const read = readEnvelope(bareEnvelope(content));
  return read.read ? faultIn(read.envelope.body) : undefined;
};

describe("faults of the gateway", () => {
  it.each(["sync", "async"] as const)(
    "of the channel %s carry their code in their details",
    (channel) => {
      const text = faultText(channel, { code: "SCE004", message: "a < b", date: now });
      const fault = faultOf(text);
      expect(fault && codeOfFault(fault)).toBe("SCE004");
      expect(text).toContain(
        channel === "sync"
          ? "SendMessageFault1_SendMessageFault"
          : "sendMessageFault1_sendMessageFault",
      );
    },
  );

  it.each([
    [
      "<soapenv:Fault><faultcode>x</faultcode><faultstring>SCE909: broken</faultstring></soapenv:Fault>",
      "SCE909",
    ],
    ["<soapenv:Fault><faultstring>broken</faultstring></soapenv:Fault>", ""],
    ["<soapenv:Fault><detail><errorCode>E-1</errorCode></detail></soapenv:Fault>", ""],
  ])("%s has the code %s", (text, code) => {
    const fault = faultOf(text);
    expect(fault && codeOfFault(fault)).toBe(code);
  });

  it.each([
    ["SCE001", "refused"],
    ["SCE004", "unavailable"],
    ["SCE005", "failed"],
    ["SCE006", "failed"],
    ["SCE007", "failed"],
    ["SCE015", "failed"],
    ["SCE016", "failed"],
    ["SCE017", "failed"],
    ["SCE909", "failed"],
    ["SCE123", "failed"],
    ["", "failed"],
  ])("%s means %s", (code, meaning) => {
    expect(meaningOfCode(code)).toBe(meaning);
  });
});

const flaws: readonly ShepFlaw[] = [
  ...xmlFlaws,
  ...envelopeFlaws,
  ...signatureFlaws.map((flaw) => flawIn("transport", flaw)),
  ...signatureFlaws.map((flaw) => flawIn("business", flaw)),
];

describe("what is wrong with a message", () => {
  it.each(flaws)("%s has words in three languages, each its own", (flaw) => {
    const { kk, ru, en } = flawWords(flaw);
    expect(new Set([kk, ru, en]).size).toBe(3);
    expect(ru).toMatch(/[а-яё]/i);
    expect(kk).toMatch(/[а-яәіңғүұқөһ]/i);
    expect(isShepFlaw(flaw)).toBe(true);
  });

  it("are all told apart", () => {
    expect(new Set(flaws.map((flaw) => flawWords(flaw).en)).size).toBe(flaws.length);
    expect(isShepFlaw("no-pins")).toBe(false);
  });

  it.each<[ShepFlaw, string]>([
    ["has-doctype", "SCE001"],
    ["second-body", "SCE001"],
    ["transport-too-old", "SCE005"],
    ["transport-too-new", "SCE005"],
    ["transport-certificate-not-in-force", "SCE005"],
    ["transport-wrong-signature", "SCE006"],
    ["transport-certificate-not-pinned", "SCE006"],
    ["transport-content-changed", "SCE006"],
    ["transport-signature-missing", "SCE007"],
    ["business-certificate-not-in-force", "SCE015"],
    ["business-wrong-signature", "SCE016"],
    ["business-signature-missing", "SCE017"],
  ])("%s is told as %s", (flaw, code) => {
    expect(codeForFlaw(flaw)).toBe(code);
  });
});
