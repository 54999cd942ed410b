import { binSchema, checkDigitOf, type Bin } from "#shared/law/identifiers.ts";
import type { Unit } from "#shared/law/territory.ts";
import { serviceForms, serviceTypes } from "#shared/registration/services.ts";
import { writtenForm, type WrittenForm } from "#test/samples/organization.ts";
import type { Dice } from "#test/simulation/engine/dice.ts";

/** The eleventh digit tells the mocked state systems how things stand; half of all are in order. */
const situations = [0, 0, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7];

const binFrom = (serial: number, digit: number): Bin => {
  const eleven = `240140${String(serial).padStart(4, "0")}${digit}`;
  const check = checkDigitOf(eleven);
  return check === "never-issued"
    ? binFrom(serial + 1, digit)
    : binSchema.parse(`${eleven}${check}`);
};

/** A BIN of its own for each applicant of a run. */
export const binOfApplicant = (place: number, dice: Dice): Bin =>
  binFrom(place * 100, dice.pick(situations));

const servicesBy = (dice: Dice): WrittenForm["services"] =>
  dice
    .shuffle(serviceTypes)
    .slice(0, dice.between(1, 3))
    .map((type) => ({ type, form: dice.pick(serviceForms), priceTiyn: dice.below(1_000_000) }));

/** One mail server in ten takes nothing. */
const domains = [...Array.from({ length: 9 }, () => ".example"), ".refused.example"];

const cities = { "75": "Алматы", "71": "Астана" } as const;

/**
 * An application whose personal data are found nowhere else, so that a trace of them anywhere is a
 * leak. `version` makes other data of the same organisation.
 */
export const formOf = (
  bin: Bin,
  unit: keyof typeof cities & Unit,
  version: number,
  dice: Dice,
): WrittenForm => {
  const mark = `${bin.slice(6, 11)}${version}`;
  const address = {
    kato: `${unit}1110000`,
    settlement: cities[unit],
    street: `Көше-${mark}`,
    building: `үй-${mark}`,
  };
  const digits = `${mark}000000`.slice(0, 7);
  return writtenForm({
    language: dice.pick(["kk", "ru", "en"]),
    bin,
    name: {
      full: { kk: `«Қамқор ${mark}» қоры`, ru: `Фонд «Камкор ${mark}»` },
    },
    head: { surname: `Тегі${mark}`, givenName: `Есімі${mark}`, patronymic: `Әкесі${mark}` },
    registeredAddress: address,
    facilities: [address],
    contacts: { email: `office@mark${mark}${dice.pick(domains)}`, phones: [`+7701${digits}`] },
    services: servicesBy(dice),
    places: { total: 20, free: dice.below(20) },
  });
};

/** What of an application is personal, as texts to look for. */
export const personalTexts = ({ head, contacts, registeredAddress, facilities }: WrittenForm) => [
  head.surname,
  head.givenName,
  ...(head.patronymic === undefined ? [] : [head.patronymic]),
  contacts.email,
  ...contacts.phones,
  ...[registeredAddress, ...facilities].flatMap(({ street, building }) => [street, building]),
];
