// The signature under an application, with the very bytes that were signed: whoever doubts it can judge it again.
import * as z from "zod";
import {
  caseIdSchema,
  digestSchema,
  type CaseId,
  type Digest,
  type EntrySignature,
} from "#shared/cases/entry.ts";
import { instantSchema, type Instant } from "#shared/law/dates.ts";
import type { CaseSeal } from "#shared/store/ports.ts";
import type { EvidenceStore } from "./ports.ts";
import { getEnvelope, putEnvelope, sha256Of } from "./stored.ts";

/**
 * Evidence of one signature as it lies in object storage, never to be changed (R377-7b, R377-15b, R377-32.1b). What
 * was signed and the signature are sealed under the case's key, so that erasing the key erases them (R377-35).
 */
const signatureEnvelopeSchema = z.strictObject({
  version: z.literal(1),
  kind: z.literal("signature"),
  caseId: caseIdSchema,
  /** The mark by which the case knows the signature. */
  mark: digestSchema,
  receivedAt: instantSchema,
  sealed: z.string(),
});
type SignatureEnvelope = z.infer<typeof signatureEnvelopeSchema>;

const sealedSignatureSchema = z.strictObject({
  signature: z.string(),
  content: z.base64(),
  sha256: digestSchema,
});

/** A signature as it was received, over which bytes. */
export interface ReceivedSignature {
  readonly caseId: CaseId;
  readonly mark: Digest;
  readonly receivedAt: Instant;
  readonly signature: string;
  readonly content: Uint8Array;
}

const placeOf = (caseId: CaseId, mark: Digest) => ({ caseId, evidence: `signature.${mark}` });

/** Puts a signature into storage, sealed, before the case names it. Answers with what it is named by. */
export const keepSignature = async (
  evidence: Pick<EvidenceStore, "put">,
  seal: Pick<CaseSeal, "seal">,
  { caseId, mark, receivedAt, signature, content }: ReceivedSignature,
): Promise<EntrySignature> => {
  const sealed = await seal.seal(placeOf(caseId, mark), {
    signature,
    content: Buffer.from(content).toString("base64"),
    sha256: sha256Of(content),
  });
  const envelope: SignatureEnvelope = {
    version: 1,
    kind: "signature",
    caseId,
    mark,
    receivedAt,
    sealed,
  };
  return { mark, evidence: await putEnvelope(evidence, caseId, envelope) };
};

/** A signature as it is found again; whatever is not what was put there is said to be so. */
export type FoundSignature =
  | ({ readonly found: "whole" } & ReceivedSignature)
  /** The key of the case is destroyed: it was there, and nobody reads it any more. */
  | { readonly found: "erased" | "missing" | "altered" };

/** Finds the signature that a case names by the digest of its envelope, and opens it. */
export const openSignature = async (
  {
    seal,
    evidence,
  }: { readonly seal: Pick<CaseSeal, "open">; readonly evidence: Pick<EvidenceStore, "get"> },
  caseId: CaseId,
  digest: Digest,
): Promise<FoundSignature> => {
  const envelope = await getEnvelope(evidence, caseId, digest, signatureEnvelopeSchema);
  if (typeof envelope === "string") return { found: envelope };
  const { mark, receivedAt, sealed } = envelope;
  const opened = await seal.open(placeOf(caseId, mark), sealed);
  if (opened === undefined) return { found: "erased" };
  const { signature, content: text, sha256 } = sealedSignatureSchema.parse(opened);
  const content = Buffer.from(text, "base64");
  return sha256Of(content) === sha256
    ? { found: "whole", caseId, mark, receivedAt, signature, content }
    : { found: "altered" };
};
