import * as z from "zod";
import { defineRoute } from "#shared/http/route.ts";
import { supplierCommandSchema } from "#shared/registration/commands.ts";
import { removalFormSchema } from "#shared/registration/forms/removal.ts";
import { supplierFormSchema } from "#shared/registration/forms/supplier.ts";
import { statusViewSchema } from "#shared/registration/view/status-view.ts";
import {
  idempotencyHeaders,
  savedReplySchema,
  signedBy,
  submissionProblems,
  commandProblems,
} from "./submission.ts";

const registrationPath = z.strictObject({ id: z.string() });
const writing = { kind: "client", scope: "registrations.write" } as const;

export const createRegistration = defineRoute({
  id: "createRegistration",
  method: "POST",
  path: "/v1/registrations",
  function: "portal-api",
  auth: writing,
  summary: {
    en: "File the signed application of an organisation for the Register, or of a specialist for the Registry",
    ru: "Подать подписанное заявление организации о включении в Реестр или специалиста в Регистр",
    kk: "Ұйымның Тіркелімге немесе маманның Тізілімге енгізу туралы қол қойылған өтінішін беру",
  },
  request: { headers: idempotencyHeaders, body: signedBy(supplierFormSchema) },
  replies: { 202: { description: "Checked, saved and on its way", body: savedReplySchema } },
  problems: submissionProblems,
});

export const changeRegistration = defineRoute({
  id: "changeRegistration",
  method: "POST",
  path: "/v1/registrations/{id}/changes",
  function: "portal-api",
  auth: writing,
  summary: {
    en: "File a change of an included supplier: the whole application as it should stand, signed",
    ru: "Подать изменение включённого поставщика: заявление целиком в новом виде, подписанное",
    kk: "Енгізілген қызмет берушінің өзгерісін беру: өтініш толығымен жаңа түрінде, қол қойылған",
  },
  request: {
    path: registrationPath,
    headers: idempotencyHeaders,
    body: signedBy(supplierFormSchema),
  },
  replies: { 202: { description: "Checked, saved and on its way", body: savedReplySchema } },
  problems: [...submissionProblems, "not-found", "other-applicant"],
});

export const applyForRemoval = defineRoute({
  id: "applyForRemoval",
  method: "POST",
  path: "/v1/registrations/{id}/removal",
  function: "portal-api",
  auth: writing,
  summary: {
    en: "File the signed application of an included supplier to be removed",
    ru: "Подать подписанное заявление включённого поставщика об исключении",
    kk: "Енгізілген қызмет берушінің шығару туралы қол қойылған өтінішін беру",
  },
  request: {
    path: registrationPath,
    headers: idempotencyHeaders,
    body: signedBy(removalFormSchema),
  },
  replies: { 202: { description: "Saved", body: savedReplySchema } },
  problems: [...submissionProblems, "not-found", "other-applicant", "other-list"],
});

export const giveSupplierCommand = defineRoute({
  id: "giveSupplierCommand",
  method: "POST",
  path: "/v1/registrations/{id}/commands",
  function: "portal-api",
  auth: writing,
  summary: {
    en: "What a supplier does besides applying: take back, update free places, answer a reproach, register an appeal",
    ru: "Действия поставщика помимо заявлений: отозвать, обновить свободные места, ответить на упрёк, сообщить об обжаловании",
    kk: "Қызмет берушінің өтініштен басқа әрекеттері: кері қайтару, бос орындарды жаңарту, ескертуге жауап беру, шағым туралы хабарлау",
  },
  request: { path: registrationPath, headers: idempotencyHeaders, body: supplierCommandSchema },
  replies: { 200: { description: "Carried out and durable", body: savedReplySchema } },
  problems: [
    ...commandProblems,
    "not-found",
    "no-places",
    "more-free-than-total",
    "already-answered",
  ],
});

export const getRegistration = defineRoute({
  id: "getRegistration",
  method: "GET",
  path: "/v1/registrations/{id}",
  function: "portal-api",
  auth: { kind: "client", scope: "registrations.read" },
  summary: {
    en: "How a registration stands: state, checks, terms and timeline in plain words",
    ru: "Состояние заявления: проверки, сроки и ход дела простыми словами",
    kk: "Өтініштің жайы: тексерулер, мерзімдер және істің барысы қарапайым сөзбен",
  },
  request: {
    path: registrationPath,
    headers: z.object({ "if-none-match": z.string().optional() }),
  },
  replies: {
    200: { description: "The status, with an ETag", body: statusViewSchema },
    304: { description: "Nothing changed since the ETag given" },
  },
  problems: ["not-found", "role-not-allowed"],
});

export const portalRoutes = [
  createRegistration,
  changeRegistration,
  applyForRemoval,
  giveSupplierCommand,
  getRegistration,
] as const;
