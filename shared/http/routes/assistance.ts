import * as z from "zod";
import { assistanceStateSchema } from "#shared/assistance/states.ts";
import { applicationFormSchema } from "#shared/assistance/forms/application.ts";
import { assistanceCaseSchema } from "#shared/assistance/view/case-view.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { assistanceRefusals } from "#shared/http/assistance-refusals.ts";
import { defineRoute } from "#shared/http/route.ts";
import { readReason } from "./reads.ts";
import { assistanceCommandBody, officialSignatureProblems } from "./signed-commands.ts";
import { idempotencyHeaders } from "./submission.ts";
import { withBody } from "./with-body.ts";

/** Who works on applications for services. */
export const staff = [
  "social-officer",
  "assessor",
  "decision-maker",
  "provider",
  "protection-officer",
] as const;

const casePath = z.strictObject({ id: z.string() });

const standing = z.strictObject({
  caseId: caseIdSchema,
  state: assistanceStateSchema,
  sequence: z.int(),
});

export const registerAssistance = defineRoute({
  id: "registerAssistance",
  method: "POST",
  path: "/v1/assistance",
  function: "assistance-api",
  auth: { kind: "official", roles: ["social-officer", "provider"] },
  summary: {
    en: "Take in an application that was signed on paper at the desk of the executive body or of a provider",
    ru: "Принять заявление, подписанное на бумаге в исполнительном органе или у поставщика услуг",
    kk: "Атқарушы органда немесе қызмет берушіде қағазда қол қойылған өтінішті қабылдау",
  },
  request: {
    headers: idempotencyHeaders,
    body: z.strictObject({ application: applicationFormSchema }),
  },
  replies: { 202: { description: "Received and durable; its terms run", body: standing } },
  problems: [
    ...withBody,
    "idempotency-key-missing",
    "idempotency-key-reused",
    "role-not-allowed",
    "command-not-allowed",
    "authority-unavailable",
  ],
});

export const getAssistance = defineRoute({
  id: "getAssistance",
  method: "GET",
  path: "/v1/assistance/{id}",
  function: "assistance-api",
  auth: { kind: "official", roles: staff },
  summary: {
    en: "An application for services that I work on, with what may be done now",
    ru: "Заявление на услуги, с которым я работаю, и доступные действия",
    kk: "Мен жұмыс істейтін қызметтерге өтініш және қолжетімді әрекеттер",
  },
  request: {
    path: casePath,
    query: z.strictObject({ reason: readReason }),
    headers: z.object({ "if-none-match": z.string().optional() }),
  },
  replies: {
    200: { description: "The case, with an ETag", body: assistanceCaseSchema },
    304: { description: "Nothing changed since the ETag given" },
  },
  problems: ["request-invalid", "not-found", "role-not-allowed"],
});

export const giveAssistanceCommand = defineRoute({
  id: "giveAssistanceCommand",
  method: "POST",
  path: "/v1/assistance/{id}/commands",
  function: "assistance-api",
  auth: { kind: "official", roles: staff },
  summary: {
    en: "Give a command on an application for services: instruct, assess, decide, answer for a place, plan, record services",
    ru: "Подать команду по заявлению на услуги: поручить, оценить, решить, ответить о месте, составить план, записать услуги",
    kk: "Қызметтерге өтініш бойынша команда беру: тапсыру, бағалау, шешу, орын туралы жауап беру, жоспарлау, қызметтерді жазу",
  },
  request: {
    path: casePath,
    headers: z.object({ "idempotency-key": z.string().min(8).max(128).optional() }),
    body: assistanceCommandBody,
  },
  replies: { 200: { description: "Carried out and durable", body: standing } },
  problems: [
    ...withBody,
    ...officialSignatureProblems,
    "idempotency-key-reused",
    "not-found",
    "role-not-allowed",
    "command-not-allowed",
    ...assistanceRefusals,
  ],
});

export const assistanceRoutes = [registerAssistance, getAssistance, giveAssistanceCommand] as const;
