import * as z from "zod";
import { readReasonSchema, readRecordSchema } from "#shared/access/record.ts";
import { toldReadSchema } from "#shared/access/told-reads.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { defineRoute } from "#shared/http/route.ts";
import { actingHeaders } from "./acting.ts";

/** What somebody who is shown something may say he looks for; it is put on record with the rest. */
export const readReason = readReasonSchema
  .optional()
  .meta({ description: "Why it is looked at; kept with the record of who was shown it" });

const paging = {
  cursor: z.string().max(2000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
};

export const getCaseReads = defineRoute({
  id: "getCaseReads",
  method: "GET",
  path: "/v1/cases/{id}/reads",
  function: "reads-api",
  auth: { kind: "official", roles: ["auditor", "administrator"] },
  summary: {
    en: "Who was shown what of a case, a sitting or an application for services of my territory, and when; the newest first",
    ru: "Кому, что и когда было показано по делу, заседанию или заявлению на услуги моей территории, сначала новые записи",
    kk: "Менің аумағымдағы іс, отырыс немесе қызметтерге өтініш бойынша кімге, не және қашан көрсетілді, алдымен жаңалары",
  },
  request: {
    path: z.strictObject({ id: z.string() }),
    query: z.strictObject({ ...paging, reason: readReason }),
  },
  replies: {
    200: {
      description: "Reads, this one among them",
      body: z.strictObject({
        caseId: caseIdSchema,
        reads: z.array(readRecordSchema.omit({ caseId: true, requestId: true })),
        next: z.string().optional(),
      }),
    },
  },
  problems: ["request-invalid", "not-found", "role-not-allowed"],
});

export const getApplicationReads = defineRoute({
  id: "getApplicationReads",
  method: "GET",
  path: "/v1/applications/{id}/reads",
  function: "reads-api",
  auth: { kind: "client", scope: "applications.read" },
  summary: {
    en: "Who has looked at an application for services, for the people it is about: when, in which role, at what and why; nobody by name",
    ru: "Кто смотрел заявление на услуги, для тех, о ком оно: когда, в какой роли, что и зачем; без имён",
    kk: "Қызметтерге өтінішті кім қарағаны, ол туралы болған адамдар үшін: қашан, қандай рөлде, нені және не үшін; есімдерсіз",
  },
  request: {
    path: z.strictObject({ id: z.string() }),
    query: z.strictObject(paging),
    headers: actingHeaders,
  },
  replies: {
    200: {
      description: "Looks of officials, the newest first; a page may hold fewer than its limit",
      body: z.strictObject({
        caseId: caseIdSchema,
        reads: z.array(toldReadSchema),
        next: z.string().optional(),
      }),
    },
  },
  problems: ["request-invalid", "not-found", "role-not-allowed"],
});

export const readRoutes = [getCaseReads, getApplicationReads] as const;
