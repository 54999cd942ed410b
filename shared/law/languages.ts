import * as z from "zod";

/** The languages every text for people exists in: Kazakh, Russian, English. */
export const locales = ["kk", "ru", "en"] as const;

export const localeSchema = z.enum(locales);

export type Locale = z.infer<typeof localeSchema>;

/** One text in every language. */
export type Trilingual = Readonly<Record<Locale, string>>;

const textSchema = z.string().min(1);

/** A text in every language, none of them empty. */
export const trilingualSchema = z
  .strictObject({ kk: textSchema, ru: textSchema, en: textSchema })
  .readonly();
