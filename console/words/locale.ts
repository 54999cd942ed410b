/** The languages that everything here speaks. */
export const locales = ["kk", "ru", "en"] as const;
export type Locale = (typeof locales)[number];

/** How each language calls itself, in whichever language the page is. */
export const languageNames: Readonly<Record<Locale, string>> = {
  kk: "Қазақша",
  ru: "Русский",
  en: "English",
};

/** The same in short. */
export const shortLanguageNames: Readonly<Record<Locale, string>> = {
  kk: "Қаз",
  ru: "Рус",
  en: "Eng",
};

const place = "arnau.locale";

const isLocale = (text: string | null | undefined): text is Locale =>
  locales.some((locale) => locale === text);

const kept = (): string | null => {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
};

/** What the browser prefers of what there is; Kazakh, the state language, else. */
const preferred = (): Locale =>
  navigator.languages.map((tag) => tag.slice(0, 2)).find(isLocale) ?? "kk";

let current: Locale | undefined;

/** The language of the page: the one chosen here before, else the browser's. */
export const currentLocale = (): Locale => {
  if (current !== undefined) return current;
  const before = kept();
  current = isLocale(before) ? before : preferred();
  return current;
};

/** Takes a language for this page and the next ones. */
export const keepLocale = (locale: Locale): void => {
  current = locale;
  document.documentElement.lang = locale;
  try {
    localStorage.setItem(place, locale);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
};
