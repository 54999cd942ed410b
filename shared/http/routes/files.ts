import * as z from "zod";
import { caseIdSchema, digestSchema } from "#shared/cases/entry.ts";
import { envelopeSchema } from "#shared/evidence/envelope.ts";
import { stateSystemSchema } from "#shared/checks/systems.ts";
import { checkValueSchema } from "#shared/checks/values.ts";
import { mostBytes } from "#shared/documents/record.ts";
import { uploadTypeSchema } from "#shared/documents/types.ts";
import { defineRoute } from "#shared/http/route.ts";
import { readReason } from "./reads.ts";
import { instantSchema } from "#shared/law/dates.ts";
import { documentIdSchema, fileDigestSchema } from "#shared/registration/forms/documents.ts";
import { mostPages } from "#shared/registration/forms/file-name.ts";

/** A document of a case, of whichever kind. */
const shownDocumentSchema = z.strictObject({
  id: documentIdSchema,
  type: uploadTypeSchema,
  fileName: z.string(),
  pages: z.int().min(1).max(mostPages),
  sha256: fileDigestSchema,
  size: z.int().min(1).max(mostBytes),
  view: z.strictObject({
    url: z.url(),
    method: z.literal("GET"),
    expiresAt: instantSchema,
  }),
});

const documentReplies = {
  200: { description: "The document, and where its file is to be had", body: shownDocumentSchema },
};

export const getCaseDocument = defineRoute({
  id: "getCaseDocument",
  method: "GET",
  path: "/v1/cases/{id}/documents/{documentId}",
  function: "files-api",
  auth: {
    kind: "official",
    roles: ["representative", "commission-member", "commission-secretary"],
  },
  summary: {
    en: "An address, good for a few minutes, to look at one document of a case",
    ru: "Адрес для просмотра одного документа дела, действует несколько минут",
    kk: "Істің бір құжатын қарауға арналған, бірнеше минут қолданылатын мекенжай",
  },
  request: {
    path: z.strictObject({ id: z.string(), documentId: z.string() }),
    query: z.strictObject({ reason: readReason }),
  },
  replies: documentReplies,
  problems: ["request-invalid", "not-found", "role-not-allowed"],
});

/** One answer of a state system as it lies in storage. */
export const evidenceViewSchema = z.strictObject({
  system: stateSystemSchema,
  value: checkValueSchema,
  digest: digestSchema.meta({ description: "SHA-256 of the envelope, by which the case names it" }),
  /** Whether the envelope in storage is the very one that the case names. */
  found: z.enum(["whole", "missing", "altered"]),
  envelope: envelopeSchema.omit({ sealed: true }).optional(),
  answer: z
    .string()
    .optional()
    .meta({ description: "The answer as it came, as text; absent once the person is erased" }),
});

const evidenceReplies = {
  200: {
    description: "Evidence of the application under decision or decided last",
    body: z.strictObject({ caseId: caseIdSchema, evidence: z.array(evidenceViewSchema) }),
  },
};

export const getCaseEvidence = defineRoute({
  id: "getCaseEvidence",
  method: "GET",
  path: "/v1/cases/{id}/evidence",
  function: "files-api",
  auth: { kind: "official", roles: ["representative", "commission-member"] },
  summary: {
    en: "What the state systems answered about a case of my territory, as it came, with its proof",
    ru: "Ответы государственных систем по делу моей территории в том виде, в каком они пришли, с подтверждением",
    kk: "Менің аумағымдағы іс бойынша мемлекеттік жүйелер жауаптары келген күйінде, растауымен",
  },
  request: {
    path: z.strictObject({ id: z.string() }),
    query: z.strictObject({ reason: readReason }),
  },
  replies: evidenceReplies,
  problems: ["request-invalid", "not-found", "role-not-allowed"],
});

export const getAssistanceDocument = defineRoute({
  id: "getAssistanceDocument",
  method: "GET",
  path: "/v1/assistance/{id}/documents/{documentId}",
  function: "files-api",
  auth: {
    kind: "official",
    roles: ["social-officer", "assessor", "decision-maker", "provider", "protection-officer"],
  },
  summary: {
    en: "An address, good for a few minutes, to look at one paper of an application for services that I work on",
    ru: "Адрес для просмотра одного документа заявления на услуги, с которым я работаю, действует несколько минут",
    kk: "Мен жұмыс істейтін қызметтерге өтініштің бір құжатын қарауға арналған, бірнеше минут қолданылатын мекенжай",
  },
  request: {
    path: z.strictObject({ id: z.string(), documentId: z.string() }),
    query: z.strictObject({ reason: readReason }),
  },
  replies: documentReplies,
  problems: ["request-invalid", "not-found", "role-not-allowed"],
});

export const getAssistanceEvidence = defineRoute({
  id: "getAssistanceEvidence",
  method: "GET",
  path: "/v1/assistance/{id}/evidence",
  function: "files-api",
  auth: { kind: "official", roles: ["social-officer", "decision-maker"] },
  summary: {
    en: "What the registers answered about the representative in an application for services, as it came, with its proof",
    ru: "Ответы реестров о представителе в заявлении на услуги в том виде, в каком они пришли, с подтверждением",
    kk: "Қызметтерге өтініштегі өкіл туралы тіркелімдердің жауаптары келген күйінде, растауымен",
  },
  request: {
    path: z.strictObject({ id: z.string() }),
    query: z.strictObject({ reason: readReason }),
  },
  replies: evidenceReplies,
  problems: ["request-invalid", "not-found", "role-not-allowed"],
});

export const fileRoutes = [
  getCaseDocument,
  getCaseEvidence,
  getAssistanceDocument,
  getAssistanceEvidence,
] as const;
