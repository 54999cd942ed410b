import { describe, expect, it } from "vitest";
import { fieldIn } from "#shared/assistance/letters/field-words.ts";
import { locales } from "#shared/law/languages.ts";
import { applicationForm, representedApplication } from "#test/samples/assistance/form.ts";

describe("the details of an application in words", () => {
  it("L114-15.4.2: are said for every part of it in every language", () => {
    const parts = Object.keys(applicationForm(representedApplication()));
    for (const locale of locales) {
      const said = parts.map((part) => fieldIn(`/${part}`, locale));
      expect(said).not.toContain(fieldIn("/nothing", locale));
      // Grounds and the forms of cruel treatment are one: which it is, a letter does not say.
      expect(new Set(said).size).toBe(parts.length - 1);
      expect(fieldIn("/cruelty/0", locale)).toBe(fieldIn("/grounds/0", locale));
    }
  });

  it("L114-12.1.7: name people by their numbers", () => {
    expect(fieldIn("/people/1/iin", "en")).toBe("person 2: the IIN");
    expect(fieldIn("/people/0/name/surname", "ru")).toBe("человек № 1: имя");
    expect(fieldIn("/people/0", "kk")).toBe("өтінішке қатысты адамдар");
  });

  it("L114-15.4.2: are told as another detail where the application has no such part", () => {
    for (const pointer of ["/constructor", "/toString/0", "/people/0/constructor"])
      expect(fieldIn(pointer, "en")).toMatch(/^another detail|^the people it is about$/);
  });
});
