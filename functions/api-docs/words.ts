import type { Trilingual } from "#shared/law/languages.ts";

/** What the page says in its own name. */
export const words = {
  title: {
    en: "Arnau: description of the API",
    ru: "Arnau: описание API",
    kk: "Arnau: API сипаттамасы",
  },
  intro: {
    en: "For those who connect to the Register of organisations that provide special social services: the e-government portal, the officials, state systems, and everybody who reads the Register.",
    ru: "Для тех, кто подключается к Реестру организаций, предоставляющих специальные социальные услуги: портала электронного правительства, должностных лиц, государственных систем и всех, кто читает Реестр.",
    kk: "Арнаулы әлеуметтік қызметтер көрсететін ұйымдардың Тіркеліміне қосылатындарға арналған: электрондық үкімет порталы, лауазымды адамдар, мемлекеттік жүйелер және Тіркелімді оқитын баршаға.",
  },
  file: {
    en: "The same as an OpenAPI document",
    ru: "То же в виде документа OpenAPI",
    kk: "Осының өзі OpenAPI құжаты түрінде",
  },
  languages: { en: "Language", ru: "Язык", kk: "Тіл" },
  failed: {
    en: "The description could not be loaded. Load the page again, or read the OpenAPI document.",
    ru: "Описание не загрузилось. Обновите страницу или откройте документ OpenAPI.",
    kk: "Сипаттама жүктелмеді. Бетті жаңартыңыз немесе OpenAPI құжатын ашыңыз.",
  },
} as const satisfies Record<string, Trilingual>;

export const languageNames: Trilingual = { kk: "Қазақша", ru: "Русский", en: "English" };

/** Words of Redoc itself, as far as it lets them be set. */
export const redocLabels = {
  enum: { en: "One of", ru: "Одно из", kk: "Мыналардың бірі" },
  enumSingleValue: { en: "Value", ru: "Значение", kk: "Мәні" },
  enumArray: { en: "Items", ru: "Элементы", kk: "Элементтері" },
  default: { en: "Default", ru: "По умолчанию", kk: "Әдепкі мәні" },
  example: { en: "Example", ru: "Пример", kk: "Мысал" },
  examples: { en: "Examples", ru: "Примеры", kk: "Мысалдар" },
  arrayOf: { en: "List of ", ru: "Список: ", kk: "Тізім: " },
  const: { en: "Value", ru: "Значение", kk: "Мәні" },
  noResultsFound: { en: "Nothing found", ru: "Ничего не найдено", kk: "Ештеңе табылмады" },
  responses: { en: "Answers", ru: "Ответы", kk: "Жауаптар" },
  requestSamples: { en: "Sample requests", ru: "Примеры запросов", kk: "Сұрау мысалдары" },
  responseSamples: { en: "Sample answers", ru: "Примеры ответов", kk: "Жауап мысалдары" },
} as const satisfies Record<string, Trilingual>;
