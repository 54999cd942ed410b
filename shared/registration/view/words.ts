import type { Role } from "#shared/cases/actor.ts";
import type { Trilingual } from "#shared/law/languages.ts";
import type { CheckValue, StateSystem } from "#shared/registration/checks.ts";
import type { RegistrationEventType } from "#shared/registration/events.ts";
import type { RegistrationState } from "#shared/registration/lifecycle.ts";

/** The states in words for people. */
export const stateWords: Record<RegistrationState, Trilingual> = {
  none: { en: "Nothing filed yet", ru: "Заявление не подано", kk: "Өтініш берілмеген" },
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
  included: { en: "Included in the Register", ru: "Включено в Реестр", kk: "Тізілімге енгізілді" },
  refused: {
    en: "Inclusion in the Register refused",
    ru: "Во включении в Реестр отказано",
    kk: "Тізілімге енгізуден бас тартылды",
  },
};

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
    en: "The system knows nothing of this organisation",
    ru: "Система не нашла сведений об организации",
    kk: "Жүйе бұл ұйым туралы мәлімет таппады",
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

export const eventWords: Record<RegistrationEventType, Trilingual> = {
  saved: {
    en: "The application was checked and saved",
    ru: "Заявление проверено и сохранено",
    kk: "Өтініш тексеріліп, сақталды",
  },
  asked: {
    en: "State systems were asked",
    ru: "Запросы в государственные системы направлены",
    kk: "Мемлекеттік жүйелерге сұраулар жіберілді",
  },
  answered: { en: "Answer received", ru: "Получен ответ", kk: "Жауап алынды" },
  delayed: {
    en: "A state system is late",
    ru: "Государственная система задерживает ответ",
    kk: "Мемлекеттік жүйе жауапты кешіктіруде",
  },
  "findings-recorded": {
    en: "The representative recorded the findings",
    ru: "Представитель зафиксировал результаты проверки",
    kk: "Өкіл тексеру нәтижелерін тіркеді",
  },
  "submitted-to-commission": {
    en: "The file was submitted to the Commission",
    ru: "Дело передано в комиссию",
    kk: "Іс комиссияға берілді",
  },
  "placed-on-agenda": {
    en: "The case was placed on the agenda of a sitting",
    ru: "Дело включено в повестку заседания",
    kk: "Іс отырыстың күн тәртібіне енгізілді",
  },
  "completeness-recorded": {
    en: "The Commission recorded completeness and accuracy",
    ru: "Комиссия зафиксировала полноту и достоверность",
    kk: "Комиссия толықтығы мен дәйектілігін тіркеді",
  },
  voted: {
    en: "A member voted",
    ru: "Член комиссии проголосовал",
    kk: "Комиссия мүшесі дауыс берді",
  },
  "vote-tied": {
    en: "The vote gave no majority and is held again",
    ru: "Большинства нет, голосование повторяется",
    kk: "Көпшілік дауыс болмады, дауыс беру қайталанады",
  },
  included: { en: "Included in the Register", ru: "Включено в Реестр", kk: "Тізілімге енгізілді" },
  refused: { en: "Inclusion refused", ru: "Во включении отказано", kk: "Енгізуден бас тартылды" },
  notified: {
    en: "The notice was sent by e-mail",
    ru: "Уведомление отправлено по электронной почте",
    kk: "Хабарлама электрондық поштамен жіберілді",
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
  administrator: { en: "Administrator", ru: "Администратор", kk: "Әкімші" },
};
