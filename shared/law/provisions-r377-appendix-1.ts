// Rules No. 377, Appendix 1: the application of an organisation.
import { provision, type Provisions, r377Appendix } from "./citations.ts";

export const appendix1Provisions = {
  // G16
  "R377-A1": provision(r377Appendix(1), {
    kk: "Ұйымның Тіркелімге енгізу туралы өтінішінің нысаны",
    ru: "Форма заявления организации о включении в Реестр",
    en: "Form of an organisation's application for the Register",
  }),
  "R377-A1.1": provision(r377Appendix(1), {
    kk: "Өтініш беретін ұйымның толық немесе қысқаша атауы",
    ru: "Полное или сокращённое наименование организации-заявителя",
    en: "Full or short name of the applying organisation",
  }),
  // G24
  "R377-A1.2": provision(r377Appendix(1), {
    kk: "Заңды тұлға өтініште БСН көрсетеді",
    ru: "Юридическое лицо указывает в заявлении БИН",
    en: "A legal entity gives its BIN in the application",
  }),
  // G24
  "R377-A1.3": provision(r377Appendix(1), {
    kk: "Дара кәсіпкер өтініште ЖСН көрсетеді",
    ru: "Индивидуальный предприниматель указывает в заявлении ИИН",
    en: "A sole proprietor gives the IIN in the application",
  }),
  "R377-A1.4": provision(r377Appendix(1), {
    kk: "Өтініш беретін ұйымның мемлекеттік тіркеу нөмірі",
    ru: "Номер государственной регистрации организации-заявителя",
    en: "State registration number of the applying organisation",
  }),
  // G15
  "R377-A1.5": provision(r377Appendix(1), {
    kk: "Ұйымның айналысатын ісі: қызметтері және оңалту құралдары",
    ru: "Чем занимается организация: её услуги и средства реабилитации",
    en: "What the organisation does: its services and its devices",
  }),
  "R377-A1.6": provision(r377Appendix(1), {
    kk: "Өтініш берушінің облыстан үйге дейінгі толық мекенжайы",
    ru: "Адрес заявителя целиком, от области до дома",
    en: "The applicant's whole address, from the region down to the house",
  }),
  "R377-A1.7": provision(r377Appendix(1), {
    kk: "Өтініштегі ұйымның электрондық поштасы",
    ru: "Электронная почта организации в заявлении",
    en: "The organisation's e-mail address in the application",
  }),
  "R377-A1.8": provision(r377Appendix(1), {
    kk: "Өтініштегі ұйымның телефондары",
    ru: "Телефоны организации в заявлении",
    en: "The organisation's telephones in the application",
  }),
  "R377-A1.9": provision(r377Appendix(1), {
    kk: "Ұйымның факсы (болса)",
    ru: "Факс организации (если есть)",
    en: "The organisation's fax (if it has one)",
  }),
  "R377-A1.10": provision(r377Appendix(1), {
    kk: "Ұйым жұмыс істейтін мекенжай, пошта индексімен",
    ru: "Адрес, где организация работает, с почтовым индексом",
    en: "Address where the organisation works, with its postal code",
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
  "R377-A1.14": provision(r377Appendix(1), {
    kk: "Өтінішке басшы немесе кәсіпкердің өзі қол қояды",
    ru: "Заявление подписывает руководитель или сам предприниматель",
    en: "The head or the proprietor signs the application",
  }),
  "R377-A1.15": provision(r377Appendix(1), {
    kk: "Ұйым өтінішінің берілген күні",
    ru: "День подачи заявления организации",
    en: "Day on which the organisation's application is made",
  }),
} satisfies Provisions<"R377">;
