// The data card behind an application: what paragraphs 4 and 12 ask besides the Appendices (G16).
import type { Locale, Trilingual } from "#shared/law/languages.ts";
import { inFigures } from "#shared/notices/day-in-words.ts";
import { say } from "#shared/notices/speech.ts";
import { deviceNameOf } from "#shared/registration/forms/device-list.ts";
import type { OrganizationForm } from "#shared/registration/forms/organization.ts";
import { fullNameOf } from "#shared/registration/forms/parts.ts";
import type { SpecialistForm } from "#shared/registration/forms/specialist.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import { documentWords } from "#shared/registration/view/claim-words.ts";
import { serviceFormWords, serviceWords } from "#shared/registration/view/service-words.ts";
import { cardWords, levelWords, ownershipWords, standardNumbers } from "./card-words.ts";
import type { Part, Width } from "./paper.ts";
import { priceIn } from "./values.ts";

const w = cardWords;

/** A table with its heading, or nothing where there is nothing to show. */
const section = (
  locale: Locale,
  heading: Trilingual,
  widths: readonly Width[],
  header: readonly Trilingual[],
  rows: readonly (readonly string[])[],
): readonly Part[] =>
  rows.length === 0
    ? []
    : [
        { kind: "heading", text: heading[locale] },
        { kind: "table", widths, header: header.map((label) => label[locale]), rows },
      ];

/** R377-4.6a to R377-4.6e, R377-4.11d. */
const servicesOf = ({ services }: OrganizationForm, locale: Locale): readonly Part[] =>
  section(
    locale,
    w.services,
    ["*", 90, 90, 80],
    [w.service, w.standard, w.form, w.price],
    services.map(({ type, standard, form, priceTiyn }) => [
      serviceWords[type][locale],
      standardNumbers[standard][locale],
      serviceFormWords[form][locale],
      priceIn(priceTiyn, locale),
    ]),
  );

/** R377-4.7a to R377-4.10d, as far as the card goes; the comparison of prices stands with the decision. */
const devicesOf = ({ devices }: OrganizationForm, locale: Locale): readonly Part[] =>
  section(
    locale,
    w.devices,
    ["*", "*", 90, 80],
    [w.device, w.manufacturer, w.standard, w.price],
    devices.map(({ code, name, model, manufacturer, domesticProducer, standard, priceTiyn }) => [
      [deviceNameOf(code)?.[locale] ?? code, name, model]
        .filter((one) => one !== undefined)
        .join(", "),
      domesticProducer ? `${manufacturer} (${w.domestic[locale]})` : manufacturer,
      standard.number,
      priceIn(priceTiyn, locale),
    ]),
  );

/** R377-4.11b. */
const specialistsOf = ({ specialists }: OrganizationForm, locale: Locale): readonly Part[] =>
  section(
    locale,
    w.specialists,
    ["*", "*", 100],
    [w.specialist, w.position, w.registryNumber],
    specialists.map(({ name, position, registryNumber }) => [
      fullNameOf(name),
      position,
      registryNumber ?? "",
    ]),
  );

/** R377-7.1 to R377-7.6, R377-15.1 to R377-15.3; each file by its hash, which the signature covers. */
const documentsOf = ({ documents }: SupplierForm, locale: Locale): readonly Part[] =>
  section(
    locale,
    w.documents,
    ["*", 110, 30, 150],
    [w.document, w.file, w.pages, { kk: "SHA-256", ru: "SHA-256", en: "SHA-256" }],
    documents.map(({ type, fileName, pages, sha256 }) => [
      documentWords[type][locale],
      fileName,
      String(pages),
      sha256,
    ]),
  );

const ofOrganization = (form: OrganizationForm, locale: Locale): readonly Part[] => {
  const { places, ownership, head } = form;
  const counted = { total: String(places.total), free: String(places.free) };
  return [
    {
      kind: "pairs",
      rows: [
        [w.head[locale], fullNameOf(head)],
        [w.ownership[locale], ownershipWords[ownership][locale]],
        [w.places[locale], say(w.placesOf, locale, counted)],
      ],
    },
    ...servicesOf(form, locale),
    ...devicesOf(form, locale),
    ...specialistsOf(form, locale),
  ];
};

/** R377-12.3c to R377-12.4. */
const ofSpecialist = (form: SpecialistForm, locale: Locale): readonly Part[] => {
  const { position, qualification, education, experience, services, workContacts } = form;
  const atWork = [workContacts?.email, workContacts?.phone].filter((one) => one !== undefined);
  return [
    {
      kind: "pairs",
      rows: [
        ...(position === undefined
          ? []
          : [[w.position[locale], `${position.title}, ${position.organization}`] as const]),
        [w.qualification[locale], qualification],
        ...(atWork.length === 0 ? [] : [[w.workContacts[locale], atWork.join(", ")] as const]),
      ],
    },
    ...section(
      locale,
      w.services,
      ["*", "*"],
      [w.service, w.standard],
      services.map(({ type, standard }) => [
        serviceWords[type][locale],
        standardNumbers[standard][locale],
      ]),
    ),
    ...section(
      locale,
      w.education,
      [90, "*", "*", 40],
      [w.level, w.institution, w.speciality, w.year],
      education.map(({ level, institution, speciality, year }) => [
        levelWords[level][locale],
        institution,
        speciality,
        String(year),
      ]),
    ),
    ...section(
      locale,
      w.experience,
      [60, 80, "*", "*"],
      [w.from, w.until, w.employer, w.position],
      experience.map(({ from, until, employer, position: held }) => [
        inFigures(from),
        until === undefined ? w.now[locale] : inFigures(until),
        employer,
        held,
      ]),
    ),
  ];
};

/** The data card of an application, on a page of its own. */
export const cardOf = (form: SupplierForm, locale: Locale): readonly Part[] => [
  { kind: "new-page" },
  { kind: "title", text: w.title[locale] },
  ...(form.supplier === "organization" ? ofOrganization(form, locale) : ofSpecialist(form, locale)),
  ...documentsOf(form, locale),
];
