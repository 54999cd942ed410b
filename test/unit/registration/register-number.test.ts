import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { checkDigitOf } from "#shared/law/identifiers.ts";
import { registrationIdOf } from "#shared/registration/kind.ts";
import { registerNumberOf, registerNumberSchema } from "#shared/registration/register-number.ts";
import { binOf } from "#test/samples/organization.ts";
import { fileId, pseudonym, specialistFileId } from "#test/samples/registration-file.ts";
import { iinOf } from "#test/samples/specialist.ts";

const serials = Array.from({ length: 2000 }, (_, serial) => serial).filter(
  (serial) => checkDigitOf(`9103142${String(serial).padStart(4, "0")}`) !== "never-issued",
);
const anyIin = fc.constantFrom(...serials).map(iinOf);

describe("the number of an account", () => {
  it("R377-4.1: of a legal entity is O- and its BIN", () => {
    expect(registerNumberOf(fileId)).toBe(`O-${binOf(1)}`);
  });

  it.each([
    ["0123456789abcdef0123456789abcdef", "28T5CY4TQKFF"],
    ["00000000000000000000000000000001", "000000000001"],
    ["ffffffffffffffffffffffffffffffff", "ZZZZZZZZZZZZ"],
    ["fffffffffffffffff000000000000020", "000000000010"],
  ])("R377-4.1, R377-12.1: of a person is the end of the keyed hash %s: %s", (hash, twelve) => {
    const of = (kind: string) => registerNumberOf(caseIdSchema.parse(`${kind}-${hash}`));
    expect(of("specialist")).toBe(`S-${twelve}`);
    expect(of("organization")).toBe(`P-${twelve}`);
  });

  it("R377-12.1: is the same each time, and of each kind of account another", () => {
    const iin = iinOf(10);
    const specialist = registerNumberOf(registrationIdOf("specialist", { iin }, pseudonym));
    const proprietor = registerNumberOf(registrationIdOf("organization", { iin }, pseudonym));
    expect(specialist).toBe(registerNumberOf(specialistFileId));
    expect(specialist.slice(2)).not.toBe(proprietor.slice(2));
  });

  it("R377-4.1, R377-12.1: is unique: no two persons share one", () => {
    const numbers = serials.map((serial) =>
      registerNumberOf(registrationIdOf("specialist", { iin: iinOf(serial) }, pseudonym)),
    );
    expect(new Set(numbers).size).toBe(serials.length);
  });

  it("R377-12.2: tells nothing of the IIN, and has no letter that is taken for a digit (G17)", () => {
    fc.assert(
      fc.property(anyIin, (iin) => {
        const number = registerNumberOf(registrationIdOf("specialist", { iin }, pseudonym));
        expect(number).toMatch(/^S-/);
        expect(number.slice(2)).not.toMatch(/[ILOUilou]/);
        expect(registerNumberSchema.parse(number)).toBe(number);
        expect(number).not.toContain(iin.slice(0, 6));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    "O-24014000000",
    "O-2401400000011",
    "O-0123456789AB",
    "X-240140000001",
    "S-0123456789A",
    "S-0123456789ABC",
    "P-0123456789AI",
    "P-0123456789AL",
    "P-0123456789AO",
    "P-0123456789AU",
    "S-0123456789ab",
    " S-0123456789AB",
    "S-0123456789AB ",
    "0123456789AB",
  ])("R377-4.1: %j is no number of an account", (text) => {
    expect(registerNumberSchema.safeParse(text).success).toBe(false);
  });
});
