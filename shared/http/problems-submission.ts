/** Problems of submissions: the signature, whose it is, and what an application tells of places. */
export const submissionProblems = {
  "signature-invalid": {
    status: 422,
    title: {
      en: "The signature under the application does not hold",
      ru: "Подпись под заявлением недействительна",
      kk: "Өтініштің астындағы қолтаңба жарамсыз",
    },
  },
  "signature-undetermined": {
    status: 422,
    title: {
      en: "The signature under the application cannot be judged",
      ru: "Подпись под заявлением невозможно проверить",
      kk: "Өтініштің астындағы қолтаңбаны тексеру мүмкін емес",
    },
  },
  "signature-pending": {
    status: 409,
    title: {
      en: "The signature under the application is still being judged; its authority has not answered yet",
      ru: "Подпись под заявлением ещё проверяется: удостоверяющий центр пока не ответил",
      kk: "Өтініштің астындағы қолтаңба әлі тексерілуде: куәландырушы орталық жауап берген жоқ",
    },
  },
  "signer-differs": {
    status: 422,
    title: {
      en: "The signature is not the applicant's",
      ru: "Подпись принадлежит не заявителю",
      kk: "Қолтаңба өтініш берушінікі емес",
    },
  },
  "signature-used": {
    status: 409,
    title: {
      en: "This signature has served another submission already",
      ru: "Эта подпись уже использована для другого обращения",
      kk: "Бұл қолтаңба басқа өтініште пайдаланылған",
    },
  },
  "other-applicant": {
    status: 422,
    title: {
      en: "The application is another supplier's",
      ru: "Заявление относится к другому поставщику",
      kk: "Өтініш басқа қызмет берушіге қатысты",
    },
  },
  "other-list": {
    status: 422,
    title: {
      en: "The supplier stands in the other list",
      ru: "Поставщик состоит в другом перечне",
      kk: "Қызмет беруші басқа тізімде тұр",
    },
  },
  "no-places": {
    status: 409,
    title: {
      en: "This supplier offers no places",
      ru: "У этого поставщика нет мест",
      kk: "Бұл қызмет берушіде орындар жоқ",
    },
  },
  "more-free-than-total": {
    status: 409,
    title: {
      en: "There cannot be more free places than places",
      ru: "Свободных мест не может быть больше, чем всех мест",
      kk: "Бос орындар жалпы орындар санынан көп бола алмайды",
    },
  },
} as const;
