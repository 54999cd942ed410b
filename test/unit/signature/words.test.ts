import { describe, expect, it } from "vitest";
import { trilingualSchema } from "#shared/law/languages.ts";
import { signerFaults } from "#shared/signature/acts-for.ts";
import { signatureDoubts, signatureFaults } from "#shared/signature/findings.ts";
import { signatureWords } from "#shared/signature/words.ts";

describe("the words for a signature that is not accepted", () => {
  it("are there for every reason in three languages, and no two are the same", () => {
    const reasons = [...signatureFaults, ...signatureDoubts, ...signerFaults];
    expect(Object.keys(signatureWords).toSorted()).toEqual(reasons.toSorted());
    for (const language of ["kk", "ru", "en"] as const) {
      const texts = Object.values(signatureWords).map(
        (text) => trilingualSchema.parse(text)[language],
      );
      expect(new Set(texts).size).toBe(reasons.length);
    }
  });
});
