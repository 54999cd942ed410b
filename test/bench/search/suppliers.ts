// Suppliers by serial number, each the same every time: some twenty thousand names, five regions of four
// districts, one to four services, every tenth a specialist.
import { binSchema, checkDigitOf } from "#shared/law/identifiers.ts";
import { katoSchema } from "#shared/law/territory.ts";
import { serviceTypes } from "#shared/registration/forms/services.ts";
import { withFree, type Listing, type RegisterEntry } from "#shared/registration/register/entry.ts";
import type { OrganizationEntry } from "#shared/registration/register/organization-entry.ts";
import {
  organizationEntry,
  specialistEntry,
  specialistNumberOf,
} from "#test/samples/register-entry.ts";
import { domestic } from "#test/unit/registration/pricing/sample-devices.ts";

const organization = organizationEntry(1, { devices: [domestic] });
const specialist = specialistEntry(1);

/** A number that looks random and is the same for the same serial and place. */
const dice = (serial: number, place: number): number => {
  let word = Math.imul(serial + 1, 0x9e37_79b1) ^ Math.imul(place + 1, 0x85eb_ca6b);
  word = Math.imul(word ^ (word >>> 15), 0x2c1b_3c6d);
  word = Math.imul(word ^ (word >>> 12), 0x297a_2d39);
  return (word ^ (word >>> 15)) >>> 0;
};

const pick = <One>(from: readonly One[], serial: number, place: number): One => {
  const one = from[dice(serial, place) % from.length];
  if (one === undefined) throw new Error("nothing to pick from");
  return one;
};

const syllables = Array.from("бғджкқлмнпрстшз").flatMap((consonant) =>
  Array.from("аәеоөұы", (vowel) => consonant + vowel),
);

const wordOf = (serial: number, place: number): string => {
  const word = [0, 1].map((at) => pick(syllables, serial, place + at)).join("");
  return word.charAt(0).toUpperCase() + word.slice(1);
};

const addresses = ["75", "71", "19", "35", "61"].flatMap((region) =>
  ["11", "12", "13", "14"].map((district) => ({
    ...organization.registeredAddress,
    kato: katoSchema.parse(`${region}${district}10000`),
  })),
);

const services = [1, 2, 3, 4].flatMap((count) =>
  serviceTypes.map((_, first) =>
    Array.from({ length: count }, (__, at) => ({
      type: serviceTypes[(first + at) % serviceTypes.length] ?? serviceTypes[0],
      standard: "order-165" as const,
      form: "at-home" as const,
      priceTiyn: 250_000,
    })),
  ),
);

/** A BIN that was issued: of five serial digits and the eleven months from January 2024 on. */
const binOf = (serial: number) => {
  const month = String((serial % 11) + 1).padStart(2, "0");
  for (let digits = serial % 100_000; ; digits = (digits + 7919) % 100_000) {
    const eleven = `24${month}40${String(digits).padStart(5, "0")}`;
    const check = checkDigitOf(eleven);
    if (check !== "never-issued") return binSchema.parse(`${eleven}${check}`);
  }
};

const organizationOf = (serial: number): OrganizationEntry => {
  const bin = binOf(serial);
  const name = `${wordOf(serial, 1)} ${wordOf(serial, 3)}`;
  const facilities = [pick(addresses, serial, 5)];
  if (dice(serial, 6) % 3 === 0) facilities.push(pick(addresses, serial, 7));
  return {
    ...organization,
    number: `O-${bin}`,
    bin,
    name: { full: { kk: `«${name}» қоғамдық қоры`, ru: `Общественный фонд «${name}»` } },
    facilities,
    services: pick(services, serial, 8),
    devices: dice(serial, 9) % 4 === 0 ? organization.devices : [],
    accessibility: {
      found: dice(serial, 10) % 2 === 0 ? "accessible" : "unknown",
      at: organization.since,
    },
  };
};

const entryOf = (serial: number): RegisterEntry => {
  if (serial % 10 !== 9) return withFree(organizationOf(serial), dice(serial, 11) % 3);
  const [surname, givenName] = [wordOf(serial, 1), wordOf(serial, 3)];
  return { ...specialist, number: specialistNumberOf(serial), name: { surname, givenName } };
};

/** The supplier of a serial number, in the one version that it has. */
export const supplierOf = (serial: number): Listing => ({
  versions: [entryOf(serial)],
  free: undefined,
});
