import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localeOf } from "#shared/http/locale.ts";
import { locales } from "#shared/law/languages.ts";

describe("the language of an answer", () => {
  it.each([
    [undefined, "kk"],
    ["", "kk"],
    ["ru", "ru"],
    ["en", "en"],
    ["kk", "kk"],
    ["ru-RU", "ru"],
    ["en-GB,en;q=0.9", "en"],
    ["de", "kk"],
    ["de, ru;q=0.5", "ru"],
    ["en;q=0.1, ru;q=0.9", "ru"],
    ["ru;q=0, en;q=0.5", "en"],
    ["RU", "ru"],
    ["*", "kk"],
    ["kk;q=0, *", "ru"],
    [";;;", "kk"],
  ])("for Accept-Language %j is %s", (header, locale) => {
    expect(localeOf(header)).toBe(locale);
  });

  it("is one of the three for any header whatever", () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(locales).toContain(localeOf(header));
      }),
    );
  });
});
