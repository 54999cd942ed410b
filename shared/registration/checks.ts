import * as z from "zod";
import type { CheckRule } from "#shared/checks/rule.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import type { SupplierKind } from "./forms/supplier.ts";

/**
 * The state systems that are asked about a supplier: six about an organisation (R377-7.p2a to
 * R377-7.p2e, R377-5.2), four about a specialist (R377-15.p2a to R377-15.p2d).
 */
export const supplierSystems = [
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
] as const satisfies readonly StateSystem[];
export const supplierSystemSchema = z.enum(supplierSystems);
export type SupplierSystem = z.infer<typeof supplierSystemSchema>;

interface SupplierCheckRule extends CheckRule {
  readonly supplier: SupplierKind;
  /** The requirement for the supplier that the answer speaks to, if there is one. */
  readonly requirement: ProvisionId | undefined;
}

const ofOrganization = (ground: ProvisionId, requirement?: ProvisionId): SupplierCheckRule => ({
  supplier: "organization",
  ground,
  requirement,
  confidential: false,
});

const ofSpecialist = (ground: ProvisionId, requirement?: ProvisionId): SupplierCheckRule => ({
  supplier: "specialist",
  ground,
  requirement,
  confidential: requirement !== undefined,
});

export const checkRules: Readonly<Record<SupplierSystem, SupplierCheckRule>> = {
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
export const systemsFor = (supplier: SupplierKind): readonly SupplierSystem[] =>
  supplierSystems.filter((system) => checkRules[system].supplier === supplier);
