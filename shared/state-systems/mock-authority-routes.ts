// What a national authority offers to whoever doubts a signature, mocked over the real protocols.
import * as z from "zod";
import { defineRoute } from "#shared/http/route.ts";
import { withBody } from "#shared/http/routes/with-body.ts";
import { authorityScriptSchema } from "./mock-authority-script.ts";

const open = { function: "state-systems", auth: { kind: "public" } } as const;
const down = { 503: { description: "It is down" } } as const;

export const askOcsp = defineRoute({
  ...open,
  id: "askOcsp",
  method: "POST",
  path: "/pki/ocsp",
  summary: {
    en: "Whether a certificate was revoked (OCSP, RFC 6960)",
    ru: "Отозван ли сертификат (OCSP, RFC 6960)",
    kk: "Сертификат кері қайтарылған ба (OCSP, RFC 6960)",
  },
  request: {},
  replies: {
    200: { description: "An answer in DER", contentType: "application/ocsp-response" },
    ...down,
  },
  problems: ["body-too-large"],
});

export const getRevocationList = defineRoute({
  ...open,
  id: "getRevocationList",
  method: "GET",
  path: "/pki/{list}",
  summary: {
    en: "The list of revoked certificates of an authority (RFC 5280)",
    ru: "Список отозванных сертификатов удостоверяющего центра (RFC 5280)",
    kk: "Куәландырушы орталықтың кері қайтарылған сертификаттар тізімі (RFC 5280)",
  },
  request: { path: z.strictObject({ list: z.enum(["root.crl", "issuing.crl"]) }) },
  replies: {
    200: { description: "A list in DER", contentType: "application/pkix-crl" },
    ...down,
  },
  problems: ["request-invalid"],
});

export const stampTime = defineRoute({
  ...open,
  id: "stampTime",
  method: "POST",
  path: "/pki/tsp",
  summary: {
    en: "A time-stamp (RFC 3161)",
    ru: "Метка времени (RFC 3161)",
    kk: "Уақыт белгісі (RFC 3161)",
  },
  request: {},
  replies: {
    200: { description: "A reply in DER", contentType: "application/timestamp-reply" },
    ...down,
  },
  problems: ["body-too-large"],
});

const verifyBy = (kind: "cms" | "xml") => ({
  ...open,
  method: "POST" as const,
  path: `/ncanode/${kind}/verify` as const,
  request: { body: z.looseObject({}) },
  replies: {
    200: { description: "What was found" },
    400: { description: "Nothing that it can read" },
    ...down,
  },
  problems: [...withBody] as const,
});

export const verifyNationalCms = defineRoute({
  ...verifyBy("cms"),
  id: "verifyNationalCms",
  summary: {
    en: "Verify a CMS with national algorithms (NCANode v3)",
    ru: "Проверить CMS с национальными алгоритмами (NCANode v3)",
    kk: "Ұлттық алгоритмдері бар CMS-ті тексеру (NCANode v3)",
  },
});

export const verifyNationalXml = defineRoute({
  ...verifyBy("xml"),
  id: "verifyNationalXml",
  summary: {
    en: "Verify an XML signature with national algorithms (NCANode v3)",
    ru: "Проверить подпись XML с национальными алгоритмами (NCANode v3)",
    kk: "Ұлттық алгоритмдері бар XML қолтаңбасын тексеру (NCANode v3)",
  },
});

export const setAuthority = defineRoute({
  ...open,
  id: "setAuthority",
  method: "PUT",
  path: "/control/authority",
  summary: {
    en: "Say how the mocked authority behaves from now on",
    ru: "Задать поведение имитации удостоверяющего центра",
    kk: "Куәландырушы орталық имитациясының мінез-құлқын орнату",
  },
  request: { body: authorityScriptSchema },
  replies: { 204: { description: "Set" } },
  problems: withBody,
});

/** The routes of the mocked authority. */
export const authorityRoutes = [
  askOcsp,
  stampTime,
  getRevocationList,
  verifyNationalCms,
  verifyNationalXml,
  setAuthority,
] as const;
