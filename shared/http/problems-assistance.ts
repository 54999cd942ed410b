/** Problems of commands on the way to a decision on services: each tells what stands in the way. */
export const assistanceProblems = {
  "own-assessment": {
    status: 403,
    title: {
      en: "Whoever assessed does not decide",
      ru: "Кто проводил оценку, тот не принимает решение",
      kk: "Бағалаған адам шешім қабылдамайды",
    },
  },
  "own-decision": {
    status: 403,
    title: {
      en: "A second look is for somebody else",
      ru: "Повторный просмотр – для другого лица",
      kk: "Қайта қарау – басқа адамға",
    },
  },
  "own-conduct": {
    status: 409,
    title: {
      en: "Nobody answers a complaint about his own conduct",
      ru: "На жалобу о собственных действиях не отвечает тот, на кого жалуются",
      kk: "Өз әрекетіне жасалған шағымға ешкім өзі жауап бермейді",
    },
  },
  "party-to-the-case": {
    status: 403,
    title: {
      en: "You are a party to this case",
      ru: "Вы – сторона этого дела",
      kk: "Сіз осы істің тарабысыз",
    },
  },
  "not-qualified": {
    status: 409,
    title: {
      en: "This social worker may not assess: qualification or attestation is missing",
      ru: "Этот социальный работник не может проводить оценку: нет квалификации или аттестации",
      kk: "Бұл әлеуметтік қызметкер бағалай алмайды: біліктілігі немесе аттестаттауы жоқ",
    },
  },
  "not-the-assessor": {
    status: 403,
    title: {
      en: "Another social worker was instructed with this assessment",
      ru: "Оценка поручена другому социальному работнику",
      kk: "Бағалау басқа әлеуметтік қызметкерге тапсырылған",
    },
  },
  "same-assessor": {
    status: 409,
    title: {
      en: "This social worker is assigned already",
      ru: "Этот социальный работник уже назначен",
      kk: "Бұл әлеуметтік қызметкер тағайындалған",
    },
  },
  "reason-missing": {
    status: 409,
    title: {
      en: "A change of the social worker needs a reason",
      ru: "Для замены социального работника нужна причина",
      kk: "Әлеуметтік қызметкерді ауыстыру үшін себеп қажет",
    },
  },
  "request-unknown": {
    status: 409,
    title: {
      en: "There is no open request of this number",
      ru: "Открытого запроса с таким номером нет",
      kk: "Мұндай нөмірлі ашық сұрау жоқ",
    },
  },
  "day-over": {
    status: 409,
    title: { en: "The day is over", ru: "Этот день уже прошёл", kk: "Бұл күн өтіп кетті" },
  },
  "day-ahead": {
    status: 409,
    title: {
      en: "The day has not come",
      ru: "Этот день ещё не наступил",
      kk: "Бұл күн әлі келген жоқ",
    },
  },
  "need-without-criterion": {
    status: 409,
    title: {
      en: "Services need a criterion that is met",
      ru: "Для услуг нужен хотя бы один выполненный критерий",
      kk: "Қызметтер үшін орындалған өлшемшарт қажет",
    },
  },
  "service-not-listed": {
    status: 409,
    title: {
      en: "A service stands on no list in force of its volume",
      ru: "Услуги нет в действующем перечне её объёма",
      kk: "Қызмет өз көлемінің қолданыстағы тізбесінде жоқ",
    },
  },
  "status-unconfirmed": {
    status: 409,
    title: {
      en: "Whether the Law applies to the person has to be seen in the papers first",
      ru: "Сначала нужно увидеть по документам, что Закон распространяется на лицо",
      kk: "Алдымен Заңның адамға қолданылатынын құжаттан көру керек",
    },
  },
  "ground-missing": {
    status: 409,
    title: {
      en: "A decision to provide recognises at least one ground",
      ru: "Решение о предоставлении признаёт хотя бы одно основание",
      kk: "Қызмет көрсету туралы шешім кемінде бір негізді таниды",
    },
  },
  "ground-not-found": {
    status: 409,
    title: {
      en: "A ground was not found by the assessment",
      ru: "Основание не установлено оценкой",
      kk: "Негіз бағалаумен анықталмаған",
    },
  },
  "ground-recognised": {
    status: 409,
    title: {
      en: "Where a ground is recognised, its lack is no reason to refuse",
      ru: "Если основание признано, его отсутствие не причина отказа",
      kk: "Негіз танылса, оның жоқтығы бас тартуға себеп болмайды",
    },
  },
  "unreliable-what": {
    status: 409,
    title: {
      en: "Name the details or the documents that are not reliable",
      ru: "Назовите недостоверные сведения или документы",
      kk: "Анық емес мәліметтерді немесе құжаттарды атаңыз",
    },
  },
  "document-unknown": {
    status: 409,
    title: {
      en: "The case has no such document",
      ru: "В деле нет такого документа",
      kk: "Істе мұндай құжат жоқ",
    },
  },
  "services-missing": {
    status: 409,
    title: {
      en: "A decision to provide names the services",
      ru: "Решение о предоставлении называет услуги",
      kk: "Қызмет көрсету туралы шешімде қызметтер аталады",
    },
  },
  "service-not-concluded": {
    status: 409,
    title: {
      en: "The assessment does not conclude that this service is needed",
      ru: "Оценка не установила нужды в этой услуге",
      kk: "Бағалау бұл қызметтің қажеттігін анықтамаған",
    },
  },
  "not-drawn": {
    status: 409,
    title: {
      en: "This decision was not drawn for a second look",
      ru: "Это решение не выбрано для повторного просмотра",
      kk: "Бұл шешім қайта қарауға таңдалмаған",
    },
  },
  "not-homeless": {
    status: 409,
    title: {
      en: "Only homeless people are admitted without a decision",
      ru: "Без решения принимают только бездомных",
      kk: "Шешімсіз тек баспанасыз адамдар қабылданады",
    },
  },
  "not-domestic-violence": {
    status: 409,
    title: {
      en: "A stay before the decision is for victims of domestic violence",
      ru: "Пребывание до решения – для пострадавших от бытового насилия",
      kk: "Шешімге дейін болу – тұрмыстық зорлық-зомбылықтан зардап шеккендерге",
    },
  },
  "no-minor": {
    status: 409,
    title: {
      en: "The case is about no minor",
      ru: "В деле нет несовершеннолетних",
      kk: "Істе кәмелетке толмағандар жоқ",
    },
  },
  "complaint-unknown": {
    status: 409,
    title: {
      en: "There is no open complaint of this number",
      ru: "Открытой жалобы с таким номером нет",
      kk: "Мұндай нөмірлі ашық шағым жоқ",
    },
  },
  "representation-in-question": {
    status: 409,
    title: {
      en: "The register does not say that the representative may act; the office looks into it",
      ru: "Реестр не подтверждает полномочия представителя; их проверяет исполнительный орган",
      kk: "Тізілім өкілдің өкілеттігін растамайды; оны атқарушы орган тексеруде",
    },
  },
  "nothing-in-question": {
    status: 409,
    title: {
      en: "The powers of the representative are in no question",
      ru: "Полномочия представителя не под вопросом",
      kk: "Өкілдің өкілеттігіне күмән жоқ",
    },
  },
  "paper-missing": {
    status: 409,
    title: {
      en: "Powers are confirmed by a paper that was shown: which one is missing",
      ru: "Полномочия подтверждаются показанным документом: он не указан",
      kk: "Өкілеттік көрсетілген құжатпен расталады: құжат көрсетілмеген",
    },
  },
  "nothing-reported": {
    status: 409,
    title: {
      en: "Nobody has reported the representative",
      ru: "О представителе никто не сообщал",
      kk: "Өкіл туралы ешкім хабарламаған",
    },
  },
} as const;
