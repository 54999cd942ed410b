import { escapeHtml, inLines, inOneLine } from "./plain.ts";

/**
 * A part of a letter. A letter is a list of these, from which both its plain text and its HTML are
 * made: the two always say the same.
 */
export type Block =
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly title: string; readonly items: readonly string[] }
  /** Words that somebody typed, set apart from the letter's own. */
  | { readonly kind: "quotation"; readonly title: string; readonly words: string };

const textOf = (block: Block): string => {
  switch (block.kind) {
    case "title":
      return inOneLine(block.text).toUpperCase();
    case "paragraph":
      return inOneLine(block.text);
    case "list":
      return [`${block.title}:`, ...block.items.map((item) => `- ${inOneLine(item)}`)].join("\n");
    case "quotation":
      return [`${block.title}:`, ...inLines(block.words).map((line) => `    ${line}`)].join("\n");
  }
};

const safe = (text: string) => escapeHtml(inOneLine(text));

const htmlOf = (block: Block): string => {
  switch (block.kind) {
    case "title":
      return `<h1>${safe(block.text)}</h1>`;
    case "paragraph":
      return `<p>${safe(block.text)}</p>`;
    case "list": {
      const items = block.items.map((item) => `<li>${safe(item)}</li>`).join("");
      return `<h2>${safe(block.title)}</h2>\n<ul>${items}</ul>`;
    }
    case "quotation": {
      const lines = inLines(block.words).map(escapeHtml).join("<br>");
      return `<h2>${safe(block.title)}</h2>\n<blockquote>${lines}</blockquote>`;
    }
  }
};

/** Blocks as plain text, with a blank line between them. */
export const blocksToText = (blocks: readonly Block[]): string => blocks.map(textOf).join("\n\n");

/** Blocks as HTML without any address, script, style or picture in it. */
export const blocksToHtml = (blocks: readonly Block[]): string => blocks.map(htmlOf).join("\n");
