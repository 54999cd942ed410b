import type { Role } from "#shared/cases/actor.ts";
import type { Trilingual } from "#shared/law/languages.ts";
import type { InclusionReview, RegistrationState } from "#shared/registration/states.ts";

const reviewWords: Record<InclusionReview, Trilingual> = {
  "representative-review": {
    en: "The local executive body is verifying the application",
    ru: "Местный исполнительный орган проверяет заявление",
    kk: "Жергілікті атқарушы орган өтінішті тексеруде",
  },
  "representative-verified": {
    en: "Verified; being handed to the Commission",
    ru: "Проверено; передаётся в комиссию",
    kk: "Тексерілді; комиссияға берілуде",
  },
  "commission-review": {
    en: "The Commission is looking at the application",
    ru: "Комиссия рассматривает заявление",
    kk: "Комиссия өтінішті қарауда",
  },
  "decision-pending": {
    en: "The Commission is voting",
    ru: "Комиссия голосует",
    kk: "Комиссия дауыс беруде",
  },
};

/** What is considered is a change; the entry stands meanwhile (G27). */
const ofChange = ({ en, ru, kk }: Trilingual): Trilingual => ({
  en: `Included; change: ${en.charAt(0).toLowerCase()}${en.slice(1)}`,
  ru: `Включено; изменение: ${ru.charAt(0).toLowerCase()}${ru.slice(1)}`,
  kk: `Енгізілген; өзгеріс: ${kk.charAt(0).toLowerCase()}${kk.slice(1)}`,
});

/** The states in words for people. */
export const stateWords: Record<RegistrationState, Trilingual> = {
  none: { en: "Nothing filed yet", ru: "Заявление не подано", kk: "Өтініш берілмеген" },
  ...reviewWords,
  "change-representative-review": ofChange(reviewWords["representative-review"]),
  "change-representative-verified": ofChange(reviewWords["representative-verified"]),
  "change-commission-review": ofChange(reviewWords["commission-review"]),
  "change-decision-pending": ofChange(reviewWords["decision-pending"]),
  included: { en: "Included", ru: "Включено", kk: "Енгізілді" },
  refused: {
    en: "Inclusion refused",
    ru: "Во включении отказано",
    kk: "Енгізуден бас тартылды",
  },
  withdrawn: {
    en: "The application was taken back",
    ru: "Заявление отозвано",
    kk: "Өтініш кері қайтарып алынды",
  },
  "removal-requested": {
    en: "Included; the supplier asked to be removed",
    ru: "Включено; поставщик попросил исключить его",
    kk: "Енгізілген; қызмет беруші өзін шығаруды сұрады",
  },
  "removal-review": {
    en: "Included; the Commission considers a removal for not meeting the Standards",
    ru: "Включено; комиссия рассматривает исключение за несоблюдение стандартов",
    kk: "Енгізілген; комиссия стандарттарды сақтамағаны үшін шығаруды қарауда",
  },
  removed: { en: "Removed", ru: "Исключено", kk: "Шығарылды" },
  erased: {
    en: "Removed; personal data are erased",
    ru: "Исключено; персональные данные уничтожены",
    kk: "Шығарылды; дербес деректер жойылды",
  },
};

export const roleWords: Record<Role, Trilingual> = {
  portal: { en: "Portal", ru: "Портал", kk: "Портал" },
  "state-system": { en: "State system", ru: "Государственная система", kk: "Мемлекеттік жүйе" },
  system: { en: "Arnau", ru: "Arnau", kk: "Arnau" },
  representative: {
    en: "Representative of the local executive body",
    ru: "Представитель местного исполнительного органа",
    kk: "Жергілікті атқарушы органның өкілі",
  },
  "commission-member": { en: "Commission member", ru: "Член комиссии", kk: "Комиссия мүшесі" },
  "commission-secretary": {
    en: "Secretary of the Commission",
    ru: "Секретарь комиссии",
    kk: "Комиссия хатшысы",
  },
  "social-officer": {
    en: "Official for social services",
    ru: "Специалист по социальным услугам",
    kk: "Әлеуметтік қызметтер жөніндегі маман",
  },
  assessor: {
    en: "Social worker on assessment",
    ru: "Социальный работник по оценке",
    kk: "Бағалау жөніндегі әлеуметтік қызметкер",
  },
  "decision-maker": {
    en: "Official who decides on services",
    ru: "Должностное лицо, принимающее решение",
    kk: "Шешім қабылдайтын лауазымды адам",
  },
  provider: {
    en: "Staff of the provider",
    ru: "Сотрудник поставщика услуг",
    kk: "Қызмет көрсетушінің қызметкері",
  },
  "protection-officer": {
    en: "Official of the confidential track",
    ru: "Специалист по защите",
    kk: "Қорғау жөніндегі маман",
  },
  administrator: { en: "Administrator", ru: "Администратор", kk: "Әкімші" },
  auditor: { en: "Auditor", ru: "Аудитор", kk: "Аудитор" },
};

/** A signature that could not be judged when it was received. */
export const signatureWaits: Trilingual = {
  en: "the signature is being judged still, without anything for you to do",
  ru: "подпись ещё проверяется, от вас ничего не требуется",
  kk: "қолтаңба әлі тексерілуде, сізден ештеңе талап етілмейді",
};
