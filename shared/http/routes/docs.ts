import * as z from "zod";
import { defineRoute } from "#shared/http/route.ts";

const conditional = { headers: z.object({ "if-none-match": z.string().optional() }) };
const unchanged = { description: "Nothing changed since the ETag given" };

export const getOpenApi = defineRoute({
  id: "getOpenApi",
  method: "GET",
  path: "/v1/openapi.json",
  function: "api-docs",
  auth: { kind: "public" },
  summary: {
    en: "This description of the API",
    ru: "Это описание API",
    kk: "API-дің осы сипаттамасы",
  },
  request: conditional,
  replies: {
    200: { description: "An OpenAPI 3.1 document", contentType: "application/json" },
    304: unchanged,
  },
  problems: [],
});

export const readDocs = defineRoute({
  id: "readDocs",
  method: "GET",
  path: "/docs",
  function: "api-docs",
  auth: { kind: "public" },
  summary: {
    en: "A page to read the description of the API on",
    ru: "Страница для чтения описания API",
    kk: "API сипаттамасын оқуға арналған бет",
  },
  request: conditional,
  replies: {
    200: {
      description: "A page in the language of the caller, or of `?lang=` (kk, ru, en)",
      contentType: "text/html",
    },
    304: unchanged,
  },
  problems: [],
});

export const getDocsScript = defineRoute({
  id: "getDocsScript",
  method: "GET",
  path: "/docs/redoc.standalone.js",
  function: "api-docs",
  auth: { kind: "public" },
  summary: {
    en: "The script that draws the page",
    ru: "Скрипт, который рисует страницу",
    kk: "Бетті салатын скрипт",
  },
  request: conditional,
  replies: {
    200: { description: "Redoc, compressed", contentType: "text/javascript" },
    304: unchanged,
  },
  problems: [],
});

export const docsRoutes = [getOpenApi, readDocs, getDocsScript] as const;
