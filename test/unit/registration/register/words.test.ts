import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldedWordsIn, isCommon } from "#shared/registration/register/words.ts";

describe("the words of a name", () => {
  it("R377-6: are without case, quotation marks and punctuation", () => {
    expect(foldedWordsIn("«АБВ-Сервис», ТОО № 5")).toEqual(["абв", "сервис", "тоо", "no", "5"]);
  });

  it("R377-6: are the same with ё and with е, and from a keyboard without Kazakh letters", () => {
    expect(foldedWordsIn("Берёзка")).toEqual(foldedWordsIn("березка"));
    expect(foldedWordsIn("Шаңырақ Әлемі Өмір Ұлан Үміт Ғалым Һас")).toEqual(
      foldedWordsIn("Шанырак Алеми Омир Улан Умит Галым Хас"),
    );
  });

  it("are each there once", () => {
    expect(foldedWordsIn("Анар", "анар «Анар»")).toEqual(["анар"]);
  });

  it("are none in a text without letters and digits", () => {
    expect(foldedWordsIn("", " «» — ")).toEqual([]);
  });

  it("never hold the sign that keys are put together with, and stay short", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        for (const word of foldedWordsIn(text)) {
          expect(word).not.toContain("#");
          expect(Array.from(word).length).toBeLessThanOrEqual(40);
        }
      }),
    );
  });

  it("of a beginning are beginnings: what begins a word is found by it, however it is written", () => {
    const letters = Array.from("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя0z");
    const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(word, fc.nat(19), (spelt, at) => {
        const text = spelt.join("");
        const [whole = ""] = foldedWordsIn(text);
        const [start = "?"] = foldedWordsIn(text.toUpperCase().slice(0, at + 1));
        expect(whole.startsWith(start)).toBe(true);
      }),
    );
  });
});

describe("the words that tell few names apart", () => {
  it.each([
    ["фонд", true],
    ["общественный", true],
    ["обществ", true],
    ["когамдык", true],
    ["тоо", true],
    ["шанырак", false],
    ["фондюшница", false],
  ])("R377-6: %s: %s", (word, is) => {
    expect(isCommon(word)).toBe(is);
  });
});
