import { describe, expect, it } from "vitest";
import { locales } from "#shared/law/languages.ts";
import { letterOf } from "#shared/notices/letter.ts";
import { mailOf } from "#shared/notices/mail.ts";
import { inclusionReasons } from "#test/samples/reason-record.ts";

describe("the e-mail of a notice", () => {
  it.each([
    ["kk", ["kk", "ru", "en"]],
    ["ru", ["ru", "kk", "en"]],
    ["en", ["en", "kk", "ru"]],
  ] as const)(
    "holds all three languages, %s first when it is preferred",
    async (preferred, order) => {
      const record = await inclusionReasons();
      const { subject, text, html } = mailOf(record, preferred);
      expect(subject).toBe(letterOf(record, preferred).subject);
      const places = order.map((locale) => text.indexOf(letterOf(record, locale).text));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect([...html.matchAll(/<section lang="(\w\w)">/g)].map(([, lang]) => lang)).toEqual(order);
    },
  );

  it("loads nothing from anywhere and runs nothing", async () => {
    const record = await inclusionReasons();
    for (const locale of locales) {
      expect(mailOf(record, locale).html).not.toMatch(/https?:|src=|href=|<script|url\(/);
    }
  });
});
