import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  binFlaws,
  binSchema,
  checkBin,
  checkDigitOf,
  checkIin,
  iinSchema,
} from "#shared/law/identifiers.ts";

const codesOf = (schema: typeof binSchema | typeof iinSchema, input: unknown) =>
  schema
    .safeParse(input)
    .error?.issues.map((issue) => (issue.code === "custom" ? issue.params?.["code"] : issue.code));

const twoDigits = (min: number, max: number) =>
  fc.integer({ min, max }).map((number) => String(number).padStart(2, "0"));

const elevenOfBin = fc
  .tuple(
    twoDigits(0, 99),
    twoDigits(1, 12),
    fc.constantFrom("4", "5", "6"),
    fc.constantFrom("0", "1", "2", "3"),
    fc.integer({ min: 0, max: 99_999 }).map((serial) => String(serial).padStart(5, "0")),
  )
  .map((parts) => parts.join(""));

/** BINs as they are issued: numbers without a check digit are passed over. */
const anyBin = elevenOfBin
  .filter((eleven) => checkDigitOf(eleven) !== "never-issued")
  .map((eleven) => `${eleven}${checkDigitOf(eleven)}`);

/** The sum under the first weights, 1 to 11, reckoned independently of the code. */
const firstRemainder = (digits: string) =>
  Array.from({ length: 11 }, (_, place) => (place + 1) * Number(digits.charAt(place))).reduce(
    (sum, product) => sum + product,
  ) % 11;

const withDigit = (text: string, place: number, shift: number) => {
  const digit = (Number(text.charAt(place)) + shift) % 10;
  return `${text.slice(0, place)}${digit}${text.slice(place + 1)}`;
};

describe("a BIN", () => {
  it.each(["240140000001", "231241000011"])("is valid: %s", (bin) => {
    expect(checkBin(bin)).toBe("valid");
    expect(binSchema.parse(bin)).toBe(bin);
  });

  it.each([
    ["", "not-twelve-digits"],
    ["24014000000", "not-twelve-digits"],
    ["2401400000010", "not-twelve-digits"],
    ["240140000001\n", "not-twelve-digits"],
    ["24014000000٣", "not-twelve-digits"],
    ["900101300007", "is-an-iin"],
    // Born on the 31st.
    ["900131100000", "is-an-iin"],
    ["240170000001", "bad-type"],
    ["241340000001", "bad-month"],
    ["240040000001", "bad-month"],
    ["240144000001", "bad-attribute"],
    ["240140000002", "bad-checksum"],
    // A test certificate of the national certification authority carries it.
    ["123456789021", "bad-month"],
  ])("%j is refused as %s", (text, flaw) => {
    expect(checkBin(text)).toBe(flaw);
    expect(codesOf(binSchema, text)).toEqual([flaw]);
  });

  it("that is no text has the issue of a wrong type only", () => {
    expect(codesOf(binSchema, 240140000001)).toEqual(["invalid_type"]);
  });

  it("of any office, type and serial number is valid with its check digit", () => {
    fc.assert(
      fc.property(anyBin, (bin) => {
        expect(checkBin(bin)).toBe("valid");
      }),
    );
  });

  it("is refused with any other check digit", () => {
    fc.assert(
      fc.property(anyBin, fc.integer({ min: 1, max: 9 }), (bin, shift) => {
        expect(checkBin(withDigit(bin, 11, shift))).toBe("bad-checksum");
      }),
    );
  });

  it("shows any change in its first ten digits as long as the first weights judge both numbers", () => {
    const place = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(anyBin, place, fc.integer({ min: 1, max: 9 }), (bin, where, shift) => {
        const changed = withDigit(bin, where, shift);
        fc.pre([bin, changed].every((text) => firstRemainder(text) < 10));
        expect(checkBin(changed)).not.toBe("valid");
      }),
    );
  });

  it("cannot protect its eleventh digit under the first weights, where that digit weighs eleven", () => {
    fc.assert(
      fc.property(anyBin, fc.integer({ min: 1, max: 9 }), (bin, shift) => {
        fc.pre(firstRemainder(bin) < 10);
        expect(checkBin(withDigit(bin, 10, shift))).toBe("valid");
      }),
    );
  });

  it("is never issued where both rows of weights give ten", () => {
    const unissued = fc
      .sample(elevenOfBin, { numRuns: 20_000, seed: 377 })
      .find((eleven) => checkDigitOf(eleven) === "never-issued");
    for (const digit of "0123456789") expect(checkBin(`${unissued}${digit}`)).toBe("never-issued");
  });

  it("gets a known answer for any text whatever", () => {
    const answers = new Set<string>(["valid", ...binFlaws]);
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[0-9]{12}$/));
    fc.assert(
      fc.property(text, (one) => {
        expect(answers).toContain(checkBin(one));
      }),
    );
  });
});

describe("an IIN", () => {
  it.each(["900101300007", "000229500008", "050615600011", "900101300811"])(
    "is valid: %s",
    (iin) => {
      expect(checkIin(iin)).toBe("valid");
      expect(iinSchema.parse(iin)).toBe(iin);
    },
  );

  it("is judged by the second weights where the first give ten", () => {
    expect(firstRemainder("900101300811")).toBe(10);
    expect(checkDigitOf("90010130081")).toBe(1);
  });

  it("is never issued where both rows of weights give ten", () => {
    for (const digit of "0123456789") expect(checkIin(`90010130080${digit}`)).toBe("never-issued");
  });

  it.each([
    ["90010130000", "not-twelve-digits"],
    ["240140000001", "is-a-bin"],
    ["240160000001", "is-a-bin"],
    // No type of an organisation, and no day of a month either.
    ["900170100000", "bad-date"],
    ["900101000007", "ambiguous-century"],
    ["900101700007", "bad-century"],
    ["900101900007", "bad-century"],
    ["000229300008", "bad-date"],
    ["901301300007", "bad-date"],
    ["900132300007", "bad-date"],
    ["900101300008", "bad-checksum"],
    // A test certificate of the national certification authority carries it.
    ["123456789011", "is-a-bin"],
  ])("%j is refused as %s", (text, flaw) => {
    expect(checkIin(text)).toBe(flaw);
    expect(codesOf(iinSchema, text)).toEqual([flaw]);
  });

  it("reads the century from the seventh digit: 1900 had no 29 February, 2000 had, 1896 had", () => {
    expect(checkIin("000229300008")).toBe("bad-date");
    expect(checkIin("000229500008")).toBe("valid");
    expect(checkIin(`96022910000${checkDigitOf("96022910000")}`)).toBe("valid");
  });
});
