import type { CaseId, Digest } from "#shared/cases/entry.ts";
import type { CaseSeal } from "#shared/store/ports.ts";
import { envelopeSchema, sealedAnswerSchema, type EvidenceEnvelope } from "./envelope.ts";
import type { EvidenceStore } from "./ports.ts";
import { getEnvelope, sha256Of } from "./stored.ts";

interface Needs {
  readonly seal: Pick<CaseSeal, "open">;
  readonly evidence: Pick<EvidenceStore, "get">;
}

/** Evidence as it is found again. Whatever is not what was put there is said to be so, never shown. */
export type FoundEvidence =
  | {
      readonly found: "whole";
      readonly envelope: EvidenceEnvelope;
      /** The answer as it came; undefined once the key of the case is destroyed. */
      readonly raw: Uint8Array | undefined;
    }
  | { readonly found: "missing" | "altered" };

/** Finds the evidence that a case names by its digest, and opens it as far as the case has its key. */
export const openEvidence = async (
  { seal, evidence }: Needs,
  caseId: CaseId,
  digest: Digest,
): Promise<FoundEvidence> => {
  const envelope = await getEnvelope(evidence, caseId, digest, envelopeSchema);
  if (typeof envelope === "string") return { found: envelope };
  const opened = await seal.open({ caseId, evidence: envelope.reference }, envelope.sealed);
  if (opened === undefined) return { found: "whole", envelope, raw: undefined };
  const { raw, sha256 } = sealedAnswerSchema.parse(opened);
  const answer = Buffer.from(raw, "base64");
  return sha256Of(answer) === sha256
    ? { found: "whole", envelope, raw: answer }
    : { found: "altered" };
};
