import type { Acting } from "#shared/assistance/portal-access.ts";
import type { Trilingual } from "#shared/law/languages.ts";

/** What somebody who acts through the portal is to a case. */
export const actingWords: Readonly<Record<Acting, Trilingual>> = {
  person: {
    en: "The person, through the portal",
    ru: "Сам человек, через портал",
    kk: "Адамның өзі, портал арқылы",
  },
  representative: {
    en: "The representative, through the portal",
    ru: "Представитель, через портал",
    kk: "Өкіл, портал арқылы",
  },
  minor: {
    en: "The child, through the portal",
    ru: "Ребёнок, через портал",
    kk: "Бала, портал арқылы",
  },
};
