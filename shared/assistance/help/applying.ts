// Where to apply and what to have ready. The acts at hand have no form of application, so what is
// asked for is the least that articles 3, 6 and 13 of the Law need (G58).
import type { HelpSection } from "./parts.ts";

export const where: HelpSection = {
  title: { kk: "Қайда жүгіну керек", ru: "Куда обратиться", en: "Where to apply" },
  text: {
    kk: "Өтініш жазбаша беріледі: порталда электрондық қолтаңбамен немесе қағазда. Қай жерге жүгіну қандай көмек керегіне байланысты.",
    ru: "Заявление подают письменно: на портале с электронной подписью или на бумаге. Куда именно, зависит от того, какая нужна помощь.",
    en: "Apply in writing: on the portal with an electronic signature, or on paper. Where depends on the help you need.",
  },
  items: [
    // G43: cities of republican significance and the capital decide as well, so they take applications.
    {
      code: "executive-body",
      title: {
        kk: "Жергілікті атқарушы орган",
        ru: "Местный исполнительный орган",
        en: "The local executive body",
      },
      text: {
        kk: "Тегін қызметтер үшін: тұратын ауданыңыздың немесе қалаңыздың әкімдігіне.",
        ru: "За бесплатными услугами: в акимат района или города, где вы живёте.",
        en: "For services free of charge: the akimat of the district or city where you live.",
      },
      provisions: ["L114-13.1.1"],
    },
    {
      code: "paid",
      title: {
        kk: "Таңдаған қызмет көрсетуші",
        ru: "Выбранный поставщик",
        en: "The provider you choose",
      },
      text: {
        kk: "Ақылы қызметтер үшін: қызмет көрсетушінің өзіне.",
        ru: "За платными услугами: прямо к поставщику.",
        en: "For paid services: straight to the provider.",
      },
      provisions: ["L114-13.1.2"],
    },
    // G44: by the Kazakh text these take applications for the guaranteed volume too.
    {
      code: "direct",
      title: { kk: "Көмек ұйымы", ru: "Организация помощи", en: "An organisation that helps" },
      text: {
        kk: "Қатыгездіктен не тұрмыстық зорлық-зомбылықтан зардап шексеңіз немесе баспанаңыз болмаса: осындай адамдарды қабылдайтын ұйымға бірден барыңыз, тегін қызметтер үшін де.",
        ru: "Если вы пострадали от жестокого обращения или насилия дома либо вам негде жить: сразу в организацию, которая принимает таких людей, в том числе за бесплатными услугами.",
        en: "If you were treated cruelly or have suffered violence at home, or have nowhere to live: straight to an organisation that takes people in, for services free of charge too.",
      },
      provisions: ["L114-13.1.3", "L114-13.1.3.p2", "L114-13.1.3.p3", "L114-13.1.3.p4"],
    },
  ],
};

export const preparation: HelpSection = {
  title: { kk: "Не дайындау керек", ru: "Что подготовить", en: "What to have ready" },
  text: {
    kk: "Ең қажеттісі ғана. Бір қағаз жетпесе, бұл бас тартуға негіз емес: жетпегенін сізден сұрайды.",
    ru: "Только самое нужное. Если какой-то бумаги не хватает, это не причина для отказа: о ней вас попросят.",
    en: "Only what is most needed. A missing paper is no reason to refuse you: you will be asked for it.",
  },
  items: [
    {
      code: "who-you-are",
      title: { kk: "Кім екеніңіз", ru: "Кто вы", en: "Who you are" },
      text: {
        kk: "Аты-жөніңіз, ЖСН және жеке басыңызды куәландыратын құжат; шетелдік пен азаматтығы жоқ адам үшін тұрақты тұруға құжат.",
        ru: "Имя, ИИН и документ, удостоверяющий личность; для иностранца и лица без гражданства документ о постоянном проживании.",
        en: "Your name, IIN and identity document; for foreigners and people without citizenship the document of permanent residence.",
      },
      provisions: ["L114-3a", "L114-3b", "L114-3c", "L114-3d"],
    },
    {
      code: "ground",
      title: { kk: "Не болды", ru: "Что случилось", en: "What has happened" },
      text: {
        kk: "Өз сөзіңізбен: жағдайыңыз және он екі негіздің қайсысы жақын. Медициналық қорытынды сияқты құжатыңыз болса, қоса беріңіз.",
        ru: "Своими словами: ваше положение и какое из двенадцати оснований ближе. Если есть документы, например медицинское заключение, приложите.",
        en: "In your own words: how you live now and which of the twelve grounds comes closest. Add what you have on paper, a medical conclusion for example.",
      },
      provisions: ["L114-6.1"],
    },
    {
      code: "address",
      title: { kk: "Мекенжай", ru: "Адрес", en: "Your address" },
      text: {
        kk: "Тұратын жеріңіз: өтінішті қай орган қарайтыны соған байланысты. Баспанасыз адамнан және қатыгездіктен зардап шеккеннен сұралмайды.",
        ru: "Место, где вы живёте: от него зависит, какой орган рассмотрит заявление. У бездомных и пострадавших от жестокого обращения его не спрашивают.",
        en: "The place where you live: it tells which body considers the application. Homeless people and those treated cruelly are not asked.",
      },
      provisions: ["L114-13.1a", "L114-15.7"],
    },
    {
      code: "on-behalf",
      title: {
        kk: "Басқа адам үшін жүгінсеңіз",
        ru: "Если вы обращаетесь за другого",
        en: "For somebody else",
      },
      text: {
        kk: "Адамның неге өзі жүгінбегені және сіздің құқығыңызды көрсететін құжат: сенімхат немесе қорғаншылық туралы құжат.",
        ru: "Почему человек не обращается сам и документ о ваших полномочиях: доверенность или документ об опеке.",
        en: "Why they do not apply themselves, and the document that entitles you: a power of attorney or that on the guardianship.",
      },
      provisions: ["L114-13.2", "L114-13.2.2", "L114-13.2.4"],
    },
    {
      code: "confirmation",
      title: {
        kk: "Растау және қолтаңба",
        ru: "Подтверждение и подпись",
        en: "Your word and signature",
      },
      text: {
        kk: "Мәліметтің толық әрі шын екенін растап, өтінішке қол қоясыз. Қол қойылмаған өтініш берілмеген болып саналады.",
        ru: "Вы подтверждаете, что сведения полны и правдивы, и подписываете заявление. Неподписанное заявление не считается поданным.",
        en: "You confirm that what you say is complete and true, and sign. Without a signature nothing has been filed.",
      },
      provisions: ["L114-12.2.1", "L114-13.1b"],
    },
    {
      code: "no-criminal-case",
      title: { kk: "Не талап етілмейді", ru: "Чего не требуют", en: "What you need not have" },
      text: {
        kk: "Зорлық-зомбылық не адам саудасы туралы айтсаңыз, қылмыстық істің нөмірі де, полицияның қағазы да керек емес.",
        ru: "Если речь о насилии или торговле людьми, не нужны ни номер уголовного дела, ни бумага из полиции.",
        en: "Where violence or trafficking is the matter, you need neither the number of a criminal case nor a paper of the police.",
      },
      provisions: ["L114-6.2.p2e"],
    },
  ],
};
