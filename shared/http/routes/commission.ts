import * as z from "zod";
import { caseIdSchema } from "#shared/cases/entry.ts";
import {
  commissionCommandSchema,
  commissionStates,
  foundingSchema,
  subjectSchema,
} from "#shared/commission/commission.ts";
import { conveneSchema } from "#shared/commission/sitting.ts";
import { defineRoute } from "#shared/http/route.ts";
import { unitSchema } from "#shared/law/territory.ts";
import { idempotencyHeaders } from "./portal.ts";

const commissionViewSchema = z.strictObject({
  unit: unitSchema,
  state: z.enum(commissionStates),
  members: z.array(subjectSchema),
  secretary: subjectSchema,
  chair: subjectSchema.optional(),
});

const sittingViewSchema = z.strictObject({
  id: caseIdSchema,
  unit: unitSchema,
  foundingNumber: z.int(),
  quorum: z.int(),
  present: z.array(subjectSchema),
  chair: subjectSchema,
  secretary: subjectSchema,
});

const bodyProblems = [
  "request-invalid",
  "json-malformed",
  "body-too-large",
  "content-type-unsupported",
  "role-not-allowed",
  "command-not-allowed",
] as const;

const unitPath = z.strictObject({ unit: unitSchema });

export const foundCommission = defineRoute({
  id: "foundCommission",
  method: "POST",
  path: "/v1/commissions",
  function: "commission-api",
  auth: { kind: "official", roles: ["administrator"] },
  summary: {
    en: "Found the Commission of a region",
    ru: "Создать комиссию региона",
    kk: "Өңірдің комиссиясын құру",
  },
  request: { body: foundingSchema },
  replies: { 201: { description: "Founded", body: commissionViewSchema } },
  problems: [...bodyProblems],
});

export const getCommission = defineRoute({
  id: "getCommission",
  method: "GET",
  path: "/v1/commissions/{unit}",
  function: "commission-api",
  auth: {
    kind: "official",
    roles: ["administrator", "commission-member", "commission-secretary"],
  },
  summary: {
    en: "The members of a region's Commission, its secretary and its chair",
    ru: "Члены комиссии региона, её секретарь и председатель",
    kk: "Өңір комиссиясының мүшелері, хатшысы және төрағасы",
  },
  request: { path: unitPath },
  replies: { 200: { description: "The Commission", body: commissionViewSchema } },
  problems: ["request-invalid", "not-found", "role-not-allowed"],
});

export const giveCommissionCommand = defineRoute({
  id: "giveCommissionCommand",
  method: "POST",
  path: "/v1/commissions/{unit}/commands",
  function: "commission-api",
  auth: { kind: "official", roles: ["commission-member"] },
  summary: {
    en: "Vote for the chair of the Commission",
    ru: "Проголосовать за председателя комиссии",
    kk: "Комиссия төрағасына дауыс беру",
  },
  request: { path: unitPath, body: commissionCommandSchema },
  replies: { 200: { description: "Recorded", body: commissionViewSchema } },
  problems: [...bodyProblems, "not-found", "not-a-member"],
});

export const conveneSitting = defineRoute({
  id: "conveneSitting",
  method: "POST",
  path: "/v1/sittings",
  function: "commission-api",
  auth: { kind: "official", roles: ["commission-secretary"] },
  summary: {
    en: "Open a sitting with its attendance and quorum",
    ru: "Открыть заседание: присутствие и кворум",
    kk: "Отырысты ашу: қатысу және кворум",
  },
  request: { headers: idempotencyHeaders, body: conveneSchema },
  replies: { 201: { description: "Open", body: sittingViewSchema } },
  problems: [
    ...bodyProblems,
    "idempotency-key-missing",
    "idempotency-key-reused",
    "commission-unknown",
    "no-chair",
    "not-the-secretary",
    "not-a-member",
    "no-quorum",
  ],
});

export const getSitting = defineRoute({
  id: "getSitting",
  method: "GET",
  path: "/v1/sittings/{id}",
  function: "commission-api",
  auth: { kind: "official", roles: ["commission-member", "commission-secretary"] },
  summary: {
    en: "Who is present at a sitting, who presides, and its quorum",
    ru: "Кто присутствует на заседании, кто председательствует, и кворум",
    kk: "Отырысқа кім қатысады, кім төрағалық етеді және кворум",
  },
  request: { path: z.strictObject({ id: z.string() }) },
  replies: { 200: { description: "The sitting", body: sittingViewSchema } },
  problems: ["not-found", "role-not-allowed"],
});

export const commissionRoutes = [
  foundCommission,
  getCommission,
  giveCommissionCommand,
  conveneSitting,
  getSitting,
] as const;
