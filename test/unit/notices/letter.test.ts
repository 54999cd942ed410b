import { describe, expect, it } from "vitest";
import { editionById } from "#shared/law/editions.ts";
import { locales, type Locale } from "#shared/law/languages.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import { provisionOf } from "#shared/law/provisions.ts";
import { letterOf } from "#shared/notices/letter.ts";
import type { ReasonRecord } from "#shared/notices/reason-record.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { forms, justification, records, removalOnRequest } from "#test/samples/reason-record.ts";
import { specialistForm } from "#test/samples/specialist.ts";

const kinds = Object.entries(records);

const cited = (id: ProvisionId, locale: Locale) => provisionOf(id).citation[locale];

/** The letter as a person reads it in a browser. */
const seenIn = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

const makeLetters = async () => {
  const all: ReasonRecord[] = [await removalOnRequest()];
  for (const form of forms) for (const [, record] of kinds) all.push(await record(form));
  return all.flatMap((record) =>
    locales.map((locale) => ({ record, locale, letter: letterOf(record, locale) })),
  );
};

let made: ReturnType<typeof makeLetters> | undefined;
/** A letter of every kind to either supplier in every language. */
const everyLetter = () => (made ??= makeLetters());

describe("every letter", () => {
  it("R377-O.P: names the law with the date of its order and the edition that was applied (G33)", async () => {
    for (const { letter, locale, record } of await everyLetter()) {
      const edition = editionById(record.edition.id);
      expect(letter.text).toContain(edition?.legalBasis[locale]);
      expect(letter.text).toContain(edition?.title[locale]);
      expect(letter.text).toContain("377");
      expect(letter.text).toContain("114-IV");
    }
  });

  it("names its case, and the number of the account where there is one (R377-4.1, R377-12.1)", async () => {
    for (const { letter, record } of await everyLetter()) {
      expect(letter.text).toContain(record.caseId);
      expect(letter.text).toContain(record.number ?? record.caseId);
      expect(record.number === undefined).toBe(record.kind === "refusal");
    }
  });

  it("is said to somebody, and a specialist is named (R377-28)", async () => {
    for (const { letter, record, locale } of await everyLetter()) {
      expect(letter.text).toContain(record.name[locale]);
      expect(letter.text.includes(String(organizationForm().bin))).toBe(
        record.supplier === "organization",
      );
    }
  });

  it("has a subject of nothing that anybody typed: no name and no IIN", async () => {
    for (const { letter, record, locale } of await everyLetter()) {
      expect(letter.subject.endsWith(`: ${record.number ?? record.caseId}`)).toBe(true);
      const title = letter.subject.slice(0, letter.subject.lastIndexOf(": "));
      for (const word of record.name[locale].split(/[\s«»]+/).filter((one) => one.length > 3)) {
        expect(title).not.toContain(word);
      }
    }
  });

  it("leaves no place of its text unfilled, and sets no term for the court (R377-29, G32)", async () => {
    for (const { letter } of await everyLetter()) {
      expect(letter.text).not.toMatch(/[{}]|undefined/);
      expect(letter.text).not.toMatch(/\d+ (?:days?|months?|дн|месяц|күн|ай)/);
    }
  });

  it("says in HTML what it says in plain text", async () => {
    const wordsOf = (one: string) => one.toLowerCase().match(/[\p{L}\p{N}]+/gu);
    for (const { letter } of await everyLetter()) {
      expect(wordsOf(seenIn(letter.html))).toEqual(wordsOf(letter.text));
    }
  });

  it("differs from language to language and from kind to kind", async () => {
    const all = await everyLetter();
    expect(new Set(all.map(({ letter }) => letter.text)).size).toBe(all.length);
  });
});

describe("the letter of a decision on an application", () => {
  it("R377-28c: a refusal names each ground with what it names, and says why", async () => {
    const { text } = letterOf(await records.refusal(), "en");
    expect(text).toContain(
      "- The applicant does not meet the requirements: no tax debts: Rules No. 377, paragraph 27, subparagraph 1)",
    );
    expect(text).toContain("document fixing prices, illegible");
    expect(text).toContain(
      "    A tax debt was confirmed by an extract.\n    It was not paid in time.",
    );
    expect(justification).toContain("It was not paid in time.");
  });

  it("R377-28c: holds what was met and what was not, and how the votes fell", async () => {
    const { text } = letterOf(await records.refusal(), "en");
    const [, unmet = "", met = ""] = text.split(/Required, but not met:|Required and met:/);
    expect(unmet).toContain("paragraph 5, subparagraph 1)");
    expect(met).toContain("paragraph 5, subparagraph 2)");
    expect(text).toContain("Vote on the inclusion: 0 for, 5 against; members who took part: 5.");
  });

  it.each(locales)("R377-29: a refusal names the court in %s", async (locale) => {
    for (const form of forms) {
      for (const kind of ["refusal", "change-refused"] as const) {
        expect(letterOf(await records[kind](form), locale).text).toContain(
          cited("R377-29", locale),
        );
      }
      expect(letterOf(await records.inclusion(form), locale).text).not.toContain(
        cited("R377-29", locale),
      );
    }
  });

  it("R377-31: a change is told with its version, and a refused one leaves the entry as it was (G27)", async () => {
    expect(letterOf(await records["change-accepted"](), "en").text).toContain("Version 2 of your");
    expect(letterOf(await records["change-refused"](), "en").text).toContain(
      "Your entry stays as it was.",
    );
  });

  it("R377-6, R377-14: an inclusion says what everybody sees from now on (G17)", async () => {
    const [organization, specialist] = [
      letterOf(await records.inclusion(), "en").text,
      letterOf(await records.inclusion(specialistForm()), "en").text,
    ];
    expect(organization).toContain("in the Register of organisations");
    expect(organization).toContain("The information in the Register is public.");
    expect(specialist).toContain("in the Registry of specialists");
    expect(specialist).toContain("neither your IIN nor your home address");
  });

  it("never calls a condition met by the words of the ground that is its opposite (R377-27.7)", async () => {
    const { text } = letterOf(await records.refusal(), "en");
    expect(text).toContain("The applicant is not on the list of unreliable participants");
  });

  it("tells no stranger what a register of somebody's past or health answered (R377-15.p2d)", async () => {
    const record = await records.refusal(specialistForm());
    if (record.kind !== "refusal") throw new Error(record.kind);
    expect(record.evidence).toContainEqual(
      expect.objectContaining({ system: "psychiatric-register", value: "hit" }),
    );
    const { text } = letterOf(record, "en");
    const evidence = text.slice(text.indexOf("Answers of state systems"));
    expect(evidence).toContain("Register of the psychiatric dispensary: answered; what it said");
    expect(evidence).not.toContain("something was found");
    expect(evidence).toContain("Identity documents: in order");
  });
});

