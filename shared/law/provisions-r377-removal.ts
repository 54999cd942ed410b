// Rules No. 377: changes of an entry, removal and storage (paragraphs 30-35).
import { provision, type Provisions, r377, r377FirstPart, r377SecondPart } from "./citations.ts";

export const removalProvisions = {
  // G27
  "R377-30.1": provision(r377FirstPart(30), {
    kk: "Мәліметтері өзгерген өнім беруші өзгеріс туралы өтінішті өзі береді",
    ru: "Поставщик, чьи сведения изменились, сам подаёт заявление об изменении",
    en: "A supplier whose data have changed applies for the change",
  }),
  "R377-30.2a": provision(r377SecondPart(30), {
    kk: "Жүйе өзгеріс туралы өтініштің қалай толтырылғанын тексереді",
    ru: "Система проверяет, как заполнено заявление об изменении",
    en: "The system checks how an application for a change is filled in",
  }),
  // G27
  "R377-30.2b": provision(r377SecondPart(30), {
    kk: "Өзгеріс туралы өтініш тексеруден өтсе, сақталады",
    ru: "Заявление об изменении, прошедшее проверку, сохраняется",
    en: "An application for a change that passes the check is saved",
  }),
  // G27, G28
  "R377-31": provision(r377(31), {
    kk: "Өзгеріс те алғашқы енгізу сияқты тексеріліп, ол бойынша шешім қабылданады",
    ru: "Изменение проверяют и решение по нему принимают так же, как о включении",
    en: "A change is checked and decided in the same way as an inclusion",
  }),
  // G25
  "R377-32.1a": provision(r377(32, 1), {
    kk: "Өнім берушінің өзі тізімнен шығаруды сұрайды",
    ru: "Поставщик сам просит его исключить",
    en: "The supplier asks to be removed",
  }),
  "R377-32.1b": provision(r377(32, 1), {
    kk: "Тізімнен шығару туралы өтініш электрондық түрде беріледі, оған ЭЦҚ қойылады",
    ru: "Заявление об исключении подают в электронном виде и подписывают ЭЦП",
    en: "The request for removal is electronic and carries the supplier's EDS",
  }),
  // G25, G37
  "R377-32.2": provision(r377(32, 2), {
    kk: "Өнім беруші қызметін тоқтатты",
    ru: "Поставщик прекратил деятельность",
    en: "The supplier has stopped working",
  }),
  // G25
  "R377-32.3a": provision(r377(32, 3), {
    kk: "Маман қызметін тоқтатты",
    ru: "Специалист прекратил деятельность",
    en: "The specialist has stopped working",
  }),
  // G25, G26, G37
  "R377-32.3b": provision(r377(32, 3), {
    kk: "Маман қайтыс болды",
    ru: "Специалист умер",
    en: "The specialist has died",
  }),
  "R377-32.4": provision(r377(32, 4), {
    kk: "Өнім беруші қызмет стандарттарын немесе құрал жеткізу талаптарын бұзды",
    ru: "Поставщик нарушил стандарты услуг или требования к поставке средств",
    en: "The supplier breaks the standards of services or the duty to deliver devices",
  }),
  // G09, G10
  "R377-33": provision(r377(33), {
    kk: "Стандарттарды бұзған өнім берушіні тізімнен тек Комиссия шығарады",
    ru: "За нарушение стандартов поставщика исключает только Комиссия",
    en: "Only the Commission removes a supplier for breaking the standards",
  }),
  // G25, G26, G31
  "R377-34": provision(r377(34), {
    kk: "Тізімнен шығару туралы хабарлама бір жұмыс күні ішінде жіберіледі",
    ru: "Уведомление об исключении отправляют в течение одного рабочего дня",
    en: "The notice of a removal is sent within one working day",
  }),
  // G29
  "R377-35": provision(r377(35), {
    kk: "Тізімнен шығарылған өнім берушінің мәліметтері екі жыл сақталады",
    ru: "Сведения об исключённом поставщике хранят два года",
    en: "The data of a removed supplier are kept for two years",
  }),
} satisfies Provisions<"R377">;
