import * as z from "zod";
import { caseIdSchema, digestSchema } from "#shared/cases/entry.ts";
import { instantSchema } from "#shared/law/dates.ts";
import { provisionIdSchema } from "#shared/law/provision-ids.ts";
import { referenceSchema } from "#shared/checks/reference.ts";
import { stateSystemSchema } from "#shared/checks/systems.ts";

/** By what an answer was proven to come from whom it says, and what that check found. */
export const signatureCheckSchema = z.strictObject({
  kind: z.enum(["webhook-v1", "xml-dsig", "wss+xml-dsig", "tls-oauth", "tls"]),
  verdict: z.enum(["valid", "undetermined"]),
  /** SHA-256 of the certificate it was made with, where there was one. */
  certificate: digestSchema.optional(),
});
export type SignatureCheck = z.infer<typeof signatureCheckSchema>;

/** Who was asked, and in which way. */
export const evidenceSourceSchema = z.strictObject({
  system: stateSystemSchema,
  /** How the system is spoken to. */
  profile: z.string(),
  /** The service of the gateway, or the path of the system. */
  service: z.string(),
  /** The host that answered. */
  host: z.string(),
});
export type EvidenceSource = z.infer<typeof evidenceSourceSchema>;

/**
 * Evidence of one answer as it lies in object storage, never to be changed: everything but the answer itself is
 * readable without a key, and names nobody. The answer, with its own hash, is sealed under the case's key, so that
 * erasing the case's key erases it here too (R377-35) while the envelope goes on proving that it was there.
 */
export const envelopeSchema = z.strictObject({
  version: z.literal(1),
  caseId: caseIdSchema,
  reference: referenceSchema,
  source: evidenceSourceSchema,
  /** The provision by which the question was put. */
  legalGround: provisionIdSchema,
  contentType: z.string(),
  receivedAt: instantSchema,
  /** When the system says that it answered. */
  answeredAt: instantSchema.optional(),
  /** Until when a decision may rest on it; without one, until the application is decided. */
  validUntil: instantSchema.optional(),
  signature: signatureCheckSchema,
  sealed: z.string(),
});
export type EvidenceEnvelope = z.infer<typeof envelopeSchema>;

/** What is sealed: the bytes as they came, in base64, and their SHA-256 in hexadecimal. */
export const sealedAnswerSchema = z.strictObject({ raw: z.base64(), sha256: digestSchema });
