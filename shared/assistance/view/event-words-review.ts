// What happens until the decision, in words for people.
export const reviewWords = {
  received: {
    en: "The application was received",
    ru: "Заявление принято",
    kk: "Өтініш қабылданды",
  },
  "handed-over": {
    en: "The case was handed over to the confidential track",
    ru: "Дело передано в конфиденциальный порядок",
    kk: "Іс құпия тәртіпке берілді",
  },
  "hand-over-acknowledged": {
    en: "The confidential track has taken the case up",
    ru: "Дело принято в конфиденциальном порядке",
    kk: "Іс құпия тәртіпте қабылданды",
  },
  "interim-stay-registered": {
    en: "A place to stay before the decision was registered",
    ru: "Зарегистрировано место пребывания до решения",
    kk: "Шешімге дейін болатын орын тіркелді",
  },
  "assessor-assigned": {
    en: "A social worker was assigned; you have the right to take part in the assessment",
    ru: "Назначен социальный работник; вы вправе участвовать в оценке",
    kk: "Әлеуметтік қызметкер тағайындалды; бағалауға қатысуға құқығыңыз бар",
  },
  "information-requested": {
    en: "The social worker asked the executive body for information",
    ru: "Социальный работник запросил сведения у исполнительного органа",
    kk: "Әлеуметтік қызметкер атқарушы органнан мәлімет сұрады",
  },
  "information-given": {
    en: "The executive body answered",
    ru: "Исполнительный орган ответил",
    kk: "Атқарушы орган жауап берді",
  },
  "specialist-invited": {
    en: "A specialist was invited to the assessment",
    ru: "К оценке привлечён специалист",
    kk: "Бағалауға маман тартылды",
  },
  "more-requested": {
    en: "Something is missing and was asked for; nothing stops by that",
    ru: "Запрошено недостающее; рассмотрение не останавливается",
    kk: "Жетіспейтін нәрсе сұралды; қарау тоқтамайды",
  },
  supplemented: {
    en: "Papers or explanations were added",
    ru: "Добавлены документы или пояснения",
    kk: "Құжаттар немесе түсініктемелер қосылды",
  },
  "assessment-completed": {
    en: "The assessment is complete",
    ru: "Оценка завершена",
    kk: "Бағалау аяқталды",
  },
  "provision-decided": {
    en: "It was decided to provide services",
    ru: "Принято решение предоставить услуги",
    kk: "Қызмет көрсету туралы шешім қабылданды",
  },
  "provision-refused": {
    en: "It was decided to refuse",
    ru: "Принято решение об отказе",
    kk: "Бас тарту туралы шешім қабылданды",
  },
  "second-look-recorded": {
    en: "Another official looked at the decision",
    ru: "Решение просмотрено другим должностным лицом",
    kk: "Шешімді басқа лауазымды адам қарады",
  },
  asked: {
    en: "Registers were asked",
    ru: "Направлены запросы в реестры",
    kk: "Тізілімдерге сұрау жіберілді",
  },
  "asked-again": {
    en: "A register was asked anew",
    ru: "Реестр запрошен повторно",
    kk: "Тізілімге қайта сұрау жіберілді",
  },
  answered: { en: "A register answered", ru: "Получен ответ реестра", kk: "Тізілім жауап берді" },
  "answered-beside": {
    en: "A register answered; this changes nothing any more",
    ru: "Получен ответ реестра; он уже ничего не меняет",
    kk: "Тізілім жауап берді; бұл ештеңені өзгертпейді",
  },
  "checked-by-hand": {
    en: "An official checked a document in the place of a register",
    ru: "Должностное лицо проверило документ вместо реестра",
    kk: "Лауазымды адам тізілімнің орнына құжатты тексерді",
  },
  delayed: {
    en: "A register keeps the case waiting",
    ru: "Реестр задерживает ответ",
    kk: "Тізілім жауапты кешіктіруде",
  },
  "signature-confirmed": {
    en: "The signature was confirmed",
    ru: "Подпись подтверждена",
    kk: "Қолтаңба расталды",
  },
  "signature-rejected": {
    en: "The signature did not hold",
    ru: "Подпись недействительна",
    kk: "Қолтаңба жарамсыз",
  },
} as const;
