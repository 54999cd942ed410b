import * as z from "zod";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { registrationRefusals } from "#shared/http/registration-refusals.ts";
import { defineRoute } from "#shared/http/route.ts";
import { registrationStateSchema } from "#shared/registration/states.ts";
import { caseViewSchema } from "#shared/registration/view/case-view.ts";
import { readReason } from "./reads.ts";
import { caseCommandBody, officialSignatureProblems } from "./signed-commands.ts";
import { withBody } from "./with-body.ts";

export const handlers = ["representative", "commission-member", "commission-secretary"] as const;

export const getCase = defineRoute({
  id: "getCase",
  method: "GET",
  path: "/v1/cases/{id}",
  function: "casework-api",
  auth: { kind: "official", roles: handlers },
  summary: {
    en: "A case of my territory, with the application and what may be done now",
    ru: "Дело моей территории: заявление и доступные действия",
    kk: "Менің аумағымдағы іс: өтініш және қолжетімді әрекеттер",
  },
  request: {
    path: z.strictObject({ id: z.string() }),
    query: z.strictObject({ reason: readReason }),
    headers: z.object({ "if-none-match": z.string().optional() }),
  },
  replies: {
    200: { description: "The case, with an ETag", body: caseViewSchema },
    304: { description: "Nothing changed since the ETag given" },
  },
  problems: ["request-invalid", "not-found", "role-not-allowed"],
});

export const giveCaseCommand = defineRoute({
  id: "giveCaseCommand",
  method: "POST",
  path: "/v1/cases/{id}/commands",
  function: "casework-api",
  auth: { kind: "official", roles: handlers },
  summary: {
    en: "Give a command on a case: findings, hand-over, agenda, conflict of interest, completeness, vote, result, removal, court",
    ru: "Подать команду по делу: проверка, передача, повестка, конфликт интересов, полнота, голос, итог, исключение, суд",
    kk: "Іс бойынша команда беру: тексеру, тапсыру, күн тәртібі, мүдделер қақтығысы, толықтық, дауыс, қорытынды, шығару, сот",
  },
  request: {
    path: z.strictObject({ id: z.string() }),
    headers: z.object({ "idempotency-key": z.string().min(8).max(128).optional() }),
    body: caseCommandBody,
  },
  replies: {
    200: {
      description: "Carried out and durable",
      body: z.strictObject({
        caseId: caseIdSchema,
        state: registrationStateSchema,
        sequence: z.int(),
      }),
    },
  },
  problems: [
    ...withBody,
    ...officialSignatureProblems,
    "idempotency-key-reused",
    "not-found",
    "role-not-allowed",
    "command-not-allowed",
    ...registrationRefusals,
  ],
});

export const caseworkRoutes = [getCase, giveCaseCommand] as const;
