import type { Edition } from "#shared/law/edition-schema.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import { checkRules, supplierSystems } from "./checks.ts";
import { conditionsOf } from "./conditions.ts";
import type { Receipt } from "./receipt.ts";
import type { Registration } from "./state.ts";

/** The receipt of a decision on an application: what it was made of, in the order of the checks and the conditions. */
export const receiptOf = (
  registration: Registration,
  edition: Edition,
  question: Exclude<Receipt["question"], "removal">,
  provisions: readonly ProvisionId[],
): Receipt => {
  const { saved, prices, completeness, questions } = registration;
  if (saved === undefined) throw new Error("a decision without an application");
  const evidence = supplierSystems.flatMap((system) => {
    const asked = questions[system];
    if (asked?.answer === undefined) return [];
    const { value, evidence: envelope, byHand } = asked.answer;
    return [
      {
        system,
        reference: asked.reference,
        value,
        ground: checkRules[system].ground,
        ...(envelope !== undefined && { digest: envelope.digest }),
        ...(byHand === true && { byHand }),
      },
    ];
  });
  return {
    edition: edition.id,
    question,
    formDigest: saved.formDigest,
    documents: saved.documents.map(({ type, sha256 }) => ({ type, sha256 })),
    evidence,
    prices: [...prices],
    provisions: [...new Set(provisions)],
    ...conditionsOf(registration, edition),
    overruled: [...(completeness?.overruled ?? [])],
  };
};

/**
 * The receipt of a vote on a removal: it rests on the entry that stands and on the reproach, not on
 * an application that was decided or ended since (R377-33).
 */
export const removalReceiptOf = (
  { account, reproach }: Registration,
  edition: Edition,
  provisions: readonly ProvisionId[],
): Receipt => {
  if (account === undefined || reproach === undefined) {
    throw new Error("a vote on a removal without an entry or a reproach");
  }
  const { formDigest, documents } = account.saved;
  const { standard, item, failure } = reproach;
  return {
    edition: edition.id,
    question: "removal",
    formDigest,
    documents: documents.map(({ type, sha256 }) => ({ type, sha256 })),
    evidence: [],
    prices: [],
    provisions: [...provisions],
    met: [],
    unmet: [],
    overruled: [],
    reproach: { standard, item, failure },
  };
};
