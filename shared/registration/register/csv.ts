// Rows as CSV (RFC 4180): commas, CRLF, quotes doubled.

/** Tells programs that open the file that it is UTF-8. */
export const byteOrderMark = "\u{FEFF}";

/**
 * Spreadsheets carry out a cell that begins with one of these; the wide forms are read as the narrow
 * ones in some languages. A semicolon begins a cell too, where it is the separator of the country's
 * settings, as it is in Kazakhstan.
 */
const beginnings = /((?:^|[;\t\r\n]) *)(?=[=+\-@\t\r＝＋－＠])/g;

/** A text that no spreadsheet takes for a formula: an apostrophe stands before what would begin one. */
const harmless = (text: string): string => text.replaceAll(beginnings, "$1'");

const cell = (text: string): string => {
  const safe = harmless(text);
  return /[",;\r\n\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** One row with its line end. */
export const csvRow = (texts: readonly string[]): string => `${texts.map(cell).join(",")}\r\n`;
