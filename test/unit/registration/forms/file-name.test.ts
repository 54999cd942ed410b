import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentTypeSchema } from "#shared/registration/forms/document-types.ts";
import { mostPages, parseFileName } from "#shared/registration/forms/file-name.ts";

const extensions = {
  pdf: "application/pdf",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
} as const;

describe("the name of a file", () => {
  it("R377-8d, R377-8e, R377-16d, R377-16e: tells the document, its pages and what kind of file it is (G14)", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...documentTypeSchema.options),
        fc.integer({ min: 1, max: mostPages }),
        fc.constantFrom("pdf", "jpg", "jpeg", "png"),
        (type, pages, extension) => {
          const mediaType = extensions[extension];
          expect(parseFileName(`${type}_${pages}p.${extension}`)).toEqual({
            type,
            pages,
            mediaType,
          });
        },
      ),
    );
  });

  it("R377-8d: of a document that no provision knows says nothing", () => {
    expect(parseFileName("letter_1p.pdf")).toBeUndefined();
    expect(parseFileName("toString_1p.pdf")).toBeUndefined();
  });

  it.each([
    "prices.pdf",
    "prices_p.pdf",
    "prices_0p.pdf",
    "prices_01p.pdf",
    "prices_10000p.pdf",
    "prices_-1p.pdf",
    "prices_1.5p.pdf",
    "prices_1p",
    "prices_1p.exe",
    "prices_1p.PDF",
    "prices_1p.pdf.exe",
    "prices_1p.pdf\n",
    " prices_1p.pdf",
    "Prices_1p.pdf",
    "../prices_1p.pdf",
    "prices_1P.pdf",
    "prices_1p.toString",
    "",
  ])("G14: %j has another form and is none", (text) => {
    expect(parseFileName(text)).toBeUndefined();
  });
});
