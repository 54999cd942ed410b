// The application for special social services (L114-13.1): what it has to hold, and nothing more (G58).
import * as z from "zod";
import { crueltyFormSchema } from "#shared/assistance/cruelty.ts";
import { groundSchema, type Ground } from "#shared/assistance/grounds.ts";
import { localeSchema } from "#shared/law/languages.ts";
import { katoSchema } from "#shared/law/territory.ts";
import { documentIdSchema, fileDigestSchema } from "#shared/registration/forms/documents.ts";
import { mostPages } from "#shared/registration/forms/file-name.ts";
import { addressSchema, words } from "#shared/registration/forms/parts.ts";
import { phoneSchema } from "#shared/registration/forms/phone.ts";
import { serviceTypeSchema } from "#shared/registration/forms/services.ts";
import { registerNumberSchema } from "#shared/registration/register-number.ts";
import { applicationDocumentTypes } from "./document-types.ts";
import { personSchema } from "./person.ts";
import { representativeSchema } from "./representative.ts";

export { applicationDocumentTypes } from "./document-types.ts";

const attachedDocumentSchema = z.strictObject({
  id: documentIdSchema,
  type: z.enum(applicationDocumentTypes),
  fileName: z.string().min(1).max(100),
  pages: z.int().min(1).max(mostPages),
  sha256: fileDigestSchema,
});

type AttachedDocument = z.infer<typeof attachedDocumentSchema>;

/**
 * To whom it is addressed: the executive body of the place of residence, or of any place where the residence does
 * not count (L114-13.1.1, L114-15.7, G43); or a provider, for paid services or where the Law lets that group take
 * applications in (L114-13.1.2, L114-13.1.3, G44).
 */
const addresseeSchema = z.discriminatedUnion("to", [
  z.strictObject({ to: z.literal("office"), kato: katoSchema.optional() }),
  z.strictObject({ to: z.literal("provider"), number: registerNumberSchema }),
]);

const contactsSchema = z.strictObject({
  email: z.email().max(254).optional(),
  phones: z.array(phoneSchema).max(5),
});

const listOf = <Item extends z.ZodType>(item: Item, most: number) =>
  z
    .array(item)
    .max(most)
    .refine((all) => new Set(all).size === all.length, { params: { code: "listed-twice" } });

const isOtherFile = (one: AttachedDocument, other: AttachedDocument): boolean =>
  one.id !== other.id && one.sha256 !== other.sha256;

/** The papers of an application, each with a file of its own. */
export const applicationDocumentsSchema = z
  .array(attachedDocumentSchema)
  .max(20)
  .refine(
    (all) =>
      all.every((one, place) => all.slice(0, place).every((other) => isOtherFile(one, other))),
    { params: { code: "document-file-shared" } },
  );

/** Grounds of article 6, each once; whether one is enough depends on who says it. */
export const groundsSchema = listOf(groundSchema, 12);

/** The grounds of which no residence is asked (L114-13.1a, L114-15.7). */
const placeless: ReadonlySet<Ground> = new Set(["homelessness", "cruel-treatment"]);

/** Whether the place of residence does not count. */
export const isPlaceless = (grounds: readonly Ground[]): boolean =>
  grounds.some((ground) => placeless.has(ground));

const form = z.strictObject({
  /** At the expense of the budget, guaranteed and additional volume together, or paid (L114-5.1, L114-5.2, L114-5.3). */
  volume: z.enum(["budget", "paid"]),
  /** One person, or a family (L114-0.PRE). */
  subject: z.enum(["person", "family"]),
  language: localeSchema.meta({ description: "The language in which the applicant is written to" }),
  /** Those who are in the situation; the first one applies or is applied for. */
  people: z.array(personSchema).min(1).max(20),
  grounds: groundsSchema.refine((all) => all.length > 0, { params: { code: "ground-missing" } }),
  /** The forms that cruel treatment took, where it is a ground (L114-6.2.p2a). */
  cruelty: listOf(crueltyFormSchema, 4),
  residence: addressSchema.optional(),
  /** Of the people it is about; a representative has an address of its own. */
  contacts: contactsSchema,
  addressee: addresseeSchema,
  representative: representativeSchema.optional(),
  /** What is asked for; need is assessed whatever is said here, but paid services are what was agreed to be asked. */
  wanted: listOf(serviceTypeSchema, 8),
  /** What a provider has to have to be reached and used. */
  accessibility: words(1000).optional(),
  situation: words(4000),
  documents: applicationDocumentsSchema,
  /** Rights, duties and conditions were shown before it was signed, by the wording of that version (L114-12.1.2). */
  informed: z.strictObject({ version: z.string().min(1).max(50) }),
  /** What is said is complete and reliable, by the wording of that version (L114-12.2.1). */
  confirmed: z.strictObject({ version: z.string().min(1).max(50) }),
  /** The signer's own consent to the use of the data, by the wording of that version. */
  consent: z.strictObject({ version: z.string().min(1).max(50) }),
});
export type ApplicationForm = z.infer<typeof form>;

type Flaw = readonly [path: readonly (string | number)[], code: string, isSo: boolean];

/** What an application has to say besides its fields, where they depend on each other. */
const flawsOf = (given: ApplicationForm): readonly Flaw[] => {
  const { volume, subject, people, grounds, cruelty, residence, addressee, wanted } = given;
  const isCruel = grounds.includes("cruel-treatment");
  const toOffice = addressee.to === "office" ? addressee : undefined;
  return [
    [["people"], "person-alone", subject === "person" && people.length > 1],
    [["cruelty"], "cruelty-form-missing", isCruel && cruelty.length === 0],
    [["cruelty"], "cruelty-without-ground", !isCruel && cruelty.length > 0],
    [["residence"], "residence-missing", residence === undefined && !isPlaceless(grounds)],
    [
      ["addressee", "kato"],
      "office-missing",
      toOffice !== undefined && residence === undefined && toOffice.kato === undefined,
    ],
    // Paid services are asked of the provider, and never of the executive body (L114-13.1.2).
    [["addressee", "to"], "paid-from-provider", volume === "paid" && toOffice !== undefined],
    [
      ["addressee", "to"],
      "not-a-direct-channel",
      volume === "budget" && toOffice === undefined && !isPlaceless(grounds),
    ],
    [["wanted"], "service-missing", volume === "paid" && wanted.length === 0],
  ];
};

/** The papers that a consent or a proof names are among those attached. */
const namedPapers = ({ people, representative, documents }: ApplicationForm): readonly Flaw[] => {
  const isMissing = (id: string, type: string) =>
    !documents.some((one) => one.id === id && one.type === type);
  const consents = people.map(({ consent }, index): Flaw => [
    ["people", index, "consent", "document"],
    "document-missing",
    consent?.by === "document" && isMissing(consent.document, "adult-consent"),
  ]);
  const proof =
    representative !== undefined && "proof" in representative ? representative.proof : undefined;
  const proven: Flaw = [
    ["representative", "proof", "document"],
    "document-missing",
    proof !== undefined && isMissing(proof.document, "representation"),
  ];
  return [...consents, proven];
};

/** An application, with every flaw that shows without knowing the day: at once, each at its place. */
export const applicationFormSchema = form.superRefine((given, context) => {
  for (const [path, code, isSo] of [...flawsOf(given), ...namedPapers(given)]) {
    if (isSo)
      context.addIssue({ code: "custom", path: [...path], message: code, params: { code } });
  }
});
