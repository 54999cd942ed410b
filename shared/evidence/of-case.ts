import type { CaseId, Digest } from "#shared/cases/entry.ts";
import type { Questions } from "#shared/checks/question.ts";
import { stateSystems, type StateSystem } from "#shared/checks/systems.ts";
import type { CheckValue } from "#shared/checks/values.ts";
import type { CaseSeal } from "#shared/store/ports.ts";
import { openEvidence, type FoundEvidence } from "./open.ts";
import type { EvidenceStore } from "./ports.ts";

interface Needs {
  readonly seal: Pick<CaseSeal, "open">;
  readonly evidence: Pick<EvidenceStore, "get">;
}

/** An answer that a case names evidence of, and what is found of it in storage. */
export interface NamedAndFound {
  readonly system: StateSystem;
  readonly value: CheckValue;
  readonly digest: Digest;
  readonly opened: FoundEvidence;
}

/** The evidence that the answers to the last application name, in the order of the systems, as it is found now. */
export const evidenceOf = async (
  needs: Needs,
  { caseId, questions }: { readonly caseId: CaseId; readonly questions: Questions },
): Promise<readonly NamedAndFound[]> => {
  const named = stateSystems.flatMap((system) => {
    const answer = questions[system]?.answer;
    return answer?.evidence === undefined
      ? []
      : [{ system, value: answer.value, digest: answer.evidence.digest }];
  });
  return Promise.all(
    named.map(async (one) => ({ ...one, opened: await openEvidence(needs, caseId, one.digest) })),
  );
};
