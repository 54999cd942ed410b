import type { ProvisionId } from "#shared/law/provisions.ts";
import { checkRules, stateSystems, type CheckValue, type StateSystem } from "./checks.ts";
import { findingItems } from "./findings.ts";
import type { RefusalGround } from "./grounds.ts";
import type { Receipt } from "./receipt.ts";
import type { Registration } from "./state.ts";

const valueOf = (registration: Registration, system: StateSystem): CheckValue | undefined =>
  registration.questions[system]?.answer?.value;

/** Whether a condition is met; undefined where the answer does not settle it, which is neither. */
type Met = boolean | undefined;

/** Not standing in the register of unreliable participants: the register itself answers (R377-27.7). */
const isReliable = (value: CheckValue | undefined): Met => {
  switch (value) {
    case "hit":
      return false;
    case "clear":
    case "not-found":
      return true;
    case "indeterminate":
    case "unavailable":
    case undefined:
      return undefined;
  }
};

/**
 * Which of the requirements are met and which are not: by what the representative found, never by
 * a hit alone, for a hit goes to a human (R377-21, R377-5.1 to R377-5.3).
 */
const conditionsOf = (registration: Registration) => {
  const conditions: [ProvisionId, Met][] = [
    ...findingItems.map((item): [ProvisionId, Met] => [
      item,
      registration.findings?.[item] === "met",
    ]),
    ["R377-27.7", isReliable(valueOf(registration, "unreliable-participants"))],
  ];
  const where = (wanted: boolean) =>
    conditions.filter(([, met]) => met === wanted).map(([id]) => id);
  return { met: where(true), unmet: where(false) };
};

/**
 * The facts that a ground needs. Legibility, details and conformity to the Standards are human
 * judgements on the documents and need no recorded fact (G35).
 */
const factsBehind: Partial<Record<RefusalGround, readonly ProvisionId[]>> = {
  "R377-27.1": ["R377-5.1", "R377-5.2", "R377-5.3"],
  "R377-27.2": ["R377-21b"],
  "R377-27.7": ["R377-27.7"],
};

/**
 * The facts of which at least one must be unmet for the ground to be chosen, or undefined where
 * the ground stands. R377-27.4 concerns sellers of devices only, and this form declares none (G12).
 */
export const missingFactsFor = (
  registration: Registration,
  ground: RefusalGround,
): readonly ProvisionId[] | undefined => {
  if (ground === "R377-27.4") return ["R377-4.8"];
  const needed = factsBehind[ground];
  if (needed === undefined) return undefined;
  const { unmet } = conditionsOf(registration);
  return needed.some((fact) => unmet.includes(fact)) ? undefined : needed;
};

/** The receipt of a decision: what it was made of, in the order of the checks and the conditions. */
export const receiptOf = (
  registration: Registration,
  edition: string,
  provisions: readonly ProvisionId[],
): Receipt => {
  if (registration.saved === undefined) throw new Error("a decision without an application");
  const evidence = stateSystems.flatMap((system) => {
    const question = registration.questions[system];
    const value = question?.answer?.value;
    if (question === undefined || value === undefined) return [];
    return [{ system, reference: question.reference, value, ground: checkRules[system].ground }];
  });
  return {
    edition,
    formDigest: registration.saved.formDigest,
    evidence,
    provisions: [...provisions],
    ...conditionsOf(registration),
  };
};
