// Rules No. 377, Appendix 3: the application for removal.
import { provision, type Provisions, r377Appendix } from "./citations.ts";

export const appendix3Provisions = {
  "R377-A3": provision(r377Appendix(3), {
    kk: "Тізімнен шығару туралы өтініштің нысаны",
    ru: "Форма заявления об исключении",
    en: "Form of an application for removal",
  }),
  "R377-A3.1": provision(r377Appendix(3), {
    kk: "Өнім беруші қай тізімнен шығаруды сұрайды",
    ru: "Из какого списка поставщик просит его исключить",
    en: "Which of the two lists the supplier wants to leave",
  }),
  "R377-A3.2": provision(r377Appendix(3), {
    kk: "Тізімнен шығуды сұраған өнім берушінің атауы",
    ru: "Наименование поставщика, который просит его исключить",
    en: "Name of the supplier who asks for removal",
  }),
  // G24
  "R377-A3.3": provision(r377Appendix(3), {
    kk: "Тізімнен шығуды сұраған өнім берушінің БСН-і немесе ЖСН-і",
    ru: "БИН или ИИН поставщика, который просит его исключить",
    en: "BIN or IIN of the supplier who asks for removal",
  }),
  "R377-A3.4": provision(r377Appendix(3), {
    kk: "Тізімнен шығуды сұраған ұйымның мемлекеттік тіркеу нөмірі",
    ru: "Номер государственной регистрации организации, которая просит её исключить",
    en: "State registration number of the organisation that asks for removal",
  }),
  "R377-A3.5": provision(r377Appendix(3), {
    kk: "Тізімнен шығуды сұраған өнім беруші көрсететін қызмет түрлері",
    ru: "Виды услуг поставщика, который просит его исключить",
    en: "Kinds of services of the supplier who asks for removal",
  }),
  "R377-A3.6": provision(r377Appendix(3), {
    kk: "Тізімнен шығуды сұраған өнім берушінің облыстан үйге дейінгі мекенжайы",
    ru: "Адрес поставщика, который просит его исключить, от области до дома",
    en: "Address of the supplier who asks for removal, from the region down to the house",
  }),
  "R377-A3.7": provision(r377Appendix(3), {
    kk: "Шығарылғаны туралы хабарлама жіберілетін электрондық пошта",
    ru: "Электронная почта для уведомления об исключении",
    en: "E-mail address for the notice of the removal",
  }),
  "R377-A3.8": provision(r377Appendix(3), {
    kk: "Тізімнен шығуды сұраған өнім берушінің телефондары",
    ru: "Телефоны поставщика, который просит его исключить",
    en: "Telephones of the supplier who asks for removal",
  }),
  "R377-A3.9": provision(r377Appendix(3), {
    kk: "Тізімнен шығуды сұраған өнім берушінің факсы (болса)",
    ru: "Факс поставщика, который просит его исключить (если есть)",
    en: "Fax of the supplier who asks for removal (if there is one)",
  }),
  "R377-A3.10": provision(r377Appendix(3), {
    kk: "Тізімнен шығуды сұраған өнім беруші жұмыс істейтін мекенжай",
    ru: "Адрес, где работает поставщик, который просит его исключить",
    en: "Address where the supplier who asks for removal works",
  }),
  "R377-A3.11": provision(r377Appendix(3), {
    kk: "Тізімнен шығуды сұраған адам қорғалатын дербес деректерін жинауға және өңдеуге келіседі",
    ru: "Тот, кто просит об исключении, соглашается на обработку охраняемых персональных данных",
    en: "Whoever asks for removal agrees to the collection and use of protected personal data",
  }),
  "R377-A3.12": provision(r377Appendix(3), {
    kk: "Тізімнен шығару туралы өтінішке басшы немесе маман қол қояды",
    ru: "Заявление об исключении подписывает руководитель или специалист",
    en: "The head or the specialist signs the application for removal",
  }),
  "R377-A3.13": provision(r377Appendix(3), {
    kk: "Тізімнен шығару туралы өтініштің берілген күні",
    ru: "День подачи заявления об исключении",
    en: "Day on which the application for removal is made",
  }),
} satisfies Provisions<"R377">;
