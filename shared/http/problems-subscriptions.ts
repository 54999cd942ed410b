/** Problems of subscriptions, their keys and the feed. */
export const subscriptionProblems = {
  "subscription-address-refused": {
    status: 422,
    title: {
      en: "Nothing is sent to this address: it has to be a public https address",
      ru: "На этот адрес ничего не отправляется: нужен общедоступный адрес https",
      kk: "Бұл мекенжайға ештеңе жіберілмейді: жалпыға қолжетімді https мекенжайы керек",
    },
  },
  "subscription-outside-territory": {
    status: 403,
    title: {
      en: "The scope reaches beyond your territory",
      ru: "Область подписки выходит за пределы вашей территории",
      kk: "Жазылым аясы сіздің аумағыңыздан тыс шығады",
    },
  },
  "subscription-changed": {
    status: 409,
    title: {
      en: "Somebody changed the subscription meanwhile; look at it again",
      ru: "Подписку тем временем изменили; посмотрите её ещё раз",
      kk: "Жазылымды осы арада біреу өзгертті; оны қайта қараңыз",
    },
  },
  "subscription-paused": {
    status: 409,
    title: {
      en: "The subscription is paused",
      ru: "Подписка приостановлена",
      kk: "Жазылым тоқтатыла тұрды",
    },
  },
  "subscriptions-too-many": {
    status: 409,
    title: {
      en: "There are as many subscriptions as there can be",
      ru: "Достигнуто наибольшее число подписок",
      kk: "Жазылымдар саны шегіне жетті",
    },
  },
  "feed-client-taken": {
    status: 409,
    title: {
      en: "This client reads the feed of another subscription",
      ru: "Этот клиент читает ленту другой подписки",
      kk: "Бұл клиент басқа жазылымның лентасын оқиды",
    },
  },
  "keys-too-many": {
    status: 409,
    title: {
      en: "Too many keys are still in force; wait until an earlier one ends",
      ru: "Действует слишком много ключей; дождитесь окончания одного из прежних",
      kk: "Тым көп кілт әлі күшінде; бұрынғылардың бірі аяқталғанша күтіңіз",
    },
  },
  "event-unknown": {
    status: 422,
    title: {
      en: "There is no such event in the scope of the subscription",
      ru: "В области подписки нет такого события",
      kk: "Жазылым аясында мұндай оқиға жоқ",
    },
  },
  "position-unknown": {
    status: 422,
    title: {
      en: "The feed has not come to this position",
      ru: "Лента ещё не дошла до этой позиции",
      kk: "Лента бұл орынға әлі жеткен жоқ",
    },
  },
} as const;
