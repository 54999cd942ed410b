import { describe, expect, it } from "vitest";
import { locales } from "#shared/law/languages.ts";
import { provisionOf } from "#shared/law/provisions.ts";
import { letterOf } from "#shared/notices/letter.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { inclusionReasons, refusalReasons } from "#test/samples/reason-record.ts";

/** The text that a reader of the HTML sees, as far as these letters need it. */
const seenIn = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

describe("the notice of an inclusion", () => {
  it("gives the number, the conditions met and the evidence (R377-28, R377-28c)", async () => {
    const { subject, text } = letterOf(await inclusionReasons(), "en");
    expect(subject).toBe("Notice of inclusion in the Register: O-240140000011");
    expect(text).toMatchInlineSnapshot(`
      "NOTICE OF INCLUSION IN THE REGISTER

      To: «Шаңырақ» қоғамдық қоры, BIN 240140000011

      On 23 November 2026 the Commission decided to include your organisation in the Register of organisations that provide special social services (Rules No. 377, paragraph 27).

      Your number in the Register: O-240140000011. The information in the Register is public.

      Required and met:
      - The organisation owes no taxes: Rules No. 377, paragraph 5, subparagraph 1)
      - The organisation is neither bankrupt nor being wound up: Rules No. 377, paragraph 5, subparagraph 2)
      - The organisation has the property and the staff that the work needs: Rules No. 377, paragraph 5, subparagraph 3)
      - The data are right and the requirements are met: Rules No. 377, paragraph 21
      - The applicant is not on the list of unreliable participants in public procurement: Rules No. 377, paragraph 27, subparagraph 7)

      Answers of state systems taken into account:
      - State register of legal entities: in order (question organization-240140000011.legal-entity.1)
      - Tax debts: in order (question organization-240140000011.tax-debt.1)
      - Bankruptcy and liquidation: in order (question organization-240140000011.insolvency.1)
      - Unreliable participants in public procurement: in order (question organization-240140000011.unreliable-participants.1)
      - Rights to immovable property: in order (question organization-240140000011.immovable-property.1)
      - Accessibility of the premises: in order (question organization-240140000011.accessibility.1)

      Law applied: Rules No. 377, edition of 2018. Case: organization-240140000011."
    `);
  });

  it("says nothing of a court or of grounds", async () => {
    const record = await inclusionReasons();
    for (const locale of locales) {
      const { text } = letterOf(record, locale);
      expect(text).not.toContain(provisionOf("R377-29").citation[locale]);
      expect(text).not.toMatch(/\{\w+\}/);
    }
  });
});

describe("the notice of a refusal", () => {
  it("gives ground, justification, conditions, evidence and the way to court (R377-28c, R377-29)", async () => {
    const { subject, text } = letterOf(await refusalReasons(), "en");
    expect(subject).toBe("Notice of refusal to include in the Register: 240140000011");
    expect(text).toMatchInlineSnapshot(`
      "NOTICE OF REFUSAL TO INCLUDE IN THE REGISTER

      To: «Шаңырақ» қоғамдық қоры, BIN 240140000011

      On 23 November 2026 the Commission decided to refuse to include your organisation in the Register of organisations that provide special social services (Rules No. 377, paragraph 27).

      Grounds of the refusal:
      - The applicant does not meet the requirements: Rules No. 377, paragraph 27, subparagraph 1)

      Reasons of the Commission, in its own words:
          A tax debt was confirmed by an extract.
          It was not paid in time.

      Required, but not met:
      - The organisation owes no taxes: Rules No. 377, paragraph 5, subparagraph 1)

      Required and met:
      - The organisation is neither bankrupt nor being wound up: Rules No. 377, paragraph 5, subparagraph 2)
      - The organisation has the property and the staff that the work needs: Rules No. 377, paragraph 5, subparagraph 3)
      - The data are right and the requirements are met: Rules No. 377, paragraph 21
      - The applicant is not on the list of unreliable participants in public procurement: Rules No. 377, paragraph 27, subparagraph 7)

      Answers of state systems taken into account:
      - State register of legal entities: in order (question organization-240140000011.legal-entity.1)
      - Tax debts: something was found (question organization-240140000011.tax-debt.1)
      - Bankruptcy and liquidation: in order (question organization-240140000011.insolvency.1)
      - Unreliable participants in public procurement: in order (question organization-240140000011.unreliable-participants.1)
      - Rights to immovable property: in order (question organization-240140000011.immovable-property.1)
      - Accessibility of the premises: in order (question organization-240140000011.accessibility.1)

      If you disagree with this decision, you may appeal against it in court (Rules No. 377, paragraph 29). These Rules name no time limit for that; other laws may.

      Law applied: Rules No. 377, edition of 2018. Case: organization-240140000011."
    `);
  });

  it.each(locales)(
    "cites every provision and the court in %s, without a term (R377-29, G32)",
    async (locale) => {
      const record = await refusalReasons();
      const { text } = letterOf(record, locale);
      for (const id of [...record.grounds, ...record.met, ...record.unmet, record.appeal]) {
        expect(text).toContain(provisionOf(id).citation[locale]);
      }
      expect(text).not.toMatch(/\d+ (?:days?|months?|дн|месяц|күн|ай)/);
      expect(text).toContain(
        "    A tax debt was confirmed by an extract.\n    It was not paid in time.",
      );
    },
  );

  it("never calls a condition met by the words of the ground that is its opposite (R377-27.7)", async () => {
    const { text } = letterOf(await refusalReasons(), "en");
    expect(text).toContain("The applicant is not on the list of unreliable participants");
  });

  it("says in HTML what it says in plain text", async () => {
    for (const locale of locales) {
      const { text, html } = letterOf(await refusalReasons(), locale);
      const words = (one: string) => one.toLowerCase().match(/[\p{L}\p{N}]+/gu);
      expect(words(seenIn(html))).toEqual(words(text));
    }
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

  it("is shown as it is and does nothing", async () => {
    const record = await refusalReasons(hostile, "<b>no</b>\n\u202Edrawkcab\u0000 & 'quoted'");
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
    const record = await refusalReasons(hostile, "Bad.\n\nYour number in the Register: O-1.");
    const { text } = letterOf(record, "en");
    expect(text).toContain("\n    Your number in the Register: O-1.");
    expect(text).not.toContain("\nYour number in the Register");
    expect(text).not.toContain("\nBcc");
  });
});
