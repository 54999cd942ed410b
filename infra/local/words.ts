import type { Locale } from "#shared/law/languages.ts";

/** What `npm start` says, in the three languages. */
const words = {
  starting: {
    en: "The local cloud is coming up",
    ru: "Запускается локальное облако",
    kk: "Жергілікті бұлт іске қосылуда",
  },
  deploying: {
    en: "Building the functions and deploying the stacks",
    ru: "Сборка функций и развёртывание стеков",
    kk: "Функциялар жиналып, стектер орналастырылуда",
  },
  seeding: {
    en: "Creating officials and the Commission",
    ru: "Создаются должностные лица и комиссия",
    kk: "Лауазымды адамдар мен комиссия құрылуда",
  },
  console: { en: "console", ru: "консоль", kk: "консоль" },
  apiPage: { en: "API page", ru: "страница API", kk: "API беті" },
  register: { en: "Register", ru: "Реестр", kk: "Тіркелім" },
  stateSystems: {
    en: "mocked state systems",
    ru: "государственные системы (имитация)",
    kk: "мемлекеттік жүйелер (имитация)",
  },
  inOrder: {
    en: "An organisation in order applies for inclusion in the Register",
    ru: "Организация, у которой всё в порядке, просит включить её в Реестр",
    kk: "Бәрі тәртіпте тұрған ұйым Тіркелімге енгізуді сұрайды",
  },
  specialist: {
    en: "A specialist applies for inclusion in the Registry",
    ru: "Специалист просит включить его в Регистр",
    kk: "Маман Тізілімге енгізуді сұрайды",
  },
  twoGrounds: {
    en: "An organisation with a tax debt and an illegible document applies",
    ru: "Заявление подаёт организация с налоговой задолженностью и неразборчивым документом",
    kk: "Салық берешегі бар және құжаты оқылмайтын ұйым өтініш береді",
  },
  change: {
    en: "The included organisation adds a service",
    ru: "Включённая организация добавляет услугу",
    kk: "Енгізілген ұйым қызмет қосады",
  },
  removal: {
    en: "The specialist asks to be removed",
    ru: "Специалист просит исключить его",
    kk: "Маман өзін шығаруды сұрайды",
  },
  family: {
    en: "A guardian applies for services for a woman and her child, and chooses the organisation above",
    ru: "Опекун просит услуги для женщины и её ребёнка и выбирает организацию, показанную выше",
    kk: "Қорғаншы әйел мен оның баласына қызмет сұрап, жоғарыдағы ұйымды таңдайды",
  },
  nothingFound: {
    en: "A person applies of whom the assessment finds no ground: refused, with a letter",
    ru: "Заявление лица, у которого оценка не нашла оснований: отказ и письмо",
    kk: "Бағалау ешбір негіз таппаған адамның өтініші: бас тарту және хат",
  },
  served: {
    en: "Services were given and finished",
    ru: "Услуги оказаны и завершены",
    kk: "Қызметтер көрсетіліп, аяқталды",
  },
  inRegistry: {
    en: "In the public Registry",
    ru: "В публичном Регистре",
    kk: "Жария Тізілімде",
  },
  version: { en: "Public now: version", ru: "Опубликована версия", kk: "Жарияланған нұсқа" },
  gone: {
    en: "Gone from the public Registry",
    ru: "Исключено из публичного Регистра",
    kk: "Жария Тізілімнен шығарылды",
  },
  saved: { en: "accepted as", ru: "принято под номером", kk: "нөмірімен қабылданды" },
  inRegister: { en: "In the public Register", ru: "В публичном Реестре", kk: "Жария Тіркелімде" },
  refusedBy: { en: "Refused by", ru: "Отказано на основании", kk: "Бас тарту негізі" },
  notice: { en: "Notice by e-mail", ru: "Уведомление по почте", kk: "Пошта арқылы хабарлама" },
  due: { en: "due", ru: "срок до", kk: "мерзімі" },
  running: { en: "running", ru: "идёт", kk: "жүріп жатыр" },
  kept: { en: "kept", ru: "соблюдён", kk: "сақталды" },
  late: { en: "late", ru: "нарушен", kk: "бұзылды" },
  up: {
    en: "Arnau is up. Ctrl-C stops it and everything it started.",
    ru: "Arnau работает. Ctrl-C останавливает его и всё, что он запустил.",
    kk: "Arnau жұмыс істеп тұр. Ctrl-C оны және ол іске қосқанның бәрін тоқтатады.",
  },
  addresses: { en: "Addresses", ru: "Адреса", kk: "Мекенжайлар" },
  signIns: {
    en: "Sign-ins of officials",
    ru: "Вход для должностных лиц",
    kk: "Лауазымды адамдардың кіруі",
  },
  portal: { en: "The portal's client", ru: "Клиент портала", kk: "Порталдың клиенті" },
  goOn: { en: "How to go on", ru: "Как продолжить", kk: "Қалай жалғастыруға болады" },
  stopping: { en: "Stopping", ru: "Остановка", kk: "Тоқтатылуда" },
  stopped: {
    en: "Stopped; nothing is left running.",
    ru: "Остановлено; ничего не осталось.",
    kk: "Тоқтатылды; ештеңе қалған жоқ.",
  },
} as const satisfies Record<string, Record<Locale, string>>;

export type Word = keyof typeof words;

/** Speaks one language. */
export const speaking =
  (locale: Locale) =>
  (word: Word): string =>
    words[word][locale];
