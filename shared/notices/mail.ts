import type { Locale } from "#shared/law/languages.ts";
import type { Letter } from "./letter.ts";
import { escapeHtml } from "./plain.ts";
import { languageNames } from "./words.ts";

const textPart = (locale: Locale, { text }: Letter) =>
  `---------- ${languageNames[locale]} ----------\n\n${text}\n`;

const htmlPart = (locale: Locale, { html }: Letter) =>
  `<section lang="${locale}">\n<p><small>${languageNames[locale]}</small></p>\n${html}\n</section>`;

/** A mail needs no more than this to be read well; it loads nothing from anywhere. */
const style = [
  "body{font-family:sans-serif;line-height:1.5;max-width:42em;margin:1em auto;padding:0 1em}",
  "h1{font-size:1.3em}h2{font-size:1em;margin-bottom:.3em}ul{margin-top:0}",
  "blockquote{margin:0;padding:.5em 1em;border-left:4px solid #999;background:#f5f5f5}",
  "section+section{border-top:1px solid #999;margin-top:2em;padding-top:1em}",
].join("");

const page = (preferred: Locale, title: string, parts: readonly string[]) =>
  [
    `<!doctype html>`,
    `<html lang="${preferred}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${escapeHtml(title)}</title><style>${style}</style></head>`,
    `<body>`,
    ...parts,
    `</body>`,
    `</html>`,
    ``,
  ].join("\n");

/** The state language stands in every letter, and the person's own before it. */
export const languagesFor = (preferred: Locale): readonly Locale[] =>
  preferred === "kk" ? ["kk"] : [preferred, "kk"];

/**
 * One e-mail with the notice in the person's language and in Kazakh. Both letters are made from the
 * same record, so neither can say what the other does not.
 */
export const mailOf = (letterIn: (locale: Locale) => Letter, preferred: Locale): Letter => {
  const letters = languagesFor(preferred).map((locale) => ({ locale, letter: letterIn(locale) }));
  const { subject } = letterIn(preferred);
  return {
    subject,
    text: letters.map(({ locale, letter }) => textPart(locale, letter)).join("\n"),
    html: page(
      preferred,
      subject,
      letters.map(({ locale, letter }) => htmlPart(locale, letter)),
    ),
  };
};
