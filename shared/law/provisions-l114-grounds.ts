// Law No. 114-IV, article 6: the grounds of a difficult life situation.
import { l114, l114Ground, provision, type Provisions } from "./citations.ts";

export const l114GroundsProvisions = {
  // G40
  "L114-6.1": provision(l114(6, { paragraph: 1 }), {
    kk: "Өмірлік қиын жағдай он екі негіздің кемінде бірі бойынша танылады",
    ru: "Трудную жизненную ситуацию признают хотя бы по одному из двенадцати оснований",
    en: "A difficult life situation is recognised on one or more of twelve grounds",
  }),
  "L114-6.1.1": provision(l114Ground(1, 1), {
    kk: "Адам жетім қалған",
    ru: "Человек остался сиротой",
    en: "The person is an orphan",
  }),
  "L114-6.1.2": provision(l114Ground(2, 2), {
    kk: "Бала ата-анасының қамқорлығынсыз қалған",
    ru: "Ребёнок остался без заботы родителей",
    en: "A child has no parents who care for it",
  }),
  "L114-6.1.3": provision(l114Ground(3, 3), {
    kk: "Кәмелетке толмаған бала қараусыз қалған, девиантты мінез-құлық та осыған жатады",
    ru: "Несовершеннолетний безнадзорен, к этому относится и девиантное поведение",
    en: "A minor is left without care, which takes in deviant behaviour",
  }),
  // G40
  "L114-6.1.3-1": provision(l114Ground("3-1", 4), {
    kk: "Кәмелетке толмаған бала арнаулы немесе ерекше режимді білім беру ұйымында жүр",
    ru: "Несовершеннолетний находится в специальной организации образования или в такой, где режим особый",
    en: "A minor stays in a special school or in one with a special regime",
  }),
  // G40
  "L114-6.1.4": provision(l114Ground(4, 5), {
    kk: "Үш жасқа толмаған баланың ерте дамуы шектелген",
    ru: "Раннее развитие ребёнка младше трёх лет ограничено",
    en: "The early development of a child under three is held back",
  }),
  // G40, G41
  "L114-6.1.5": provision(l114Ground(5, 6), {
    kk: "Дене немесе ақыл-ой мүмкіндігіне байланысты организм функциялары тұрақты бұзылған",
    ru: "Функции организма стойко нарушены из-за физических или умственных возможностей",
    en: "Functions of the body are lastingly impaired, for physical or mental reasons",
  }),
  // G40, G41
  "L114-6.1.6": provision(l114Ground(6, 7), {
    kk: "Әлеуметтік мәні бар немесе айналадағыларға қауіпті ауру адамның тыныс-тіршілігін шектейді",
    ru: "Жизнедеятельность ограничена социально значимой или опасной для окружающих болезнью",
    en: "A socially significant disease, or one dangerous to others, limits the person's life",
  }),
  // G40, G41
  "L114-6.1.7": provision(l114Ground(7, 8), {
    kk: "Қарттыққа, ауруға немесе мүгедектікке байланысты адам өзін күте алмайды",
    ru: "Человек не может себя обслуживать из-за возраста, болезни или инвалидности",
    en: "The person cannot look after himself or herself because of old age, an illness or a disability",
  }),
  // G40, G41
  "L114-6.1.8": provision(l114Ground(8, 9), {
    kk: "Қатыгездік адамды әлеуметтік бейімсіздікке және депривацияға ұшыратқан",
    ru: "Жестокое обращение вызвало социальную дезадаптацию и депривацию",
    en: "Cruel treatment has brought about social disadaptation and deprivation",
  }),
  // G40
  "L114-6.1.9": provision(l114Ground(9, 10), {
    kk: "Адамның баспанасы, белгілі тұрағы жоқ",
    ru: "У человека нет жилья и определённого места жительства",
    en: "The person has no home",
  }),
  // G40
  "L114-6.1.10": provision(l114Ground(10, 11), {
    kk: "Адам бас бостандығынан айыру орнынан шыққан",
    ru: "Человек вышел из мест лишения свободы",
    en: "The person has come out of prison or another place of detention",
  }),
  // G40
  "L114-6.1.11": provision(l114Ground(11, 12), {
    kk: "Адам пробация қызметінде есепте тұр",
    ru: "Человек состоит на учёте службы пробации",
    en: "A probation service has the person on its register",
  }),
  "L114-6.2.p2a": provision(l114(6, { paragraph: 2, secondPart: true }), {
    kk: "Тұрмыстық зорлық-зомбылық қылмыстық іс болмаса да қатыгездік болып саналады",
    ru: "Бытовое насилие считается жестоким обращением и без уголовного дела",
    en: "Domestic violence counts as cruel treatment, with or without a criminal case",
  }),
  "L114-6.2.p2b": provision(l114(6, { paragraph: 2, secondPart: true }), {
    kk: "Адам саудасы қатыгездік болып саналады, құрбаны бала болса да",
    ru: "Торговля людьми, в том числе детьми, считается жестоким обращением",
    en: "Human trafficking, that of minors included, counts as cruel treatment",
  }),
} satisfies Provisions<"L114">;
