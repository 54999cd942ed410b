import type { Trilingual } from "#shared/law/languages.ts";
import type { RegistrationDecision } from "#shared/registration/state.ts";

/** What a receipt of a decision says around its facts. */
export const receiptWords = {
  title: {
    kk: "Шешім түбіртегі",
    ru: "Квитанция решения",
    en: "Receipt of a decision",
  },
  outcome: { kk: "Шешім", ru: "Решение", en: "Decision" },
  at: { kk: "Қабылданған уақыты", ru: "Когда принято", en: "Taken at" },
  entry: { kk: "Іс тарихындағы жазба", ru: "Запись в истории дела", en: "Entry of the history" },
  entryHash: { kk: "Жазбаның SHA-256 мәні", ru: "SHA-256 записи", en: "SHA-256 of the entry" },
  formDigest: {
    kk: "Қаралған өтініштің SHA-256 мәні",
    ru: "SHA-256 рассмотренного заявления",
    en: "SHA-256 of the application decided",
  },
  provisions: {
    kk: "Қолданылған нормалар",
    ru: "Применённые нормы",
    en: "Provisions applied",
  },
  claims: { kk: "Бас тарту негіздері", ru: "Основания отказа", en: "Grounds of the refusal" },
  reproach: {
    kk: "Сақталмаған талап",
    ru: "Несоблюдённое требование",
    en: "Requirement in question",
  },
  met: { kk: "Орындалған шарттар", ru: "Выполненные условия", en: "Conditions met" },
  unmet: { kk: "Орындалмаған шарттар", ru: "Невыполненные условия", en: "Conditions not met" },
  overruled: {
    kk: "Өкілдің пікіріне қарамастан Комиссия орындалған деп тапқаны",
    ru: "Признано Комиссией выполненным вопреки мнению представителя",
    en: "Found met by the Commission against the representative's opinion",
  },
  evidence: { kk: "Пайдаланылған дәлелдер", ru: "Использованные сведения", en: "Evidence used" },
  system: { kk: "Жүйе", ru: "Система", en: "System" },
  answer: { kk: "Жауап", ru: "Ответ", en: "Answer" },
  reference: { kk: "Сұрау", ru: "Запрос", en: "Question" },
  ground: { kk: "Негіз", ru: "Основание", en: "Ground" },
  prices: { kk: "Салыстырылған бағалар", ru: "Сравнённые цены", en: "Prices compared" },
  device: { kk: "Құрал", ru: "Средство", en: "Device" },
  declared: { kk: "Мәлімделген баға", ru: "Заявленная цена", en: "Declared price" },
  average: { kk: "Орташа", ru: "Среднее", en: "Average" },
  exceeds: { kk: "Орташадан жоғары", ru: "Выше среднего", en: "Above the average" },
  documents: { kk: "Құжаттар", ru: "Документы", en: "Documents" },
  document: { kk: "Құжат", ru: "Документ", en: "Document" },
  votes: { kk: "Дауыстар", ru: "Голоса", en: "Votes" },
  sitting: { kk: "Отырыс", ru: "Заседание", en: "Sitting" },
} as const satisfies Record<string, Trilingual>;

export const outcomeWords: Record<RegistrationDecision["outcome"], Trilingual> = {
  included: { kk: "енгізілді", ru: "включено", en: "included" },
  refused: { kk: "бас тартылды", ru: "отказано", en: "refused" },
  "change-accepted": { kk: "өзгеріс қабылданды", ru: "изменение принято", en: "change accepted" },
  "change-refused": {
    kk: "өзгерістен бас тартылды",
    ru: "в изменении отказано",
    en: "change refused",
  },
  removed: { kk: "шығарылды", ru: "исключено", en: "removed" },
  kept: { kk: "қалдырылды", ru: "оставлено", en: "kept" },
};
