import type * as z from "zod";
import { binSchema, checkDigitOf, type Bin } from "#shared/law/identifiers.ts";
import { consentTexts } from "#shared/registration/consents.ts";
import {
  organizationFormSchema,
  type OrganizationForm,
} from "#shared/registration/organization-form.ts";

/** An application as a caller writes it. */
export type WrittenForm = z.input<typeof organizationFormSchema>;

/** The BIN of a legal entity of January 2024 by its serial number; throws for one never issued. */
export const binOf = (serial: number): Bin => {
  const elevenDigits = `240140${String(serial).padStart(5, "0")}`;
  return binSchema.parse(`${elevenDigits}${checkDigitOf(elevenDigits)}`);
};

const addressInAlmaty: WrittenForm["registeredAddress"] = {
  kato: "751110000",
  postalIndex: "050000",
  settlement: "Алматы",
  street: "Абай даңғылы",
  building: "10",
};

/** An address in Astana, in another territory than the sample organisation's. */
export const addressInAstana: WrittenForm["registeredAddress"] = {
  kato: "711110000",
  settlement: "Астана",
  street: "Сарыарқа даңғылы",
  building: "1",
};

const consentTo = (name: keyof typeof consentTexts) => ({
  given: true as const,
  version: consentTexts[name].version,
});

/** A good application of an organisation in Almaty, as it is written. */
export const writtenForm = (changes: Partial<WrittenForm> = {}): WrittenForm => ({
  language: "kk",
  bin: binOf(1),
  name: {
    full: { kk: "«Шаңырақ» қоғамдық қоры", ru: "Общественный фонд «Шанырак»" },
    short: { kk: "«Шаңырақ» ҚҚ", ru: "ОФ «Шанырак»" },
  },
  head: { surname: "Оспанова", givenName: "Зейнеп", patronymic: "Бекқызы" },
  registeredAddress: addressInAlmaty,
  facilities: [addressInAlmaty],
  contacts: { email: "office@shanyraq.example", phones: ["+77010000001"] },
  services: [
    { type: "social-household", form: "at-home", priceTiyn: 250_000 },
    { type: "social-legal", form: "semi-inpatient", priceTiyn: 0 },
  ],
  places: { total: 20, free: 5 },
  consents: {
    officialContacts: consentTo("officialContacts"),
    trueDocuments: consentTo("trueDocuments"),
    personalData: consentTo("personalData"),
  },
  ...changes,
});

/** The same application after it was checked. */
export const organizationForm = (changes: Partial<WrittenForm> = {}): OrganizationForm =>
  organizationFormSchema.parse(writtenForm(changes));
