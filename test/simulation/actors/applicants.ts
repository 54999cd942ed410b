import { createHash } from "node:crypto";
import { binSchema, checkDigitOf, iinSchema, type Bin, type Iin } from "#shared/law/identifiers.ts";
import type { Unit } from "#shared/law/territory.ts";
import {
  serviceForms,
  serviceStandards,
  serviceTypes,
} from "#shared/registration/forms/services.ts";
import { mockPersonOf } from "#shared/state-systems/mock-persons.ts";
import { addressInAlmaty, writtenForm, type WrittenForm } from "#test/samples/organization.ts";
import { writtenSpecialist, type WrittenSpecialist } from "#test/samples/specialist.ts";
import type { Dice } from "#test/simulation/engine/dice.ts";
import { devicesOn } from "./devices.ts";
import type { Town } from "./town.ts";

/** An application as a portal writes it. */
export type WrittenSupplier = WrittenForm | WrittenSpecialist;

export const supplierKinds = ["entity", "proprietor", "specialist"] as const;

/** Somebody who applies: a legal entity by its BIN, a sole proprietor or a specialist by an IIN. */
export type Supplier =
  | { readonly kind: "entity"; readonly bin: Bin }
  | { readonly kind: "proprietor" | "specialist"; readonly iin: Iin };

/** The eleventh digit tells the mocked state systems how things stand; half of all are in order. */
const situations = [0, 0, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7];

/** The first number from a serial number on that was ever issued. */
export const numberFrom = (
  beginning: string,
  serial: number,
  length: number,
  digit: number,
): string => {
  const eleven = `${beginning}${String(serial).padStart(length, "0")}${digit}`;
  const check = checkDigitOf(eleven);
  return check === "never-issued"
    ? numberFrom(beginning, serial + 1, length, digit)
    : `${eleven}${check}`;
};

/** Each applicant of a run has a number of its own. */
export const supplierAt = (
  place: number,
  kind: Supplier["kind"],
  dice: Dice,
  isInOrder = false,
): Supplier => {
  const digit = isInOrder ? 0 : dice.pick(situations);
  return kind === "entity"
    ? { kind, bin: binSchema.parse(numberFrom("240140", place * 100, 4, digit)) }
    : // Born in 1891.
      { kind, iin: iinSchema.parse(numberFrom("9103142", place * 10, 3, digit)) };
};

export const numberOf = (supplier: Supplier): string =>
  supplier.kind === "entity" ? supplier.bin : supplier.iin;

/** One mail server in ten takes nothing, and one in ten gives everything back. */
export const mailDomains = [
  ...Array.from({ length: 8 }, () => ".example"),
  ".refused.example",
  ".returned.example",
];

const cities = { "75": "Алматы", "71": "Астана" } as const;

const lists = 0.8;

/** Who renders services there, as far as the number in the Registry is known (R377-4.11b). */
const specialistsAmong = (
  dice: Dice,
  numbers: ReadonlySet<string>,
): NonNullable<WrittenForm["specialists"]> =>
  [...numbers]
    .filter(() => dice.chance(lists))
    .map((registryNumber, index) => ({
      name: { surname: `Маман${index + 1}`, givenName: "Аты" },
      position: "Әлеуметтік қызметкер",
      registryNumber,
    }));

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** A file that nobody else has: its name and the hash of its bytes. */
export const fileOf = (text: string) => {
  const hash = hashOf(text);
  const id = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  return { id, sha256: hash };
};

/** The files of another application are others. */
const withOwnFiles = <Form extends WrittenSupplier>(form: Form, mark: string): Form => ({
  ...form,
  documents: form.documents.map((one) => ({ ...one, ...fileOf(`${one.type} of ${mark}`) })),
});

/**
 * An application whose personal data are found nowhere else, so that a trace of them anywhere is a
 * leak. `version` makes other data of the same applicant.
 */
export const formOf = (
  { dice, world, registryNumbers }: Pick<Town, "dice" | "world" | "registryNumbers">,
  supplier: Supplier,
  unit: keyof typeof cities & Unit,
  version: number,
): WrittenSupplier => {
  const mark = `${numberOf(supplier).slice(6, 11)}${version}`;
  const address = {
    ...addressInAlmaty,
    kato: `${unit}1110000`,
    settlement: cities[unit],
    street: `Көше-${mark}`,
    building: `үй-${mark}`,
  };
  const language = dice.pick(["kk", "ru", "en"] as const);
  const contacts = {
    email: `office@mark${mark}${dice.pick(mailDomains)}`,
    phones: [`+7701${`${mark}000000`.slice(0, 7)}`],
  };
  const services = dice
    .shuffle(serviceTypes)
    .slice(0, dice.between(1, 3))
    .map((type) => ({ type, standard: dice.pick(serviceStandards) }));
  const common = { language, registeredAddress: address, contacts };
  if (supplier.kind === "specialist") {
    const { iin } = supplier;
    return withOwnFiles(
      writtenSpecialist({ ...common, iin, name: mockPersonOf(iin), services }),
      mark,
    );
  }
  const { bin: _, ...form } = writtenForm({
    ...common,
    name: { full: { kk: `«Қамқор ${mark}» қоры`, ru: `Фонд «Камкор ${mark}»` } },
    head: { surname: `Тегі${mark}`, givenName: `Есімі${mark}`, patronymic: `Әкесі${mark}` },
    facilities: [address],
    services: services.map((one) => ({
      ...one,
      form: dice.pick(serviceForms),
      priceTiyn: dice.below(1_000_000),
    })),
    places: { total: 20, free: dice.below(20) },
    devices: devicesOn(dice, world.scheduler.now()),
    specialists: specialistsAmong(dice, registryNumbers),
  });
  const number = supplier.kind === "entity" ? { bin: supplier.bin } : { iin: supplier.iin };
  return withOwnFiles({ ...form, ...number }, mark);
};

/** What of an application is personal, as texts to look for. */
export const personalTexts = (form: WrittenSupplier): readonly string[] => {
  const { contacts, registeredAddress } = form;
  const name = form.supplier === "organization" ? form.head : form.name;
  const facilities = form.supplier === "organization" ? form.facilities : [];
  return [
    name.surname,
    name.givenName,
    ...(name.patronymic === undefined ? [] : [name.patronymic]),
    ...(form.iin === undefined ? [] : [form.iin]),
    contacts.email,
    ...contacts.phones,
    ...[registeredAddress, ...facilities].flatMap(({ street, building }) => [street, building]),
  ];
};
