import * as z from "zod";
import type { CaseId } from "#shared/cases/entry.ts";
import type { ProvisionId } from "#shared/law/provisions.ts";

/** The state systems that are asked about an organisation (R377-7.p2a to R377-7.p2e, R377-5.2). */
export const stateSystems = [
  "legal-entity",
  "tax-debt",
  "insolvency",
  "unreliable-participants",
  "immovable-property",
  "accessibility",
] as const;
export const stateSystemSchema = z.enum(stateSystems);
export type StateSystem = z.infer<typeof stateSystemSchema>;

/**
 * What a check found. Five values, never a boolean: a system that does not answer says neither
 * that there is a debt nor that there is none. For `tax-debt`, `insolvency` and
 * `unreliable-participants` a hit speaks against the applicant; for the other three `clear` means
 * the thing asked for is there and in order.
 */
export const checkValues = ["clear", "hit", "not-found", "unavailable", "indeterminate"] as const;
export const checkValueSchema = z.enum(checkValues);
export type CheckValue = z.infer<typeof checkValueSchema>;

export interface CheckRule {
  /** The provision on which the question rests. */
  readonly ground: ProvisionId;
  /** The requirement for the supplier that the answer speaks to, if there is one. */
  readonly requirement: ProvisionId | undefined;
}

export const checkRules: Record<StateSystem, CheckRule> = {
  "legal-entity": { ground: "R377-7.p2a", requirement: undefined },
  "tax-debt": { ground: "R377-7.p2b", requirement: "R377-5.1" },
  // G22: no automatic source is named for bankruptcy; the register of insolvency is asked where there is one.
  insolvency: { ground: "R377-5.2", requirement: "R377-5.2" },
  accessibility: { ground: "R377-7.p2c", requirement: undefined },
  "unreliable-participants": { ground: "R377-7.p2d", requirement: undefined },
  "immovable-property": { ground: "R377-7.p2e", requirement: "R377-5.3" },
};

export const referenceSchema = z
  .string()
  .regex(/^[a-z]+-[A-Za-z0-9-]+\.[a-z-]+\.\d{1,4}$/)
  .brand("Reference");
/** How a question is named between Arnau and a state system: case, system, round. */
export type Reference = z.infer<typeof referenceSchema>;

/** The reference of the question to one system in one round of a case. */
export const referenceOf = (caseId: CaseId, system: StateSystem, round: number): Reference =>
  referenceSchema.parse(`${caseId}.${system}.${round}`);
