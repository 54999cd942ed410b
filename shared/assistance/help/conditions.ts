// On which conditions services are given: the third thing that everybody is told (L114-12.1.2).
import type { HelpSection } from "./parts.ts";

export const conditions: HelpSection = {
  title: {
    kk: "Қызметтердің шарттары",
    ru: "Условия услуг",
    en: "Conditions of the services",
  },
  text: {
    kk: "Қызметтер мынадай жағдайда көрсетіледі.",
    ru: "Вот при каких условиях оказывают услуги.",
    en: "This is how services are given.",
  },
  items: [
    {
      code: "need",
      title: { kk: "Қажеттілікке қарай", ru: "По потребности", en: "By need" },
      text: {
        kk: "Алдымен сізге не керегі бағаланады, қызметтер соған қарай таңдалады.",
        ru: "Сначала оценивают, что вам нужно, и услуги подбирают под это.",
        en: "First it is assessed what you need, and the services are chosen to suit.",
      },
      provisions: ["L114-14.1"],
    },
    {
      code: "price",
      title: { kk: "Бағасы", ru: "Цена", en: "Price" },
      text: {
        kk: "Кепілдік берілген көлем тегін. Ақылы қызметтер тек қол қойылған шарт бойынша көрсетіледі.",
        ru: "Гарантированный объём бесплатен. Платные услуги оказывают только по подписанному договору.",
        en: "The guaranteed volume costs you nothing. Paid services are given under a signed agreement only.",
      },
      provisions: ["L114-5.2", "L114-15.6"],
    },
    // G47: trafficking and homelessness go without this decision.
    {
      code: "decision",
      title: { kk: "Органның шешімі", ru: "Решение органа", en: "A decision" },
      text: {
        kk: "Тегін қызметтер жергілікті атқарушы орган шешкеннен кейін басталады. Адам саудасы мен баспанасыздық жағдайында бұл шешім керек емес.",
        ru: "Бесплатные услуги начинаются после решения местного исполнительного органа. При торговле людьми и бездомности оно не нужно.",
        en: "Services free of charge begin once the local executive body has decided. Human trafficking and homelessness need no such decision.",
      },
      provisions: ["L114-15.1", "L114-15.1b", "L114-15.5"],
    },
    {
      code: "plan",
      title: { kk: "Жеке жоспар", ru: "Индивидуальный план", en: "Individual plan" },
      text: {
        kk: "Не істелетіні жеке жоспарыңызда жазылады.",
        ru: "Что для вас делают, записано в вашем плане.",
        en: "What is done for you stands in a plan of your own.",
      },
      provisions: ["L114-16.3.7"],
    },
    {
      code: "standards",
      title: { kk: "Стандарттар", ru: "Стандарты", en: "Standards" },
      text: {
        kk: "Әр қызметтің стандарты бар: ол сақталмаса, шағымдана аласыз.",
        ru: "У каждой услуги есть стандарт: если его не соблюдают, можно жаловаться.",
        en: "Every service has a standard: if it is not kept, you can complain.",
      },
      provisions: ["L114-5.6", "L114-17.2.1"],
    },
    {
      code: "respect",
      title: { kk: "Құрмет", ru: "Уважение", en: "Respect" },
      text: {
        kk: "Сізге және отбасыңызға құрметпен қарайды, ешкім сізді кемсітпейді, сіз туралы мәлімет таратылмайды.",
        ru: "К вам и вашей семье относятся с уважением, никто вас не дискриминирует, сведения о вас не разглашают.",
        en: "You and your family are treated with respect, nobody discriminates against you, and what is known of you is not passed around.",
      },
      provisions: ["L114-16.3.4", "L114-17.2.3", "L114-17.2.4", "L114-17.2.5"],
    },
  ],
};
