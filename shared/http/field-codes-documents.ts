import type { Trilingual } from "#shared/law/languages.ts";

/** What can be wrong with the announcement of an upload (R377-8a, R377-16a). */
export const documentFieldMessages = {
  "document-empty": {
    en: "the file is empty",
    ru: "файл пуст",
    kk: "файл бос",
  },
  "document-too-large": {
    en: "the file is larger than 20 MB",
    ru: "файл больше 20 МБ",
    kk: "файл 20 МБ-тан үлкен",
  },
  "document-refused": {
    en: "did not pass its inspection; upload another file and have it inspected",
    ru: "не прошёл проверку; загрузите другой файл и проверьте его",
    kk: "тексеруден өтпеді; басқа файл жүктеп, оны тексертіңіз",
  },
  "media-type-differs": {
    en: "is not the type that the end of the file's name says",
    ru: "не соответствует расширению в имени файла",
    kk: "файл атауындағы кеңейтімге сәйкес келмейді",
  },
} as const satisfies Record<string, Trilingual>;
