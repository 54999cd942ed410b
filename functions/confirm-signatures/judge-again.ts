import type { EvidenceStore } from "#shared/evidence/ports.ts";
import { openSignature } from "#shared/evidence/signature.ts";
import type { SignatureMessage } from "#shared/evidence/signature-message.ts";
import type { CommandOf } from "#shared/registration/commands.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import type { Registration } from "#shared/registration/state.ts";
import type { TrustAnchor } from "#shared/signature/certificate.ts";
import type { VerifyDetached } from "#shared/signature/verdict.ts";
import { giveCommand, loadCase, type Desk, type LoadedCase } from "#shared/store/desk.ts";

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

const settle = async (
  { desk }: JudgeNeeds,
  loaded: LoadedCase<Registration>,
  command: CommandOf<"confirmSignature" | "rejectSignature">,
): Promise<void> => {
  const { caseId, entries } = loaded;
  const outcome = await giveCommand(desk, registrationKind, {
    caseId,
    loaded,
    command,
    commandId: `${command.name}:${command.of}`,
    actor: { id: "confirm-signatures", role: "system" },
    correlationId: entries[command.of - 1]?.correlationId ?? `signature-${command.of}`,
    factsFor: async () => ({}),
  });
  // Taken back meanwhile, or removed: nothing waits for the signature any more.
  if (outcome.done === "refused" && outcome.loaded.state.openSignature?.of === command.of) {
    throw new Error(`a judged signature was refused: ${outcome.refusal.code}`);
  }
};

/**
 * Judges a signature again that could not be judged when it was received, at the moment of its receipt still (R377-7b,
 * R377-15b, R377-32.1b): the very bytes that were signed then, by what the authorities say now of then. Any number of
 * times, with the same outcome.
 */
export const judgeAgain =
  (needs: JudgeNeeds) =>
  async ({ caseId, sequence }: SignatureMessage): Promise<JudgedAgain> => {
    const { desk, evidence, verify, trust } = needs;
    const loaded = await loadCase(desk.cases, registrationKind, caseId);
    if (loaded.state.openSignature?.of !== sequence) return { judged: "settled" };
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
      await settle(needs, loaded, { name: "rejectSignature", of: sequence, reasons });
      return { judged: "rejected" };
    }
    if (verdict.mark !== named.mark) return { judged: "cannot", reason: "another-signature" };
    await settle(needs, loaded, { name: "confirmSignature", of: sequence });
    return { judged: "confirmed" };
  };
