import type { CaseId, Digest } from "#shared/cases/entry.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import type { Reference } from "#shared/checks/reference.ts";
import type { CaseSeal } from "#shared/store/ports.ts";
import type { EvidenceEnvelope, EvidenceSource, SignatureCheck } from "./envelope.ts";
import type { EvidenceStore } from "./ports.ts";
import { putEnvelope, sha256Of } from "./stored.ts";

/** An answer of a state system as it came over the wire, and by what it was proven. */
export interface AnswerAsReceived {
  readonly raw: Uint8Array;
  readonly contentType: string;
  readonly receivedAt: Instant;
  /** When the system says that it answered. */
  readonly answeredAt: Instant | undefined;
  readonly source: EvidenceSource;
  readonly signature: SignatureCheck;
}

/** The question that the answer is to. */
export interface AnsweredQuestion {
  readonly caseId: CaseId;
  readonly reference: Reference;
  readonly legalGround: ProvisionId;
  /** Until when a decision may rest on the answer; without one, until the application is decided. */
  readonly validUntil: Instant | undefined;
}

interface Needs {
  readonly seal: Pick<CaseSeal, "seal">;
  readonly evidence: Pick<EvidenceStore, "put">;
}

/**
 * Puts an answer into storage as evidence, sealed, before the case is told of it: whatever becomes of the case, what
 * was received is kept. Answers with the digest by which the case names it.
 */
export const keepEvidence = async (
  { seal, evidence }: Needs,
  { caseId, reference, legalGround, validUntil }: AnsweredQuestion,
  answer: AnswerAsReceived,
): Promise<Digest> => {
  const { raw, contentType, receivedAt, answeredAt, source, signature } = answer;
  const content = { raw: Buffer.from(raw).toString("base64"), sha256: sha256Of(raw) };
  const envelope: EvidenceEnvelope = {
    version: 1,
    caseId,
    reference,
    source,
    legalGround,
    contentType,
    receivedAt,
    ...(answeredAt !== undefined && { answeredAt }),
    ...(validUntil !== undefined && { validUntil }),
    signature,
    sealed: await seal.seal({ caseId, evidence: reference }, content),
  };
  return putEnvelope(evidence, caseId, envelope);
};
