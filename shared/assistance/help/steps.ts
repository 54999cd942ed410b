// What happens after an application, step by step, and how long it takes.
import type { HelpSection } from "./parts.ts";

export const steps: HelpSection = {
  title: { kk: "Әрі қарай не болады", ru: "Что будет дальше", en: "What happens next" },
  text: {
    kk: "Өтініштен шешімге дейін ең көбі {altogether} өтеді. Адам саудасы, баспанасыздық және тұрмыстық зорлық-зомбылық жағдайларының өз жолы бар.",
    ru: "От заявления до решения пройдёт не больше {altogether}. Для торговли людьми, бездомности и бытового насилия есть свой порядок.",
    en: "From the application to the decision it takes {altogether} at most. Human trafficking, homelessness and domestic violence go ways of their own.",
  },
  items: [
    // G45: whoever lawfully receives it first starts the count.
    {
      code: "application",
      title: { kk: "Өтініш", ru: "Заявление", en: "Application" },
      text: {
        kk: "Өтінішті орган, портал немесе көмек ұйымы алады. Қайсысы бірінші алса, мерзім содан басталады.",
        ru: "Заявление принимает орган, портал или организация помощи. Срок идёт с того момента, когда его получил первый из них.",
        en: "The body, the portal or an organisation that helps takes it. The time runs from when the first of them has it.",
      },
      provisions: ["L114-12.1.1", "L114-13.1b"],
    },
    {
      code: "assessment",
      title: {
        kk: "Қажеттілікті бағалау және айқындау",
        ru: "Оценка и определение потребности",
        en: "Assessment of your need",
      },
      text: {
        kk: "{assessment} ішінде әлеуметтік қызметкер күнделікті өміріңізді, адамдармен байланысыңызды, ең қажеттінің бар-жоғын және айналаңызды қарап шығады. Сіз бұған қатысып, пікіріңізді айтасыз.",
        ru: "В течение {assessment} социальный работник смотрит, что даётся вам в быту, как вы общаетесь с людьми, хватает ли необходимого и что вас окружает. Вы участвуете и говорите своё мнение.",
        en: "Within {assessment} a social worker looks at what you manage in daily life, at your ties with people, at whether you have what you need and at your surroundings. You take part and say what you think.",
      },
      provisions: ["L114-12.1.3", "L114-14.1", "L114-14.3"],
      term: "assessment",
    },
    {
      code: "conclusion",
      title: { kk: "Қорытынды", ru: "Заключение", en: "Conclusion" },
      text: {
        kk: "Әлеуметтік қызметкер қандай қызмет, қайда, қанша уақыт керегін және сізде нені ескеру қажетін жазып, жергілікті атқарушы органға береді.",
        ru: "Социальный работник пишет, какие услуги нужны, где, как долго и что у вас надо учесть, и передаёт это местному исполнительному органу.",
        en: "The social worker writes down which services you need, where, for how long and what to keep in mind with you, and passes it on to the local executive body.",
      },
      provisions: ["L114-14.4"],
    },
    {
      code: "decision",
      title: { kk: "Шешім", ru: "Решение", en: "Decision" },
      text: {
        kk: "Қорытындыны алған соң орган {decision} ішінде қызмет көрсету немесе бас тарту туралы шешім қабылдайды.",
        ru: "Получив заключение, орган в течение {decision} решает, предоставить услуги или отказать.",
        en: "Once it has the conclusion, the body decides within {decision} whether services are given or refused.",
      },
      provisions: ["L114-15.1", "L114-15.2"],
      term: "decision",
    },
    // G41: a duty for two grounds, an offer to others, nothing to press on victims of cruel treatment.
    {
      code: "choice",
      title: {
        kk: "Қызмет көрсетушіні таңдау",
        ru: "Выбор поставщика",
        en: "Choice of the provider",
      },
      text: {
        kk: "Кім көмектесетінін Тіркелімнен өзіңіз таңдайсыз. Организм функциялары бұзылса немесе өзіңізге күтім жасай алмасаңыз, таңдау порталда жасалады; қалғандар үшін портал міндетті емес.",
        ru: "Кто будет помогать, вы выбираете сами из Реестра. При нарушении функций организма или неспособности обслуживать себя выбор делают на портале; для остальных портал не обязателен.",
        en: "You choose from the Register who is to help you. With a disorder of body functions or where you cannot look after yourself the choice is made on the portal; nobody else has to use it.",
      },
      provisions: ["L114-12.1.4", "L114-15.8"],
    },
    {
      code: "services",
      title: {
        kk: "Жеке жоспар және қызметтер",
        ru: "Индивидуальный план и услуги",
        en: "Individual plan and services",
      },
      text: {
        kk: "Шешім қабылданған күннен бастап қызмет көрсетуші жұмысқа кіріседі. Әлеуметтік қызметкер сізге арналған жеке жоспар жасайды, қызметтер сол бойынша көрсетіледі.",
        ru: "Со дня решения поставщик берётся за дело. Социальный работник составляет план для вас лично, и услуги оказывают по нему.",
        en: "From the day of the decision on the provider gets to work. A social worker draws up a plan for you personally, and the services follow it.",
      },
      provisions: ["L114-15.5", "L114-16.3.7"],
      term: "start",
    },
  ],
};

