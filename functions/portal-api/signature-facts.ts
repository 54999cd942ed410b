import type { CaseId } from "#shared/cases/entry.ts";
import { admit } from "#shared/cases/transition.ts";
import { keepSignature } from "#shared/evidence/signature.ts";
import { lifecycle } from "#shared/registration/lifecycle.ts";
import type { RegistrationCommandName } from "#shared/registration/rows.ts";
import type { SignatureFacts } from "#shared/registration/signed.ts";
import type { Registration } from "#shared/registration/state.ts";
import type { PortalNeeds } from "./needs.ts";
import type { Signing } from "./signed.ts";

/**
 * Keeps the signature of a submission before the case names it, once however often the case is decided
 * on, and not at all where the case would not take the submission (R377-7b, R377-15b, R377-32.1b).
 */
export const signatureFactsFor = (
  { desk, evidence }: Pick<PortalNeeds, "desk" | "evidence">,
  name: RegistrationCommandName,
  caseId: CaseId,
  { received, doubts }: Signing,
) => {
  let kept: Promise<SignatureFacts> | undefined;
  const keep = async (): Promise<SignatureFacts> => ({
    evidence: await keepSignature({ seal: desk.seal, evidence }, { ...received, caseId }),
    ...(doubts !== undefined && { doubts }),
  });
  return async ({ state, signatures }: Registration): Promise<SignatureFacts | undefined> => {
    const isTaken =
      admit(lifecycle, state, name, "portal").admitted && !signatures.includes(received.mark);
    if (!isTaken) return undefined;
    kept ??= keep();
    return kept;
  };
};
