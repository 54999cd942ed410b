import * as z from "zod";
import { requirementNames, type Edition, type Requirement } from "#shared/law/edition-schema.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import type { SupplierKind } from "./forms/supplier.ts";

/** What a supplier must meet, by name (R377-5.1 to R377-5.3, R377-13.1 to R377-13.3b). */
export const requirementNameSchema = z.enum(requirementNames);
export type RequirementName = z.infer<typeof requirementNameSchema>;

type WithRequirements = Pick<Edition, "requirements">;

/**
 * The requirements for a supplier by the edition: of an organisation those of paragraph 5, with
 * material and labour resources apart (R377-5.3), of a specialist those of paragraph 13.
 */
export const requirementsFor = (
  { requirements }: WithRequirements,
  supplier: SupplierKind,
): readonly Requirement[] => requirements[supplier];

/** The provision that a requirement for a supplier stands in; undefined where it is none of the edition. */
export const provisionFor = (
  edition: WithRequirements,
  supplier: SupplierKind,
  name: RequirementName,
): ProvisionId | undefined =>
  requirementsFor(edition, supplier).find((one) => one.name === name)?.provision;
