/** Problems that come from the refusals of the case kinds: each tells what stands in the way. */
export const commissionProblems = {
  "checks-pending": {
    status: 409,
    title: {
      en: "State systems have not answered yet; verification waits for its facts",
      ru: "Государственные системы ещё не ответили; проверка ждёт их сведений",
      kk: "Мемлекеттік жүйелер әлі жауап берген жоқ; тексеру мәліметтерді күтеді",
    },
  },
  "sitting-unknown": {
    status: 409,
    title: {
      en: "There is no such sitting",
      ru: "Такого заседания нет",
      kk: "Мұндай отырыс жоқ",
    },
  },
  "sitting-of-another-unit": {
    status: 409,
    title: {
      en: "The sitting belongs to the Commission of another unit",
      ru: "Заседание относится к комиссии другого органа",
      kk: "Отырыс басқа органның комиссиясына тиесілі",
    },
  },
  "no-quorum": {
    status: 409,
    title: {
      en: "Fewer than two thirds of the members are present",
      ru: "Присутствует менее двух третей членов комиссии",
      kk: "Комиссия мүшелерінің үштен екісінен азы қатысып отыр",
    },
  },
  "not-on-agenda": {
    status: 409,
    title: {
      en: "The case is not on the agenda of a sitting",
      ru: "Дело не включено в повестку заседания",
      kk: "Іс отырыстың күн тәртібіне енгізілмеген",
    },
  },
  "not-present": {
    status: 403,
    title: {
      en: "Only members present at the sitting take part",
      ru: "Участвуют только члены, присутствующие на заседании",
      kk: "Отырысқа қатысып отырған мүшелер ғана қатысады",
    },
  },
  "verified-this-case": {
    status: 403,
    title: {
      en: "Whoever verified the file does not vote on it",
      ru: "Проверявший дело по нему не голосует",
      kk: "Істі тексерген адам ол бойынша дауыс бермейді",
    },
  },
  "already-voted": {
    status: 409,
    title: {
      en: "You have voted on this case already",
      ru: "Вы уже проголосовали по этому делу",
      kk: "Сіз бұл іс бойынша дауыс бердіңіз",
    },
  },
  "ballot-open": {
    status: 409,
    title: {
      en: "Votes have been cast; close the ballot first",
      ru: "Голосование уже идёт; сначала завершите его",
      kk: "Дауыс беру жүріп жатыр; алдымен оны аяқтаңыз",
    },
  },
  "not-the-chair": {
    status: 403,
    title: {
      en: "Only the chair of the sitting closes the vote",
      ru: "Голосование завершает только председатель заседания",
      kk: "Дауыс беруді отырыс төрағасы ғана аяқтайды",
    },
  },
  "not-the-secretary": {
    status: 403,
    title: {
      en: "Only the Commission's secretary does this",
      ru: "Это делает только секретарь комиссии",
      kk: "Мұны комиссия хатшысы ғана жасайды",
    },
  },
  "votes-missing": {
    status: 409,
    title: {
      en: "Not every member present has voted",
      ru: "Проголосовали не все присутствующие члены",
      kk: "Қатысып отырған мүшелердің бәрі дауыс берген жоқ",
    },
  },
  "grounds-missing": {
    status: 409,
    title: {
      en: "A refusal names at least one ground of the closed list",
      ru: "Отказ называет хотя бы одно основание из закрытого перечня",
      kk: "Бас тартуда жабық тізімнен кемінде бір негіз көрсетіледі",
    },
  },
  "justification-missing": {
    status: 409,
    title: {
      en: "A refusal gives its reasons in words",
      ru: "Отказ содержит мотивированное обоснование",
      kk: "Бас тарту дәлелді негіздемемен беріледі",
    },
  },
  "grounds-without-refusal": {
    status: 409,
    title: {
      en: "The votes are for inclusion; grounds for refusal do not belong here",
      ru: "Голоса поданы за включение; основания для отказа неуместны",
      kk: "Дауыстар енгізуді жақтады; бас тарту негіздері орынсыз",
    },
  },
  "ground-not-voted": {
    status: 409,
    title: {
      en: "No vote against rests on this ground",
      ru: "Ни один голос против не основан на этом основании",
      kk: "Бірде-бір қарсы дауыс бұл негізге сүйенбеген",
    },
  },
  "ground-without-fact": {
    status: 409,
    title: {
      en: "Nothing in the case supports this ground",
      ru: "Ничто в деле не подтверждает это основание",
      kk: "Істе бұл негізді растайтын ештеңе жоқ",
    },
  },
  "commission-unknown": {
    status: 409,
    title: {
      en: "This unit has no Commission",
      ru: "У этого органа нет комиссии",
      kk: "Бұл органда комиссия жоқ",
    },
  },
  "no-chair": {
    status: 409,
    title: {
      en: "No chair is elected, or none of those present presides",
      ru: "Председатель не избран или никто из присутствующих не председательствует",
      kk: "Төраға сайланбаған немесе қатысып отырғандардың ешқайсысы төрағалық етпейді",
    },
  },
  "not-a-member": {
    status: 409,
    title: {
      en: "This person is not a member of the Commission",
      ru: "Это лицо не является членом комиссии",
      kk: "Бұл адам комиссия мүшесі емес",
    },
  },
} as const;
