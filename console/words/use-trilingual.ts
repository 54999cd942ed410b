import { useTranslation } from "react-i18next";

interface Trilingual {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

/** Chooses the language of the page from a text that comes in all three. */
export const useTrilingual = () => {
  const { i18n } = useTranslation();
  return ({ kk, ru, en }: Trilingual): string => {
    switch (i18n.language) {
      case "kk":
        return kk;
      case "ru":
        return ru;
      default:
        return en;
    }
  };
};
