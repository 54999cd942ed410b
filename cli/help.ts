import type { Locale, Trilingual } from "#shared/law/languages.ts";

/** What the program is for. */
export const purpose: Trilingual = {
  en: "The command line of Arnau's operators",
  ru: "Командная строка операторов Arnau",
  kk: "Arnau операторларының командалық жолы",
};

export const jsonWords: Trilingual = {
  en: "answer in JSON",
  ru: "ответ в JSON",
  kk: "жауапты JSON түрінде беру",
};

export const langWords: Trilingual = {
  en: "language: kk, ru or en",
  ru: "язык: kk, ru или en",
  kk: "тіл: kk, ru немесе en",
};

export const helpWords: Trilingual = {
  en: "show what can be given",
  ru: "показать, что можно указать",
  kk: "не беруге болатынын көрсету",
};

const titles: Readonly<Record<string, Trilingual>> = {
  "Usage:": { en: "Usage:", ru: "Вызов:", kk: "Шақыру:" },
  "Arguments:": { en: "Arguments:", ru: "Аргументы:", kk: "Аргументтер:" },
  "Options:": { en: "Options:", ru: "Параметры:", kk: "Параметрлер:" },
  "Global Options:": {
    en: "Options of every command:",
    ru: "Параметры любой команды:",
    kk: "Кез келген команданың параметрлері:",
  },
  "Commands:": { en: "Commands:", ru: "Команды:", kk: "Командалар:" },
};

/** A heading of the parser's help in a language. */
export const titleIn =
  (locale: Locale) =>
  (title: string): string =>
    titles[title]?.[locale] ?? title;
