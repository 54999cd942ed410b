import * as z from "zod";
import type { Kato } from "#shared/law/territory.ts";
import { organizationFormSchema } from "./organization.ts";
import { specialistFormSchema } from "./specialist.ts";

/** The two kinds of suppliers: organisations in the Register, specialists in the Registry (R377-1, R377-2.2). */
export const supplierKinds = ["organization", "specialist"] as const;
export const supplierKindSchema = z.enum(supplierKinds);
export type SupplierKind = z.infer<typeof supplierKindSchema>;

/**
 * The application of either supplier, for inclusion and for a change alike: electronic, never a paper
 * (R377-3), every field of it checked as it is read (R377-10a, R377-18a, R377-30.2a).
 */
export const supplierFormSchema = z.discriminatedUnion("supplier", [
  organizationFormSchema,
  specialistFormSchema,
]);
export type SupplierForm = z.infer<typeof supplierFormSchema>;

/** What routes a case: the place of provision of an organisation, the address of a specialist (R377-20, G21). */
export const routingPlaceOf = (form: SupplierForm): Kato => {
  const [facility] = form.supplier === "organization" ? form.facilities : [];
  return (facility ?? form.registeredAddress).kato;
};

/** Whether the supplier sells devices, which some rules concern alone (R377-2.2, R377-27.4). */
export const sellsDevices = (form: SupplierForm): boolean =>
  form.supplier === "organization" && form.devices.length > 0;
