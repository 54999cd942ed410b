import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  compare,
  exactOf,
  exactSchema,
  rational,
  rationalOf,
  roundHalfUp,
  times,
  wholeSchema,
} from "#shared/registration/pricing/rational.ts";

const anyRational = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 40n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
  .map(([numerator, denominator]) => rational(numerator, denominator));

describe("an exact value", () => {
  it("stands in lowest terms, so that equal values are the same", () => {
    expect(rational(6n, 4n)).toEqual({ numerator: 3n, denominator: 2n });
    expect(rational(0n, 7n)).toEqual({ numerator: 0n, denominator: 1n });
    expect(rational(5n, 1n)).toEqual({ numerator: 5n, denominator: 1n });
  });

  it.each([
    [-1n, 2n],
    [1n, 0n],
    [1n, -2n],
  ])("is never %s/%s", (numerator, denominator) => {
    expect(() => rational(numerator, denominator)).toThrow(
      `${numerator}/${denominator} is no value of this arithmetic`,
    );
  });

  it("is added and multiplied without loss", () => {
    expect(add(rational(1n, 3n), rational(1n, 6n))).toEqual(rational(1n, 2n));
    expect(add(rational(2n, 5n), rational(3n, 7n))).toEqual(rational(29n, 35n));
    expect(times(rational(2n, 3n), 6n)).toEqual(rational(4n, 1n));
    expect(times(rational(2n, 3n), 0n)).toEqual(rational(0n, 1n));
  });

  it("is ordered by value", () => {
    expect(compare(rational(1n, 3n), rational(1n, 2n))).toBe(-1);
    expect(compare(rational(1n, 2n), rational(1n, 3n))).toBe(1);
    expect(compare(rational(2n, 4n), rational(1n, 2n))).toBe(0);
    expect(compare(rational(10n ** 30n + 1n, 10n ** 30n), rational(1n, 1n))).toBe(1);
  });

  it.each([
    [0n, 1n, 0n],
    [1n, 3n, 0n],
    [1n, 2n, 1n],
    [2n, 3n, 1n],
    [3n, 2n, 2n],
    [5n, 2n, 3n],
    [249n, 100n, 2n],
    [7n, 1n, 7n],
  ])("%s/%s is shown as %s: a half goes up", (numerator, denominator, shown) => {
    expect(roundHalfUp(rational(numerator, denominator))).toBe(shown);
  });

  it("is shown within half of its value", () => {
    fc.assert(
      fc.property(anyRational, (value) => {
        // shown - 1/2 <= value < shown + 1/2, doubled and moved by one so that nothing is below zero.
        const moved = add(times(value, 2n), rational(1n, 1n));
        const shown = roundHalfUp(value) * 2n;
        expect(compare(moved, rational(shown + 2n, 1n))).toBe(-1);
        expect(compare(moved, rational(shown, 1n))).toBeGreaterThan(-1);
      }),
    );
  });

  it("is kept as text and read back", () => {
    expect(exactOf(rational(10n ** 20n, 3n))).toEqual({
      numerator: "100000000000000000000",
      denominator: "3",
    });
    fc.assert(
      fc.property(anyRational, (value) => {
        expect(rationalOf(exactSchema.parse(exactOf(value)))).toEqual(value);
      }),
    );
  });

  it.each(["", "-1", "01", "1.5", "1e3", " 1", "1 ", "x1", "1\n"])(
    "is not kept as %j",
    (numerator) => {
      expect(exactSchema.safeParse({ numerator, denominator: "1" }).success).toBe(false);
      expect(exactSchema.safeParse({ numerator: "1", denominator: numerator }).success).toBe(false);
      expect(wholeSchema.safeParse(numerator).success).toBe(false);
    },
  );

  it("is kept with a denominator above zero", () => {
    expect(exactSchema.safeParse({ numerator: "0", denominator: "10" }).success).toBe(true);
    expect(exactSchema.safeParse({ numerator: "1", denominator: "0" }).success).toBe(false);
    expect(exactSchema.safeParse({ numerator: "1", denominator: "1", more: 1 }).success).toBe(
      false,
    );
  });
});
