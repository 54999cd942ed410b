import type { CaseId } from "#shared/cases/entry.ts";
import { dayOf, type Instant } from "#shared/law/dates.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import { provisionOf } from "#shared/law/provisions.ts";
import { inFigures } from "#shared/notices/day-in-words.ts";
import { say } from "#shared/notices/speech.ts";
import { consentTextOf, type ConsentName } from "#shared/registration/forms/consents.ts";
import { fullNameOf, type Contacts } from "#shared/registration/forms/parts.ts";
import type { RemovalForm } from "#shared/registration/forms/removal.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import type { Signed } from "#shared/cases/signed.ts";
import { serviceWords } from "#shared/registration/view/service-words.ts";
import { askWords, formWords } from "./application-words.ts";
import { cardOf } from "./card.ts";
import type { Paper, Part } from "./paper.ts";
import { addressIn } from "./values.ts";
import { commonWords, entitledWords } from "./words.ts";

/** An application as it was filed: what it says, who signed it, when it was saved. */
export interface FiledApplication {
  readonly caseId: CaseId;
  /** The server's, by the day it was saved (R377-A1.15, R377-A2.12, R377-A3.13). */
  readonly at: Instant;
  readonly signed: Pick<Signed, "digest" | "as">;
  readonly filed:
    | { readonly procedure: "inclusion" | "change"; readonly form: SupplierForm }
    | { readonly procedure: "removal"; readonly form: RemovalForm };
}

const field = (value: string, caption: keyof typeof formWords, locale: Locale): Part => ({
  kind: "field",
  value,
  caption: formWords[caption][locale],
});

const listed = (values: readonly string[], locale: Locale): string =>
  values.length === 0 ? commonWords.none[locale] : values.join("; ");

/** R377-A1.7 to A1.9, R377-A2.5 to A2.7, R377-A3.7 to A3.9. */
const contactsOf = ({ email, phones, fax }: Contacts, locale: Locale): readonly Part[] => [
  field(email, "email", locale),
  field(phones.join(", "), "phones", locale),
  field(fax ?? commonWords.none[locale], "fax", locale),
];

interface Given {
  readonly version: string;
}

/** The very text that was agreed to, with its version; of a wording that is no longer asked for, the version. */
const consentOf = (name: ConsentName, { version }: Given, locale: Locale): string => {
  const asked = consentTextOf(name);
  const wording = `${formWords.wording[locale]}: ${version}`;
  return asked.version === version ? `${asked.text[locale]} (${wording})` : wording;
};

/** R377-A1.11 to A1.13, R377-A2.8 to A2.10. */
const confirmationsOf = ({ consents }: SupplierForm, locale: Locale): readonly Part[] => [
  { kind: "heading", text: formWords.confirmed[locale] },
  {
    kind: "list",
    items: [
      consentOf("officialContacts", consents.officialContacts, locale),
      consentOf("trueDocuments", consents.trueDocuments, locale),
      consentOf("personalData", consents.personalData, locale),
    ],
  },
];

/** R377-A1.14, R377-A1.15, R377-A2.11, R377-A2.12, R377-A3.12, R377-A3.13. */
const signatureOf = (
  { at, signed }: FiledApplication,
  who: string,
  caption: "head" | "specialist" | "headOrSpecialist",
  locale: Locale,
): readonly Part[] => [
  field(who, caption, locale),
  {
    kind: "paragraph",
    text: say(formWords.signed, locale, {
      as: entitledWords[signed.as][locale],
      digest: signed.digest,
    }),
  },
  { kind: "pairs", rows: [[formWords.filledOut[locale], inFigures(dayOf(at))]] },
];

type Organization = Extract<SupplierForm, { supplier: "organization" }>;
type Specialist = Extract<SupplierForm, { supplier: "specialist" }>;

interface Numbered {
  readonly bin?: string | undefined;
  readonly iin?: string | undefined;
  readonly stateRegistration?: string | undefined;
}

const numbersOf = ({ bin, iin, stateRegistration }: Numbered): string =>
  [bin ?? iin, stateRegistration].filter((one) => one !== undefined).join(", ");

