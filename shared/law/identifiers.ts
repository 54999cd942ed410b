// The identification numbers of organisations (BIN) and of persons (IIN): twelve digits, the last of which
// checks the others.
import * as z from "zod";
import { type Day, daySchema } from "./dates.ts";

const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

export const binFlaws = [
  "not-twelve-digits",
  "is-an-iin",
  "bad-type",
  "bad-month",
  "bad-attribute",
  "never-issued",
  "bad-checksum",
] as const;

export type BinFlaw = (typeof binFlaws)[number];

const iinFlaws = [
  "not-twelve-digits",
  "is-a-bin",
  "ambiguous-century",
  "bad-century",
  "bad-date",
  "never-issued",
  "bad-checksum",
] as const;

export type IinFlaw = (typeof iinFlaws)[number];

/**
 * The twelfth digit that belongs to eleven others, or "never-issued" where neither row of weights gives a
 * digit.
 */
export function checkDigitOf(elevenDigits: string): number | "never-issued" {
  const first = remainder(elevenDigits, firstWeights);
  if (first < 10) return first;
  const second = remainder(elevenDigits, secondWeights);
  return second < 10 ? second : "never-issued";
}

/** Whether a text is a BIN, and if not, the first thing that is wrong with it. */
export function checkBin(text: string): "valid" | BinFlaw {
  if (!isTwelveDigits(text)) return "not-twelve-digits";
  const [month, type, attribute] = [text.slice(2, 4), text.charAt(4), text.charAt(5)];
  // A person's number has the first digit of a day of the month in this place.
  if (type <= "3") return "is-an-iin";
  if (type > "6") return "bad-type";
  if (month < "01" || month > "12") return "bad-month";
  if (attribute > "3") return "bad-attribute";
  return checkLastDigit(text);
}

/** Whether a text is an IIN, and if not, the first thing that is wrong with it. */
export function checkIin(text: string): "valid" | IinFlaw {
  if (!isTwelveDigits(text)) return "not-twelve-digits";
  const [fifth, centuryAndSex] = [text.charAt(4), text.charAt(6)];
  if (fifth >= "4" && fifth <= "6") return "is-a-bin";
  // Zero was given to people of more than one century, so no date of birth can be read from it.
  if (centuryAndSex === "0") return "ambiguous-century";
  if (centuryAndSex > "6") return "bad-century";
  if (!daySchema.safeParse(dateOfBirth(text, centuryAndSex)).success) return "bad-date";
  return checkLastDigit(text);
}

/** The day of birth that stands in an IIN. */
export function birthDayOf(iin: Iin): Day {
  return daySchema.parse(dateOfBirth(iin, iin.charAt(6)));
}

/** A business identification number; a flaw is reported as an issue with `params.code`. */
export const binSchema = identifierSchema(checkBin, "BIN").brand<"Bin">();

export type Bin = z.infer<typeof binSchema>;

/** An individual identification number; a flaw is reported as an issue with `params.code`. */
export const iinSchema = identifierSchema(checkIin, "IIN").brand<"Iin">();

export type Iin = z.infer<typeof iinSchema>;

function identifierSchema(check: (text: string) => "valid" | BinFlaw | IinFlaw, name: string) {
  return z
    .string()
    .superRefine((text, context) => {
      const code = check(text);
      if (code === "valid") return;
      context.addIssue({
        code: "custom",
        message: `not a valid ${name}: ${code}`,
        params: { code },
      });
    })
    .meta({ pattern: "^[0-9]{12}$" });
}

function checkLastDigit(text: string): "valid" | "never-issued" | "bad-checksum" {
  const expected = checkDigitOf(text.slice(0, 11));
  if (expected === "never-issued") return "never-issued";
  return text.endsWith(String(expected)) ? "valid" : "bad-checksum";
}

function isTwelveDigits(text: string): boolean {
  return /^[0-9]{12}$/.test(text);
}

/** Digits 1 and 2 stand for the 1800s, 3 and 4 for the 1900s, 5 and 6 for the 2000s. */
function dateOfBirth(text: string, centuryAndSex: string): string {
  const century = 18 + Math.floor((Number(centuryAndSex) - 1) / 2);
  return `${century}${text.slice(0, 2)}-${text.slice(2, 4)}-${text.slice(4, 6)}`;
}

function remainder(digits: string, weights: readonly number[]): number {
  return (
    weights.reduce((sum, weight, place) => sum + weight * Number(digits.charAt(place)), 0) % 11
  );
}
