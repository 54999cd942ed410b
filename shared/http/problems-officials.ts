/** Problems of officials' own signatures (R377-25, R377-28d). */
export const officialProblems = {
  "official-signature-invalid": {
    status: 422,
    title: {
      en: "Your signature under this command does not hold",
      ru: "Ваша подпись под этой командой недействительна",
      kk: "Осы команданың астындағы қолтаңбаңыз жарамсыз",
    },
  },
  "official-signer-differs": {
    status: 422,
    title: {
      en: "The certificate is not the one of the official who is signed in",
      ru: "Сертификат принадлежит не тому должностному лицу, которое вошло в систему",
      kk: "Сертификат жүйеге кірген лауазымды адамдікі емес",
    },
  },
  "official-without-signer": {
    status: 409,
    title: {
      en: "Nobody has told Arnau yet whose certificate signs for you; an administrator does",
      ru: "Arnau ещё не сообщили, чей сертификат подписывает за вас; это делает администратор",
      kk: "Сіз үшін кімнің сертификаты қол қоятыны Arnau-ға әлі айтылмаған; мұны әкімші жасайды",
    },
  },
  "authority-unavailable": {
    status: 503,
    title: {
      en: "The authority does not say whether your certificate is in force; nothing was recorded, send the same again",
      ru: "Удостоверяющий центр не отвечает, действует ли ваш сертификат; ничего не записано, отправьте то же снова",
      kk: "Куәландырушы орталық сертификатыңыздың күшінде екенін айтпай тұр; ештеңе жазылған жоқ, соны қайта жіберіңіз",
    },
  },
  "colleague-unknown": {
    status: 409,
    title: {
      en: "Nobody of your office with this role is called so",
      ru: "В вашем органе нет такого сотрудника с этой ролью",
      kk: "Сіздің органыңызда бұл рөлі бар мұндай қызметкер жоқ",
    },
  },
} as const;
