import { describe, expect, it } from "vitest";
import { systemUnguessable } from "#shared/adapters/random.ts";

describe("what nobody can guess", () => {
  it("has codes of so many digits, every digit in every place", () => {
    const codes = Array.from({ length: 2000 }, () => systemUnguessable.digits(8));
    expect(codes.every((code) => /^\d{8}$/.test(code))).toBe(true);
    for (let place = 0; place < 8; place += 1) {
      expect(new Set(codes.map((code) => code[place])).size).toBe(10);
    }
    expect(new Set(codes).size).toBeGreaterThan(1990);
  });

  it("has tokens of 256 bits, none twice", () => {
    const tokens = Array.from({ length: 500 }, () => systemUnguessable.token());
    expect(tokens.every((token) => /^[\w-]{43}$/.test(token))).toBe(true);
    expect(new Set(tokens).size).toBe(500);
  });
});
