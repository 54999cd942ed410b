// Rules No. 377: how an organisation applies, and what it has to meet (paragraphs 5, 7, 10, 11, Appendix 1).
import { provision, type Provisions, r377, r377Appendix, r377SecondPart } from "./citations.ts";

export const applicationProvisions = {
  "R377-5.1": provision(r377(5, 1), {
    kk: "Ұйымның салық берешегі жоқ",
    ru: "У организации нет налоговой задолженности",
    en: "The organisation owes no taxes",
  }),
  "R377-5.2": provision(r377(5, 2), {
    kk: "Ұйымға қатысты банкроттық немесе тарату рәсімі жүріп жатқан жоқ",
    ru: "В отношении организации не идёт банкротство или ликвидация",
    en: "The organisation is neither bankrupt nor being wound up",
  }),
  "R377-5.3": provision(r377(5, 3), {
    kk: "Ұйымның жұмысқа қажетті мүлкі мен қызметкерлері бар",
    ru: "У организации есть имущество и работники, нужные для работы",
    en: "The organisation has the property and the staff that the work needs",
  }),
  "R377-7a": provision(r377(7), {
    kk: "Ұйым өтінішті электрондық нысанда толтырады",
    ru: "Организация заполняет заявление в электронной форме",
    en: "The organisation fills in its application electronically",
  }),
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
  "R377-7.p2f": provision(r377SecondPart(7), {
    kk: "Бұл мәліметтер ұйымнан сұралмайды: оларды мемлекеттік жүйелер электрондық құжатпен береді",
    ru: "Эти сведения не спрашивают у организации: их электронным документом дают госсистемы",
    en: "The organisation is not asked for these facts: state systems give them electronically",
  }),
  "R377-10a": provision(r377(10), {
    kk: "Жүйе өтініштің қалай толтырылғанын тексереді",
    ru: "Система проверяет, как заполнено заявление",
    en: "The system checks how the application is filled in",
  }),
  "R377-10b": provision(r377(10), {
    kk: "Тексеруден өткен өтініш сақталады",
    ru: "Заявление, прошедшее проверку, сохраняется",
    en: "An application that passes the check is saved",
  }),
  "R377-11": provision(r377(11), {
    kk: "Тізілімге ену ерікті: өтінішті ұйымның өзі береді",
    ru: "Включение в Реестр добровольное: заявление подаёт сама организация",
    en: "Entry is voluntary: the organisation applies for itself",
  }),
  "R377-A1.11": provision(r377Appendix(1), {
    kk: "Ұйым көрсетілген байланыс деректерінің ресми екенін растайды және хабарларды солар арқылы алуға келіседі",
    ru: "Организация подтверждает, что её контакты официальные и на них можно писать",
    en: "The organisation confirms that its contacts are official and may be written to",
  }),
  "R377-A1.12": provision(r377Appendix(1), {
    kk: "Ұйым қоса берілген құжаттардың шынайы және жарамды екенін растайды",
    ru: "Организация подтверждает, что её документы подлинные и действующие",
    en: "The organisation confirms that its documents are genuine and in force",
  }),
  // G18: the consent is taken when the application is made, as the checks come before the inclusion.
  "R377-A1.13": provision(r377Appendix(1), {
    kk: "Ұйым басшысы қорғалатын дербес деректерін жинауға және өңдеуге келісім береді",
    ru: "Руководитель соглашается на сбор и обработку своих охраняемых персональных данных",
    en: "The head agrees to the collection and use of protected personal data",
  }),
} satisfies Provisions<"R377">;
