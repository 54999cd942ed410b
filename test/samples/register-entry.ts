// Suppliers as the public lists show them, made from applications as acceptance makes them.
import { digestSchema } from "#shared/cases/entry.ts";
import { daySchema, instantSchema } from "#shared/law/dates.ts";
import { rules377 } from "#shared/law/edition-r377-2018.ts";
import { referenceCountriesAt } from "#shared/law/reference-countries.ts";
import type { ComparedPrice } from "#shared/registration/events-parts.ts";
import type { OrganizationForm } from "#shared/registration/forms/organization.ts";
import { comparedPriceOf } from "#shared/registration/pricing/compared.ts";
import { computePricing } from "#shared/registration/pricing/compute.ts";
import type { Listing, RegisterEntry } from "#shared/registration/register/entry.ts";
import {
  organizationEntryOf,
  type OrganizationEntry,
} from "#shared/registration/register/organization-entry.ts";
import {
  specialistEntryOf,
  type SpecialistEntry,
} from "#shared/registration/register/specialist-entry.ts";
import type { Account } from "#shared/registration/state.ts";
import { binOf, organizationForm, type WrittenForm } from "./organization.ts";
import { iinOf, specialistForm, type WrittenSpecialist } from "./specialist.ts";

const digest = digestSchema.parse("0".repeat(64));
const accepted = instantSchema.parse("2026-11-23T04:00:00.000Z");

/** An account as the acceptance of its first version left it. */
export const accountOf = (number: string, changes: Partial<Account> = {}): Account => ({
  number,
  version: 1,
  since: accepted,
  acceptedAt: accepted,
  application: 1,
  saved: {
    type: "saved",
    procedure: "inclusion",
    round: 1,
    supplier: number.startsWith("S") ? "specialist" : "organization",
    unit: "75",
    sellsDevices: false,
    language: "kk",
    portal: "portal-client",
    formDigest: digest,
    signed: { digest, as: "head" },
    documents: [],
    consents: [],
  },
  unit: "75",
  edition: rules377.id,
  accessibility: {
    value: "clear",
    at: instantSchema.parse("2026-11-20T04:00:00.000Z"),
    messageId: "message-1",
  },
  free: undefined,
  ...changes,
});

/** The prices of the devices as they are compared when the application comes. */
export const pricesOf = ({ devices }: OrganizationForm): readonly ComparedPrice[] => {
  const countries = referenceCountriesAt(daySchema.parse("2026-11-20"));
  return devices.map((device) =>
    comparedPriceOf(computePricing(device, rules377.pricing, countries)),
  );
};

/** An organisation in the Register by the serial number of its BIN. */
export const organizationEntry = (
  serial: number,
  changes: Partial<WrittenForm> = {},
  account: Partial<Account> = {},
): OrganizationEntry => {
  const form = organizationForm({ bin: binOf(serial), ...changes });
  return organizationEntryOf(accountOf(`O-${binOf(serial)}`, account), pricesOf(form), form);
};

/** The number of a specialist by a serial number. */
export const specialistNumberOf = (serial: number): string =>
  `S-${String(serial).padStart(12, "0")}`;

/** A specialist in the Registry by a serial number. */
export const specialistEntry = (
  serial: number,
  changes: Partial<WrittenSpecialist> = {},
  account: Partial<Account> = {},
): SpecialistEntry =>
  specialistEntryOf(
    accountOf(specialistNumberOf(serial), account),
    specialistForm({ iin: iinOf(10), ...changes }),
  );

/** A supplier with these versions, the last of them shown. */
export const listing = (first: RegisterEntry, ...later: readonly RegisterEntry[]): Listing => ({
  versions: [first, ...later],
  free: undefined,
});

/** A full name in both official languages. */
export const named = (kk: string): WrittenForm["name"] => ({ full: { kk, ru: kk } });
