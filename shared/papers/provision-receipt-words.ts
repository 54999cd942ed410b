import type { Trilingual } from "#shared/law/languages.ts";

/** What the receipt of a decision on an application says around its facts. */
export const provisionReceiptWords = {
  outcome: {
    provide: { kk: "қызмет көрсету", ru: "предоставить услуги", en: "to provide services" },
    refuse: { kk: "бас тарту", ru: "отказать", en: "to refuse" },
  },
  conclusion: {
    kk: "Бағалау қорытындысының жазбасы",
    ru: "Запись с заключением оценки",
    en: "Entry of the conclusion",
  },
  until: { kk: "Қай күнге дейін", ru: "До какого дня", en: "Until" },
  recognised: {
    kk: "Танылған негіздер",
    ru: "Признанные основания",
    en: "Grounds that were recognised",
  },
  services: { kk: "Қызметтер", ru: "Услуги", en: "Services" },
} as const satisfies Record<string, Trilingual | Record<string, Trilingual>>;
