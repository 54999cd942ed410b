/** Problems of codes for the status of a case: none of them tells whether there is such a case (docs/adr/0052). */
export const statusProblems = {
  "status-code-wrong": {
    status: 422,
    title: {
      en: "This is not the code; look at the newest mail and try again",
      ru: "Код неверен; посмотрите самое новое письмо и попробуйте ещё раз",
      kk: "Код дұрыс емес; ең жаңа хатты қарап, қайта енгізіңіз",
    },
  },
  "status-code-expired": {
    status: 410,
    title: {
      en: "The code is good no more, or was used; ask for a new one",
      ru: "Код больше не действует или уже использован; запросите новый",
      kk: "Код енді жарамсыз немесе пайдаланылған; жаңасын сұраңыз",
    },
  },
  "status-code-spent": {
    status: 410,
    title: {
      en: "There were too many wrong tries; ask for a new code",
      ru: "Слишком много неверных попыток; запросите новый код",
      kk: "Қате әрекет тым көп болды; жаңа код сұраңыз",
    },
  },
  "status-asked-too-often": {
    status: 429,
    title: {
      en: "From your address it was asked too often; come again after the seconds that Retry-After names",
      ru: "С вашего адреса было слишком много запросов; повторите через столько секунд, сколько указано в Retry-After",
      kk: "Мекенжайыңыздан тым жиі сұралды; Retry-After көрсеткен секундтан кейін қайталаңыз",
    },
  },
  "status-session-ended": {
    status: 401,
    title: {
      en: "The look at the status has ended; ask for a new code",
      ru: "Просмотр состояния завершён; запросите новый код",
      kk: "Жайын көру аяқталды; жаңа код сұраңыз",
    },
  },
} as const;
