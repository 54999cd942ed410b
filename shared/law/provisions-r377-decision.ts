// Rules No. 377: the Commission's decision, the grounds of a refusal, the notice and the appeal
// (paragraphs 27-29).
import { provision, type Provisions, r377 } from "./citations.ts";

export const decisionProvisions = {
  // G06, G09, G10
  "R377-27": provision(r377(27), {
    kk: "Комиссия екі жұмыс күні ішінде шешім қабылдайды",
    ru: "Комиссия принимает решение в течение двух рабочих дней",
    en: "The Commission decides within two working days",
  }),
  "R377-27a": provision(r377(27), {
    kk: "Комиссия өтініш берушіні Тіркелімге немесе Тізілімге енгізеді",
    ru: "Комиссия включает заявителя в Реестр или в Регистр",
    en: "The Commission includes the applicant in the Register or the Registry",
  }),
  // G11: the grounds are read as a closed list; G12, G30.
  "R377-27b": provision(r377(27), {
    kk: "Комиссия тек белгіленген негіздер бойынша бас тартады",
    ru: "Комиссия отказывает только по установленным основаниям",
    en: "The Commission refuses on the listed grounds only",
  }),
  // G12
  "R377-27.1": provision(r377(27, 1), {
    kk: "Өтініш беруші қойылатын талаптарға сай емес",
    ru: "Заявитель не отвечает требованиям",
    en: "The applicant does not meet the requirements",
  }),
  "R377-27.2": provision(r377(27, 2), {
    kk: "Мәліметтер немесе құжаттар толық емес не дұрыс емес",
    ru: "Сведения или документы неполные либо неверные",
    en: "Information or documents are missing or wrong",
  }),
  // G35
  "R377-27.3": provision(r377(27, 3), {
    kk: "Құжаттарды оқу қиын немесе оларда расталмаған түзетулер бар",
    ru: "Документы трудно прочесть или в них есть незаверенные исправления",
    en: "Documents are hard to read or carry uncertified corrections",
  }),
  // G12, G19, G20
  "R377-27.4": provision(r377(27, 4), {
    kk: "Құралдың бағасы референттік елдердегі ең төмен бес EXW бағасының орташасынан жоғары",
    ru: "Цена средства выше среднего пяти самых низких цен EXW в референтных странах",
    en: "A device costs more than the five lowest EXW prices of reference countries on average",
  }),
  // G35
  "R377-27.5": provision(r377(27, 5), {
    kk: "Құжаттарда міндетті деректемелер жетіспейді",
    ru: "В документах не хватает обязательных реквизитов",
    en: "Documents lack details that they must have",
  }),
  "R377-27.6": provision(r377(27, 6), {
    kk: "Өтініш берушінің жұмысы стандарттарға сай емес",
    ru: "Работа заявителя не соответствует стандартам",
    en: "The applicant's work does not meet the standards",
  }),
  // G12
  "R377-27.7": provision(r377(27, 7), {
    kk: "Өтініш беруші мемлекеттік сатып алуға жосықсыз қатысушылар тізілімінде тұр",
    ru: "Заявитель состоит в реестре недобросовестных участников государственных закупок",
    en: "The applicant is on the list of unreliable participants in public procurement",
  }),
  // G03, G31
  "R377-28": provision(r377(28), {
    kk: "Хабарлама шешімнен кейін бір жұмыс күні ішінде жіберіледі",
    ru: "Уведомление отправляют в течение одного рабочего дня после решения",
    en: "The notice is sent within one working day after the decision",
  }),
  // G31
  "R377-28b": provision(r377(28), {
    kk: "Хабарлама өтініштегі электрондық поштаға жіберіледі",
    ru: "Уведомление отправляют на электронную почту из заявления",
    en: "The notice goes to the e-mail address of the application",
  }),
  "R377-28c": provision(r377(28), {
    kk: "Хабарламада шешімнің себептері түсіндіріледі",
    ru: "Уведомление объясняет причины решения",
    en: "The notice explains the reasons for the decision",
  }),
  "R377-28d": provision(r377(28), {
    kk: "Комиссия шешімді жүйеде электрондық түрде қабылдайды",
    ru: "Комиссия принимает решение в системе, в электронном виде",
    en: "The Commission decides electronically, inside the system",
  }),
  // G32
  "R377-29": provision(r377(29), {
    kk: "Бас тартумен келіспеген өтініш беруші сотқа жүгіне алады",
    ru: "Заявитель, не согласный с отказом, может обратиться в суд",
    en: "An applicant who disagrees with a refusal may go to court",
  }),
} satisfies Provisions<"R377">;
