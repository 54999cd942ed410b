import * as z from "zod";
import { localeOf } from "#shared/http/locale.ts";
import { routeKeyOf } from "#shared/http/route.ts";
import { getDocsScript, getOpenApi, readDocs } from "#shared/http/routes/docs.ts";
import { localeSchema, type Locale } from "#shared/law/languages.ts";
import { published, type FileResult, type PublishedFile } from "./files.ts";
import { contentSecurityPolicy, pageIn } from "./page.ts";

const eventSchema = z.object({
  routeKey: z.string(),
  headers: z.record(z.string(), z.string().optional()),
  queryStringParameters: z.record(z.string(), z.string().optional()).optional(),
});
type FileEvent = z.infer<typeof eventSchema>;

/** A change of the description is seen after minutes; Redoc changes with a release only. */
const minutes = { "cache-control": "public, max-age=300" };
const day = { "cache-control": "public, max-age=86400" };

const pageOf = (locale: Locale): PublishedFile =>
  published({
    content: pageIn(locale),
    headers: {
      ...minutes,
      "content-type": "text/html; charset=utf-8",
      "content-language": locale,
      "content-security-policy": contentSecurityPolicy,
      "referrer-policy": "no-referrer",
      vary: "accept-language",
    },
  });

/** The language that the address names, else the one that the browser asks for. */
const languageOf = ({ headers, queryStringParameters }: FileEvent): Locale =>
  localeSchema.safeParse(queryStringParameters?.["lang"]).data ??
  localeOf(headers["accept-language"]);

const nothing: FileResult = { statusCode: 404, headers: { "cache-control": "no-store" } };

/** Serves the description of the API and the page to read it on; all of it is made at the cold start. */
export const docsHandler = (asset: (name: string) => Uint8Array) => {
  const openApi = published({
    content: Buffer.from(asset("openapi.json")).toString("utf8"),
    headers: { ...minutes, "content-type": "application/json; charset=utf-8" },
  });
  // Every browser takes gzip, so nothing is unpacked here for one that does not.
  const script = published({
    content: asset("redoc.standalone.js.gz"),
    headers: {
      ...day,
      "content-type": "text/javascript; charset=utf-8",
      "content-encoding": "gzip",
    },
  });
  const pages = { kk: pageOf("kk"), ru: pageOf("ru"), en: pageOf("en") };

  return async (event: unknown): Promise<FileResult> => {
    const parsed = eventSchema.parse(event);
    const ifNoneMatch = parsed.headers["if-none-match"];
    switch (parsed.routeKey) {
      case routeKeyOf(getOpenApi):
        return openApi(ifNoneMatch);
      case routeKeyOf(getDocsScript):
        return script(ifNoneMatch);
      case routeKeyOf(readDocs):
        return pages[languageOf(parsed)](ifNoneMatch);
      default:
        return nothing;
    }
  };
};
