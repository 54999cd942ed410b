// Words that several papers say.
import type { Trilingual } from "#shared/law/languages.ts";

export const yesNo: Record<"yes" | "no", Trilingual> = {
  yes: { kk: "иә", ru: "да", en: "yes" },
  no: { kk: "жоқ", ru: "нет", en: "no" },
};

export const commonWords = {
  basis: { kk: "Құқықтық негіз", ru: "Правовое основание", en: "Legal basis" },
  edition: { kk: "Қолданылған редакция", ru: "Применённая редакция", en: "Edition applied" },
  case: { kk: "Іс", ru: "Дело", en: "Case" },
  number: { kk: "Нөмірі", ru: "Номер", en: "Number" },
  unit: {
    kk: "Жергілікті атқарушы орган",
    ru: "Местный исполнительный орган",
    en: "Local executive body",
  },
  zone: {
    kk: "Уақыт UTC+5 бойынша көрсетілген.",
    ru: "Время указано по UTC+5.",
    en: "Times are those of UTC+5.",
  },
  none: { kk: "жоқ", ru: "нет", en: "none" },
} as const satisfies Record<string, Trilingual>;

/** How somebody who signed electronically is entitled to. */
export const entitledWords: Record<"individual" | "head" | "may-sign", Trilingual> = {
  individual: { kk: "жеке өзі", ru: "лично", en: "in person" },
  head: { kk: "басшы ретінде", ru: "как руководитель", en: "as the head" },
  "may-sign": {
    kk: "қол қою құқығы бар адам ретінде",
    ru: "как лицо с правом подписи",
    en: "as one entitled to sign",
  },
};
