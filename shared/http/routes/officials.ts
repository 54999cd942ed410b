import * as z from "zod";
import { officialRoles } from "#shared/cases/actor.ts";
import { subjectSchema } from "#shared/commission/subject.ts";
import { defineRoute } from "#shared/http/route.ts";
import { instantSchema } from "#shared/law/dates.ts";
import { signerSchema } from "#shared/officials/official.ts";
import { withBody } from "./with-body.ts";

const subjectPath = z.strictObject({ subject: subjectSchema });

/** Whether somebody signs for an official, since when and by whose word; who, to the official alone. */
export const officialViewSchema = z.strictObject({
  subject: subjectSchema,
  signer: z
    .strictObject({
      boundAt: instantSchema,
      boundBy: z.string(),
      iin: z
        .string()
        .meta({ description: "Whose certificate signs, told to the official and to nobody else" })
        .optional(),
    })
    .optional(),
});

export const bindSigner = defineRoute({
  id: "bindSigner",
  method: "PUT",
  path: "/v1/officials/{subject}/signer",
  function: "commission-api",
  auth: { kind: "official", roles: ["administrator"] },
  summary: {
    en: "Say whose certificate signs for an official: the IIN in it",
    ru: "Указать, чей сертификат подписывает за должностное лицо: ИИН в нём",
    kk: "Лауазымды адам үшін кімнің сертификаты қол қоятынын көрсету: ондағы ЖСН",
  },
  request: { path: subjectPath, body: signerSchema },
  replies: { 200: { description: "On record", body: officialViewSchema } },
  problems: [...withBody, "role-not-allowed"],
});

export const getOfficial = defineRoute({
  id: "getOfficial",
  method: "GET",
  path: "/v1/officials/{subject}",
  function: "commission-api",
  auth: { kind: "official", roles: officialRoles },
  summary: {
    en: "Whether somebody signs for an official; for administrators and the official",
    ru: "Подписывает ли кто-либо за должностное лицо; для администраторов и самого лица",
    kk: "Лауазымды адам үшін біреу қол қоя ма; әкімшілер мен сол адам үшін",
  },
  request: { path: subjectPath },
  replies: { 200: { description: "The official", body: officialViewSchema } },
  problems: ["request-invalid", "not-found", "role-not-allowed"],
});

export const officialRoutes = [bindSigner, getOfficial] as const;
