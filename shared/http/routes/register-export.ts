import * as z from "zod";
import { defineRoute } from "#shared/http/route.ts";
import { instantSchema } from "#shared/law/dates.ts";
import { exportFormatSchema, listSchema } from "#shared/registration/register/export.ts";

export const exportRegister = defineRoute({
  id: "exportRegister",
  method: "GET",
  path: "/v1/register/export",
  function: "register-api",
  auth: { kind: "public" },
  summary: {
    en: "The whole Register or Registry as of now, piece by piece",
    ru: "Весь Реестр или Регистр по состоянию на сейчас, по частям",
    kk: "Бүкіл Тіркелім немесе Тізілім қазіргі жағдайы бойынша, бөліктермен",
  },
  request: {
    query: z.strictObject({
      list: listSchema.meta({
        description: "The Register of organisations or the Registry of specialists",
      }),
      format: exportFormatSchema,
      cursor: z.string().max(2000).meta({ description: "`next` of the piece before" }).optional(),
    }),
    headers: z.object({ "if-none-match": z.string().optional() }),
  },
  replies: {
    200: {
      description:
        "A piece of the file. The texts of all pieces, one after another in UTF-8, are the file; " +
        "the last piece has its size and SHA-256",
      body: z.strictObject({
        list: listSchema,
        format: exportFormatSchema,
        asOf: instantSchema.meta({
          description: "Every supplier stands in the file as it was accepted last by this moment",
        }),
        fileName: z.string(),
        text: z.string(),
        count: z.int().meta({ description: "Suppliers up to the end of this piece" }),
        next: z.string().meta({ description: "Absent on the last piece" }).optional(),
        bytes: z
          .int()
          .meta({ description: "Size of the whole file; on the last piece" })
          .optional(),
        sha256: z.string().meta({ description: "Of the whole file; on the last piece" }).optional(),
      }),
    },
    304: { description: "Nothing changed since the ETag given" },
  },
  problems: ["request-invalid"],
});
