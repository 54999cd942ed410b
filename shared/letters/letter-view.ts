// A letter as an official reads it before it goes out (docs/adr/0048).
import * as z from "zod";
import { letterToSchema } from "#shared/assistance/events-parts.ts";
import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import { localeSchema, type Locale } from "#shared/law/languages.ts";
import type { ComposedLetter } from "#shared/notices/letter.ts";
import { languagesFor } from "#shared/notices/mail.ts";
import type { Recipient } from "#shared/notices/recipient.ts";

const blockSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("title"), text: z.string() }),
  z.strictObject({ kind: z.literal("paragraph"), text: z.string() }),
  z.strictObject({ kind: z.literal("list"), title: z.string(), items: z.array(z.string()) }),
  /** Words that somebody typed. */
  z.strictObject({ kind: z.literal("quotation"), title: z.string(), words: z.string() }),
]);

/** A letter in one language: its text is that of its blocks. */
const inOneLanguageSchema = z.strictObject({
  subject: z.string(),
  text: z.string(),
  blocks: z.array(blockSchema),
});

/** Who a letter is to: of a registration its supplier, or an organisation that lists a specialist; of an application, one of its people. */
const addresseeSchema = z.enum(["supplier", "organization", ...letterToSchema.options]);

export const letterViewSchema = z.strictObject({
  to: addresseeSchema,
  /** The organisation, by its case, where the letter is not to the people of this one (G26). */
  organization: caseIdSchema.optional(),
  /** Where it goes; absent where there is no address, so that the office tells them otherwise, and for other organisations. */
  email: z.string().optional(),
  /** Whether it goes out at all. */
  sent: z.boolean(),
  /** In which languages the mail is: the one that the form asks for, and Kazakh. None where none goes out. */
  languages: z.array(localeSchema),
  kk: inOneLanguageSchema,
  ru: inOneLanguageSchema,
  en: inOneLanguageSchema,
});
export type LetterView = z.output<typeof letterViewSchema>;

interface Addressed {
  readonly to: z.output<typeof addresseeSchema>;
  readonly recipient: Recipient | undefined;
  readonly organization?: CaseId | undefined;
  readonly letterIn: (locale: Locale) => ComposedLetter;
}

const partsIn = ({ subject, text, blocks }: ComposedLetter) => ({
  subject,
  text,
  blocks: blocks.map((block) =>
    block.kind === "list" ? { ...block, items: [...block.items] } : block,
  ),
});

/** A letter in every language, made by the same words that it is sent in. The address of another organisation is not for this office. */
export const viewLetter = ({ to, recipient, organization, letterIn }: Addressed): LetterView => ({
  to,
  ...(organization === undefined
    ? recipient !== undefined && { email: recipient.email }
    : { organization }),
  sent: recipient !== undefined,
  languages: recipient === undefined ? [] : [...languagesFor(recipient.language)],
  kk: partsIn(letterIn("kk")),
  ru: partsIn(letterIn("ru")),
  en: partsIn(letterIn("en")),
});