/** How days are counted is a reading (G03), and that nothing stops the count as well (G04). */
export const duration: HelpSection = {
  title: { kk: "Қанша уақыт алады", ru: "Сколько это займёт", en: "How long it takes" },
  text: {
    kk: "Санау келесі жұмыс күнінен басталады; демалыс пен мереке күндері есептелмейді. Органға қосымша мәлімет керек болса да, мерзім тоқтамайды.",
    ru: "Счёт начинается со следующего рабочего дня; выходные и праздники не считаются. Срок не останавливается, даже если органу нужны ещё сведения.",
    en: "Counting begins on the next working day; weekends and public holidays do not count. The time does not stop, even if the body needs to know more.",
  },
  items: [
    {
      code: "assessment",
      title: { kk: "Қажеттілікті бағалау", ru: "Оценка потребности", en: "Assessment" },
      text: {
        kk: "Өтініш түскеннен кейін {assessment} ішінде.",
        ru: "В течение {assessment} после получения заявления.",
        en: "Within {assessment} of the receipt of the application.",
      },
      provisions: ["L114-14.3"],
      term: "assessment",
    },
    // G46: a refusal and its letter have no longer term of their own.
    {
      code: "decision",
      title: {
        kk: "Шешім немесе бас тарту хаты",
        ru: "Решение или письмо об отказе",
        en: "Decision or letter of refusal",
      },
      text: {
        kk: "Орган қорытындыны алғаннан кейін {decision} ішінде.",
        ru: "В течение {decision} после того, как орган получил заключение.",
        en: "Within {decision} after the body has received the conclusion.",
      },
      provisions: ["L114-15.2"],
      term: "decision",
    },
    {
      code: "start",
      title: { kk: "Қызметтердің басталуы", ru: "Начало услуг", en: "Beginning of the services" },
      text: {
        kk: "Шешім қабылданған күннен бастап, күтпей.",
        ru: "Со дня решения, без ожидания.",
        en: "From the day of the decision on, without waiting.",
      },
      provisions: ["L114-15.5"],
      term: "start",
    },
    {
      code: "identification",
      title: {
        kk: "Адам саудасы: құрбанды анықтау",
        ru: "Торговля людьми: определение пострадавшего",
        en: "Trafficking: identification",
      },
      text: {
        kk: "Сіз жүгінгеннен кейін {identification} ішінде ұйым сізді тыңдап, зардап шеккеніңізді анықтайды.",
        ru: "В течение {identification} после вашего обращения организация выслушает вас и определит, пострадали ли вы.",
        en: "Within {identification} of your turning to it the organisation hears you and finds out whether you are a victim.",
      },
      provisions: ["S138-10"],
      term: "identification",
    },
    {
      code: "permit",
      title: {
        kk: "Адам саудасы: рұқсат",
        ru: "Торговля людьми: разрешение",
        en: "Trafficking: permit",
      },
      text: {
        kk: "Ұйымның құжаттарын алған соң {permit} ішінде уәкілетті орган рұқсат береді.",
        ru: "Получив документы от организации, уполномоченный орган даёт разрешение в течение {permit}.",
        en: "Within {permit} of having the papers of the organisation the authorised body gives its permit.",
      },
      provisions: ["S138-15.1"],
      term: "permit",
    },
  ],
};
