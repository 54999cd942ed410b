import * as z from "zod";

/** The languages every text for people exists in: Kazakh, Russian, English. */
export const locales = ["kk", "ru", "en"] as const;

export const localeSchema = z.enum(locales);

export type Locale = z.infer<typeof localeSchema>;

/** One text in every language. */
export type Trilingual = Readonly<Record<Locale, string>>;
