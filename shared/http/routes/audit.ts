// The search in the trail of officials (docs/adr/0050).
import * as z from "zod";
import { readRecordSchema } from "#shared/access/record.ts";
import { actSchema, trailSteps } from "#shared/access/trail.ts";
import { subjectSchema } from "#shared/commission/subject.ts";
import { defineRoute } from "#shared/http/route.ts";
import { daySchema } from "#shared/law/dates.ts";
import { unitSchema } from "#shared/law/territory.ts";
import { readReason } from "./reads.ts";

const { what: thing, ...readShape } = readRecordSchema.omit({ requestId: true }).shape;

const stepSchema = z.discriminatedUnion("what", [
  z.strictObject({ what: z.literal("read"), ...readShape, thing }),
  actSchema.extend({ what: z.literal("act") }),
]);
export type TrailStepView = z.output<typeof stepSchema>;

export const searchAudit = defineRoute({
  id: "searchAudit",
  method: "GET",
  path: "/v1/audit",
  function: "reads-api",
  auth: { kind: "official", roles: ["auditor"] },
  summary: {
    en: "Who of my unit saw or did what, of which case and why: by official, by case or by days; the newest first",
    ru: "Кто из моего органа что видел или делал, по какому делу и зачем: по лицу, делу или дням, сначала новое",
    kk: "Менің органымнан кім нені көрді немесе істеді, қай іс бойынша және не үшін: адам, іс немесе күндер бойынша, алдымен жаңасы",
  },
  request: {
    query: z.strictObject({
      by: subjectSchema.optional().meta({ description: "The subject of an official" }),
      case: z.string().max(100).optional().meta({ description: "A case of my unit" }),
      from: daySchema.optional().meta({ description: "First day; thirty days before the last" }),
      to: daySchema.optional().meta({ description: "Last day; today" }),
      what: z
        .enum(trailSteps)
        .optional()
        .meta({ description: "Only what was seen, or only what was done" }),
      cursor: z.string().max(500).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
      reason: readReason,
    }),
  },
  replies: {
    200: {
      description: "Steps of officials; this search is on record before it is answered",
      body: z.strictObject({
        unit: unitSchema,
        from: daySchema,
        to: daySchema,
        trail: z.array(stepSchema),
        next: z.string().optional(),
      }),
    },
  },
  problems: ["request-invalid", "not-found", "role-not-allowed"],
});
