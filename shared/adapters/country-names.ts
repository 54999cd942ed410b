import type { Locale } from "#shared/law/languages.ts";

/** What countries are called in a language, by their ISO 3166-1 codes; a code without a name names itself. */
export const countryNamesIn = (locale: Locale): ((code: string) => string) => {
  const names = new Intl.DisplayNames([locale], { type: "region" });
  return (code) => names.of(code) ?? code;
};
