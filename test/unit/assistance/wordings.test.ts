import { describe, expect, it } from "vitest";
import { viewHelp } from "#shared/assistance/help/view.ts";
import { confirmations, isKnownWording, wordingCodes } from "#shared/assistance/wordings.ts";
import { daySchema } from "#shared/law/dates.ts";
import { locales } from "#shared/law/languages.ts";

const today = daySchema.parse("2026-11-23");

describe("what people confirm", () => {
  it.each(wordingCodes)(
    "L114-12.2.1, L114-0.PRE: %s has a wording in force, in three languages, each version once",
    (code) => {
      const { wordings } = confirmations[code];
      expect(wordings.some(({ from }) => from <= today)).toBe(true);
      expect(new Set(wordings.map((one) => one.version)).size).toBe(wordings.length);
      for (const { text } of wordings) expect(new Set(Object.values(text)).size).toBe(3);
    },
  );

  it("L114-0.PRE: no other version is known, none of another text, and none before it was shown", () => {
    expect(isKnownWording("reliability", "reliable-0", today)).toBe(false);
    expect(isKnownWording("reliability", "personal-data-1", today)).toBe(false);
    const before = daySchema.parse("2025-12-31");
    expect(isKnownWording("personal-data", "personal-data-1", before)).toBe(false);
  });

  it.each(locales)("L114-12.1.2: is read in %s with the help", (locale) => {
    for (const help of [viewHelp(locale), viewHelp(locale, "grounds")]) {
      expect(help.confirmations).toEqual(
        wordingCodes.map((code) => ({
          code,
          provisions: confirmations[code].provisions,
          wordings: confirmations[code].wordings.map((one) => ({
            ...one,
            text: one.text[locale],
          })),
        })),
      );
    }
  });
});
