import type { ProvisionId } from "#shared/law/provision-ids.ts";
import { accept, refuse, type Circumstances } from "#shared/cases/kind.ts";
import { checkRules, systemsFor } from "./checks.ts";
import type { CommandOf } from "./commands.ts";
import { valueOf } from "./conditions.ts";
import type { RegistrationDecided } from "./decided.ts";
import { findingsFlaw, type Findings } from "./findings.ts";
import { requirementsFor, type RequirementName } from "./requirements.ts";
import type { Registration, SavedFacts } from "./state.ts";

/**
 * Requirements that were found met although a state system says something else than `clear`: what
 * is unavailable, unknown or unsettled is never clear by itself (G22), so the official says what
 * was seen instead.
 */
const metAgainstTheAnswer = (
  registration: Registration,
  { supplier }: SavedFacts,
  { requirements }: Findings,
  rules: ReturnType<typeof requirementsFor>,
): readonly RequirementName[] => {
  const unclear = systemsFor(supplier).filter(
    (system) => valueOf(registration, system) !== "clear",
  );
  const doubtful = new Set<ProvisionId | undefined>(
    unclear.map((system) => checkRules[system].requirement),
  );
  const provisionOf = (name: RequirementName) =>
    rules.find((rule) => rule.name === name)?.provision;
  return (
    requirements
      .filter(({ outcome }) => outcome === "met")
      .map(({ requirement }) => requirement)
      // Labour resources have no automatic source at all: the representative confirms them (G22).
      .filter((name) => name !== "labour-resources" && doubtful.has(provisionOf(name)))
  );
};

/**
 * Verification waits for its facts: every state system must have answered, and every item has its
 * finding (R377-21, R377-21b, R377-7.p2f, R377-15.p2e). Nobody is asked before the signature holds
 * (R377-7b, R377-15b).
 */
export const recordFindings = (
  registration: Registration,
  { findings, note }: CommandOf<"recordFindings">,
  { edition }: Circumstances,
): RegistrationDecided => {
  const { saved, questions, openSignature } = registration;
  if (openSignature !== undefined) return refuse({ code: "signature-pending" });
  if (saved === undefined) throw new Error("an application under review without its facts");
  const systems = systemsFor(saved.supplier).filter(
    (system) => questions[system]?.answer === undefined,
  );
  if (systems.length > 0) return refuse({ code: "checks-pending", systems });
  const rules = requirementsFor(edition, saved.supplier);
  const listed = saved.documents.map(({ type }) => type);
  const flaw = findingsFlaw(
    findings,
    rules.map(({ name }) => name),
    listed,
  );
  if (flaw !== undefined) return refuse(flaw);
  const doubtful = metAgainstTheAnswer(registration, saved, findings, rules);
  if (doubtful.length > 0 && note === undefined) {
    return refuse({ code: "finding-needs-note", items: doubtful });
  }
  return accept({ type: "findings-recorded", findings });
};

/** The file goes on with whatever findings it has; a negative one is an opinion (R377-22, G08). */
export const submitToCommission = (): RegistrationDecided =>
  accept({ type: "submitted-to-commission" });

/** To the unit that is competent; the reason is sealed and the clocks run on (R377-2.1, R377-20, G21). */
export const transfer = (
  { unit }: Registration,
  { unit: to }: CommandOf<"transfer">,
): RegistrationDecided => {
  if (unit === undefined) throw new Error("a case under review that belongs to no unit");
  return unit === to
    ? refuse({ code: "same-unit" })
    : accept({ type: "transferred", from: unit, to });
};
