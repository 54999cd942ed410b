// The help as the portal gets it: in one language, its texts filled in.
import * as z from "zod";
import { daySchema } from "#shared/law/dates.ts";
import type { Locale, Trilingual } from "#shared/law/languages.ts";
import { confirmations, wordingCodes, type WordingCode } from "#shared/assistance/wordings.ts";
import type { HelpItem, HelpSection } from "./parts.ts";
import { helpSections, helpSectionSchema, helpSource, type HelpSectionCode } from "./sections.ts";
import { helpTerms, helpTermUnits, lengthsIn } from "./terms.ts";

const provisionSchema = z
  .string()
  .regex(/^(?:L114|S138)-/)
  .meta({ description: "A row of an act that is explained here", example: "L114-14.3" });

const articleSchema = z
  .string()
  .regex(/^P003-/)
  .meta({ description: "A row of the portal's article that is explained here; no legal ground" });

const termViewSchema = z
  .strictObject({
    amount: z.int().min(0).meta({ description: "0 from the very day on" }),
    unit: z.enum(helpTermUnits),
    provision: provisionSchema,
  })
  .meta({ description: "How long that may take" });

const itemViewSchema = z.strictObject({
  code: z.string().meta({
    description: "Stays the same in every language; that of a ground or type of services",
  }),
  title: z.string(),
  text: z.string(),
  provisions: z.array(provisionSchema),
  article: articleSchema.optional(),
  numbers: z
    .strictObject({ en: z.string(), kk: z.string() })
    .meta({ description: "Of a ground, in the English and in the Kazakh text of the Law" })
    .optional(),
  term: termViewSchema.optional(),
});

const sectionViewSchema = z.strictObject({
  code: helpSectionSchema,
  title: z.string(),
  text: z.string(),
  article: articleSchema.optional(),
  items: z.array(itemViewSchema),
});

const confirmationViewSchema = z.strictObject({
  code: z.enum(wordingCodes),
  provisions: z.array(provisionSchema),
  wordings: z
    .array(z.strictObject({ version: z.string(), from: daySchema, text: z.string() }))
    .meta({ description: "Every wording there was, the newest last; `from` is its first day" }),
});

export const helpViewSchema = z.strictObject({
  source: z
    .strictObject({ title: z.string(), updatedOn: daySchema, note: z.string() })
    .meta({ description: "To be shown with every text that names a row of the article" }),
  sections: z.array(sectionViewSchema).meta({ description: "In the order in which they are read" }),
  confirmations: z.array(confirmationViewSchema).meta({
    description: "The texts that people confirm when they apply, as an application names them",
  }),
});
type HelpView = z.infer<typeof helpViewSchema>;

/** A text with the lengths of terms where their names stand. */
const say = (text: Trilingual, locale: Locale): string => {
  const lengths = lengthsIn(locale);
  return text[locale].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const length = lengths[name];
    if (length === undefined) throw new Error(`the help knows no term ${name}`);
    return length;
  });
};

const viewItem = ({ title, text, provisions, term, ...same }: HelpItem, locale: Locale) => ({
  ...same,
  title: say(title, locale),
  text: say(text, locale),
  provisions: [...provisions],
  ...(term !== undefined && { term: helpTerms[term] }),
});

const viewSection = (
  code: HelpSectionCode,
  { title, text, article, items }: HelpSection,
  locale: Locale,
) => ({
  code,
  title: say(title, locale),
  text: say(text, locale),
  ...(article !== undefined && { article }),
  items: items.map((item) => viewItem(item, locale)),
});

const viewConfirmation = (code: WordingCode, locale: Locale) => {
  const { provisions, wordings } = confirmations[code];
  return {
    code,
    provisions: [...provisions],
    wordings: wordings.map(({ version, from, text }) => ({ version, from, text: text[locale] })),
  };
};

/** The whole help in a language, or the one section that is wanted, always with its source (P003-0, P003-1). */
export const viewHelp = (locale: Locale, wanted?: HelpSectionCode): HelpView => ({
  source: {
    title: helpSource.title[locale],
    updatedOn: helpSource.updatedOn,
    note: helpSource.note[locale],
  },
  sections: helpSectionSchema.options
    .filter((code) => wanted === undefined || code === wanted)
    .map((code) => viewSection(code, helpSections[code], locale)),
  confirmations: wordingCodes.map((code) => viewConfirmation(code, locale)),
});