describe("the letter of a removal", () => {
  it("R377-33: a reproach names the Standard, its requirement, what was seen, and the last day to answer", async () => {
    const record = await records["non-compliance"]();
    expect(record).toMatchObject({ kind: "non-compliance", answerBy: "2026-12-03" });
    const { text } = letterOf(record, "en");
    expect(text).toContain(
      "Standards in the field of social protection (order No. 165), 12 — improperly fulfilled",
    );
    expect(text).toContain("    Meals are missing on three days.");
    expect(text).toContain("until the end of 3 December 2026");
    expect(letterOf(record, "kk").text).toContain("2026 жылғы 3 желтоқсанға дейін");
    expect(letterOf(record, "ru").text).toContain("по 3 декабря 2026 года включительно");
    expect(text).not.toContain(cited("R377-29", "en"));
  });

  it("R377-33: a removal by vote has its reproach, its reasons, its votes and the court", async () => {
    const { text } = letterOf(await records["removal by vote"](), "en");
    expect(text).toContain("the Commission decided to remove your organisation from the Register");
    expect(text).toContain("improperly fulfilled");
    expect(text).toContain("    Nothing was mended.");
    expect(text).toContain("Vote on the removal: 5 for, 0 against");
    expect(text).toContain(cited("R377-29", "en"));
  });

  it("R377-32.1a, R377-32.2, R377-32.3a: other removals have no vote (G25)", async () => {
    const request = letterOf(await removalOnRequest(), "en").text;
    expect(request).toContain("at your own request");
    expect(request).toContain(cited("R377-32.1a", "en"));
    expect(request).not.toContain(cited("R377-29", "en"));
    for (const form of forms) {
      const { text } = letterOf(await records["removal at the end of the activity"](form), "en");
      const ground = form.supplier === "organization" ? "R377-32.2" : "R377-32.3a";
      expect(text).toContain(cited(ground, "en"));
      expect(text).toContain("extract of a state register No. EX-17 of 20.11.2026.");
      expect(text).toContain(cited("R377-29", "en"));
      expect(text).not.toContain("Vote on");
    }
    expect(request).not.toContain("Vote on");
  });

  it("R377-35: says until when the data are kept", async () => {
    const { text } = letterOf(await removalOnRequest(), "en");
    expect(text).toContain("kept until the end of 23 November 2028");
    expect(text).toContain(cited("R377-35", "en"));
  });

  it("R377-33: who is kept is told so", async () => {
    const { text } = letterOf(await records.kept(), "en");
    expect(text).toContain("You are not removed.");
    expect(text).toContain("Vote on the removal: 0 for, 5 against");
    expect(text).toContain("    It was mended in time.");
  });
});

describe("what people typed into a letter", () => {
  const hostile = organizationForm({
    name: {
      full: {
        kk: 'A"><script>alert(1)</script>\r\nBcc: all@example.com',
        ru: "{number} <img src=x onerror='1'> &amp;",
      },
    },
  });

  const refusedWith = async (words: string): Promise<ReasonRecord> => {
    const record = await records.refusal(hostile);
    if (record.kind !== "refusal") throw new Error(record.kind);
    return { ...record, justification: words };
  };

  it("is shown as it is and does nothing", async () => {
    const record = await refusedWith("<b>no</b>\n\u202Edrawkcab\u0000 & 'quoted'");
    for (const locale of locales) {
      const { html, text, subject } = letterOf(record, locale);
      expect(html).not.toMatch(/<(?!\/?(?:h1|h2|p|ul|li|blockquote|br)>)/);
      expect(text).not.toMatch(/\r|\p{Cf}/u);
      expect(text).not.toContain("\0");
      expect(subject).not.toContain("script");
    }
    expect(letterOf(record, "ru").text).toContain("{number} <img src=x onerror='1'> &amp;");
  });

  it("cannot add lines that look like the letter's own", async () => {
    const record = await refusedWith("Bad.\n\nYour number in the Register: O-1.");
    const { text } = letterOf(record, "en");
    expect(text).toContain("\n    Your number in the Register: O-1.");
    expect(text).not.toContain("\nYour number in the Register");
    expect(text).not.toContain("\nBcc");
  });
});
