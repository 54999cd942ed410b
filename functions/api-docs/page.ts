import { createHash } from "node:crypto";
import { locales, type Locale } from "#shared/law/languages.ts";
import { drawScript } from "./draw.ts";
import { languageNames, redocLabels, words } from "./words.ts";

const hashOf = (text: string) => createHash("sha256").update(text).digest("base64");

/**
 * What the page may do: run Redoc and its own script, load from its own origin, and nothing else.
 * Redoc writes style elements, searches in a worker that it makes from a blob, and draws icons
 * from data addresses; the logo that it would load from its maker's server is refused.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${hashOf(drawScript)}'`,
  "style-src 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const font = "system-ui, sans-serif";

const optionsIn = (locale: Locale) => ({
  hideDownloadButtons: true,
  nativeScrollbars: true,
  pathInMiddlePanel: true,
  sortRequiredPropsFirst: true,
  // Redoc's search cuts every letter that is not Latin off its words, and then finds anything.
  disableSearch: locale !== "en",
  jsonSamplesExpandLevel: 3,
  labels: Object.fromEntries(
    Object.entries(redocLabels).map(([name, label]) => [name, label[locale]]),
  ),
  theme: {
    colors: { primary: { main: "#0b5394" } },
    typography: { fontFamily: font, headings: { fontFamily: font } },
    sidebar: { width: "300px" },
  },
});

/** JSON for a script element, which would end at the first closing tag in it. */
const embedded = (value: unknown) => JSON.stringify(value).replaceAll("<", "\\u003c");

const style = `
body { margin: 0; font-family: ${font}; }
header { padding: 1rem 2.5rem; border-bottom: 1px solid #d0d7de; display: flex; flex-wrap: wrap;
  gap: .5rem 2rem; align-items: baseline; }
header h1 { font-size: 1.25rem; margin: 0; }
header p { margin: 0; flex-basis: 100%; max-width: 60rem; line-height: 1.5; }
header a { color: #0b5394; }
header nav { display: flex; gap: 1rem; }
header a[aria-current] { color: inherit; font-weight: bold; text-decoration: none; }
`;

const languageLink = (locale: Locale, current: Locale) =>
  `<a href="?lang=${locale}" lang="${locale}"${locale === current ? ' aria-current="page"' : ""}>${languageNames[locale]}</a>`;

/** The page in one language. Its addresses are relative, so it works under any address of the API. */
export const pageIn = (locale: Locale): string => {
  const settings = {
    address: "v1/openapi.json",
    language: locale,
    options: optionsIn(locale),
    failed: words.failed[locale],
  };
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title[locale]}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header>
<h1>${words.title[locale]}</h1>
<nav aria-label="${words.languages[locale]}">${locales.map((one) => languageLink(one, locale)).join("\n")}</nav>
<p>${words.intro[locale]} <a href="v1/openapi.json">${words.file[locale]}</a></p>
</header>
<main id="description"></main>
<noscript><p>${words.failed[locale]}</p></noscript>
<script type="application/json" id="settings">${embedded(settings)}</script>
<script src="docs/redoc.standalone.js"></script>
<script>${drawScript}</script>
</body>
</html>
`;
};
