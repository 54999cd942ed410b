import * as z from "zod";
import { helpSectionSchema } from "#shared/assistance/help/sections.ts";
import { helpViewSchema } from "#shared/assistance/help/view.ts";
import { defineRoute } from "#shared/http/route.ts";

export const getHelp = defineRoute({
  id: "getHelp",
  method: "GET",
  path: "/v1/help",
  function: "register-api",
  auth: { kind: "public" },
  summary: {
    en: "Special social services in plain words: what they are, on which grounds, what happens next, how long",
    ru: "Специальные социальные услуги простыми словами: что это, по каким основаниям, что дальше, как долго",
    kk: "Арнаулы әлеуметтік қызметтер қарапайым тілмен: олар не, қандай негіздермен, әрі қарай не болады, қанша уақыт",
  },
  request: {
    query: z.strictObject({
      section: helpSectionSchema.meta({ description: "That section alone" }).optional(),
    }),
    headers: z.object({ "if-none-match": z.string().optional() }),
  },
  replies: {
    200: {
      description: "The help in the language of the caller, with an ETag",
      body: helpViewSchema,
    },
    304: { description: "Nothing changed since the ETag given" },
  },
  problems: ["request-invalid"],
});
