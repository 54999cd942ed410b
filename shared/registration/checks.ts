import * as z from "zod";
import type { CaseId } from "#shared/cases/entry.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import type { SupplierKind } from "./forms/supplier.ts";

/**
 * The state systems that are asked: six about an organisation (R377-7.p2a to R377-7.p2e,
 * R377-5.2), four about a specialist (R377-15.p2a to R377-15.p2d).
 */
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
] as const;
export const stateSystemSchema = z.enum(stateSystems);
export type StateSystem = z.infer<typeof stateSystemSchema>;

/**
 * What a check found. Five values, never a boolean: a system that does not answer says neither
 * that there is a debt nor that there is none. A hit speaks against the applicant, but for
 * `legal-entity`, `immovable-property`, `accessibility` and `identity-documents`, where `clear`
 * means that the thing asked for is there and in order.
 */
export const checkValues = ["clear", "hit", "not-found", "unavailable", "indeterminate"] as const;
export const checkValueSchema = z.enum(checkValues);
export type CheckValue = z.infer<typeof checkValueSchema>;

export interface CheckRule {
  readonly supplier: SupplierKind;
  /** The provision on which the question rests. */
  readonly ground: ProvisionId;
  /** The requirement for the supplier that the answer speaks to, if there is one. */
  readonly requirement: ProvisionId | undefined;
  /** Criminal and medical data, which only those see who decide. */
  readonly confidential: boolean;
}

const ofOrganization = (ground: ProvisionId, requirement?: ProvisionId): CheckRule => ({
  supplier: "organization",
  ground,
  requirement,
  confidential: false,
});

const ofSpecialist = (ground: ProvisionId, requirement?: ProvisionId): CheckRule => ({
  supplier: "specialist",
  ground,
  requirement,
  confidential: requirement !== undefined,
});

export const checkRules: Record<StateSystem, CheckRule> = {
  "legal-entity": ofOrganization("R377-7.p2a"),
  "tax-debt": ofOrganization("R377-7.p2b", "R377-5.1"),
  // G22: no automatic source is named for bankruptcy; the register of insolvency is asked where there is one.
  insolvency: ofOrganization("R377-5.2", "R377-5.2"),
  accessibility: ofOrganization("R377-7.p2c"),
  "unreliable-participants": ofOrganization("R377-7.p2d"),
  "immovable-property": ofOrganization("R377-7.p2e", "R377-5.3"),
  "identity-documents": ofSpecialist("R377-15.p2a"),
  // G23: only a record that is in force is a hit; one expunged or removed is none.
  "criminal-record": ofSpecialist("R377-15.p2b", "R377-13.2"),
  "narcological-register": ofSpecialist("R377-15.p2c", "R377-13.3a"),
  "psychiatric-register": ofSpecialist("R377-15.p2d", "R377-13.3b"),
};

/** The systems that are asked about a supplier, on inclusion and on a change only (G37). */
export const systemsFor = (supplier: SupplierKind): readonly StateSystem[] =>
  stateSystems.filter((system) => checkRules[system].supplier === supplier);

export const referenceSchema = z
  .string()
  .regex(/^[a-z]+-[A-Za-z0-9-]+\.[a-z-]+\.\d{1,4}(?:-\d{1,3})?$/)
  .brand("Reference");
/** How a question is named between Arnau and a state system: case, system, round, and which asking within it after the first. */
export type Reference = z.infer<typeof referenceSchema>;

/** The reference of the question to one system in one round of a case, asked for the `asking`-th time in it. */
export const referenceOf = (
  caseId: CaseId,
  system: StateSystem,
  round: number,
  asking = 1,
): Reference =>
  referenceSchema.parse(`${caseId}.${system}.${round}${asking === 1 ? "" : `-${asking}`}`);

/** Whether a question was asked before in its round. */
export const isAnotherAsking = (reference: Reference): boolean => /\.\d+-\d+$/.test(reference);

/** What a human may find where no system answers: the paper says yes, no, or that nothing is known. */
export const byHandValues = ["clear", "hit", "not-found"] as const;
