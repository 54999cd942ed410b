import { deflateSync } from "node:zlib";
import { flateStream, pdfWith } from "./pdf.ts";

const catalog = "<< /Type /Catalog /Pages 2 0 R >>";
const page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>";

/** A PDF of one page that says to have so many. */
export const sayingToHave = (count: number): Uint8Array =>
  pdfWith([catalog, `<< /Type /Pages /Kids [3 0 R] /Count ${count} >>`, page]);

/** A PDF whose pages are the list of its pages, round and round. */
export const inACircle = (): Uint8Array =>
  pdfWith([
    catalog,
    "<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 1000000 >>",
    "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 2 0 R] /Count 1000000 >>",
  ]);

/** A PDF with a list of pages and no page in it. */
export const withoutPages = (): Uint8Array =>
  pdfWith([catalog, "<< /Type /Pages /Kids [] /Count 0 >>"]);

/** A PDF that says to have one page and lists another behind it, which is broken. */
export const brokenBehind = (): Uint8Array =>
  pdfWith([catalog, "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 1 >>", page, "<< /Type /Page ("]);

/** A PDF of lists in lists in lists. */
export const nested = (): Uint8Array => Buffer.from(`%PDF-1.7\n1 0 obj\n${"[".repeat(2_000_000)}`);

const row = (type: number, first: number): Uint8Array => {
  const bytes = Buffer.alloc(7);
  bytes[0] = type;
  bytes.writeUInt32BE(first, 1);
  return bytes;
};

/** The kinds of rows of a table of objects. */
const free = row(0, 0);
const at = (offset: number) => row(1, offset);
const inStream = (number: number) => row(2, number);

/** A PDF with a table of objects that is a stream: these objects, numbered from 1, and more rows that point nowhere. */
const withTable = (objects: readonly (Uint8Array | typeof inStream)[], more = 0): Uint8Array => {
  const parts: Uint8Array[] = [Buffer.from("%PDF-1.7\n")];
  const rows = [free];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  const add = (number: number, body: Uint8Array) => {
    rows.push(at(length()));
    parts.push(Buffer.from(`${number} 0 obj\n`), body, Buffer.from("\nendobj\n"));
  };
  for (const [index, body] of objects.entries()) {
    if (typeof body === "function") rows.push(body(objects.length));
    else add(index + 1, body);
  }
  const start = length();
  const table = Buffer.concat([...rows, at(start), Buffer.alloc(more * free.length)]);
  const dictionary = `/Type /XRef /Size ${rows.length + 1 + more} /W [1 4 2] /Root 1 0 R`;
  add(rows.length, flateStream(dictionary, deflateSync(table)));
  parts.push(Buffer.from(`startxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
};

const pages = Buffer.from("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");

/** A small PDF of one page whose catalog lies in a stream that unpacks to so many MB. */
export const unpackingTo = (megabytes: number): Uint8Array => {
  const unpacked = Buffer.concat([
    Buffer.from(`1 0 ${catalog}`),
    Buffer.alloc(megabytes * 1e6, 32),
  ]);
  const packed = flateStream("/Type /ObjStm /N 1 /First 4", deflateSync(unpacked));
  return withTable([inStream, pages, Buffer.from(page), packed]);
};

/** A small PDF of one page with a table of so many million objects more, none of them there. */
export const listingMillions = (millions: number): Uint8Array =>
  withTable([Buffer.from(catalog), pages, Buffer.from(page)], millions * 1e6);
