import type * as z from "zod";
import { binSchema, checkDigitOf, type Bin } from "#shared/law/identifiers.ts";
import { consentTextOf, type consentNames } from "#shared/registration/forms/consents.ts";
import {
  organizationFormSchema,
  type OrganizationForm,
} from "#shared/registration/forms/organization.ts";
import { listedFor } from "./documents.ts";

/** An application as a caller writes it. */
export type WrittenForm = z.input<typeof organizationFormSchema>;

/** The BIN of a legal entity of January 2024 by its serial number; throws for one never issued. */
export const binOf = (serial: number): Bin => {
  const elevenDigits = `240140${String(serial).padStart(5, "0")}`;
  return binSchema.parse(`${elevenDigits}${checkDigitOf(elevenDigits)}`);
};

export const addressInAlmaty = {
  kato: "751110000",
  postalIndex: "050000",
  settlement: "Алматы",
  street: "Абай даңғылы",
  building: "10",
} satisfies WrittenForm["facilities"][number];

/** An address in Astana, in another territory than the sample organisation's. */
export const addressInAstana = {
  kato: "711110000",
  postalIndex: "010000",
  settlement: "Астана",
  street: "Сарыарқа даңғылы",
  building: "1",
} satisfies WrittenForm["facilities"][number];

const given = (name: (typeof consentNames)[number]) => ({
  given: true as const,
  version: consentTextOf(name).version,
});

/** Every consent, given to the wording that is asked for now. */
export const allConsents = {
  officialContacts: given("officialContacts"),
  trueDocuments: given("trueDocuments"),
  personalData: given("personalData"),
};

const plainForm = {
  supplier: "organization",
  language: "kk",
  bin: binOf(1),
  stateRegistration: "1234-1910-АО",
  ownership: "non-state",
  name: {
    full: { kk: "«Шаңырақ» қоғамдық қоры", ru: "Общественный фонд «Шанырак»" },
    short: { kk: "«Шаңырақ» ҚҚ", ru: "ОФ «Шанырак»" },
  },
  head: { surname: "Оспанова", givenName: "Зейнеп", patronymic: "Бекқызы" },
  registeredAddress: addressInAlmaty,
  facilities: [addressInAlmaty],
  contacts: { email: "office@shanyraq.example", phones: ["+77010000001"] },
  services: [
    { type: "social-household", standard: "order-165", form: "at-home", priceTiyn: 250_000 },
    { type: "social-legal", standard: "order-1079", form: "semi-inpatient", priceTiyn: 0 },
  ],
  devices: [],
  places: { total: 20, free: 5 },
  specialists: [],
  stated: { constituentDocuments: true, staffDocument: true },
  consents: allConsents,
} satisfies Omit<WrittenForm, "documents">;

/** A good application of an organisation in Almaty, as it is written, with the documents that it needs. */
export const writtenForm = (changes: Partial<WrittenForm> = {}): WrittenForm => {
  const form = { ...plainForm, ...changes };
  const documents = listedFor(
    {
      supplier: "organization",
      hasConstituentDocuments: form.stated.constituentDocuments,
      hasStaffDocument: form.stated.staffDocument,
      stateOwned: form.ownership === "state",
      sellsDevices: form.devices.length > 0,
      allDomestic: form.devices.every(({ domesticProducer }) => domesticProducer),
      hasPosition: false,
    },
    String(form.bin ?? form.iin),
  );
  return { ...form, documents: changes.documents ?? documents };
};

/** The same application after it was checked. */
export const organizationForm = (changes: Partial<WrittenForm> = {}): OrganizationForm =>
  organizationFormSchema.parse(writtenForm(changes));
