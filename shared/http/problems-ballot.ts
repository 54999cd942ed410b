/** Problems of the votes on a case and of what goes before them. */
export const ballotProblems = {
  "evidence-expired": {
    status: 409,
    title: {
      en: "Answers of state systems have grown too old to decide on; they are to be asked anew",
      ru: "Срок ответов государственных систем истёк; перед решением их нужно опросить заново",
      kk: "Мемлекеттік жүйелер жауаптарының мерзімі өтті; шешім алдында оларға қайта сұрау жіберу керек",
    },
  },
  "nothing-expired": {
    status: 409,
    title: {
      en: "No answer of a state system has expired",
      ru: "Срок ни одного ответа государственной системы не истёк",
      kk: "Мемлекеттік жүйелердің ешбір жауабының мерзімі өткен жоқ",
    },
  },
  "check-answered": {
    status: 409,
    title: {
      en: "The state system has answered; a document does not take the place of its answer",
      ru: "Государственная система ответила; документ её ответ не заменяет",
      kk: "Мемлекеттік жүйе жауап берді; құжат оның жауабын алмастырмайды",
    },
  },
  "check-not-by-hand": {
    status: 409,
    title: {
      en: "The edition of the law that the case is decided by knows no check by hand",
      ru: "Редакция правил, по которой решается дело, не допускает проверки вручную",
      kk: "Іс қаралатын қағидалар редакциясы қолмен тексеруге жол бермейді",
    },
  },
  "document-of-the-future": {
    status: 409,
    title: {
      en: "The document bears a date that has not come yet",
      ru: "Дата документа ещё не наступила",
      kk: "Құжаттың күні әлі келген жоқ",
    },
  },
  "checks-pending": {
    status: 409,
    title: {
      en: "State systems have not answered yet; verification waits for its facts",
      ru: "Государственные системы ещё не ответили; проверка ждёт их сведений",
      kk: "Мемлекеттік жүйелер әлі жауап берген жоқ; тексеру мәліметтерді күтеді",
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
  "not-on-agenda": {
    status: 409,
    title: {
      en: "The case is not on the agenda of a sitting",
      ru: "Дело не включено в повестку заседания",
      kk: "Іс отырыстың күн тәртібіне енгізілмеген",
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
} as const;
