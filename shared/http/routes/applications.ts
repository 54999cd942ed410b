import * as z from "zod";
import { personCommandSchema } from "#shared/assistance/commands-portal.ts";
import { applicationFormSchema } from "#shared/assistance/forms/application.ts";
import { assistanceStateSchema } from "#shared/assistance/states.ts";
import { assistanceStatusSchema } from "#shared/assistance/view/status-view.ts";
import { defineRoute } from "#shared/http/route.ts";
import { daySchema } from "#shared/law/dates.ts";
import { actingHeaders } from "./acting.ts";
import {
  commandProblems,
  idempotencyHeaders,
  savedReplyIn,
  signedBy,
  submissionProblems,
} from "./submission.ts";

const applicationPath = z.strictObject({ id: z.string() });
const writing = { kind: "client", scope: "applications.write" } as const;

const savedApplicationSchema = savedReplyIn(assistanceStateSchema);

/** A complaint is registered with a number and a day, which whoever complains is told at once (L114-12.1.6). */
const commandedSchema = savedApplicationSchema.extend({
  complaint: z.strictObject({ number: z.int().min(1), on: daySchema }).optional(),
});

export const createApplication = defineRoute({
  id: "createApplication",
  method: "POST",
  path: "/v1/applications",
  function: "applications-api",
  auth: writing,
  summary: {
    en: "File the signed application of a person, a family or their representative for special social services",
    ru: "Подать подписанное заявление лица, семьи или их представителя о специальных социальных услугах",
    kk: "Адамның, отбасының немесе олардың өкілінің арнаулы әлеуметтік қызметтер туралы қол қойылған өтінішін беру",
  },
  request: { headers: idempotencyHeaders, body: signedBy(applicationFormSchema) },
  replies: {
    202: { description: "Checked, saved and on its way", body: savedApplicationSchema },
  },
  problems: [...submissionProblems, "authority-unavailable"],
});

export const getApplication = defineRoute({
  id: "getApplication",
  method: "GET",
  path: "/v1/applications/{id}",
  function: "applications-api",
  auth: { kind: "client", scope: "applications.read" },
  summary: {
    en: "How an application for services stands, for whoever it is about and whoever represents them: state, terms, decision, place in a list, timeline",
    ru: "Состояние заявления об услугах для тех, о ком оно, и для их представителя: сроки, решение, место в очереди, ход дела",
    kk: "Қызметтер туралы өтініштің жайы, ол туралы болған адамдар мен олардың өкілі үшін: мерзімдер, шешім, кезектегі орын, істің барысы",
  },
  request: {
    path: applicationPath,
    headers: z.object({
      ...actingHeaders.shape,
      "if-none-match": z.string().optional(),
    }),
  },
  replies: {
    200: { description: "The status, with an ETag", body: assistanceStatusSchema },
    304: { description: "Nothing changed since the ETag given" },
  },
  problems: ["request-invalid", "not-found", "role-not-allowed"],
});

export const givePersonCommand = defineRoute({
  id: "givePersonCommand",
  method: "POST",
  path: "/v1/applications/{id}/commands",
  function: "applications-api",
  auth: writing,
  summary: {
    en: "What a person does besides applying: bring papers, choose a provider, leave its list, agree, report a change, take back, complain, take over, report harm, appeal",
    ru: "Действия лица помимо заявления: принести документы, выбрать поставщика, выйти из очереди, согласиться на договор, сообщить об изменении, отозвать, пожаловаться, взять дело на себя, сообщить о вреде, обжаловать",
    kk: "Адамның өтініштен басқа әрекеттері: құжат әкелу, қызмет көрсетушіні таңдау, кезектен шығу, шартқа келісу, өзгерісті хабарлау, кері қайтару, шағымдану, істі өзіне алу, зиян туралы хабарлау, сотқа жүгіну",
  },
  request: {
    path: applicationPath,
    headers: z.object({ ...idempotencyHeaders.shape, ...actingHeaders.shape }),
    body: personCommandSchema,
  },
  replies: { 200: { description: "Carried out and durable", body: commandedSchema } },
  problems: [
    ...commandProblems,
    "not-found",
    "not-the-representatives",
    "representation-over",
    "representation-in-question",
    "not-of-age",
    "no-representative",
    "choice-not-given",
    "provider-unknown",
    "provider-excluded",
    "service-not-offered",
    "no-free-place",
    "signature-pending",
    "agreement-missing",
    "agreement-other",
  ],
});

export const applicationRoutes = [createApplication, getApplication, givePersonCommand] as const;
