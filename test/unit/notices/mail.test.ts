import { describe, expect, it } from "vitest";
import { locales } from "#shared/law/languages.ts";
import { letterOf } from "#shared/notices/letter.ts";
import { mailOf } from "#shared/notices/mail.ts";
import { records } from "#test/samples/reason-record.ts";

describe("the e-mail of a notice", () => {
  it.each([
    ["kk", ["kk"]],
    ["ru", ["ru", "kk"]],
    ["en", ["en", "kk"]],
  ] as const)("R377-28: in %s has these languages in this order: %j", async (preferred, order) => {
    const record = await records.inclusion();
    const { subject, text, html } = mailOf((locale) => letterOf(record, locale), preferred);
    expect(subject).toBe(letterOf(record, preferred).subject);
    const places = order.map((locale) => text.indexOf(letterOf(record, locale).text));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    for (const other of locales.filter((locale) => !order.some((one) => one === locale))) {
      expect(text).not.toContain(letterOf(record, other).text);
    }
    expect([...html.matchAll(/<section lang="(\w\w)">/g)].map(([, lang]) => lang)).toEqual(order);
  });

  it("loads nothing from anywhere and runs nothing", async () => {
    const record = await records.refusal();
    for (const locale of locales) {
      expect(mailOf((one) => letterOf(record, one), locale).html).not.toMatch(
        /https?:|src=|href=|<script|url\(/,
      );
    }
  });
});
