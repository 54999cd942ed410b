import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { describe, expect, it } from "vitest";
import { instantSchema } from "#shared/law/dates.ts";
import { locales } from "#shared/law/languages.ts";
import type { RegisterEntry } from "#shared/registration/register/entry.ts";
import { exportList, type ExportOrder } from "#shared/registration/register/export.ts";
import { titlesOf } from "#shared/registration/register/export-columns.ts";
import { named, organizationEntry, specialistEntry } from "#test/samples/register-entry.ts";
import { imported } from "#test/unit/registration/pricing/sample-devices.ts";

const canonical = (value: unknown) => canonicalize(value) ?? "";

const order = (changes: Partial<ExportOrder> = {}): ExportOrder => ({
  list: "register",
  format: "csv",
  locale: "kk",
  asOf: instantSchema.parse("2026-11-23T19:30:00.000Z"),
  ...changes,
});

async function* inPages(pages: readonly (readonly RegisterEntry[])[]) {
  yield* pages;
}

const exported = async (one: ExportOrder, ...pages: readonly (readonly RegisterEntry[])[]) => {
  let text = "";
  const manifest = await exportList(one, canonical, inPages(pages), async (piece) => {
    text += piece;
  });
  return { text, manifest };
};

const [anar, dangerous] = [
  organizationEntry(2, { name: named("Анар, «қоры»") }),
  organizationEntry(3, { name: named('=HYPERLINK("http://x")') }),
];

describe("an export as CSV", () => {
  it.each(locales)("R377-6: begins with a mark of UTF-8 and the titles in %s", async (locale) => {
    const { text } = await exported(order({ locale }));
    const titles = titlesOf("organization", locale);
    expect(text.startsWith("\u{FEFF}")).toBe(true);
    expect(text.split("\r\n")[0]?.replaceAll('"', "").slice(1)).toBe(
      titles.join(",").replaceAll('"', ""),
    );
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("R377-4.1, R377-4.6e, R377-4.11a: has a row a supplier, with words in the language chosen", async () => {
    const { text, manifest } = await exported(order({ locale: "ru" }), [anar]);
    const [, row] = text.split("\r\n");
    expect(row).toContain("O-240140000021");
    expect(row).toContain('"Анар, «қоры»"');
    expect(row).toContain(
      "Социально-бытовые услуги, Социальная защита населения, приказ № 165, На дому, 2500.00 KZT; ",
    );
    expect(row).toContain(",20,5,");
    expect(row).toContain("Доступно для маломобильных людей");
    expect(manifest.count).toBe(1);
  });

  it("R377-4.7a, R377-4.8, R377-4.11b: names devices and specialists in one cell each", async () => {
    const name = { surname: "Сейфуллина", givenName: "Гүлшара" };
    const specialists = [{ name, position: "Психолог", registryNumber: "S-0123456789AB" }];
    const entry = organizationEntry(2, { devices: [imported], specialists });
    const { text } = await exported(order({ locale: "en" }), [entry]);
    expect(text).toContain('"Special vehicles, Wheelchair, R-2, Folding frame, 18 kg, ');
    expect(text).toContain('"Сейфуллина Гүлшара, Психолог, S-0123456789AB"');
  });

  it("R377-6: holds nothing that a spreadsheet would carry out", async () => {
    const { text } = await exported(order(), [dangerous]);
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
  });

  it("R377-14: of the Registry has the columns of specialists", async () => {
    const { text } = await exported(order({ list: "registry", locale: "ru" }), [
      specialistEntry(1),
    ]);
    const [head, row] = text.split("\r\n");
    expect(head).toContain("Квалификация");
    expect(row).toContain("Высшее, Медресе Галия, Педагогика, 1911");
    expect(row).toContain("1912-09-01 – 1917-05-31, Общество попечения, Попечитель");
    expect(row?.split(",").length).toBeGreaterThan(10);
  });
});

describe("an export as JSON", () => {
  it("R377-6: is canonical, with its moment, its entries and their number (RFC 8785)", async () => {
    const { text } = await exported(order({ format: "json" }), [anar], [dangerous]);
    const json: unknown = JSON.parse(text);
    expect(text).toBe(canonicalize(json));
    expect(json).toEqual({
      asOf: "2026-11-23T19:30:00.000Z",
      list: "register",
      total: 2,
      entries: [anar, dangerous],
    });
  });

  it("is whole where nobody stands in the list", async () => {
    const { text } = await exported(order({ format: "json" }));
    expect(JSON.parse(text)).toMatchObject({ total: 0, entries: [] });
  });
});

describe("every export", () => {
  it.each(["csv", "json"] as const)(
    "R377-6: tells its date, count, size and hash: %s",
    async (format) => {
      const { text, manifest } = await exported(order({ format }), [anar, dangerous]);
      expect(manifest).toEqual({
        list: "register",
        format,
        asOf: "2026-11-23T19:30:00.000Z",
        // Half past midnight of the next day in the country.
        fileName: `register-2026-11-24.${format}`,
        count: 2,
        bytes: Buffer.byteLength(text),
        sha256: createHash("sha256").update(text).digest("hex"),
      });
    },
  );

  it.each(["csv", "json"] as const)("is the same however its pages are cut: %s", async (format) => {
    const whole = await exported(order({ format }), [anar, dangerous]);
    expect(await exported(order({ format }), [anar], [], [dangerous], [])).toEqual(whole);
  });
});
