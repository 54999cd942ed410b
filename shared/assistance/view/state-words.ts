// The states of an application for services, in words for people.
import type { OpenEnd } from "#shared/assistance/next.ts";
import type { AssistanceState } from "#shared/assistance/states.ts";
import type { Trilingual } from "#shared/law/languages.ts";

export const stateWords: Readonly<Record<AssistanceState, Trilingual>> = {
  none: { en: "Nothing was applied for", ru: "Заявления нет", kk: "Өтініш жоқ" },
  received: {
    en: "Received; a social worker is being assigned",
    ru: "Принято; назначается социальный работник",
    kk: "Қабылданды; әлеуметтік қызметкер тағайындалуда",
  },
  "in-assessment": {
    en: "A social worker is assessing what help is needed",
    ru: "Социальный работник оценивает, какая помощь нужна",
    kk: "Әлеуметтік қызметкер қандай көмек керегін бағалауда",
  },
  concluded: {
    en: "Assessed; the executive body decides",
    ru: "Оценка готова; исполнительный орган принимает решение",
    kk: "Баға берілді; атқарушы орган шешім қабылдайды",
  },
  "handed-over": {
    en: "Handed over to those who protect; they get in touch",
    ru: "Передано тем, кто защищает; с вами свяжутся",
    kk: "Қорғайтындарға берілді; олар сізбен хабарласады",
  },
  approved: {
    en: "Services will be provided; a provider is to be chosen",
    ru: "Услуги будут предоставлены; выберите поставщика",
    kk: "Қызметтер көрсетіледі; қызмет көрсетушіні таңдаңыз",
  },
  choosing: {
    en: "A place at the chosen provider is being looked for",
    ru: "Ищется место у выбранного поставщика",
    kk: "Таңдалған қызмет көрсетушіден орын қарастырылуда",
  },
  waiting: {
    en: "Waiting for a place at the chosen provider",
    ru: "Ожидается место у выбранного поставщика",
    kk: "Таңдалған қызмет көрсетушіден орын күтілуде",
  },
  "place-held": {
    en: "A place is held; the provider answers",
    ru: "Место удерживается; отвечает поставщик",
    kk: "Орын сақтаулы; қызмет көрсетуші жауап береді",
  },
  placed: {
    en: "Admitted; the individual plan is being made",
    ru: "Принят; составляется индивидуальный план",
    kk: "Қабылданды; жеке жоспар жасалуда",
  },
  "paid-requested": {
    en: "Paid services were asked for; the provider makes an offer",
    ru: "Запрошены платные услуги; поставщик готовит предложение",
    kk: "Ақылы қызметтер сұралды; қызмет көрсетуші ұсыныс дайындайды",
  },
  "in-service": {
    en: "Services are given",
    ru: "Услуги предоставляются",
    kk: "Қызметтер көрсетілуде",
  },
  suspended: {
    en: "Services are suspended",
    ru: "Услуги приостановлены",
    kk: "Қызметтер тоқтатыла тұрды",
  },
  reassessment: {
    en: "Services are given; need is assessed anew",
    ru: "Услуги предоставляются; потребность оценивается заново",
    kk: "Қызметтер көрсетілуде; қажеттілік қайта бағалануда",
  },
  reconcluded: {
    en: "Services are given; a decision on the new assessment is coming",
    ru: "Услуги предоставляются; ожидается решение по новой оценке",
    kk: "Қызметтер көрсетілуде; жаңа баға бойынша шешім күтілуде",
  },
  refused: { en: "Refused", ru: "Отказано", kk: "Бас тартылды" },
  withdrawn: { en: "Taken back", ru: "Отозвано", kk: "Кері қайтарылды" },
  completed: { en: "Services are completed", ru: "Услуги завершены", kk: "Қызметтер аяқталды" },
  erased: {
    en: "Closed; the personal data are erased",
    ru: "Закрыто; персональные данные уничтожены",
    kk: "Жабылды; дербес деректер жойылды",
  },
};

export const openEndWords: Readonly<Record<OpenEnd, Trilingual>> = {
  "persons-choice": {
    en: "The Law sets no term for the choice",
    ru: "Закон не устанавливает срока для выбора",
    kk: "Заң таңдау үшін мерзім белгілемейді",
  },
  "no-free-place": {
    en: "The place comes when one becomes free",
    ru: "Место появится, когда освободится",
    kk: "Орын босағанда беріледі",
  },
  "providers-answer": {
    en: "The provider answers within the time named with the place",
    ru: "Поставщик отвечает в срок, указанный вместе с местом",
    kk: "Қызмет көрсетуші орынмен бірге көрсетілген мерзімде жауап береді",
  },
  "book-of-places": {
    en: "This takes seconds",
    ru: "Это занимает секунды",
    kk: "Бұл бірнеше секунд алады",
  },
  "services-run": {
    en: "Services run until the last day of the decision",
    ru: "Услуги идут до последнего дня, указанного в решении",
    kk: "Қызметтер шешімде көрсетілген соңғы күнге дейін жалғасады",
  },
  "confidential-track": {
    en: "The confidential track has terms of its own",
    ru: "У конфиденциального порядка свои сроки",
    kk: "Құпия тәртіптің өз мерзімдері бар",
  },
  "agreement-of-both": {
    en: "Both sides agree on their own time",
    ru: "Стороны договариваются в своё время",
    kk: "Тараптар өз уақытында келіседі",
  },
};
