import * as z from "zod";
import { instantSchema } from "#shared/law/dates.ts";
import { actorSchema } from "./actor.ts";

export const caseIdSchema = z
  .string()
  .regex(/^[a-z]+-[A-Za-z0-9-]{4,80}$/)
  .brand("CaseId");
export type CaseId = z.infer<typeof caseIdSchema>;

export const digestSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand("Digest");
export type Digest = z.infer<typeof digestSchema>;

/**
 * The electronic signature of whoever gave a command: what tells it from every other, however it is
 * spelt, and the envelope in storage that holds it with the very bytes that were signed.
 */
export const entrySignatureSchema = z.strictObject({ mark: digestSchema, evidence: digestSchema });
export type EntrySignature = z.infer<typeof entrySignatureSchema>;

/**
 * One accepted command, kept for ever: the state change, the optimistic lock, the outbox entry and
 * the audit record in one item. `events` carry no personal data; `sealed` does, under the case's
 * own key. `hash` covers everything else in the entry, the sealed bytes included, so that the
 * chain still verifies after the case's key is destroyed.
 */
export const entrySchema = z.strictObject({
  caseId: caseIdSchema,
  sequence: z.int().min(1),
  kind: z.string(),
  command: z.string(),
  commandId: z.string(),
  /** Digest of the command as given, so that a repeated key with another body is noticed. */
  commandDigest: digestSchema,
  actor: actorSchema,
  at: instantSchema,
  edition: z.string(),
  correlationId: z.string(),
  events: z.array(z.looseObject({ type: z.string() })).min(1),
  /** The histories of other cases that were looked into, and how long they were: whoever decides again looks into the same. */
  seen: z.record(caseIdSchema, z.int().min(1)).optional(),
  /** What the decision was given from outside the case and the command, without personal data. */
  facts: z.record(z.string(), z.json()).optional(),
  sealed: z.string().optional(),
  signature: entrySignatureSchema.optional(),
  previous: digestSchema.nullable(),
  hash: digestSchema,
});
export type Entry = z.infer<typeof entrySchema>;

/** Facts as an entry keeps them. */
export type KeptFacts = NonNullable<Entry["facts"]>;

/** Lengths of histories, by case. */
export type Seen = NonNullable<Entry["seen"]>;
