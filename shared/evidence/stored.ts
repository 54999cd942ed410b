// Envelopes as bytes: however they came to be, they are named by what they are.
import { createHash } from "node:crypto";
import type * as z from "zod";
import { digestSchema, type CaseId, type Digest } from "#shared/cases/entry.ts";
import type { EvidenceStore } from "./ports.ts";

/** SHA-256 in hexadecimal. */
export const sha256Of = (bytes: Uint8Array): Digest =>
  digestSchema.parse(createHash("sha256").update(bytes).digest("hex"));

/** Puts an envelope into storage; durable when it answers with its digest. */
export const putEnvelope = async (
  evidence: Pick<EvidenceStore, "put">,
  caseId: CaseId,
  envelope: object,
): Promise<Digest> => {
  const bytes = new TextEncoder().encode(JSON.stringify(envelope));
  const digest = sha256Of(bytes);
  await evidence.put(caseId, digest, bytes);
  return digest;
};

const parsed = <Schema extends z.ZodType>(
  bytes: Uint8Array,
  schema: Schema,
): z.output<Schema> | undefined => {
  try {
    return schema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data;
  } catch {
    return undefined;
  }
};

/** An envelope as it is found again: the very one of this case and this digest, or why it is not. */
export const getEnvelope = async <Schema extends z.ZodType<{ readonly caseId: CaseId }>>(
  evidence: Pick<EvidenceStore, "get">,
  caseId: CaseId,
  digest: Digest,
  schema: Schema,
): Promise<z.output<Schema> | "missing" | "altered"> => {
  const bytes = await evidence.get(caseId, digest);
  if (bytes === undefined) return "missing";
  const envelope = sha256Of(bytes) === digest ? parsed(bytes, schema) : undefined;
  return envelope?.caseId === caseId ? envelope : "altered";
};
