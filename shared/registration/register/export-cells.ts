// Parts of an entry as the text of one cell.
import { dayOf, type Instant } from "#shared/law/dates.ts";
import type { Locale } from "#shared/law/languages.ts";
import {
  accessibilityWords,
  serviceFormWords,
  serviceWords,
} from "#shared/registration/view/service-words.ts";
import { educationWords } from "#shared/registration/view/specialist-words.ts";
import { serviceStandardWords } from "#shared/registration/view/standard-words.ts";
import { deviceNameOf } from "#shared/registration/forms/device-list.ts";
import type { OrganizationEntry } from "./organization-entry.ts";
import type { PublicAddress } from "./public-parts.ts";
import type { SpecialistEntry } from "./specialist-entry.ts";

const present = (parts: readonly (string | undefined)[]): string[] =>
  parts.filter((part) => part !== undefined).filter((part) => part !== "");

const together = (...parts: readonly (string | undefined)[]) => present(parts).join(", ");

/** Several things in one cell. */
export const listed = (texts: readonly string[]): string => texts.join("; ");

/** Tenge with two decimals and a point, as programs read them. */
const tengeCell = (tiyn: number): string => (tiyn / 100).toFixed(2);

/** The day in the country. */
export const dayCell = (at: Instant): string => dayOf(at);

export const addressCell = ({ kato, postalIndex, ...place }: PublicAddress): string => {
  const { city, district, settlement, street, building } = place;
  return together(postalIndex, city, district, settlement, street, building, kato);
};

export const personCell = ({ surname, givenName, patronymic }: SpecialistEntry["name"]): string =>
  present([surname, givenName, patronymic]).join(" ");

export const serviceCell = (
  {
    type,
    standard,
    ...offer
  }: OrganizationEntry["services"][number] | SpecialistEntry["services"][number],
  locale: Locale,
): string =>
  together(
    serviceWords[type][locale],
    serviceStandardWords[standard][locale],
    "form" in offer ? serviceFormWords[offer.form][locale] : undefined,
    "priceTiyn" in offer ? `${tengeCell(offer.priceTiyn)} KZT` : undefined,
  );

export const deviceCell = (device: OrganizationEntry["devices"][number], locale: Locale): string =>
  together(
    deviceNameOf(device.code)?.[locale] ?? device.code,
    device.name,
    device.model,
    device.features,
    device.standard.number,
    device.manufacturer,
    `${tengeCell(device.priceTiyn)} KZT`,
  );

export const specialistCell = ({
  name,
  position,
  registryNumber,
}: OrganizationEntry["specialists"][number]): string =>
  together(personCell(name), position, registryNumber);

export const accessibilityCell = ({ accessibility }: OrganizationEntry, locale: Locale): string =>
  accessibilityWords[accessibility?.found ?? "unknown"][locale];

export const educationCell = (
  { level, institution, speciality, year }: SpecialistEntry["education"][number],
  locale: Locale,
): string => together(educationWords[level][locale], institution, speciality, String(year));

export const experienceCell = ({
  from,
  until,
  employer,
  position,
}: SpecialistEntry["experience"][number]): string =>
  together(`${from} – ${until ?? "…"}`, employer, position);
