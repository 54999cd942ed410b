/**
 * Characters that draw nothing or turn the direction of writing: what people typed must not be
 * able to rearrange or to imitate the letter around it. Line ends and tabs are dealt with apart.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;

/** A text of others in one line. */
export const inOneLine = (text: string): string =>
  text.replaceAll(/\s+/gu, " ").replaceAll(unseen, "").trim();

/** A text of others in its own lines, without blank ones at either end. */
export const inLines = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.replaceAll("\t", " ").replaceAll(unseen, "").trimEnd());

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as HTML that shows exactly it, in content and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
