import type { Trilingual } from "#shared/law/languages.ts";

/** The words of a notice; a name in braces stands for what the record fills in. */
export const words = {
  title: {
    included: {
      en: "Notice of inclusion in the Register",
      ru: "Уведомление о включении в Реестр",
      kk: "Тізілімге енгізу туралы хабарлама",
    },
    refused: {
      en: "Notice of refusal to include in the Register",
      ru: "Уведомление об отказе во включении в Реестр",
      kk: "Тізілімге енгізуден бас тарту туралы хабарлама",
    },
  },
  to: {
    en: "To: {name}, BIN {bin}",
    ru: "Кому: {name}, БИН {bin}",
    kk: "Кімге: {name}, БСН {bin}",
  },
  decision: {
    included: {
      en: "{day} the Commission decided to include your organisation in the Register of organisations that provide special social services ({citation}).",
      ru: "{day} Комиссия решила включить вашу организацию в Реестр организаций, предоставляющих специальные социальные услуги ({citation}).",
      kk: "{day} Комиссия ұйымыңызды арнаулы әлеуметтік қызметтер көрсететін ұйымдардың тізіліміне енгізу туралы шешім қабылдады ({citation}).",
    },
    refused: {
      en: "{day} the Commission decided to refuse to include your organisation in the Register of organisations that provide special social services ({citation}).",
      ru: "{day} Комиссия решила отказать во включении вашей организации в Реестр организаций, предоставляющих специальные социальные услуги ({citation}).",
      kk: "{day} Комиссия ұйымыңызды арнаулы әлеуметтік қызметтер көрсететін ұйымдардың тізіліміне енгізуден бас тарту туралы шешім қабылдады ({citation}).",
    },
  },
  number: {
    en: "Your number in the Register: {number}. The information in the Register is public.",
    ru: "Ваш номер в Реестре: {number}. Сведения Реестра общедоступны.",
    kk: "Тізілімдегі нөміріңіз: {number}. Тізілімдегі мәліметтер баршаға қолжетімді.",
  },
  grounds: { en: "Grounds of the refusal", ru: "Основания отказа", kk: "Бас тарту негіздері" },
  justification: {
    en: "Reasons of the Commission, in its own words",
    ru: "Обоснование Комиссии, её собственными словами",
    kk: "Комиссияның өз сөзімен берген негіздемесі",
  },
  met: { en: "Required and met", ru: "Требуется и выполнено", kk: "Талап етіледі, орындалған" },
  unmet: {
    en: "Required, but not met",
    ru: "Требуется, но не выполнено",
    kk: "Талап етіледі, бірақ орындалмаған",
  },
  evidence: {
    en: "Answers of state systems taken into account",
    ru: "Учтённые ответы государственных систем",
    kk: "Ескерілген мемлекеттік жүйелер жауаптары",
  },
  evidenceItem: {
    en: "{system}: {value} (question {reference})",
    ru: "{system}: {value} (запрос {reference})",
    kk: "{system}: {value} (сұрау {reference})",
  },
  appeal: {
    en: "If you disagree with this decision, you may appeal against it in court ({citation}). These Rules name no time limit for that; other laws may.",
    ru: "Если вы не согласны с этим решением, вы можете обжаловать его в суде ({citation}). Эти Правила срока для этого не называют; его могут устанавливать другие законы.",
    kk: "Бұл шешіммен келіспесеңіз, оған сотта шағымдана аласыз ({citation}). Бұл қағидаларда ол үшін мерзім көрсетілмеген; оны басқа заңдар белгілеуі мүмкін.",
  },
  law: {
    en: "Law applied: {title}. Case: {caseId}.",
    ru: "Применены: {title}. Дело: {caseId}.",
    kk: "Қолданылған құқық: {title}. Іс: {caseId}.",
  },
  item: {
    en: "{statement}: {citation}",
    ru: "{statement}: {citation}",
    kk: "{statement}: {citation}",
  },
} as const satisfies Record<string, Trilingual | Record<string, Trilingual>>;

/** What a state system answered, in a letter about a decision that has been taken. */
export const evidenceWords = {
  clear: { en: "in order", ru: "в порядке", kk: "тәртіпте" },
  hit: { en: "something was found", ru: "есть сведения", kk: "мәлімет табылды" },
  "not-found": {
    en: "it knows nothing of the organisation",
    ru: "сведений об организации нет",
    kk: "ұйым туралы мәлімет жоқ",
  },
  unavailable: { en: "not available", ru: "недоступно", kk: "қолжетімсіз" },
  indeterminate: {
    en: "the answer does not settle the question",
    ru: "ответ не позволяет сделать вывод",
    kk: "жауап мәселені шешпейді",
  },
} as const satisfies Record<string, Trilingual>;

/** The languages by their own names. */
export const languageNames: Trilingual = { kk: "Қазақша", ru: "Русский", en: "English" };
