// What happens from the decision to the end of services, in words for people.
export const serviceWords = {
  "provider-chosen": {
    en: "A provider was chosen",
    ru: "Выбран поставщик",
    kk: "Қызмет көрсетуші таңдалды",
  },
  "place-held": { en: "A place is held", ru: "Место удерживается", kk: "Орын сақтаулы" },
  "place-queued": {
    en: "No place is free; the case waits in the list",
    ru: "Свободных мест нет; дело в очереди",
    kk: "Бос орын жоқ; іс кезекте",
  },
  "place-denied": {
    en: "There is no place at this provider",
    ru: "У этого поставщика места нет",
    kk: "Бұл қызмет көрсетушіде орын жоқ",
  },
  "place-accepted": {
    en: "The provider admits the person",
    ru: "Поставщик принимает",
    kk: "Қызмет көрсетуші қабылдайды",
  },
  "place-declined": {
    en: "The provider declined; another one may be chosen",
    ru: "Поставщик отказал; можно выбрать другого",
    kk: "Қызмет көрсетуші бас тартты; басқасын таңдауға болады",
  },
  "place-lapsed": {
    en: "The provider did not answer in time; another one may be chosen",
    ru: "Поставщик не ответил в срок; можно выбрать другого",
    kk: "Қызмет көрсетуші мерзімінде жауап бермеді; басқасын таңдауға болады",
  },
  "queue-left": { en: "The list was left", ru: "Очередь покинута", kk: "Кезектен шықты" },
  admitted: {
    en: "Admitted at once, with no decision",
    ru: "Принят сразу, без решения",
    kk: "Шешімсіз бірден қабылданды",
  },
  "agreement-offered": {
    en: "The provider offers an agreement",
    ru: "Поставщик предлагает договор",
    kk: "Қызмет көрсетуші шарт ұсынады",
  },
  "agreement-signed": { en: "The agreement was made", ru: "Договор заключён", kk: "Шарт жасалды" },
  "agreement-declined": {
    en: "The provider makes no agreement",
    ru: "Поставщик не заключает договор",
    kk: "Қызмет көрсетуші шарт жасамайды",
  },
  "plan-made": {
    en: "The individual plan was made",
    ru: "Составлен индивидуальный план",
    kk: "Жеке жоспар жасалды",
  },
  "service-recorded": { en: "A service was given", ru: "Услуга оказана", kk: "Қызмет көрсетілді" },
  "general-service-recorded": {
    en: "Information, advice or mediation was given",
    ru: "Оказана информационная, консультационная или посредническая услуга",
    kk: "Ақпараттық, консультациялық немесе делдалдық қызмет көрсетілді",
  },
  "services-suspended": {
    en: "Services were suspended",
    ru: "Услуги приостановлены",
    kk: "Қызметтер тоқтатыла тұрды",
  },
  "services-resumed": {
    en: "Services go on",
    ru: "Услуги возобновлены",
    kk: "Қызметтер қайта басталды",
  },
  "change-reported": {
    en: "A change of circumstances was reported",
    ru: "Сообщено об изменении обстоятельств",
    kk: "Жағдайдың өзгергені хабарланды",
  },
  "reassessment-opened": {
    en: "Need is assessed anew",
    ru: "Потребность оценивается заново",
    kk: "Қажеттілік қайта бағаланады",
  },
  "services-completed": {
    en: "Services were completed",
    ru: "Услуги завершены",
    kk: "Қызметтер аяқталды",
  },
} as const;
