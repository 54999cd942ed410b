/** Problems of commands on a registration: each tells what stands in the way. */
export const registrationProblems = {
  "finding-missing": {
    status: 409,
    title: {
      en: "Every requirement and every document needs a finding",
      ru: "По каждому требованию и документу нужно заключение",
      kk: "Әр талап пен құжат бойынша қорытынды қажет",
    },
  },
  "finding-not-asked": {
    status: 409,
    title: {
      en: "A finding is about something that this case does not have",
      ru: "Заключение относится к тому, чего в этом деле нет",
      kk: "Қорытынды бұл істе жоқ нәрсеге қатысты",
    },
  },
  "finding-twice": {
    status: 409,
    title: {
      en: "There are two findings about one thing",
      ru: "По одному пункту даны два заключения",
      kk: "Бір тармақ бойынша екі қорытынды берілген",
    },
  },
  "finding-needs-note": {
    status: 409,
    title: {
      en: "A state system says otherwise: say what was seen instead",
      ru: "Государственная система говорит иное: укажите, что установлено",
      kk: "Мемлекеттік жүйе басқаша көрсетеді: не анықталғанын жазыңыз",
    },
  },
  "same-unit": {
    status: 409,
    title: {
      en: "The case belongs to this unit already",
      ru: "Дело уже относится к этому органу",
      kk: "Іс осы органға тиесілі",
    },
  },
  recused: {
    status: 403,
    title: {
      en: "Whoever declared a conflict of interest or verified the file has no voice on it",
      ru: "Заявивший о конфликте интересов или проверявший дело по нему не голосует",
      kk: "Мүдделер қақтығысын мәлімдеген немесе істі тексерген адам ол бойынша дауыс бермейді",
    },
  },
  "already-declared": {
    status: 409,
    title: {
      en: "The conflict of interest is on record already",
      ru: "О конфликте интересов уже заявлено",
      kk: "Мүдделер қақтығысы мәлімделген",
    },
  },
  "overrules-nothing": {
    status: 409,
    title: {
      en: "Nothing was found unmet that could be overruled",
      ru: "Нет отрицательного заключения, которое можно отклонить",
      kk: "Жоққа шығаратын теріс қорытынды жоқ",
    },
  },
  "hearing-not-over": {
    status: 409,
    title: {
      en: "The supplier may still answer; nobody votes before",
      ru: "Поставщик ещё может ответить; до этого не голосуют",
      kk: "Қызмет беруші әлі жауап бере алады; оған дейін дауыс берілмейді",
    },
  },
  "claim-missing": {
    status: 409,
    title: {
      en: "A vote against names its ground",
      ru: "Голос против называет основание",
      kk: "Қарсы дауыста негіз көрсетіледі",
    },
  },
  "claim-on-vote-for": {
    status: 409,
    title: {
      en: "A vote for has no ground for refusal",
      ru: "Голос за не имеет основания для отказа",
      kk: "Жақтаған дауыста бас тарту негізі болмайды",
    },
  },
  "claim-on-removal": {
    status: 409,
    title: {
      en: "A vote on a removal has no ground for refusal",
      ru: "Голос об исключении не имеет основания для отказа",
      kk: "Шығару туралы дауыста бас тарту негізі болмайды",
    },
  },
  "requirements-unmet": {
    status: 409,
    title: {
      en: "Requirements are found unmet: overrule them with reasons, or refuse",
      ru: "Требования не выполнены: отклоните заключение с обоснованием или откажите",
      kk: "Талаптар орындалмаған: қорытындыны негіздеп жоққа шығарыңыз немесе бас тартыңыз",
    },
  },
  "ground-not-applicable": {
    status: 409,
    title: {
      en: "This ground does not apply to this supplier",
      ru: "Это основание неприменимо к этому поставщику",
      kk: "Бұл негіз осы қызмет берушіге қолданылмайды",
    },
  },
  "document-not-in-application": {
    status: 409,
    title: {
      en: "The application has no such document",
      ru: "В заявлении нет такого документа",
      kk: "Өтініште мұндай құжат жоқ",
    },
  },
  "device-not-in-application": {
    status: 409,
    title: {
      en: "The application has no such device",
      ru: "В заявлении нет такого средства",
      kk: "Өтініште мұндай құрал жоқ",
    },
  },
  "not-a-specialist": {
    status: 409,
    title: {
      en: "The supplier is not a specialist",
      ru: "Поставщик не является специалистом",
      kk: "Қызмет беруші маман емес",
    },
  },
  "hearing-too-short": {
    status: 409,
    title: {
      en: "The supplier must have more time to answer",
      ru: "Поставщику нужно дать больше времени на ответ",
      kk: "Қызмет берушіге жауап беруге көбірек уақыт қажет",
    },
  },
  "sells-no-devices": {
    status: 409,
    title: {
      en: "The supplier sells no devices",
      ru: "Поставщик не продаёт средства",
      kk: "Қызмет беруші құрал сатпайды",
    },
  },
  "already-answered": {
    status: 409,
    title: {
      en: "The supplier has answered already",
      ru: "Поставщик уже ответил",
      kk: "Қызмет беруші жауап берген",
    },
  },
  "no-legal-hold": {
    status: 409,
    title: {
      en: "No court is dealing with the case",
      ru: "Дело не находится на рассмотрении суда",
      kk: "Іс сотта қаралып жатқан жоқ",
    },
  },
  "legal-hold": {
    status: 409,
    title: {
      en: "A court is dealing with the case; nothing is erased",
      ru: "Дело на рассмотрении суда; ничего не уничтожается",
      kk: "Іс сотта қаралуда; ештеңе жойылмайды",
    },
  },
  "kept-still": {
    status: 409,
    title: {
      en: "The data are kept for two years",
      ru: "Данные хранятся два года",
      kk: "Деректер екі жыл сақталады",
    },
  },
  "notice-unknown": {
    status: 422,
    title: {
      en: "No such notice was sent",
      ru: "Такое уведомление не отправлялось",
      kk: "Мұндай хабарлама жіберілмеген",
    },
  },
  "nothing-came-back": {
    status: 409,
    title: {
      en: "No such notice of this case came back or was left unsent",
      ru: "По делу нет такого уведомления, которое вернулось или не было отправлено",
      kk: "Іс бойынша қайтқан немесе жіберілмей қалған мұндай хабарлама жоқ",
    },
  },
} as const;
