// Rules No. 377, Appendix 2: the application of a specialist.
import { provision, type Provisions, r377Appendix } from "./citations.ts";

export const appendix2Provisions = {
  // G16
  "R377-A2": provision(r377Appendix(2), {
    kk: "Маманның Тізілімге енгізу туралы өтінішінің нысаны",
    ru: "Форма заявления специалиста о включении в Регистр",
    en: "Form of a specialist's application for the Registry",
  }),
  "R377-A2.1": provision(r377Appendix(2), {
    kk: "Өтініш беретін маманның тегі, аты, әкесінің аты (болса)",
    ru: "Фамилия, имя, отчество (если есть) специалиста-заявителя",
    en: "Last name, first name and patronymic (if any) of the applying specialist",
  }),
  "R377-A2.2": provision(r377Appendix(2), {
    kk: "Маман өтініште ЖСН көрсетеді",
    ru: "Специалист указывает в заявлении ИИН",
    en: "The specialist gives the IIN in the application",
  }),
  "R377-A2.3": provision(r377Appendix(2), {
    kk: "Маман көрсететін қызмет түрлері",
    ru: "Виды услуг, которые оказывает специалист",
    en: "Kinds of services that the specialist provides",
  }),
  "R377-A2.4": provision(r377Appendix(2), {
    kk: "Маманның облыстан үйге дейінгі толық мекенжайы",
    ru: "Адрес специалиста целиком, от области до дома",
    en: "The specialist's whole address, from the region down to the house",
  }),
  "R377-A2.5": provision(r377Appendix(2), {
    kk: "Өтініштегі маманның электрондық поштасы",
    ru: "Электронная почта специалиста в заявлении",
    en: "The specialist's e-mail address in the application",
  }),
  "R377-A2.6": provision(r377Appendix(2), {
    kk: "Өтініштегі маманның телефондары",
    ru: "Телефоны специалиста в заявлении",
    en: "The specialist's telephones in the application",
  }),
  "R377-A2.7": provision(r377Appendix(2), {
    kk: "Маманның факсы (болса)",
    ru: "Факс специалиста (если есть)",
    en: "The specialist's fax (if there is one)",
  }),
  "R377-A2.8": provision(r377Appendix(2), {
    kk: "Маман байланыс деректерінің ресми екенін растайды және хабарларды солар арқылы алуға келіседі",
    ru: "Специалист подтверждает, что его контакты официальные и на них можно писать",
    en: "The specialist confirms that the contacts given are official and may be written to",
  }),
  "R377-A2.9": provision(r377Appendix(2), {
    kk: "Маман қоса берген құжаттарының шынайы және жарамды екенін растайды",
    ru: "Специалист подтверждает, что его документы подлинные и действующие",
    en: "The specialist confirms that the documents attached are genuine and in force",
  }),
  // G18: the consent is taken when the application is made, as the checks come before the inclusion.
  "R377-A2.10": provision(r377Appendix(2), {
    kk: "Маман қорғалатын дербес деректерін жинауға және өңдеуге келісім береді",
    ru: "Специалист соглашается на сбор и обработку своих охраняемых персональных данных",
    en: "The specialist agrees to the collection and use of protected personal data",
  }),
  "R377-A2.11": provision(r377Appendix(2), {
    kk: "Өтінішке маманның өзі қол қояды",
    ru: "Заявление подписывает сам специалист",
    en: "The specialist signs the application in person",
  }),
  "R377-A2.12": provision(r377Appendix(2), {
    kk: "Маман өтінішінің берілген күні",
    ru: "День подачи заявления специалиста",
    en: "Day on which the specialist's application is made",
  }),
} satisfies Provisions<"R377">;
