import type { Page } from "playwright-core";

/** The library writes these where no words can be given to it. */
const ofTheLibrary = ["Clear"];

/** Names and signs that are the same in every language. */
const everywhere = new Set([
  ...ofTheLibrary,
  "https",
  "Arnau",
  "BIN",
  "CSV",
  "English",
  "HTTP",
  "HTTPS",
  "JSON",
  "NCALayer",
  "PDF",
  "SHA",
  "UTC",
]);

/** What stands on a page as text, as a label or in an empty field, in the language of the page. */
const textsOnPage = `(() => {
  const found = [];
  const lang = document.documentElement.lang;
  const isOther = (element) => {
    const marked = element.closest("[lang]");
    return element.closest("code, pre, kbd, script, style, [translate=no], [aria-hidden=true], .anticon") !== null || marked.lang !== lang;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode;
    if (parentElement !== null && !isOther(parentElement)) found.push(data);
  }
  for (const element of document.body.querySelectorAll("[aria-label], [title], [placeholder], [alt]")) {
    if (isOther(element)) continue;
    for (const name of ["aria-label", "title", "placeholder", "alt"]) {
      const text = element.getAttribute(name);
      if (text !== null) found.push(text);
    }
  }
  return found;
})()`;

/** Codes of provisions, names of cases, addresses, keys: more than letters, or none of them small. */
const latinWord =
  /(?<![\p{Letter}\p{Number}@:/._#-])[A-Za-z][a-z]{3,}(?![\p{Letter}\p{Number}@:/_#-]|\.[a-z])/gu;

/** English words on a page that is in Kazakh or in Russian, each once; signs, codes and addresses are none. */
export const englishOn = async (page: Page): Promise<readonly string[]> => {
  const texts = await page.evaluate<readonly string[]>(textsOnPage);
  const words = texts.flatMap((text) => text.match(latinWord) ?? []);
  return [...new Set(words)].filter((word) => !everywhere.has(word));
};
