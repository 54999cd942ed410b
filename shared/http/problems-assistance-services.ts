/** Problems of commands from the decision to the end of services: each tells what stands in the way. */
export const assistanceServiceProblems = {
  "choice-not-given": {
    status: 409,
    title: {
      en: "Here the executive body chooses the provider",
      ru: "Здесь поставщика выбирает исполнительный орган",
      kk: "Мұнда қызмет көрсетушіні атқарушы орган таңдайды",
    },
  },
  "choice-is-the-persons": {
    status: 409,
    title: {
      en: "Here only the person chooses, through the portal",
      ru: "Здесь выбирает только само лицо через портал",
      kk: "Мұнда тек адамның өзі портал арқылы таңдайды",
    },
  },
  "provider-unknown": {
    status: 409,
    title: {
      en: "The Register knows no such provider",
      ru: "В Реестре нет такого поставщика",
      kk: "Тіркелімде мұндай қызмет көрсетуші жоқ",
    },
  },
  "provider-excluded": {
    status: 409,
    title: {
      en: "The provider is out of the Register",
      ru: "Поставщик исключён из Реестра",
      kk: "Қызмет көрсетуші Тіркелімнен шығарылған",
    },
  },
  "service-not-offered": {
    status: 409,
    title: {
      en: "The provider does not give what was decided",
      ru: "Поставщик не оказывает того, что решено",
      kk: "Қызмет көрсетуші шешілген қызметті көрсетпейді",
    },
  },
  "no-free-place": {
    status: 409,
    title: {
      en: "The provider has no free place; you may wait for one",
      ru: "У поставщика нет свободных мест; можно встать в очередь",
      kk: "Қызмет көрсетушіде бос орын жоқ; кезекке тұруға болады",
    },
  },
  "choice-overtaken": {
    status: 409,
    title: {
      en: "Another choice was made meanwhile",
      ru: "Тем временем сделан другой выбор",
      kk: "Осы уақытта басқа таңдау жасалған",
    },
  },
  "place-still-held": {
    status: 409,
    title: {
      en: "The provider still has time to answer",
      ru: "У поставщика ещё есть время ответить",
      kk: "Қызмет көрсетушінің жауап беруге әлі уақыты бар",
    },
  },
  "not-the-provider": {
    status: 403,
    title: {
      en: "This case is another provider's",
      ru: "Это дело другого поставщика",
      kk: "Бұл іс басқа қызмет көрсетушінікі",
    },
  },
  "agreement-missing": {
    status: 409,
    title: {
      en: "No agreement was offered yet",
      ru: "Договор ещё не предложен",
      kk: "Шарт әлі ұсынылмаған",
    },
  },
  "agreement-other": {
    status: 409,
    title: {
      en: "Another agreement was offered",
      ru: "Предложен другой договор",
      kk: "Басқа шарт ұсынылған",
    },
  },
  "plan-beyond-decision": {
    status: 409,
    title: {
      en: "The plan gives more than was decided",
      ru: "План выходит за пределы решения",
      kk: "Жоспар шешім шегінен шығады",
    },
  },
  "plan-without-service": {
    status: 409,
    title: {
      en: "The plan leaves out a service that was decided",
      ru: "В плане нет услуги, указанной в решении",
      kk: "Жоспарда шешімде көрсетілген қызмет жоқ",
    },
  },
  "service-not-planned": {
    status: 409,
    title: {
      en: "The plan and the agreement have no such service",
      ru: "Такой услуги нет ни в плане, ни в договоре",
      kk: "Мұндай қызмет жоспарда да, шартта да жоқ",
    },
  },
  "before-the-decision": {
    status: 409,
    title: {
      en: "Services begin on the day of the decision",
      ru: "Услуги начинаются со дня решения",
      kk: "Қызметтер шешім күнінен басталады",
    },
  },
  "funding-other": {
    status: 409,
    title: {
      en: "This service is at another expense",
      ru: "Эта услуга за другой счёт",
      kk: "Бұл қызмет басқа есептен",
    },
  },
  "source-missing": {
    status: 409,
    title: {
      en: "Name the other source of funds",
      ru: "Назовите иной источник средств",
      kk: "Қаражаттың басқа көзін атаңыз",
    },
  },
  "not-ended": {
    status: 409,
    title: {
      en: "The time of the services is not over",
      ru: "Срок услуг ещё не истёк",
      kk: "Қызметтер мерзімі әлі біткен жоқ",
    },
  },
  "not-the-representatives": {
    status: 403,
    title: {
      en: "The representative has no power for this",
      ru: "У представителя нет на это полномочий",
      kk: "Өкілдің бұған өкілеттігі жоқ",
    },
  },
  "representation-over": {
    status: 403,
    title: {
      en: "The representative acts no more",
      ru: "Представитель больше не действует",
      kk: "Өкіл енді әрекет етпейді",
    },
  },
  "not-of-age": {
    status: 403,
    title: {
      en: "A child acts through a representative",
      ru: "Ребёнок действует через представителя",
      kk: "Бала өкіл арқылы әрекет етеді",
    },
  },
  "no-representative": {
    status: 409,
    title: {
      en: "Nobody represents anybody in this case",
      ru: "В этом деле нет представителя",
      kk: "Бұл істе өкіл жоқ",
    },
  },
} as const;
