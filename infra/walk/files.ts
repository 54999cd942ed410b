import { createHash } from "node:crypto";

/** A file of an application as a client holds it. */
export interface HeldFile {
  readonly bytes: Uint8Array;
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: string;
}

/**
 * A PDF of so many empty pages, with a title that tells it from every other: the objects, then the
 * table that says at which byte each one begins.
 */
export const pdfOf = (pages: number, title: string): HeldFile => {
  const numbers = Array.from({ length: pages }, (_, index) => index + 4);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages} /Kids [${numbers.map((one) => `${one} 0 R`).join(" ")}] >>`,
    `<< /Title <${Buffer.from(title, "utf8").toString("hex")}> >>`,
    ...numbers.map(() => "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"),
  ].map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  const head = "%PDF-1.7\n";
  const starts = objects.map((_, index) => head.length + objects.slice(0, index).join("").length);
  const table = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`).join("");
  const count = objects.length + 1;
  const body = head + objects.join("");
  const end = `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R /Info 3 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  const bytes = Buffer.from(body + end, "latin1");
  return { bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
};
