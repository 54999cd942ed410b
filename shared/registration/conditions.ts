// What a decision rests on: which conditions of inclusion are met and which are not.
import type { Edition } from "#shared/law/edition-schema.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import type { CheckValue } from "#shared/checks/values.ts";
import type { SupplierSystem } from "./checks.ts";
import { allAccurate } from "./findings.ts";
import { requirementsFor, type RequirementName } from "./requirements.ts";
import type { Registration } from "./state.ts";

/** Whether a condition is met; undefined where the answer does not settle it, which is neither. */
type Met = boolean | undefined;

/** What a state system answered, if it has. */
export const valueOf = (
  { questions }: Pick<Registration, "questions">,
  system: SupplierSystem,
): CheckValue | undefined => questions[system]?.answer?.value;

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
 * The requirements that stand in the way of inclusion: found unmet, by a human, and not found met
 * by the Commission (R377-5.1 to R377-5.3, R377-13.1 to R377-13.3b, G08). A hit of a state system
 * alone is none: it goes to a human (G23).
 */
export const unmetRequirements = ({
  findings,
  completeness,
}: Pick<Registration, "findings" | "completeness">): readonly RequirementName[] =>
  (findings?.requirements ?? [])
    .filter(({ outcome }) => outcome === "not-met")
    .map(({ requirement }) => requirement)
    .filter((name) => completeness?.overruled.includes(name) !== true);

const ofRequirements = (registration: Registration, edition: Edition): [ProvisionId, Met][] => {
  const { saved, findings } = registration;
  if (saved === undefined) return [];
  const unmet = unmetRequirements(registration);
  const found = (name: RequirementName) =>
    findings?.requirements.some(({ requirement }) => requirement === name) === true;
  const rules = requirementsFor(edition, saved.supplier);
  const provisions = [...new Set(rules.map(({ provision }) => provision))];
  return provisions.map((provision): [ProvisionId, Met] => {
    const names = rules.filter((rule) => rule.provision === provision).map(({ name }) => name);
    if (!names.every(found)) return [provision, undefined];
    return [provision, !names.some((name) => unmet.includes(name))];
  });
};

/** The price of a device against the average of the lowest prices abroad (R377-27.4, G19, G20). */
const ofPrices = ({ saved, prices }: Registration): [ProvisionId, Met][] => {
  if (saved?.sellsDevices !== true) return [];
  if (prices.some(({ exceeds }) => exceeds)) return [["R377-27.4", false]];
  const settled = prices.every(({ basis }) => basis !== "incomplete");
  return [["R377-27.4", settled ? true : undefined]];
};

const ofReliability = (registration: Registration): [ProvisionId, Met][] =>
  registration.saved?.supplier === "organization"
    ? [["R377-27.7", isReliable(valueOf(registration, "unreliable-participants"))]]
    : [];

/** Which of the conditions are met and which are not; what is neither is not settled. */
export const conditionsOf = (
  registration: Registration,
  edition: Edition,
): { readonly met: ProvisionId[]; readonly unmet: ProvisionId[] } => {
  const { findings } = registration;
  const conditions: [ProvisionId, Met][] = [
    ...ofRequirements(registration, edition),
    ["R377-21b", findings === undefined ? undefined : allAccurate(findings)],
    ...ofPrices(registration),
    ...ofReliability(registration),
  ];
  const where = (wanted: boolean) =>
    conditions.filter(([, met]) => met === wanted).map(([id]) => id);
  return { met: where(true), unmet: where(false) };
};
