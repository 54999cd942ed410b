// What the lists show of a supplier, and what it is found by.
import * as z from "zod";
import { regionOf, regionSchema, unitSchema, unitsOf } from "#shared/law/territory.ts";
import { serviceTypeSchema } from "#shared/registration/forms/services.ts";
import { accessibilities } from "./accessibility.ts";
import type { RegisterEntry } from "./entry.ts";
import { organizationEntrySchema, type OrganizationEntry } from "./organization-entry.ts";
import { specialistEntrySchema, type SpecialistEntry } from "./specialist-entry.ts";

const organization = organizationEntrySchema.shape;

/** What a list of the Register shows of an organisation. */
export const organizationRowSchema = organizationEntrySchema
  .pick({ supplier: true, number: true, name: true, bin: true, places: true, since: true })
  .extend({
    /** Where services are given or devices sold (R377-4.5b), not where the organisation is registered. */
    regions: z.array(regionSchema),
    districts: z.array(unitSchema),
    services: z.array(serviceTypeSchema),
    devices: z.array(z.string()),
    accessibility: z.enum(accessibilities).optional(),
    acceptedAt: organization.acceptedAt,
  });
export type OrganizationRow = z.infer<typeof organizationRowSchema>;

/** What a list of the Registry shows of a specialist; nothing that G17 keeps back. */
export const specialistRowSchema = specialistEntrySchema
  .pick({
    supplier: true,
    number: true,
    name: true,
    position: true,
    qualification: true,
    since: true,
    acceptedAt: true,
  })
  .extend({ services: z.array(serviceTypeSchema) });
export type SpecialistRow = z.infer<typeof specialistRowSchema>;

export const registerRowSchema = z.discriminatedUnion("supplier", [
  organizationRowSchema,
  specialistRowSchema,
]);
export type RegisterRow = z.infer<typeof registerRowSchema>;

const different = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

const organizationRowOf = (entry: OrganizationEntry): OrganizationRow => {
  const { supplier, number, name, bin, places, since, acceptedAt, accessibility } = entry;
  const units = entry.facilities.flatMap(({ kato }) => unitsOf(kato));
  return {
    supplier,
    number,
    name,
    ...(bin !== undefined && { bin }),
    places,
    since,
    acceptedAt,
    regions: different(entry.facilities.map(({ kato }) => regionOf(kato))),
    districts: different(units.filter((unit) => unit.length > 2)),
    services: different(entry.services.map(({ type }) => type)),
    devices: different(entry.devices.map(({ code }) => code)),
    ...(accessibility !== undefined && { accessibility: accessibility.found }),
  };
};

const specialistRowOf = (entry: SpecialistEntry): SpecialistRow => {
  const { supplier, number, name, position, qualification, since, acceptedAt } = entry;
  return {
    supplier,
    number,
    name,
    ...(position !== undefined && { position }),
    qualification,
    since,
    acceptedAt,
    services: different(entry.services.map(({ type }) => type)),
  };
};

/** The row of an entry; places of provision give regions and districts (R377-4.5b). */
export const rowOf = (entry: RegisterEntry): RegisterRow =>
  entry.supplier === "organization" ? organizationRowOf(entry) : specialistRowOf(entry);
