import * as z from "zod";
import { readReasonSchema, readRecordSchema } from "#shared/access/record.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { defineRoute } from "#shared/http/route.ts";

/** What somebody who is shown something may say he looks for; it is put on record with the rest. */
export const readReason = readReasonSchema
  .optional()
  .meta({ description: "Why it is looked at; kept with the record of who was shown it" });

export const getCaseReads = defineRoute({
  id: "getCaseReads",
  method: "GET",
  path: "/v1/cases/{id}/reads",
  function: "reads-api",
  auth: { kind: "official", roles: ["auditor", "administrator"] },
  summary: {
    en: "Who was shown what of a case or a sitting of my territory, and when; the newest first",
    ru: "Кому, что и когда было показано по делу или заседанию моей территории, сначала новые записи",
    kk: "Менің аумағымдағы іс немесе отырыс бойынша кімге, не және қашан көрсетілді, алдымен жаңалары",
  },
  request: {
    path: z.strictObject({ id: z.string() }),
    query: z.strictObject({
      cursor: z.string().max(2000).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
      reason: readReason,
    }),
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

export const readRoutes = [getCaseReads] as const;
