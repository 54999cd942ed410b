import { QueryClientProvider } from "@tanstack/react-query";
import { ConfigProvider, type ConfigProviderProps } from "antd";
import dayjs from "dayjs";
import { useEffect, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { locales, type Locale } from "../words/locale.ts";
import { useIsDark } from "./appearance.ts";
import { queryClient } from "./query-client.ts";
import { themeFor } from "./theme.ts";

type Words = NonNullable<ConfigProviderProps["locale"]>;

/** The words of the components themselves: calendars, empty tables, pages. */
const componentWords: Readonly<Record<Locale, () => Promise<Words>>> = {
  kk: async () => {
    await import("dayjs/locale/kk");
    return (await import("antd/es/locale/kk_KZ")).default;
  },
  ru: async () => {
    await import("dayjs/locale/ru");
    return (await import("antd/es/locale/ru_RU")).default;
  },
  en: async () => {
    await import("dayjs/locale/en-gb");
    return (await import("antd/es/locale/en_GB")).default;
  },
};

const calendarOf: Readonly<Record<Locale, string>> = { kk: "kk", ru: "ru", en: "en-gb" };

const isLocale = (language: string): language is Locale =>
  locales.some((locale) => locale === language);

const useComponentWords = (): Words | undefined => {
  const { i18n } = useTranslation();
  const [words, setWords] = useState<Words>();
  const { language } = i18n;
  useEffect(() => {
    if (!isLocale(language)) return undefined;
    let gone = false;
    const take = async () => {
      const found = await componentWords[language]();
      if (gone) return;
      dayjs.locale(calendarOf[language]);
      setWords(found);
    };
    void take();
    return () => {
      gone = true;
    };
  }, [language]);
  return words;
};

/** What every page stands in: the look, the words of the components, and what has been asked. */
export const Providers = ({ children }: { readonly children: ReactNode }) => {
  const dark = useIsDark();
  const words = useComponentWords();
  return (
    <ConfigProvider theme={themeFor(dark)} {...(words !== undefined && { locale: words })}>
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </ConfigProvider>
  );
};
