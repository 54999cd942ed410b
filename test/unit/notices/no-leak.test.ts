// What a letter never holds, whoever it is about.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locales } from "#shared/law/languages.ts";
import { letterOf } from "#shared/notices/letter.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import { addressInAlmaty, organizationForm } from "#test/samples/organization.ts";
import { records } from "#test/samples/reason-record.ts";
import { iinOf, specialistForm } from "#test/samples/specialist.ts";

const anyName = fc.stringMatching(/^[А-Я][а-я]{6,12}$/);

/** A private part, marked so that it is found again and is no part of anything else. */
const anyAddress = fc.stringMatching(/^[a-z]{8}$/).map((word) => ({
  ...addressInAlmaty,
  street: `улица-${word}-тайная`,
  building: `дом-${word}`,
}));

const validSerials = [10, 11, 12, 14, 15, 16, 17, 18].filter((serial) => {
  try {
    return iinOf(serial) !== undefined;
  } catch {
    return false;
  }
});

const anyPerson = fc.record({
  serial: fc.constantFrom(...validSerials),
  surname: anyName,
  givenName: anyName,
  address: anyAddress,
  phone: fc.integer({ min: 1_000_000, max: 9_999_999 }).map((last) => `+7701${last}`),
  email: fc.stringMatching(/^[a-z]{10}$/).map((box) => `${box}@private.example`),
});

const specialistOf = (person: Drawn) =>
  specialistForm({
    iin: iinOf(person.serial),
    name: { surname: person.surname, givenName: person.givenName },
    registeredAddress: person.address,
    contacts: { email: person.email, phones: [person.phone] },
  });

/** A sole proprietor, who has an IIN and no BIN (G24). */
const proprietorOf = (person: Drawn) =>
  organizationForm({
    bin: undefined,
    iin: iinOf(person.serial),
    head: { surname: person.surname, givenName: person.givenName },
    registeredAddress: person.address,
    facilities: [person.address],
    contacts: { email: person.email, phones: [person.phone] },
  });

type Drawn = typeof anyPerson extends fc.Arbitrary<infer Person> ? Person : never;

const secretsOf = (form: SupplierForm): readonly string[] => [
  String(form.iin),
  form.contacts.email,
  ...form.contacts.phones,
  form.registeredAddress.street,
  form.registeredAddress.building,
  // The head is no addressee: the letter is to the organisation.
  ...(form.supplier === "organization" ? [form.head.surname, form.head.givenName] : []),
];

describe("a letter of any kind to anybody", () => {
  it.each(Object.keys(records))(
    "R377-12.5a, R377-28: of %s holds no IIN, no private address and no private contact (G17)",
    async (kind) => {
      const record = Object.entries(records).find(([name]) => name === kind)?.[1];
      if (record === undefined) throw new Error(kind);
      await fc.assert(
        fc.asyncProperty(anyPerson, fc.boolean(), async (person, isSpecialist) => {
          const form = isSpecialist ? specialistOf(person) : proprietorOf(person);
          const reasons = await record(form);
          for (const locale of locales) {
            const { subject, text, html } = letterOf(reasons, locale);
            for (const secret of secretsOf(form)) {
              expect(text).not.toContain(secret);
              expect(html).not.toContain(secret);
            }
            expect(subject).not.toContain(person.surname);
            expect(text.includes(person.surname)).toBe(isSpecialist);
          }
        }),
        { numRuns: 8 },
      );
    },
  );
});
