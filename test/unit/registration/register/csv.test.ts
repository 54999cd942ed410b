import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvRow } from "#shared/registration/register/csv.ts";

/** Reads one row as RFC 4180 says, with the separator that a program is set to. */
const read = (row: string, separator = ","): string[] => {
  const cells: string[] = [];
  let rest = row.replace(/\r\n$/, "");
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"/.exec(rest);
    const end = quoted === null ? rest.indexOf(separator) : quoted[0].length;
    const stop = end === -1 ? rest.length : end;
    cells.push(quoted?.[1]?.replaceAll('""', '"') ?? rest.slice(0, stop));
    if (stop >= rest.length) return cells;
    rest = rest.slice(stop + 1);
  }
};

describe("a row of CSV", () => {
  it("quotes what has to be quoted and doubles quotation marks (RFC 4180)", () => {
    expect(csvRow(["a", 'b"c', "d,e", "f\r\ng", ""])).toBe('a,"b""c","d,e","f\r\ng",\r\n');
  });

  it.each(["=1+1", "+7", "-1", "@a", "\t=1", "\r=1", "＝1", "＠x"])(
    "puts an apostrophe before what a spreadsheet would carry out: %j",
    (text) => {
      expect(read(csvRow([text]))).toEqual([`'${text}`]);
    },
  );

  it("does so behind a semicolon too, which begins a cell by the settings of the country", () => {
    expect(read(csvRow(["a;=1+1"]))).toEqual(["a;'=1+1"]);
    expect(read(csvRow(["+1; +2"]))).toEqual(["'+1; '+2"]);
  });

  it("gives back every text, but for the apostrophes", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 40 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
        const back = read(csvRow(texts));
        expect(back.map((one) => one.replaceAll("'", ""))).toEqual(
          texts.map((one) => one.replaceAll("'", "")),
        );
      }),
    );
  });

  it("has no cell that begins a formula, read with a comma or with a semicolon", () => {
    const dangerous = fc.constantFrom(
      "=",
      "+",
      "-",
      "@",
      "\t",
      "\r",
      ";",
      ",",
      '"',
      "a",
      " ",
      "＝",
    );
    const text = fc.array(dangerous, { maxLength: 8 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        for (const cell of read(csvRow(texts))) expect(cell).not.toMatch(/^[=+\-@\t\r＝]/);
        const plain = csvRow(texts).replace(/\r\n$/, "");
        for (const cell of plain.split(";")) expect(cell).not.toMatch(/^\s*[=+\-@＝]/);
      }),
    );
  });
});
