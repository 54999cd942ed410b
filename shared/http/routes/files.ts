import * as z from "zod";
import { mostBytes } from "#shared/documents/record.ts";
import { defineRoute } from "#shared/http/route.ts";
import { instantSchema } from "#shared/law/dates.ts";
import {
  documentIdSchema,
  documentTypeSchema,
  fileDigestSchema,
} from "#shared/registration/forms/documents.ts";
import { mostPages } from "#shared/registration/forms/file-name.ts";

export const getCaseDocument = defineRoute({
  id: "getCaseDocument",
  method: "GET",
  path: "/v1/cases/{id}/documents/{documentId}",
  function: "files-api",
  auth: {
    kind: "official",
    roles: ["representative", "commission-member", "commission-secretary"],
  },
  summary: {
    en: "An address, good for a few minutes, to look at one document of a case",
    ru: "Адрес для просмотра одного документа дела, действует несколько минут",
    kk: "Істің бір құжатын қарауға арналған, бірнеше минут қолданылатын мекенжай",
  },
  request: { path: z.strictObject({ id: z.string(), documentId: z.string() }) },
  replies: {
    200: {
      description: "The document, and where its file is to be had",
      body: z.strictObject({
        id: documentIdSchema,
        type: documentTypeSchema,
        fileName: z.string(),
        pages: z.int().min(1).max(mostPages),
        sha256: fileDigestSchema,
        size: z.int().min(1).max(mostBytes),
        view: z.strictObject({
          url: z.url(),
          method: z.literal("GET"),
          expiresAt: instantSchema,
        }),
      }),
    },
  },
  problems: ["not-found", "role-not-allowed"],
});

export const fileRoutes = [getCaseDocument] as const;
