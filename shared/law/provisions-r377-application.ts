// Rules No. 377: how an organisation applies (paragraphs 7-11).
import { provision, type Provisions, r377, r377SecondPart } from "./citations.ts";

export const applicationProvisions = {
  "R377-7a": provision(r377(7), {
    kk: "Ұйым өтінішті электрондық нысанда толтырады",
    ru: "Организация заполняет заявление в электронной форме",
    en: "The organisation fills in its application electronically",
  }),
  "R377-7b": provision(r377(7), {
    kk: "Ұйым өтінішке электрондық цифрлық қолтаңбасын қояды",
    ru: "Организация подписывает заявление электронной цифровой подписью",
    en: "The organisation signs its application with its electronic signature (EDS)",
  }),
  // G13
  "R377-7.1": provision(r377(7, 1), {
    kk: "Ұйымның құрылтай құжаттары, егер олар болса",
    ru: "Учредительные документы организации, если они есть",
    en: "Founding documents of the organisation, where it has them",
  }),
  "R377-7.2": provision(r377(7, 2), {
    kk: "Ұйымның мүлкі мен жабдықтары туралы мәліметтер",
    ru: "Сведения об имуществе и оборудовании организации",
    en: "What property and equipment the organisation works with",
  }),
  // G13
  "R377-7.3": provision(r377(7, 3), {
    kk: "Ұйымда қанша қызметкер барын көрсететін құжат, егер ол болса",
    ru: "Документ о том, сколько в организации работников, если он есть",
    en: "A document that says how many people work there, where there is one",
  }),
  "R377-7.4": provision(r377(7, 4), {
    kk: "Ұйымның қызметтері мен құралдарының бағалары бекітілген құжат",
    ru: "Документ с ценами организации на услуги и средства реабилитации",
    en: "The organisation's price list for its services and devices",
  }),
  // G13
  "R377-7.5a": provision(r377(7, 5), {
    kk: "Шетелде жасалған құралдарды сатушы EXW бағаларын және олардың дереккөзін қоса береді",
    ru: "Продавец ввозимых средств прилагает цены EXW и указывает их источник",
    en: "A seller of imported devices adds their EXW prices and says where they come from",
  }),
  // G19
  "R377-7.5b": provision(r377(7, 5), {
    kk: "Референттік елдердің бағасы болмаса, құжат кемінде бес басқа елді қамтиды",
    ru: "Если цен референтных стран нет, документ охватывает не меньше пяти других стран",
    en: "Without prices of reference countries, the document covers five other countries or more",
  }),
  // G13
  "R377-7.6": provision(r377(7, 6), {
    kk: "Мемлекеттік емес ұйым үй-жайға құқығын растайды",
    ru: "Негосударственная организация подтверждает право на помещение",
    en: "An organisation that the state does not own shows its right to the premises",
  }),
  // G18
  "R377-7.p2a": provision(r377SecondPart(7), {
    kk: "Ұйым туралы деректер мемлекеттік жүйеден алынады",
    ru: "Данные об организации запрашиваются в государственной системе",
    en: "Data about the organisation are asked from a state system",
  }),
  "R377-7.p2b": provision(r377SecondPart(7), {
    kk: "Салық берешегі мемлекеттік жүйе арқылы тексеріледі",
    ru: "Налоговая задолженность проверяется по государственной системе",
    en: "Tax debts are checked with a state system",
  }),
  "R377-7.p2c": provision(r377SecondPart(7), {
    kk: "Ғимараттың қолжетімділігі мемлекеттік жүйе арқылы тексеріледі",
    ru: "Доступность здания проверяется по государственной системе",
    en: "The accessibility of the building is checked with a state system",
  }),
  "R377-7.p2d": provision(r377SecondPart(7), {
    kk: "Мемлекеттік сатып алуға жосықсыз қатысушылар тізілімі тексеріледі",
    ru: "Проверяется реестр недобросовестных участников государственных закупок",
    en: "The list of unreliable participants in public procurement is checked",
  }),
  "R377-7.p2e": provision(r377SecondPart(7), {
    kk: "Жылжымайтын мүлікке құқықтар мемлекеттік жүйе арқылы тексеріледі",
    ru: "Права на недвижимость проверяются по государственной системе",
    en: "Rights to immovable property are checked with a state system",
  }),
  // G04
  "R377-7.p2f": provision(r377SecondPart(7), {
    kk: "Бұл мәліметтер ұйымнан сұралмайды: оларды мемлекеттік жүйелер электрондық құжатпен береді",
    ru: "Эти сведения не спрашивают у организации: их электронным документом дают госсистемы",
    en: "The organisation is not asked for these facts: state systems give them electronically",
  }),
  "R377-8a": provision(r377(8), {
    kk: "Ұйым құжаттарды тек электрондық файлмен қоса береді",
    ru: "Организация прилагает документы только электронными файлами",
    en: "An organisation attaches electronic files only",
  }),
  "R377-8b": provision(r377(8), {
    kk: "Ұйымның әр құжаты – бөлек файл",
    ru: "Каждый документ организации – отдельный файл",
    en: "Each document of an organisation is a file of its own",
  }),
  // G13
  "R377-8c": provision(r377(8), {
    kk: "Файлдар саны ұйымнан талап етілетін құжаттар санына тең",
    ru: "Файлов столько, сколько документов требуется от организации",
    en: "There are as many files as documents that the organisation has to attach",
  }),
  // G14
  "R377-8d": provision(r377(8), {
    kk: "Ұйым файлының аты оның қандай құжат екенін көрсетеді",
    ru: "Имя файла организации показывает, какой это документ",
    en: "The name of an organisation's file says which document it is",
  }),
  // G14
  "R377-8e": provision(r377(8), {
    kk: "Ұйым файлының аты құжатта қанша бет барын көрсетеді",
    ru: "Имя файла организации показывает, сколько в документе страниц",
    en: "The name of an organisation's file says how many pages the document has",
  }),
  "R377-9a": provision(r377(9), {
    kk: "Ұйым құжаттарының дұрыстығына жауап береді",
    ru: "Организация отвечает за то, что её документы верны",
    en: "The organisation answers for its documents being right",
  }),
  "R377-9b": provision(r377(9), {
    kk: "Ұйым құжаттарының ескірмеуін қадағалайды",
    ru: "Организация следит, чтобы её документы не устаревали",
    en: "The organisation keeps its documents up to date",
  }),
  "R377-10a": provision(r377(10), {
    kk: "Жүйе өтініштің қалай толтырылғанын тексереді",
    ru: "Система проверяет, как заполнено заявление",
    en: "The system checks how the application is filled in",
  }),
  // G05
  "R377-10b": provision(r377(10), {
    kk: "Тексеруден өткен өтініш сақталады",
    ru: "Заявление, прошедшее проверку, сохраняется",
    en: "An application that passes the check is saved",
  }),
  // G34
  "R377-11": provision(r377(11), {
    kk: "Тіркелімге ену ерікті: өтінішті ұйымның өзі береді",
    ru: "Включение в Реестр добровольное: заявление подаёт сама организация",
    en: "Entry is voluntary: the organisation applies for itself",
  }),
} satisfies Provisions<"R377">;
