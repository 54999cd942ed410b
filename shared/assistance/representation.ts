// Whether somebody may really act for another is asked of the registers that know (L114-13.2.1, L114-13.2.2, L114-13.2.4).
import * as z from "zod";
import type { CheckRules } from "#shared/checks/rule.ts";
import type { RepresentativeKind } from "./forms/representative.ts";

export const representationSystems = [
  "family-relations",
  "guardianship",
  "powers-of-attorney",
] as const;
export const representationSystemSchema = z.enum(representationSystems);
export type RepresentationSystem = z.infer<typeof representationSystemSchema>;

export const representationRules: CheckRules<RepresentationSystem> = {
  "family-relations": { ground: "L114-13.2.1", confidential: false },
  guardianship: { ground: "L114-13.2.2", confidential: false },
  "powers-of-attorney": { ground: "L114-13.2.4", confidential: false },
};

/** The register that knows of each kind; offices and organisations are known by their accounts. */
const registerOf: Partial<Record<RepresentativeKind, RepresentationSystem>> = {
  "adult-family-member": "family-relations",
  guardian: "guardianship",
  attorney: "powers-of-attorney",
};

/** The registers that are asked about a representative of a kind, if any. */
export const systemsFor = (
  kind: RepresentativeKind | undefined,
): readonly RepresentationSystem[] => {
  const system = kind === undefined ? undefined : registerOf[kind];
  return system === undefined ? [] : [system];
};
