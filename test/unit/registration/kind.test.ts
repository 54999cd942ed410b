import { describe, expect, it } from "vitest";
import { pseudonymUnder } from "#shared/identity/pseudonym.ts";
import { registrationIdOf, registrationKind } from "#shared/registration/kind.ts";
import { noRegistration } from "#shared/registration/state.ts";
import { binOf } from "#test/samples/organization.ts";
import { fileId, pseudonym, submit } from "#test/samples/registration-file.ts";
import { includedFile } from "#test/samples/registration-course.ts";
import { iinOf } from "#test/samples/specialist.ts";
import { askingRemoval } from "#test/samples/standing-file.ts";

describe("the id of a case", () => {
  it("R377-4.4: of a legal entity has its BIN: one supplier, one history", () => {
    expect(registrationIdOf("organization", { bin: binOf(1) }, pseudonym)).toBe(
      `organization-${binOf(1)}`,
    );
    expect(fileId).toBe(`organization-${binOf(1)}`);
  });

  it("R377-1, R377-12.2: of a person has a keyed hash of the IIN, another one in each list (G17, G24)", () => {
    const iin = iinOf(10);
    const asked: string[] = [];
    const keyed = (number: string) => {
      asked.push(number);
      return "0".repeat(31) + String(asked.length);
    };
    expect(registrationIdOf("specialist", { iin }, keyed)).toBe(`specialist-${"0".repeat(31)}1`);
    expect(registrationIdOf("organization", { iin }, keyed)).toBe(
      `organization-${"0".repeat(31)}2`,
    );
    expect(asked).toEqual([`specialist:${iin}`, `organization:${iin}`]);
    expect(registrationIdOf("specialist", { iin }, pseudonym)).not.toContain(iin);
  });

  it("R377-12.2: under another key is another one", () => {
    const other = pseudonymUnder("another key of the tests");
    const applicant = { iin: iinOf(10) };
    expect(registrationIdOf("specialist", applicant, pseudonym)).not.toBe(
      registrationIdOf("specialist", applicant, other),
    );
  });
});

describe("the registration of a supplier as a kind of case", () => {
  it("begins with nothing and reads its own events only", () => {
    expect(registrationKind.name).toBe("registration");
    expect(registrationKind.initial).toBe(noRegistration);
    expect(registrationKind.parseEvent({ type: "erased" })).toEqual({ type: "erased" });
    expect(() => registrationKind.parseEvent({ type: "erased", iin: iinOf(10) })).toThrow(
      "Unrecognized key",
    );
    expect(() => registrationKind.parseEvent({ type: "found" })).toThrow(
      "No matching discriminator",
    );
  });

  it("is bound to the edition of its application, which a new application chooses anew", () => {
    const registration = includedFile().now();
    expect(registration.edition).toBe("R377/2018");
    expect(registrationKind.editionOf(registration, askingRemoval())).toBe("R377/2018");
    expect(registrationKind.editionOf(registration, submit())).toBeUndefined();
    expect(
      registrationKind.editionOf(registration, { ...submit(), name: "submitChange" }),
    ).toBeUndefined();
    expect(registrationKind.editionOf(noRegistration, { name: "erase" })).toBeUndefined();
  });
});
