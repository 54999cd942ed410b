import * as z from "zod";

/** Every state system that some kind of case asks; each kind says which of them are its own. */
export const stateSystems = [
  "legal-entity",
  "tax-debt",
  "insolvency",
  "unreliable-participants",
  "immovable-property",
  "accessibility",
  "identity-documents",
  "criminal-record",
  "narcological-register",
  "psychiatric-register",
  "family-relations",
  "guardianship",
  "powers-of-attorney",
] as const;
export const stateSystemSchema = z.enum(stateSystems);
export type StateSystem = z.infer<typeof stateSystemSchema>;
