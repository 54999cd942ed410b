import type { Page } from "#shared/adapters/page-files.ts";
import { addDays, dayOf, type Instant } from "#shared/law/dates.ts";

/** What the build of the console is made of; a file of another kind is a mistake of the build. */
const mediaTypes: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  mjs: "text/javascript; charset=utf-8",
  png: "image/png",
  svg: "image/svg+xml",
  ttf: "font/ttf",
  txt: "text/plain; charset=utf-8",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json; charset=utf-8",
  woff2: "font/woff2",
};

const mediaTypeOf = (path: string): string => {
  const type = mediaTypes[path.slice(path.lastIndexOf(".") + 1)];
  if (type === undefined) throw new Error(`the console holds a file of an unknown kind: ${path}`);
  return type;
};

/** The name of a file here holds the hash of its content, so it never changes. */
const namedByContent = "assets/";
const forEver = "public, max-age=31536000, immutable";
/** Whoever has it asks each time whether it is still the one. */
const asked = "no-cache";

/** How many days the files of an older build stay for pages that are still open. */
const stay = 30;

/** The pages of a build, with the settings of this deployment beside them. */
export const pagesOf = (
  files: ReadonlyMap<string, Uint8Array>,
  configuration: string,
): readonly Page[] => [
  ...[...files].map(([path, content]) => ({
    path,
    content,
    mediaType: mediaTypeOf(path),
    cacheControl: path.startsWith(namedByContent) ? forEver : asked,
  })),
  {
    path: "configuration.json",
    content: configuration,
    mediaType: mediaTypeOf("configuration.json"),
    cacheControl: asked,
  },
];

/** Which of the files found are of no use to anybody any more. */
export const outlived = (
  found: ReadonlyMap<string, Instant>,
  pages: readonly Page[],
  now: Instant,
): readonly string[] => {
  const present = new Set(pages.map(({ path }) => path));
  return [...found]
    .filter(([path, since]) => !present.has(path) && addDays(dayOf(since), stay) < dayOf(now))
    .map(([path]) => path);
};
