import { describe, expect, it } from "vitest";
import { signatureDoubts } from "#shared/signature/findings.ts";
import { type SignatureVerdict } from "#shared/signature/verdict.ts";
import { signatureWords } from "#shared/signature/words.ts";
import { testTrust } from "#test/samples/signing.ts";
import { at, content, signature, verdictOn } from "#test/unit/signature/samples.ts";
import type { Attack } from "./attack.ts";
import { revocationAttacks, stampAttacks } from "./authorities.ts";
import { cmsAttacks } from "./cms.ts";
import { xmlAttacks } from "./xml.ts";
import { signed } from "./xml-tools.ts";

const corpus = {
  "messages and certificates": cmsAttacks,
  "time-stamps": stampAttacks,
  revocation: revocationAttacks,
  "XML documents": xmlAttacks,
} as const;

const judged = async ({ make }: Attack): Promise<SignatureVerdict> => {
  const { signature: text, ...changes } = make();
  return verdictOn(text, { at, content, trust: testTrust(), ...changes });
};

const isDoubt = (reason: string) => signatureDoubts.some((doubt) => doubt === reason);

describe.each(Object.entries(corpus))("the corpus of bad signatures: %s", (_, attacks) => {
  it.each(attacks)("refuses $name: $reasons", async (attack) => {
    expect(await judged(attack)).toMatchObject({
      verdict: isDoubt(attack.reasons[0]) ? "undetermined" : "invalid",
      reasons: attack.reasons,
    });
    for (const reason of attack.reasons) expect(signatureWords[reason].kk).not.toBe("");
  });
});

describe("the corpus of bad signatures", () => {
  it("is made of good ones", async () => {
    expect(await verdictOn(signature().pem)).toMatchObject({ verdict: "valid" });
    expect(await verdictOn(signed())).toMatchObject({ verdict: "valid" });
  });

  it("has at least 60 of them, half in XML, each called otherwise", () => {
    const all = Object.values(corpus).flat();
    const reasons = new Set(all.flatMap((one) => one.reasons));
    const counts = Object.entries(corpus).map(([name, { length }]) => `${name}: ${length}`);
    console.log(
      `bad signatures, all refused for the reason expected: ${all.length} (${counts.join(", ")}); different reasons: ${reasons.size}`,
    );
    for (const attacks of Object.values(corpus)) {
      expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
    }
    expect(xmlAttacks.length).toBeGreaterThanOrEqual(30);
    expect(all.length - xmlAttacks.length).toBeGreaterThanOrEqual(30);
  });
});
