import canonicalize from "canonicalize";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locales } from "#shared/law/languages.ts";
import { registerEntryOf, type RegisterEntry } from "#shared/registration/register/entry.ts";
import { cellsOf } from "#shared/registration/register/export-columns.ts";
import { findersOf, versionItem } from "#shared/store/register-items.ts";
import { rowOf } from "#shared/registration/register/rows.ts";
import { viewRegisterEntry, viewRegisterRow } from "#shared/registration/view/register-view.ts";
import { viewSpecialistEntry, viewSpecialistRow } from "#shared/registration/view/registry-view.ts";
import { addressInAlmaty, organizationForm } from "#test/samples/organization.ts";
import { accountOf, pricesOf } from "#test/samples/register-entry.ts";
import { iinOf, specialistForm } from "#test/samples/specialist.ts";
import { domestic, imported } from "#test/unit/registration/pricing/sample-devices.ts";

/** IINs that were issued. */
const iin = fc.constantFrom(...[10, 20, 30, 40].map(iinOf));

/** Words with an IIN somewhere in them, as people write one. */
const words = fc
  .tuple(
    fc.constantFrom("ИП Оспанова", "Қамқор ЖК", "а", "№ 7"),
    fc.option(iin),
    fc.constantFrom(" ", ": ", "(", "-"),
  )
  .map(([text, number, sign]) => (number === null ? text : `${text}${sign}${number}${sign}`));

/** Words that stand nowhere else, so that finding them tells where they come from. */
const secret = fc.uuid().map((text) => `secret-${text}`);

const person = fc.record({ surname: words, givenName: words, patronymic: words });

/** Everything that leaves the project about an entry: items, rows, views, exports, the keys they lie under. */
const everythingOf = (entry: RegisterEntry): string => {
  const row = rowOf(entry);
  const inLanguages = locales.map((locale) => [
    entry.supplier === "organization"
      ? viewRegisterEntry(entry, locale, new Set())
      : viewSpecialistEntry(entry, locale),
    row.supplier === "organization" ? viewRegisterRow(row, locale) : viewSpecialistRow(row, locale),
    cellsOf(entry, locale),
  ]);
  const stored = [versionItem(entry), row, findersOf(row)];
  return JSON.stringify([canonicalize(entry), inLanguages, stored]);
};

const iinsIn = (text: string, ...numbers: readonly string[]) =>
  numbers.filter((number) => text.includes(number));

const allIins = [10, 20, 30, 40].map(iinOf);

describe("what the public sees of a specialist", () => {
  const application = fc.record({
    form: fc.record({
      iin,
      name: person,
      qualification: words,
      position: fc.option(fc.record({ title: words, organization: words }), { nil: undefined }),
      education: fc.array(
        fc.record({
          level: fc.constant("higher" as const),
          institution: words,
          speciality: words,
          year: fc.constant(1911),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      experience: fc.array(
        fc.record({ from: fc.constant("1912-09-01"), employer: words, position: words }),
        { maxLength: 3 },
      ),
    }),
    address: fc.record({ city: secret, district: secret, settlement: secret, street: secret }),
    work: fc.boolean(),
  });

  it("R377-14, R377-12.2, R377-12.5a, R377-12.5b, R377-12.5c: is never an IIN, the registered address, or a private contact (G17)", () => {
    fc.assert(
      fc.property(application, secret, ({ form, address, work }, mailbox) => {
        const whole = specialistForm({
          ...form,
          registeredAddress: { ...addressInAlmaty, ...address, postalIndex: "A15A1A1" },
          contacts: {
            email: `${mailbox}@home.example`,
            phones: ["+77079998877"],
            fax: "+77079998866",
          },
          workContacts: work ? { email: "work@office.example", phone: "+77010000003" } : undefined,
        });
        const account = { ...accountOf("S-0123456789AB"), unit: "7511" as const };
        const text = everythingOf(registerEntryOf({ account, prices: [] }, whole));
        expect(iinsIn(text, ...allIins)).toEqual([]);
        expect(text).not.toMatch(/secret-|7079998877|7079998866|A15A1A1|751110000|"7511"/);
        expect(text.includes("work@office.example")).toBe(work);
      }),
    );
  });
});

describe("what the public sees of an organisation", () => {
  const address = fc.record({ settlement: words, street: words, building: words });
  const application = fc.record({
    iin: fc.option(iin, { nil: undefined }),
    name: fc.record({
      full: fc.record({ kk: words, ru: words }),
      short: fc.option(fc.record({ kk: words, ru: words }), { nil: undefined }),
    }),
    head: person,
    registered: address,
    facilities: fc.array(address, { minLength: 1, maxLength: 3 }),
    specialists: fc.array(fc.record({ name: person, position: words }), { maxLength: 3 }),
    device: fc.record({ name: words, features: words, manufacturer: words }),
  });

  it("R377-6: is never an IIN, nor what paragraph 4 does not name", () => {
    fc.assert(
      fc.property(
        application,
        secret,
        ({ iin: person1, registered, facilities, device, ...rest }, hidden) => {
          const form = organizationForm({
            ...rest,
            ...(person1 !== undefined && { bin: undefined, iin: person1 }),
            registeredAddress: { ...addressInAlmaty, ...registered },
            facilities: facilities.map((one) => ({ ...addressInAlmaty, ...one })),
            contacts: { email: "a@office.example", phones: ["+77010000001"], fax: "+77079998866" },
            devices: [{ ...domestic, ...device }, imported],
            stateRegistration: hidden,
          });
          const number = person1 === undefined ? `O-${form.bin}` : "P-0123456789AB";
          const entry = registerEntryOf(
            { account: accountOf(number), prices: pricesOf(form) },
            form,
          );
          const text = everythingOf(entry);
          expect(iinsIn(text, ...allIins)).toEqual([]);
          expect(text).not.toMatch(
            /secret-|7079998866|non-state|"(?:consents|documents|stated|fax|iin)/,
          );
        },
      ),
    );
  });
});
