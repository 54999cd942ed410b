// What the letter of a reminder says: which document, until when, what is expected and how.
import { describe, expect, it } from "vitest";
import { locales } from "#shared/law/languages.ts";
import { provisionOf } from "#shared/law/provisions.ts";
import { letterOf } from "#shared/notices/letter.ts";
import { documentTypes } from "#shared/registration/forms/documents.ts";
import { documentWords } from "#shared/registration/view/claim-words.ts";
import { forms, records } from "#test/samples/reason-record.ts";

const lapsed = records["reminder of what has lapsed"];

const through = {
  kk: "2026 жылғы 31 желтоқсанға дейін (сол күнді қоса алғанда)",
  ru: "по 31 декабря 2026 года включительно",
  en: "until the end of 31 December 2026",
};

const often = (text: string, part: string) => text.split(part).length - 1;

describe("the letter of a reminder (R377-9b, R377-17)", () => {
  it.each(locales)("R377-30.1: names document, day, duty and remedy in %s", async (locale) => {
    for (const form of forms) {
      const [first] = form.documents;
      if (first === undefined) throw new Error("no documents");
      const duty = form.supplier === "organization" ? "R377-9b" : "R377-17";
      for (const record of [records.reminder, lapsed]) {
        const { text } = letterOf(await record(form), locale);
        expect(text).toContain(documentWords[first.type][locale]);
        for (const id of [documentTypes[first.type].provision, duty, "R377-30.1"] as const)
          expect(text).toContain(provisionOf(id).citation[locale]);
      }
    }
  });

  it.each(locales)(
    "R377-9b: says in %s until when it is in force, and to act by that day",
    async (locale) => {
      const { text } = letterOf(await records.reminder(), locale);
      expect(often(text, through[locale])).toBe(2);
    },
  );

  it.each(locales)(
    "R377-9b: of what has lapsed says so in %s, and sets no day that no act sets",
    async (locale) => {
      const { text } = letterOf(await lapsed(), locale);
      expect(often(text, through[locale])).toBe(1);
      expect(text).not.toBe(letterOf(await records.reminder(), locale).text);
    },
  );

  it("R377-29: decides nothing, so it names no court and no votes", async () => {
    for (const record of [records.reminder, lapsed]) {
      const { text } = letterOf(await record(), "en");
      expect(text).toContain("This letter decides nothing");
      expect(text).not.toMatch(/court|Vote/);
    }
  });

  it("R377-9b: reads as a person would say it", async () => {
    const { text, subject } = letterOf(await records.reminder(), "en");
    expect(subject).toMatch(/^Reminder about a document of your entry in the Register: O-/);
    expect(text).toContain("It is in force until the end of 31 December 2026.");
    expect(text).toContain(
      "What is expected of you: file on the portal, until the end of 31 December 2026, an application to change your entry",
    );
    expect(letterOf(await lapsed(), "en").text).toContain("file on the portal, without delay,");
  });
});
