import type * as z from "zod";
import { registerEntrySchema, type RegisterEntry } from "#shared/registration/register-entry.ts";
import { registerNumberOf } from "#shared/registration/register-number.ts";
import { binOf, organizationForm } from "./organization.ts";

/** An organisation in the Register by the serial number of its BIN. */
export const registerEntry = (
  serial: number,
  changes: Partial<z.input<typeof registerEntrySchema>> = {},
): RegisterEntry => {
  const bin = binOf(serial);
  const { name, head, registeredAddress, facilities, contacts, services, places } =
    organizationForm({ bin });
  return registerEntrySchema.parse({
    number: registerNumberOf(bin),
    name,
    head,
    bin,
    registeredAddress,
    facilities,
    contacts,
    services,
    places,
    accessibility: { found: "accessible", at: "2026-11-20T04:00:00.000Z" },
    includedAt: "2026-11-23T04:00:00.000Z",
    edition: "R377/2018",
    ...changes,
  });
};

/** A full name in both official languages. */
export const named = (kk: string): RegisterEntry["name"] => ({ full: { kk, ru: kk } });
