import * as z from "zod";
import { caseIdSchema, digestSchema, entrySchema } from "#shared/cases/entry.ts";
import { defineRoute } from "#shared/http/route.ts";
import { readReason } from "./reads.ts";

const asked = {
  path: z.strictObject({ id: z.string() }),
  query: z.strictObject({
    after: z.coerce
      .number()
      .pipe(z.int().min(0))
      .default(0)
      .meta({ description: "`next` of the page before: entries after this number" }),
    limit: z.coerce.number().pipe(z.int().min(1).max(100)).default(50),
    reason: readReason,
  }),
};

const algorithm =
  "The hash of an entry is SHA-256, in lower-case hexadecimal, over the UTF-8 bytes of its canonical JSON (RFC 8785) without the member `hash`. `previous` is the hash of the entry before, null in the first; `sequence` counts from 1 without a gap. `sealed` is what was sealed of people, as it was hashed: nobody's data can be read from it.";

const replies = {
  200: {
    description: `Entries as they were hashed, the oldest first; a page may be shorter than its limit. ${algorithm}`,
    body: z.strictObject({
      caseId: caseIdSchema,
      // Facts are JSON of any shape, which has no name of its own in the description of the API.
      entries: z.array(entrySchema.extend({ facts: z.record(z.string(), z.unknown()).optional() })),
      head: z
        .strictObject({ sequence: z.int().min(1), hash: digestSchema })
        .meta({ description: "The last entry of the whole history at this moment" }),
      next: z.int().optional(),
    }),
  },
};

const problems = ["request-invalid", "not-found", "role-not-allowed"] as const;

export const getCaseHistory = defineRoute({
  id: "getCaseHistory",
  method: "GET",
  path: "/v1/cases/{id}/history",
  function: "history-api",
  auth: { kind: "official", roles: ["representative", "commission-member", "auditor"] },
  summary: {
    en: "The history of a registration of my territory as it was hashed, so that everybody who may see it can verify its chain",
    ru: "История регистрации моей территории в том виде, в каком она хешировалась, чтобы её цепочку мог проверить каждый, кому она доступна",
    kk: "Менің аумағымдағы тіркеудің хештелген күйіндегі тарихы: оны көре алатын әркім тізбегін тексере алады",
  },
  request: asked,
  replies,
  problems,
});

export const getAssistanceHistory = defineRoute({
  id: "getAssistanceHistory",
  method: "GET",
  path: "/v1/assistance/{id}/history",
  function: "history-api",
  auth: {
    kind: "official",
    roles: ["social-officer", "decision-maker", "protection-officer", "auditor"],
  },
  summary: {
    en: "The history of an application for services as it was hashed, for those who see the whole of it, to verify its chain",
    ru: "История заявления на услуги в том виде, в каком она хешировалась, для тех, кто видит её целиком, для проверки цепочки",
    kk: "Қызметтерге өтініштің хештелген күйіндегі тарихы, оны толық көретіндерге, тізбегін тексеру үшін",
  },
  request: asked,
  replies,
  problems,
});

export const historyRoutes = [getCaseHistory, getAssistanceHistory] as const;
