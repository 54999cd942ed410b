import * as z from "zod";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import type { Accepted } from "./accepted.ts";
import { organizationEntryOf, organizationEntrySchema } from "./organization-entry.ts";
import { specialistEntryOf, specialistEntrySchema } from "./specialist-entry.ts";

/** A supplier in its public list: an organisation in the Register, a specialist in the Registry (R377-1, R377-6, R377-14). */
export const registerEntrySchema = z.discriminatedUnion("supplier", [
  organizationEntrySchema,
  specialistEntrySchema,
]);
export type RegisterEntry = z.infer<typeof registerEntrySchema>;

/** What is public of an accepted version and of the application that it accepted. */
export const registerEntryOf = ({ account, prices }: Accepted, form: SupplierForm): RegisterEntry =>
  form.supplier === "organization"
    ? organizationEntryOf(account, prices, form)
    : specialistEntryOf(account, form);

/** The public versions of a supplier, oldest first, and the free places as it told them last. */
export interface Listing {
  readonly versions: readonly [RegisterEntry, ...RegisterEntry[]];
  readonly free: number | undefined;
}

/** An entry with so many free places: they change from day to day and make no version (R377-4.11c, G28). */
export const withFree = (entry: RegisterEntry, free: number | undefined): RegisterEntry =>
  free === undefined || entry.supplier === "specialist"
    ? entry
    : { ...entry, places: { ...entry.places, free } };

/** What is shown of a supplier now: the version accepted last (G27). */
export const shownOf = ({ versions, free }: Listing): RegisterEntry =>
  withFree(versions.at(-1) ?? versions[0], free);
