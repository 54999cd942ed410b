// Applications for services whose personal data are found nowhere else, so that a trace of them anywhere is a leak.
import { serviceTypes } from "#shared/registration/forms/services.ts";
import { iinSchema, type Iin } from "#shared/law/identifiers.ts";
import { child, type WrittenApplication } from "#test/samples/assistance/form.ts";
import { consenting } from "#test/samples/assistance/portal-work.ts";
import type { Dice } from "#test/simulation/engine/dice.ts";
import { fileOf, mailDomains, numberFrom } from "../applicants.ts";

type Person = WrittenApplication["people"][number];

/** What brings people to apply: which way their case goes follows from it. */
export const familyKinds = [
  "alone",
  "alone",
  "alone",
  "together",
  "guardian",
  "guardian",
  "attorney",
  "trafficking",
  "violence",
  "homeless",
  "paid",
] as const;
export type FamilyKind = (typeof familyKinds)[number];

/** Whom an application is of: in which unit, and a number that nobody else has. */
export interface Household {
  readonly kind: FamilyKind;
  readonly unit: "75" | "71";
  readonly place: number;
  /** The provider that it is addressed to, where it is not the office. */
  readonly provider?: string;
}

/** The eleventh digit tells the registers whether one may act for another; most may. */
const situations = [0, 0, 0, 8, 9, 2, 5, 7];

/** Born on 17 April 1888. */
const iinAt = (place: number, part: number, digit: number): Iin =>
  iinSchema.parse(numberFrom("8804172", place * 10 + part, 3, digit));

const paperOf = (mark: string, type: "representation" | "adult-consent" | "circumstances") => ({
  ...fileOf(`${type} of ${mark}`),
  type,
  fileName: `${type}_1p.pdf`,
  pages: 1,
});

const adultAt = ({ place }: Household, part: number, mark: string): Person => ({
  name: { surname: `Отбасы${mark}`, givenName: `Адам${mark}к${part}` },
  iin: iinAt(place, part, 0),
  birthDate: "1888-04-17",
  status: "citizen",
});

/** Somebody who acts for another, with the paper that proves it. */
const standingFor = (
  dice: Dice,
  { place }: Household,
  kind: "guardian" | "attorney",
  mark: string,
) => ({
  kind,
  name: { surname: `Өкіл${mark}`, givenName: `Есім${mark}` },
  iin: iinAt(place, 5, dice.pick(situations)),
  reason: `Себеп ${mark}: өзі келе алмайды`,
  acts: dice.chance(0.8)
    ? (["choose", "report", "withdraw", "complain"] as const).slice()
    : (["report"] as const).slice(),
  ...(dice.chance(0.8) && { email: `okil@mark${mark}${dice.pick(mailDomains)}` }),
  proof: { document: paperOf(mark, "representation").id, number: mark, issuedOn: "2025-01-15" },
});

/** Another adult of the family, who says yes by an own signature or on paper. */
const consented = (dice: Dice, other: Person, applicant: string, mark: string) => {
  if (dice.chance(0.5)) return { person: consenting(other, { applicant }), documents: [] };
  const document = paperOf(mark, "adult-consent");
  const consent = { by: "document" as const, version: "personal-data-1", document: document.id };
  return { person: { ...other, consent }, documents: [document] };
};

const grounds = ["self-care", "body-disorder", "release", "significant-disease"] as const;

/** What is other about an application of each kind. */
const changesOf = (dice: Dice, household: Household, mark: string): Partial<WrittenApplication> => {
  const first = adultAt(household, 1, mark);
  const addressee = { to: "provider" as const, number: household.provider ?? "" };
  switch (household.kind) {
    case "alone":
      return {};
    case "together": {
      const { person, documents } = consented(
        dice,
        adultAt(household, 2, mark),
        first.iin ?? "",
        mark,
      );
      return { subject: "family", people: [first, person, child()], documents };
    }
    case "guardian":
      return {
        subject: "family",
        people: [child("2019-06-01", { name: { surname: `Бала${mark}`, givenName: `Ұл${mark}` } })],
        grounds: dice.chance(0.3) ? ["special-regime-school"] : ["orphanhood"],
        representative: standingFor(dice, household, "guardian", mark),
        documents: [paperOf(mark, "representation")],
      };
    case "attorney":
      return {
        representative: standingFor(dice, household, "attorney", mark),
        documents: [paperOf(mark, "representation")],
      };
    case "trafficking":
      return { grounds: ["cruel-treatment"], cruelty: ["trafficking"] };
    case "violence":
      return { grounds: ["cruel-treatment"], cruelty: ["domestic-violence"] };
    case "homeless":
      return { grounds: ["homelessness"], ...(household.provider !== undefined && { addressee }) };
    case "paid":
      return { volume: "paid", addressee };
  }
};

/** An application as the portal of a household writes it; `version` makes another one of the same people. */
export const formOfFamily = (
  dice: Dice,
  household: Household,
  version: number,
): WrittenApplication => {
  const { place, unit } = household;
  const mark = `${unit}${String(place).padStart(2, "0")}${version}`;
  return {
    volume: "budget",
    subject: "person",
    language: dice.pick(["kk", "ru", "en"]),
    people: [adultAt(household, 1, mark)],
    grounds: [dice.pick(grounds)],
    cruelty: [],
    residence: {
      kato: `${unit}1110000`,
      settlement: unit === "75" ? "Алматы" : "Астана",
      street: `Тұрағы-${mark}`,
      building: `пәтер-${mark}`,
    },
    contacts: {
      ...(dice.chance(0.85) && { email: `otbasy@mark${mark}${dice.pick(mailDomains)}` }),
      phones: [`+7702${`${mark}000000`.slice(0, 7)}`],
    },
    addressee: { to: "office" },
    wanted: [dice.pick(serviceTypes)],
    situation: `Жағдай-${mark}: көмек керек`,
    documents: [],
    informed: { version: "rights-1" },
    confirmed: { version: "reliable-1" },
    consent: { version: "personal-data-1" },
    ...changesOf(dice, household, mark),
  };
};

const nameTexts = ({ surname, givenName }: Person["name"]): readonly string[] => [
  surname,
  givenName,
];

/** What of an application is personal, as texts to look for. */
export const personalTextsOf = (form: WrittenApplication): readonly string[] => {
  const { people, representative, residence, contacts, situation } = form;
  return [
    // Of somebody who is called as many are, a trace would prove nothing.
    ...people.flatMap(({ name, iin }) => [
      ...nameTexts(name).filter((text) => /\d/.test(text)),
      ...(iin === undefined ? [] : [iin]),
    ]),
    ...(representative !== undefined && "iin" in representative
      ? [...nameTexts(representative.name), representative.iin, representative.reason]
      : []),
    ...(representative?.email === undefined ? [] : [representative.email]),
    ...(contacts.email === undefined ? [] : [contacts.email]),
    ...contacts.phones,
    ...(residence === undefined ? [] : [residence.street, residence.building]),
    situation,
  ];
};
