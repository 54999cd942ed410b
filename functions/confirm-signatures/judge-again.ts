import type { EvidenceStore } from "#shared/evidence/ports.ts";
import { openSignature } from "#shared/evidence/signature.ts";
import type { SignatureMessage } from "#shared/evidence/signature-message.ts";
import type { TrustAnchor } from "#shared/signature/certificate.ts";
import type { VerifyDetached } from "#shared/signature/verdict.ts";
import type { Desk } from "#shared/store/desk.ts";
import { loadDoubtful } from "./doubtful-kinds.ts";

export interface JudgeNeeds {
  readonly desk: Desk;
  readonly evidence: Pick<EvidenceStore, "get">;
  readonly verify: VerifyDetached;
  readonly trust: readonly TrustAnchor[];
}

/** What became of a signature that was judged again. */
export type JudgedAgain =
  /** It is settled: now, or before, or nobody is left to settle it for. */
  | { readonly judged: "confirmed" | "rejected" | "settled" }
  /** The authorities have not answered yet. */
  | { readonly judged: "waiting" }
  /** For a person to look at, with the reason as a code. */
  | { readonly judged: "cannot"; readonly reason: string };

/**
 * Judges a signature again that could not be judged when it was received, at the moment of its receipt still (R377-7b,
 * R377-15b, R377-32.1b, L114-13.1b): the very bytes that were signed then, by what the authorities say now of then. Any
 * number of times, with the same outcome.
 */
export const judgeAgain =
  ({ desk, evidence, verify, trust }: JudgeNeeds) =>
  async ({ caseId, sequence }: SignatureMessage): Promise<JudgedAgain> => {
    const loaded = await loadDoubtful(desk.cases, caseId);
    if (loaded === undefined) return { judged: "cannot", reason: "case-unknown" };
    if (loaded.inDoubt !== sequence) return { judged: "settled" };
    const named = loaded.entries[sequence - 1]?.signature;
    if (named === undefined) return { judged: "cannot", reason: "nothing-to-judge" };
    const { seal } = desk;
    const found = await openSignature({ seal, evidence }, caseId, named.evidence);
    if (found.found === "erased") return { judged: "settled" };
    if (found.found !== "whole") return { judged: "cannot", reason: `evidence-${found.found}` };
    const { signature, content, receivedAt: at } = found;
    const verdict = await verify({ signature, content, at, now: desk.clock.now(), trust });
    if (verdict.verdict === "undetermined") return { judged: "waiting" };
    if (verdict.verdict === "invalid") {
      const reasons = [...verdict.reasons];
      await loaded.settle(desk, { name: "rejectSignature", of: sequence, reasons });
      return { judged: "rejected" };
    }
    if (verdict.mark !== named.mark) return { judged: "cannot", reason: "another-signature" };
    await loaded.settle(desk, { name: "confirmSignature", of: sequence });
    return { judged: "confirmed" };
  };
