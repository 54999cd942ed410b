/** Problems of what administrators do with queues, systems and people. */
export const administrationProblems = {
  "queue-without-origin": {
    status: 409,
    title: {
      en: "What lies here came from no queue that it could be put back into",
      ru: "Лежащее здесь не из очереди, в которую его можно вернуть",
      kk: "Мұнда жатқанды қайтаратын кезек жоқ",
    },
  },
  "own-account": {
    status: 409,
    title: {
      en: "Nobody changes the own account; another administrator does",
      ru: "Свою учётную запись никто не меняет; это делает другой администратор",
      kk: "Өз есептік жазбасын ешкім өзгертпейді; мұны басқа әкімші жасайды",
    },
  },
  "roles-bar-each-other": {
    status: 422,
    title: {
      en: "One person never has these two roles together",
      ru: "Эти две роли не могут быть у одного лица",
      kk: "Бұл екі рөл бір адамда бола алмайды",
    },
  },
  "provider-not-in-register": {
    status: 422,
    title: {
      en: "There is no such provider in the Register",
      ru: "Такого поставщика услуг нет в Реестре",
      kk: "Тіркелімде мұндай қызмет көрсетуші жоқ",
    },
  },
  "user-name-taken": {
    status: 409,
    title: {
      en: "Somebody signs in by this name already",
      ru: "Под этим именем уже кто-то входит",
      kk: "Бұл атпен біреу кіріп жүр",
    },
  },
  "unit-outside-territory": {
    status: 403,
    title: {
      en: "This unit is outside your territory",
      ru: "Этот орган вне вашей территории",
      kk: "Бұл орган сіздің аумағыңыздан тыс",
    },
  },
} as const;
