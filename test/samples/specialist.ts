import type * as z from "zod";
import { checkDigitOf, iinSchema, type Iin } from "#shared/law/identifiers.ts";
import {
  specialistFormSchema,
  type SpecialistForm,
} from "#shared/registration/forms/specialist.ts";
import { mockPersonOf } from "#shared/state-systems/mock-persons.ts";
import { listedFor } from "./documents.ts";
import { addressInAlmaty, allConsents } from "./organization.ts";

/** An application as a caller writes it. */
export type WrittenSpecialist = z.input<typeof specialistFormSchema>;

/** The IIN of a woman born on 14 March 1891, by her serial number; throws for one never issued. */
export const iinOf = (serial: number): Iin => {
  const elevenDigits = `9103142${String(serial).padStart(4, "0")}`;
  return iinSchema.parse(`${elevenDigits}${checkDigitOf(elevenDigits)}`);
};

const plainForm = {
  supplier: "specialist",
  language: "ru",
  position: { title: "Социальный работник", organization: "Общественный фонд «Шанырак»" },
  education: [
    { level: "higher", institution: "Медресе Галия", speciality: "Педагогика", year: 1911 },
  ],
  qualification: "Специалист по социальной работе",
  experience: [
    {
      from: "1912-09-01",
      until: "1917-05-31",
      employer: "Общество попечения",
      position: "Попечитель",
    },
  ],
  services: [{ type: "social-pedagogical", standard: "order-165" }],
  registeredAddress: addressInAlmaty,
  contacts: { email: "home@specialist.example", phones: ["+77010000002"] },
  workContacts: { email: "work@specialist.example" },
  consents: allConsents,
} satisfies Omit<WrittenSpecialist, "documents" | "iin" | "name">;

/** A good application of a specialist in Almaty, as it is written, with the documents that it needs. */
export const writtenSpecialist = (changes: Partial<WrittenSpecialist> = {}): WrittenSpecialist => {
  const iin = changes.iin ?? iinOf(10);
  const form = { ...plainForm, iin, name: mockPersonOf(iin), ...changes };
  const documents = listedFor(
    {
      supplier: "specialist",
      hasConstituentDocuments: false,
      hasStaffDocument: false,
      stateOwned: false,
      sellsDevices: false,
      allDomestic: false,
      hasPosition: form.position !== undefined,
    },
    iin,
  );
  return { ...form, documents: changes.documents ?? documents };
};

/** The same application after it was checked. */
export const specialistForm = (changes: Partial<WrittenSpecialist> = {}): SpecialistForm =>
  specialistFormSchema.parse(writtenSpecialist(changes));
