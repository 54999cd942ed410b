// Rules No. 377: the representative's check and the Commission's composition and check (paragraphs 20-26).
import { provision, type Provisions, r377 } from "./citations.ts";

export const reviewProvisions = {
  // G08, G21
  "R377-20": provision(r377(20), {
    kk: "Өтініш жергілікті атқарушы органның өкіліне автоматты түрде түседі",
    ru: "Заявление автоматически поступает представителю местного исполнительного органа",
    en: "The application reaches the representative of the local executive body automatically",
  }),
  // G02, G03, G05
  "R377-21": provision(r377(21), {
    kk: "Өкіл өтінішті екі жұмыс күні ішінде тексереді",
    ru: "Представитель проверяет заявление в течение двух рабочих дней",
    en: "The representative checks the application within two working days",
  }),
  // G35
  "R377-21b": provision(r377(21), {
    kk: "Өкіл деректердің дұрыстығын және талаптарға сай екенін тексереді",
    ru: "Представитель проверяет, верны ли данные и выполнены ли требования",
    en: "The representative checks whether the data are right and the requirements are met",
  }),
  // G07, G08
  "R377-22": provision(r377(22), {
    kk: "Өкіл істі бір жұмыс күні ішінде Комиссияға береді",
    ru: "Представитель передаёт дело Комиссии в течение одного рабочего дня",
    en: "The representative hands the file to the Commission within one working day",
  }),
  // G36
  "R377-23a": provision(r377(23), {
    kk: "Комиссия мүшелерінің саны тақ болады",
    ru: "Число членов Комиссии нечётное",
    en: "The Commission has an odd number of members",
  }),
  "R377-23b": provision(r377(23), {
    kk: "Комиссияда кемінде бес мүше болады",
    ru: "В Комиссии не меньше пяти членов",
    en: "The Commission has five members or more",
  }),
  // G10
  "R377-23c": provision(r377(23), {
    kk: "Комиссия мүшелері төрағаны өз арасынан сайлайды",
    ru: "Члены Комиссии выбирают председателя из своего состава",
    en: "The members of the Commission choose one of themselves as the chair",
  }),
  "R377-24a": provision(r377(24), {
    kk: "Комиссияның жұмысын хатшы ұйымдастырады",
    ru: "Работу Комиссии организует секретарь",
    en: "A secretary organises the Commission's work",
  }),
  "R377-24b": provision(r377(24), {
    kk: "Хатшы – жергілікті атқарушы органның лауазымды адамы",
    ru: "Секретарь – должностное лицо местного исполнительного органа",
    en: "The secretary is an official of the local executive body",
  }),
  "R377-24c": provision(r377(24), {
    kk: "Хатшы Комиссия мүшесі емес және дауыс бермейді",
    ru: "Секретарь не входит в Комиссию и не голосует",
    en: "The secretary is outside the Commission and has no vote",
  }),
  // G09, G10, G36
  "R377-25": provision(r377(25), {
    kk: "Отырысқа мүшелердің кемінде үштен екісі қатысуға тиіс",
    ru: "На заседании нужны не меньше двух третей членов",
    en: "A sitting needs two thirds of the members or more",
  }),
  // G03, G05
  "R377-26": provision(r377(26), {
    kk: "Өтініш сақталғаннан кейін Комиссия оны жеті жұмыс күні ішінде тексереді",
    ru: "Комиссия проверяет заявление в течение семи рабочих дней после его сохранения",
    en: "The Commission checks the application within seven working days after it is saved",
  }),
  "R377-26b": provision(r377(26), {
    kk: "Комиссия мәліметтердің толық әрі дұрыс екенін тексереді",
    ru: "Комиссия проверяет, полны ли и верны ли сведения",
    en: "The Commission checks whether the information is complete and right",
  }),
} satisfies Provisions<"R377">;
