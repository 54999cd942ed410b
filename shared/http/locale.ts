import Negotiator from "negotiator";
import { localeSchema, locales, type Locale } from "#shared/law/languages.ts";

/** The language a caller gets when it asks for none that Arnau speaks: the state language. */
const otherwise: Locale = "kk";

/** The language of the answer by the caller's Accept-Language. */
export const localeOf = (acceptLanguage: string | undefined): Locale => {
  if (acceptLanguage === undefined) return otherwise;
  const headers = { "accept-language": acceptLanguage };
  const wanted = localeSchema.safeParse(new Negotiator({ headers }).language([...locales]));
  return wanted.success ? wanted.data : otherwise;
};
