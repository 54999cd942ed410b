/** Problems of a calendar that an administrator brings. */
export const calendarProblems = {
  "calendar-flawed": {
    status: 422,
    title: {
      en: "This is not a calendar that can be taken over",
      ru: "Это не календарь, который можно ввести",
      kk: "Бұл енгізуге болатын күнтізбе емес",
    },
  },
  "calendar-version-taken": {
    status: 409,
    title: {
      en: "This version is kept with other rows already; give the calendar a version of its own",
      ru: "Под этой версией уже хранятся другие строки; дайте календарю свою версию",
      kk: "Бұл нұсқамен басқа жолдар сақталған; күнтізбеге өз нұсқасын беріңіз",
    },
  },
  "calendar-overtaken": {
    status: 412,
    title: {
      en: "Another calendar came into use meanwhile; see what yours changes of it and repeat",
      ru: "Тем временем введён другой календарь; посмотрите, что меняет ваш, и повторите",
      kk: "Осы арада басқа күнтізбе енгізілді; сіздікі нені өзгертетінін қарап, қайталаңыз",
    },
  },
  "calendar-not-counted": {
    status: 503,
    title: {
      en: "By which calendar the terms are on record is still being written down; repeat after the seconds that Retry-After names",
      ru: "Ещё записывается, по какому календарю учтены сроки; повторите через столько секунд, сколько указано в Retry-After",
      kk: "Мерзімдердің қай күнтізбе бойынша жазылғаны әлі тіркелуде; Retry-After көрсеткен секундтан кейін қайталаңыз",
    },
  },
} as const;
