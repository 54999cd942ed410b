import pdfmake from "pdfmake";

const Helvetica = {
  normal: "Helvetica",
  bold: "Helvetica-Bold",
  italics: "Helvetica-Oblique",
  bolditalics: "Helvetica-BoldOblique",
};

interface Locks {
  /** Asked of everyone who opens it. */
  readonly userPassword?: string;
  /** Asked of those who want to change it. */
  readonly ownerPassword?: string;
}

/** A PDF as people make them, with this many pages. */
export const pdfOf = async (pages: number, locks: Locks = {}): Promise<Uint8Array> => {
  pdfmake.addFonts({ Helvetica });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  const content = Array.from({ length: pages }, (_, index) => ({
    text: `Page ${index + 1} of ${pages}`,
    ...(index > 0 && { pageBreak: "before" as const }),
  }));
  const made = pdfmake.createPdf({ content, defaultStyle: { font: "Helvetica" }, ...locks });
  return new Uint8Array(await made.getBuffer());
};

const latin = (text: string) => Buffer.from(text, "latin1");

/** A PDF written by hand: these objects, numbered from 1, the first of them the catalog. */
export const pdfWith = (objects: readonly (string | Uint8Array)[]): Uint8Array => {
  const parts = [latin("%PDF-1.7\n")];
  const offsets: number[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [index, one] of objects.entries()) {
    offsets.push(length());
    const body = typeof one === "string" ? latin(one) : one;
    parts.push(latin(`${index + 1} 0 obj\n`), Buffer.from(body), latin("\nendobj\n"));
  }
  const start = length();
  const lines = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`);
  const size = objects.length + 1;
  parts.push(
    latin(`xref\n0 ${size}\n0000000000 65535 f \n${lines.join("")}`),
    latin(`trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`),
  );
  return new Uint8Array(Buffer.concat(parts));
};

/** The object of a stream that unpacks by Flate. */
export const flateStream = (dictionary: string, packed: Uint8Array): Uint8Array =>
  Buffer.concat([
    latin(`<< ${dictionary} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
    packed,
    latin("\nendstream"),
  ]);
