import { beforeAll, describe, expect, it } from "vitest";
import { prepareReading, readFile } from "#shared/documents/read-file.ts";
import { inACircle, nested, sayingToHave, withoutPages } from "#test/samples/files/hostile-pdf.ts";
import { jpeg, png, program } from "#test/samples/files/images.ts";
import { pdfOf } from "#test/samples/files/pdf.ts";

const pdf = (pages: number) => ({ read: true, mediaType: "application/pdf", pages });
const unreadable = { read: false, code: "document-unreadable" };
const unsupported = { read: false, code: "type-unsupported" };

describe("a file", () => {
  beforeAll(prepareReading);

  it.each([1, 3, 40])(
    "R377-8e, R377-16e: the pages of a PDF are counted: %i (G14)",
    async (pages) => {
      expect(await readFile(await pdfOf(pages))).toEqual(pdf(pages));
    },
  );

  it("R377-8e: an image is one page", async () => {
    expect(await readFile(png())).toEqual({ read: true, mediaType: "image/png", pages: 1 });
    expect(await readFile(jpeg())).toEqual({ read: true, mediaType: "image/jpeg", pages: 1 });
  });

  it("is known by its content: a program or a text is no document", async () => {
    expect(await readFile(program())).toEqual(unsupported);
    expect(await readFile(Buffer.from("a price list"))).toEqual(unsupported);
    expect(await readFile(Buffer.from("GIF89a and so on"))).toEqual(unsupported);
    expect(await readFile(new Uint8Array(0))).toEqual(unsupported);
  });

  it("R377-8e: a PDF that was cut off is unreadable, wherever it was cut", async () => {
    const whole = await pdfOf(3);
    for (const left of [9, 200, Math.floor(whole.length / 2), whole.length - 200]) {
      expect(await readFile(whole.slice(0, left)), `${left} bytes`).toEqual(unreadable);
    }
  });

  it("a PDF that asks for a password is unreadable", async () => {
    expect(await readFile(await pdfOf(2, { userPassword: "secret" }))).toEqual(unreadable);
  });

  it("a PDF that anyone may read and nobody change is read", async () => {
    expect(await readFile(await pdfOf(2, { ownerPassword: "secret" }))).toEqual(pdf(2));
  });

  it("R377-8e: pages are counted, however many a PDF says to have", async () => {
    expect(await readFile(sayingToHave(2_000_000_000))).toEqual(pdf(1));
    expect(await readFile(sayingToHave(1.5))).toEqual(pdf(1));
    expect(await readFile(sayingToHave(-5))).toEqual(unreadable);
  });

  it("a PDF in which no page is to be found is unreadable", async () => {
    expect(await readFile(withoutPages())).toEqual(unreadable);
    expect(await readFile(inACircle())).toEqual(unreadable);
    expect(await readFile(nested())).toEqual(unreadable);
  });

  it("is not changed by being read, and can be read again", async () => {
    const bytes = await pdfOf(1);
    const before = Buffer.from(bytes);
    expect(await readFile(bytes)).toEqual(await readFile(bytes));
    expect(Buffer.compare(before, bytes)).toBe(0);
  });
});
