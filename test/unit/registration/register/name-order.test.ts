import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameOrderOf } from "#shared/registration/register/name-order.ts";

const inOrder = (names: readonly string[]) =>
  names.toSorted((one, other) =>
    Buffer.compare(Buffer.from(nameOrderOf(one)), Buffer.from(nameOrderOf(other))),
  );

describe("the order of names in the Register and the Registry", () => {
  it("is that of the Kazakh alphabet, not of Unicode", () => {
    const names = ["Яблоня", "Өмір", "Қамқор", "Әділет", "Анар", "Шаңырақ", "Мейірім", "Ұлан"];
    expect(inOrder(names)).toEqual([
      "Анар",
      "Әділет",
      "Қамқор",
      "Мейірім",
      "Өмір",
      "Ұлан",
      "Шаңырақ",
      "Яблоня",
    ]);
  });

  it("agrees with the collation of Unicode for Kazakh on every pair of letters", () => {
    const collator = new Intl.Collator("kk");
    const letter = fc.constantFrom(...Array.from("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"));
    fc.assert(
      fc.property(letter, letter, (one, other) => {
        const ours = Math.sign(
          Buffer.compare(Buffer.from(nameOrderOf(one)), Buffer.from(nameOrderOf(other))),
        );
        expect(ours).toBe(Math.sign(collator.compare(one, other)));
      }),
    );
  });

  it("does not mind case, quotation marks and spaces", () => {
    expect(nameOrderOf("«ҚАМҚОР»  қоры")).toBe(nameOrderOf('"Қамқор" Қоры'));
  });

  it("puts a name before the same name with a word more", () => {
    expect(inOrder(["Қамқор қоры", "Қамқорлық", "Қамқор"])).toEqual([
      "Қамқор",
      "Қамқор қоры",
      "Қамқорлық",
    ]);
  });

  it("puts Latin names and numbers first", () => {
    expect(inOrder(["Анар", "Zeta", "12 ай"])).toEqual(["12 ай", "Zeta", "Анар"]);
  });

  it("never holds the sign that ends it, and stays short", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 600 }), (name) => {
        const order = nameOrderOf(name);
        expect(order).not.toContain("#");
        expect(Buffer.byteLength(order)).toBeLessThanOrEqual(800);
      }),
    );
  });
});