const activityOf = ({ services, devices }: Organization, locale: Locale): string =>
  listed(
    [
      ...new Set(services.map(({ type }) => serviceWords[type][locale])),
      ...devices.map(({ name }) => name),
    ],
    locale,
  );

/** Appendix 1 (R377-A1). */
const ofOrganization = (form: Organization, locale: Locale): readonly Part[] => {
  const { full, short } = form.name;
  const language = locale === "ru" ? "ru" : "kk";
  const name = [full[language], short?.[language]].filter((one) => one !== undefined).join(" / ");
  return [
    field(name, "name", locale),
    field(numbersOf(form), "numbers", locale),
    field(activityOf(form, locale), "activity", locale),
    field(addressIn(form.registeredAddress, locale), "address", locale),
    ...contactsOf(form.contacts, locale),
    ...form.facilities.map((one) => field(addressIn(one, locale), "facilityWithIndex", locale)),
    ...confirmationsOf(form, locale),
  ];
};

/** Appendix 2 (R377-A2). */
const ofSpecialist = (form: Specialist, locale: Locale): readonly Part[] => [
  field(`${fullNameOf(form.name)}, ${form.iin}`, "personAndNumber", locale),
  field(
    listed([...new Set(form.services.map(({ type }) => serviceWords[type][locale]))], locale),
    "services",
    locale,
  ),
  field(addressIn(form.registeredAddress, locale), "address", locale),
  ...contactsOf(form.contacts, locale),
  ...confirmationsOf(form, locale),
];

/** Appendix 3 (R377-A3); it asks no postal code of the facility (R377-A3.10). */
const ofRemoval = (form: RemovalForm, locale: Locale): readonly Part[] => [
  field(form.name, "supplier", locale),
  field(numbersOf(form), "numbers", locale),
  field(
    listed(
      form.services.map((type) => serviceWords[type][locale]),
      locale,
    ),
    "services",
    locale,
  ),
  field(addressIn(form.address, locale), "address", locale),
  ...contactsOf(form.contacts, locale),
  field(
    form.facility === undefined ? commonWords.none[locale] : addressIn(form.facility, locale),
    "facility",
    locale,
  ),
  { kind: "heading", text: formWords.agreed[locale] },
  { kind: "list", items: [consentOf("personalData", form.consents.personalData, locale)] },
];

interface Laid {
  readonly appendix: ProvisionId;
  readonly list: keyof typeof askWords;
  readonly body: readonly Part[];
  readonly signature: readonly Part[];
  readonly card: readonly Part[];
}

const laidOut = (application: FiledApplication, locale: Locale): Laid => {
  const { filed } = application;
  if (filed.procedure === "removal") {
    const { form } = filed;
    return {
      appendix: "R377-A3",
      list: form.list,
      body: ofRemoval(form, locale),
      signature: signatureOf(application, form.name, "headOrSpecialist", locale),
      card: [],
    };
  }
  const { form } = filed;
  const card = cardOf(form, locale);
  if (form.supplier === "organization") {
    const body = ofOrganization(form, locale);
    const signature = signatureOf(application, fullNameOf(form.head), "head", locale);
    return { appendix: "R377-A1", list: "register", body, signature, card };
  }
  const body = ofSpecialist(form, locale);
  const signature = signatureOf(application, fullNameOf(form.name), "specialist", locale);
  return { appendix: "R377-A2", list: "registry", body, signature, card };
};

/**
 * An application in the layout of its Appendix, with labels of our own, and behind it the data card
 * that goes with the form (R377-A1, R377-A2, R377-A3, G16). It holds what the applicant wrote, the
 * IIN and the address included: it is for those who handle the case and for the applicant.
 */
export const applicationPaper = (application: FiledApplication, locale: Locale): Paper => {
  const { caseId, at, filed } = application;
  const { appendix, list, body, signature, card } = laidOut(application, locale);
  const title = formWords.title[locale];
  return {
    title,
    locale,
    at,
    about: `${title} · ${caseId}`,
    parts: [
      { kind: "paragraph", small: true, text: provisionOf(appendix).citation[locale] },
      { kind: "title", text: title },
      { kind: "paragraph", text: askWords[list][filed.procedure][locale] },
      ...body,
      ...signature,
      ...card,
    ],
  };
};
