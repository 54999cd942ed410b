import * as z from "zod";
import { letterToSchema } from "#shared/assistance/events-parts.ts";
import { defineRoute } from "#shared/http/route.ts";
import { localeSchema } from "#shared/law/languages.ts";
import { actingHeaders } from "./acting.ts";
import { readReason } from "./reads.ts";

const id = z.string();

const language = localeSchema
  .optional()
  .meta({ description: "The language of the paper; otherwise the one of Accept-Language" });

const conditional = z.object({ "if-none-match": z.string().optional() });

/** Without it, the latest there is. */
const sequence = z.coerce
  .number()
  .pipe(z.int().min(1))
  .optional()
  .meta({ description: "The entry of the case's history that the paper is about" });

const pdf = "application/pdf";

const replies = {
  200: { description: "The paper as PDF, with an ETag", contentType: pdf },
  304: { description: "Nothing changed since the ETag given" },
};

export const getProtocol = defineRoute({
  id: "getProtocol",
  method: "GET",
  path: "/v1/sittings/{id}/protocol",
  function: "papers-api",
  auth: { kind: "official", roles: ["commission-member", "commission-secretary"] },
  summary: {
    en: "The protocol of a sitting of my Commission, in print; x-protocol-digest is what is signed",
    ru: "Протокол заседания моей комиссии для печати; x-protocol-digest – то, что подписывают",
    kk: "Менің комиссиям отырысының баспа хаттамасы; x-protocol-digest – қол қойылатын мән",
  },
  request: {
    path: z.strictObject({ id }),
    query: z.strictObject({ lang: language, reason: readReason }),
    headers: conditional,
  },
  replies,
  problems: ["request-invalid", "not-found", "role-not-allowed"],
});

export const getCasePaper = defineRoute({
  id: "getCasePaper",
  method: "GET",
  path: "/v1/cases/{id}/papers/{paper}",
  function: "papers-api",
  auth: {
    kind: "official",
    roles: ["representative", "commission-member", "commission-secretary"],
  },
  summary: {
    en: "A paper of a case of my unit: the application, a letter, the receipt of a decision",
    ru: "Бумага по делу моего органа: заявление, письмо, квитанция решения",
    kk: "Менің органымдағы іс бойынша қағаз: өтініш, хат, шешім түбіртегі",
  },
  request: {
    path: z.strictObject({ id, paper: z.enum(["application", "letter", "receipt"]) }),
    query: z.strictObject({ lang: language, sequence, reason: readReason }),
    headers: conditional,
  },
  replies,
  problems: ["request-invalid", "not-found", "role-not-allowed"],
});

export const getRegistrationPaper = defineRoute({
  id: "getRegistrationPaper",
  method: "GET",
  path: "/v1/registrations/{id}/papers/{paper}",
  function: "papers-api",
  auth: { kind: "client", scope: "registrations.read" },
  summary: {
    en: "A paper of a registration that this portal filed: the application or a letter",
    ru: "Бумага по заявлению, поданному этим порталом: заявление или письмо",
    kk: "Осы портал берген өтініш бойынша қағаз: өтініш немесе хат",
  },
  request: {
    path: z.strictObject({ id, paper: z.enum(["application", "letter"]) }),
    query: z.strictObject({ lang: language, sequence }),
    headers: conditional,
  },
  replies,
  problems: ["request-invalid", "not-found", "role-not-allowed"],
});

export const getAssistancePaper = defineRoute({
  id: "getAssistancePaper",
  method: "GET",
  path: "/v1/assistance/{id}/papers/{paper}",
  function: "papers-api",
  auth: { kind: "official", roles: ["social-officer", "decision-maker", "protection-officer"] },
  summary: {
    en: "A paper of an application for services of my executive body: a letter as it was told, the receipt of a decision",
    ru: "Бумага по заявлению на услуги в моём исполнительном органе: письмо, каким оно было, квитанция решения",
    kk: "Менің атқарушы органымдағы қызметтерге өтініш бойынша қағаз: жіберілген күйіндегі хат, шешім түбіртегі",
  },
  request: {
    path: z.strictObject({ id, paper: z.enum(["letter", "receipt"]) }),
    query: z.strictObject({
      lang: language,
      sequence,
      to: letterToSchema.optional().meta({
        description: "Of a letter that went to two: to whoever applied, or to the person",
      }),
      reason: readReason,
    }),
    headers: conditional,
  },
  replies,
  problems: ["request-invalid", "not-found", "role-not-allowed"],
});

export const getApplicationPaper = defineRoute({
  id: "getApplicationPaper",
  method: "GET",
  path: "/v1/applications/{id}/papers/{paper}",
  function: "papers-api",
  auth: { kind: "client", scope: "applications.read" },
  summary: {
    en: "A letter about an application for services, for the one whom it was to",
    ru: "Письмо по заявлению на услуги для того, кому оно было адресовано",
    kk: "Қызметтерге өтініш бойынша хат, ол кімге жазылса, соған",
  },
  request: {
    path: z.strictObject({ id, paper: z.enum(["letter"]) }),
    query: z.strictObject({ lang: language, sequence }),
    headers: z.object({ ...actingHeaders.shape, ...conditional.shape }),
  },
  replies,
  problems: ["request-invalid", "not-found", "role-not-allowed"],
});

export const paperRoutes = [
  getProtocol,
  getCasePaper,
  getRegistrationPaper,
  getAssistancePaper,
  getApplicationPaper,
] as const;
