// Rules No. 377: how a specialist applies (paragraphs 15-19).
import { provision, type Provisions, r377, r377SecondPart } from "./citations.ts";

export const specialistProvisions = {
  "R377-15a": provision(r377(15), {
    kk: "Маман өтінішті электрондық нысанда толтырады",
    ru: "Специалист заполняет заявление в электронной форме",
    en: "The specialist fills in the application electronically",
  }),
  "R377-15b": provision(r377(15), {
    kk: "Маман өтінішке өзінің электрондық цифрлық қолтаңбасын қояды",
    ru: "Специалист подписывает заявление своей электронной цифровой подписью",
    en: "The specialist signs the application with his or her own electronic signature (EDS)",
  }),
  "R377-15.1": provision(r377(15, 1), {
    kk: "Біліктілікті растайтын диплом, куәлік немесе сертификат",
    ru: "Диплом, свидетельство или сертификат о квалификации",
    en: "A diploma or a certificate that proves the qualification",
  }),
  // G13
  "R377-15.2": provision(r377(15, 2), {
    kk: "Осы саладағы лауазымды растайтын құжат, егер лауазымы болса",
    ru: "Документ о должности в этой сфере, если должность есть",
    en: "Proof of a position in the field, where the specialist holds one",
  }),
  "R377-15.3": provision(r377(15, 3), {
    kk: "086/у нысанындағы медициналық анықтама",
    ru: "Медицинская справка по форме 086/у",
    en: "A medical certificate in the form 086/y",
  }),
  // G18
  "R377-15.p2a": provision(r377SecondPart(15), {
    kk: "Маманның жеке басын куәландыратын құжаттар мемлекеттік жүйеден алынады",
    ru: "Документы, удостоверяющие личность специалиста, запрашиваются в государственной системе",
    en: "The specialist's identity documents are asked from a state system",
  }),
  "R377-15.p2b": provision(r377SecondPart(15), {
    kk: "Маманның соттылығы мемлекеттік жүйе арқылы тексеріледі",
    ru: "Судимость специалиста проверяется по государственной системе",
    en: "A criminal record of the specialist is checked with a state system",
  }),
  "R377-15.p2c": provision(r377SecondPart(15), {
    kk: "Наркологиялық диспансердегі есеп мемлекеттік жүйе арқылы тексеріледі",
    ru: "Учёт в наркологическом диспансере проверяется по государственной системе",
    en: "The register of the narcological dispensary is checked through a state system",
  }),
  "R377-15.p2d": provision(r377SecondPart(15), {
    kk: "Психиатриялық диспансердегі есеп мемлекеттік жүйе арқылы тексеріледі",
    ru: "Учёт в психиатрическом диспансере проверяется по государственной системе",
    en: "The register of the psychiatric dispensary is checked through a state system",
  }),
  // G04
  "R377-15.p2e": provision(r377SecondPart(15), {
    kk: "Бұл мәліметтер маманнан сұралмайды: оларды мемлекеттік жүйелер электрондық құжатпен береді",
    ru: "Эти сведения не спрашивают у специалиста: их электронным документом дают госсистемы",
    en: "The specialist is not asked for these facts: state systems give them electronically",
  }),
  "R377-16a": provision(r377(16), {
    kk: "Маман құжаттарды тек электрондық файлмен қоса береді",
    ru: "Специалист прилагает документы только электронными файлами",
    en: "A specialist attaches electronic files only",
  }),
  "R377-16b": provision(r377(16), {
    kk: "Маманның әр құжаты – бөлек файл",
    ru: "Каждый документ специалиста – отдельный файл",
    en: "Each document of a specialist is a file of its own",
  }),
  // G13
  "R377-16c": provision(r377(16), {
    kk: "Файлдар саны маманнан талап етілетін құжаттар санына тең",
    ru: "Файлов столько, сколько документов требуется от специалиста",
    en: "There are as many files as documents that the specialist has to attach",
  }),
  // G14
  "R377-16d": provision(r377(16), {
    kk: "Маман файлының аты оның қандай құжат екенін көрсетеді",
    ru: "Имя файла специалиста показывает, какой это документ",
    en: "The name of a specialist's file says which document it is",
  }),
  // G14
  "R377-16e": provision(r377(16), {
    kk: "Маман файлының аты құжатта қанша бет барын көрсетеді",
    ru: "Имя файла специалиста показывает, сколько в документе страниц",
    en: "The name of a specialist's file says how many pages the document has",
  }),
  "R377-17": provision(r377(17), {
    kk: "Маман өз деректерінің дұрыс болуын және ескірмеуін қадағалайды",
    ru: "Специалист следит, чтобы его данные были верны и не устаревали",
    en: "The specialist keeps his or her data right and up to date",
  }),
  "R377-18a": provision(r377(18), {
    kk: "Жүйе маман өтінішінің қалай толтырылғанын тексереді",
    ru: "Система проверяет, как заполнено заявление специалиста",
    en: "The system checks how a specialist's application is filled in",
  }),
  // G05
  "R377-18b": provision(r377(18), {
    kk: "Маманның тексеруден өткен өтініші сақталады",
    ru: "Заявление специалиста, прошедшее проверку, сохраняется",
    en: "A specialist's application that passes the check is saved",
  }),
  // G34
  "R377-19": provision(r377(19), {
    kk: "Тізілімге ену ерікті: өтінішті маманның өзі береді",
    ru: "Включение в Регистр добровольное: заявление подаёт сам специалист",
    en: "Entry is voluntary: the specialist applies in person",
  }),
} satisfies Provisions<"R377">;
