// The state systems and what they answer, in words for people.
import type { Trilingual } from "#shared/law/languages.ts";
import type { StateSystem } from "./systems.ts";
import type { CheckValue } from "./values.ts";

export const systemWords: Record<StateSystem, Trilingual> = {
  "legal-entity": {
    en: "State register of legal entities",
    ru: "Государственный регистр юридических лиц",
    kk: "Заңды тұлғалардың мемлекеттік тіркелімі",
  },
  "tax-debt": {
    en: "Tax debts",
    ru: "Налоговая задолженность",
    kk: "Салық берешегі",
  },
  insolvency: {
    en: "Bankruptcy and liquidation",
    ru: "Банкротство и ликвидация",
    kk: "Банкроттық және тарату",
  },
  "unreliable-participants": {
    en: "Unreliable participants in public procurement",
    ru: "Недобросовестные участники государственных закупок",
    kk: "Мемлекеттік сатып алудың жосықсыз қатысушылары",
  },
  "immovable-property": {
    en: "Rights to immovable property",
    ru: "Права на недвижимое имущество",
    kk: "Жылжымайтын мүлікке құқықтар",
  },
  accessibility: {
    en: "Accessibility of the premises",
    ru: "Доступность помещений",
    kk: "Үй-жайлардың қолжетімділігі",
  },
  "identity-documents": {
    en: "Identity documents",
    ru: "Документы, удостоверяющие личность",
    kk: "Жеке басты куәландыратын құжаттар",
  },
  "criminal-record": {
    en: "Criminal record",
    ru: "Судимость",
    kk: "Соттылық",
  },
  "narcological-register": {
    en: "Register of the narcological dispensary",
    ru: "Учёт в наркологическом диспансере",
    kk: "Наркологиялық диспансер есебі",
  },
  "psychiatric-register": {
    en: "Register of the psychiatric dispensary",
    ru: "Учёт в психиатрическом диспансере",
    kk: "Психиатриялық диспансер есебі",
  },
  "family-relations": {
    en: "Family relations",
    ru: "Родственные отношения",
    kk: "Туыстық қатынастар",
  },
  guardianship: {
    en: "Guardianship and trusteeship",
    ru: "Опека и попечительство",
    kk: "Қорғаншылық және қамқоршылық",
  },
  "powers-of-attorney": {
    en: "Powers of attorney",
    ru: "Доверенности",
    kk: "Сенімхаттар",
  },
};

/** The answers of state systems in words; never "no" for what is not known. */
export const valueWords: Record<CheckValue, Trilingual> = {
  clear: { en: "In order", ru: "В порядке", kk: "Тәртіпте" },
  hit: {
    en: "Something was found; an official looks at it",
    ru: "Есть сведения; их рассмотрит должностное лицо",
    kk: "Мәлімет табылды; оны лауазымды адам қарайды",
  },
  "not-found": {
    en: "The system knows nothing of the applicant",
    ru: "Система не нашла сведений о заявителе",
    kk: "Жүйе өтініш беруші туралы мәлімет таппады",
  },
  unavailable: {
    en: "The system is not available",
    ru: "Система недоступна",
    kk: "Жүйе қолжетімсіз",
  },
  indeterminate: {
    en: "The answer does not settle the question",
    ru: "Ответ не позволяет сделать вывод",
    kk: "Жауап мәселені шешпейді",
  },
};

/** In the place of what only those see who decide. */
export const hiddenWords: Trilingual = {
  en: "Answered; shown to those who decide",
  ru: "Ответ получен; показан тем, кто принимает решение",
  kk: "Жауап алынды; шешім қабылдайтындарға көрсетіледі",
};

export const byHandWords: Trilingual = {
  en: "found on a document",
  ru: "установлено по документу",
  kk: "құжат бойынша анықталды",
};

export const waitingWords: Trilingual = {
  en: "Waiting for the answer",
  ru: "Ожидается ответ",
  kk: "Жауап күтілуде",
};

export const delayWords: Trilingual = {
  en: "The system does not answer at the moment; it is asked again without your doing",
  ru: "Система сейчас не отвечает; запрос повторяется без вашего участия",
  kk: "Жүйе қазір жауап бермейді; сұрау сіздің қатысуыңызсыз қайталанады",
};
