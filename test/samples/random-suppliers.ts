// Suppliers by chance, out of so few words, places and offers that many of them have something in common.
import * as fc from "fast-check";
import { instantSchema } from "#shared/law/dates.ts";
import { checkDigitOf } from "#shared/law/identifiers.ts";
import { deviceList } from "#shared/registration/forms/device-list.ts";
import { serviceTypes } from "#shared/registration/forms/services.ts";
import { withFree, type RegisterEntry } from "#shared/registration/register/entry.ts";
import type { Account } from "#shared/registration/state.ts";
import { domestic } from "#test/unit/registration/pricing/sample-devices.ts";
import { addressInAlmaty } from "./organization.ts";
import { organizationEntry, specialistEntry } from "./register-entry.ts";

/** Words of which some begin alike, and some differ only by what a search does not mind. */
export const nameWords = [
  "Қамқор",
  "Камкор",
  "Қамқорлық",
  "«Шаңырақ»",
  "Шанырак-2",
  "қоры",
  "Фонд",
  "фондысы",
  "ЁЛКА",
  "елка",
  "7",
  "а",
] as const;

const name = fc
  .array(fc.constantFrom(...nameWords), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(" "));

/** In districts, in the city itself, and in two regions. */
const katoCodes = ["751110000", "751210000", "750000000", "711110000"] as const;

const places = fc.subarray([...katoCodes], { minLength: 1 });

const devices = fc
  .subarray(deviceList.groups.map(({ code }) => code))
  .map((codes) => codes.map((code) => ({ ...domestic, code })));

const services = fc.subarray(serviceTypes.slice(0, 3)).map((types) =>
  types.map((type) => ({
    type,
    standard: "order-165" as const,
    form: "at-home" as const,
    priceTiyn: 1,
  })),
);

const accountChanges = (value: "clear" | "hit" | undefined): Partial<Account> => ({
  accessibility:
    value === undefined
      ? undefined
      : { value, at: instantSchema.parse("2026-11-20T04:00:00.000Z"), messageId: "1" },
});

/** A serial number whose BIN was issued. */
const issued = (serial: number): number =>
  checkDigitOf(`240140${String(serial).padStart(5, "0")}`) === "never-issued"
    ? issued(serial + 1)
    : serial;

/** An organisation by a serial number below 1,000. */
export const randomOrganization = (serial: number): fc.Arbitrary<RegisterEntry> =>
  fc
    .record({
      name,
      short: fc.option(name, { nil: undefined }),
      places,
      devices,
      services,
      accessible: fc.constantFrom("clear", "hit", undefined),
      free: fc.nat(1),
    })
    .map(({ name: full, short, accessible, free, ...offer }) =>
      withFree(
        organizationEntry(
          issued(serial * 2),
          {
            name: {
              full: { kk: full, ru: full },
              ...(short !== undefined && { short: { kk: short, ru: short } }),
            },
            facilities: offer.places.map((kato) => ({ ...addressInAlmaty, kato })),
            devices: offer.devices,
            services:
              offer.services.length + offer.devices.length > 0
                ? offer.services
                : [{ type: "social-legal", standard: "order-165", form: "at-home", priceTiyn: 1 }],
          },
          accountChanges(accessible),
        ),
        free,
      ),
    );

/** A specialist by a serial number. */
export const randomSpecialist = (serial: number): fc.Arbitrary<RegisterEntry> =>
  fc
    .record({
      surname: fc.constantFrom(...nameWords),
      givenName: fc.constantFrom(...nameWords),
      services,
    })
    .map(({ services: offered, ...person }) =>
      specialistEntry(serial, {
        name: person,
        services: [
          { type: "social-legal", standard: "order-165" },
          ...offered.map(({ type, standard }) => ({ type, standard })),
        ],
      }),
    );
