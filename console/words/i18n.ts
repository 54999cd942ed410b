import i18next from "i18next";
import resourcesToBackend from "i18next-resources-to-backend";
import { initReactI18next } from "react-i18next";
import { currentLocale, keepLocale, locales, type Locale } from "./locale.ts";

/** One file a language and part of the console, each fetched when a page first needs it. */
const catalogues = import.meta.glob<Record<string, unknown>>("./*/*.json", { import: "default" });

const wordsOf = async (locale: string, namespace: string) => {
  const load = catalogues[`./${locale}/${namespace}.json`];
  if (load === undefined) throw new Error(`no words for ${namespace}`);
  return load();
};

/** Makes the words of the page's language ready. */
export const readyWords = async (): Promise<void> => {
  const locale = currentLocale();
  document.documentElement.lang = locale;
  await i18next
    .use(resourcesToBackend(wordsOf))
    .use(initReactI18next)
    .init({
      lng: locale,
      supportedLngs: [...locales],
      fallbackLng: false,
      ns: ["common"],
      defaultNS: "common",
      // React escapes what it shows.
      interpolation: { escapeValue: false },
      returnNull: false,
      react: { useSuspense: true },
    });
};

/** Turns every text of the page to another language, without loading it anew. */
export const speak = async (locale: Locale): Promise<void> => {
  keepLocale(locale);
  await i18next.changeLanguage(locale);
};
