import type { CaseId } from "#shared/cases/entry.ts";
import type { Instant } from "#shared/law/dates.ts";
import { editionById } from "#shared/law/editions.ts";
import type { Trilingual } from "#shared/law/languages.ts";
import type { ProvisionId } from "#shared/law/provisions.ts";
import type { RefusalGround } from "#shared/registration/grounds.ts";
import type { OrganizationForm } from "#shared/registration/organization-form.ts";
import type { Receipt } from "#shared/registration/receipt.ts";
import type { Registration, RegistrationDecision } from "#shared/registration/state.ts";

/** What a decision on either side tells the supplier (R377-28c). */
interface Reasons {
  readonly caseId: CaseId;
  readonly organization: Pick<OrganizationForm, "bin"> & {
    readonly name: OrganizationForm["name"]["full"];
  };
  readonly decidedAt: Instant;
  /** The conditions of inclusion as they were found. */
  readonly met: readonly ProvisionId[];
  readonly unmet: readonly ProvisionId[];
  readonly evidence: Receipt["evidence"];
  readonly edition: { readonly id: string; readonly title: Trilingual };
}

export interface InclusionReasons extends Reasons {
  readonly outcome: "included";
  /** R377-4.1. */
  readonly number: string;
  readonly justification: string | undefined;
}

/** A refusal has a ground, a justification and a way to court, or it cannot be told. */
export interface RefusalReasons extends Reasons {
  readonly outcome: "refused";
  readonly grounds: readonly [RefusalGround, ...RefusalGround[]];
  readonly justification: string;
  /** The court; the act names no term for it, and none is invented (R377-29, G32). */
  readonly appeal: ProvisionId;
}

/** The one record of a decision's reasons that its notice is made from, in every language. */
export type ReasonRecord = InclusionReasons | RefusalReasons;

export type Reasoned =
  | { readonly reasoned: true; readonly record: ReasonRecord }
  | {
      readonly reasoned: false;
      readonly lacks: "decision" | "number" | "grounds" | "justification";
    };

const lacking = (lacks: Extract<Reasoned, { reasoned: false }>["lacks"]): Reasoned => ({
  reasoned: false,
  lacks,
});

const reasonsOf = (
  caseId: CaseId,
  { at, receipt }: RegistrationDecision,
  { bin, name }: OrganizationForm,
): Reasons => ({
  caseId,
  organization: { bin, name: name.full },
  decidedAt: at,
  met: receipt.met,
  unmet: receipt.unmet,
  evidence: receipt.evidence,
  edition: { id: receipt.edition, title: titleOf(receipt.edition) },
});

const titleOf = (edition: string): Trilingual => {
  const found = editionById(edition);
  if (found === undefined) throw new Error(`an unknown edition of the law: ${edition}`);
  return found.title;
};

/**
 * The reasons of a decision, from the registration as the decision left it, the application that
 * was decided and the justification. A refusal that does not say why is none (R377-28c).
 */
export const reasonRecordOf = (
  caseId: CaseId,
  { decision, number }: Registration,
  application: OrganizationForm,
  justification: string | undefined,
): Reasoned => {
  if (decision === undefined) return lacking("decision");
  const reasons = reasonsOf(caseId, decision, application);
  if (decision.outcome === "included") {
    if (number === undefined) return lacking("number");
    const record = { ...reasons, outcome: decision.outcome, number, justification };
    return { reasoned: true, record };
  }
  const [first, ...others] = decision.grounds;
  if (first === undefined) return lacking("grounds");
  if (justification === undefined || justification.trim() === "") return lacking("justification");
  const record: RefusalReasons = {
    ...reasons,
    outcome: decision.outcome,
    grounds: [first, ...others],
    justification,
    appeal: "R377-29",
  };
  return { reasoned: true, record };
};
