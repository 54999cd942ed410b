// Exact arithmetic on values that are never below zero: whole numbers without a bound over whole numbers.
// Money is never a floating-point number here; rounding exists for showing an amount only.
import * as z from "zod";

/** A value in lowest terms; the denominator is at least one. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const digitsSchema = z.string().regex(/^(?:0|[1-9]\d*)$/);

/** A `Rational` as it is kept: decimal digits as text, since JSON numbers are too short for it. */
export const exactSchema = z.strictObject({
  numerator: digitsSchema,
  denominator: digitsSchema.regex(/[1-9]/),
});
export type Exact = z.infer<typeof exactSchema>;

/** A whole number as decimal digits. */
export const wholeSchema = digitsSchema;

const greatestDivisor = (one: bigint, other: bigint): bigint =>
  other === 0n ? one : greatestDivisor(other, one % other);

/** `numerator` over `denominator` in lowest terms, so that equal values have equal parts. */
export const rational = (numerator: bigint, denominator: bigint): Rational => {
  if (numerator < 0n || denominator <= 0n)
    throw new Error(`${numerator}/${denominator} is no value of this arithmetic`);
  const divisor = greatestDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
};

export const add = (one: Rational, other: Rational): Rational =>
  rational(
    one.numerator * other.denominator + other.numerator * one.denominator,
    one.denominator * other.denominator,
  );

export const times = ({ numerator, denominator }: Rational, factor: bigint): Rational =>
  rational(numerator * factor, denominator);

/** Below zero where `one` is the smaller, above zero where it is the greater, zero where they are equal. */
export const compare = (one: Rational, other: Rational): -1 | 0 | 1 => {
  const [left, right] = [one.numerator * other.denominator, other.numerator * one.denominator];
  if (left === right) return 0;
  return left < right ? -1 : 1;
};

/** The nearest whole number; a half goes up. For showing only: nothing is compared by it. */
export const roundHalfUp = ({ numerator, denominator }: Rational): bigint =>
  (2n * numerator + denominator) / (2n * denominator);

export const exactOf = ({ numerator, denominator }: Rational): Exact => ({
  numerator: String(numerator),
  denominator: String(denominator),
});

export const rationalOf = ({ numerator, denominator }: Exact): Rational =>
  rational(BigInt(numerator), BigInt(denominator));
