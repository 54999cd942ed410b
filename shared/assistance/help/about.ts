// What special social services are (P003-2, as L114-1.1 has it), and what the state sets itself to do.
import type { HelpSection } from "./parts.ts";

export const about: HelpSection = {
  article: "P003-2",
  title: {
    kk: "Арнаулы әлеуметтік қызметтер дегеніміз не",
    ru: "Что такое специальные социальные услуги",
    en: "What special social services are",
  },
  text: {
    kk: "Бұл – өмірлік қиын жағдайға тап болып, одан өз күшімен шыға алмай жүрген адамға немесе отбасына көрсетілетін көмек. Ол бір реттік төлем де, бір рет келіп кету де емес: бірін-бірі толықтыратын бірнеше қызмет. Мақсаты – қиындықты еңсеруге және қоғам өміріне басқалармен тең қатысуға жол ашу.",
    ru: "Это помощь человеку или семье, которые попали в трудную жизненную ситуацию и не могут справиться с ней сами. Это не разовая выплата и не один визит, а несколько услуг, которые дополняют друг друга. Их цель – чтобы вы преодолели трудности и участвовали в жизни общества наравне с другими.",
    en: "Help for a person or a family in a difficult life situation who cannot get out of it alone. It is not one payment or one visit but several services that go together. They are there so that you can overcome what has happened and take part in the life of society like everybody else.",
  },
  items: [
    {
      code: "difficult-situation",
      title: {
        kk: "Өмірлік қиын жағдай",
        ru: "Трудная жизненная ситуация",
        en: "Difficult life situation",
      },
      text: {
        kk: "Күнделікті өмірді бұзып, адам өзі еңсере алмайтын жағдай. Оны мойындау үшін он екі негіздің кемінде біреуі болуы керек.",
        ru: "Обстоятельства, которые нарушают обычную жизнь и с которыми не справиться в одиночку. Чтобы её признали, нужно хотя бы одно из двенадцати оснований.",
        en: "Circumstances that upset everyday life and that nobody could master alone. For it to be recognised, at least one of the twelve grounds has to apply.",
      },
      provisions: ["L114-1.8"],
    },
    {
      code: "social-worker",
      title: { kk: "Әлеуметтік қызметкер", ru: "Социальный работник", en: "Social worker" },
      text: {
        kk: "Қандай көмек керек екенін сізбен бірге анықтайтын немесе сол көмекті көрсететін маман.",
        ru: "Специалист, который вместе с вами выясняет, какая помощь нужна, или сам её оказывает.",
        en: "The specialist who finds out together with you which help you need, or who gives it.",
      },
      provisions: ["L114-1.6"],
    },
    {
      code: "provider",
      title: { kk: "Қызмет көрсетуші", ru: "Поставщик услуг", en: "Provider" },
      text: {
        kk: "Қызмет көрсететін ұйым немесе маман, мемлекеттік те, мемлекеттік емес те болуы мүмкін. Заңда ол «субъект» деп аталады.",
        ru: "Организация или специалист, государственные либо частные, которые оказывают услуги. В Законе они названы субъектами.",
        en: "An organisation or a specialist, of the state or not, who gives the services. The Law calls them subjects.",
      },
      provisions: ["L114-1.2"],
    },
  ],
};

/** The seven tasks of the state policy (P003-T1 to P003-T7). */
export const tasks: HelpSection = {
  title: {
    kk: "Мемлекет алдына қандай міндет қояды",
    ru: "Какие задачи ставит себе государство",
    en: "What the state sets itself to do",
  },
  text: {
    kk: "Осы саладағы жеті міндет, қысқаша.",
    ru: "Семь задач в этой области, коротко.",
    en: "Its seven tasks in this field, in short.",
  },
  items: [
    {
      code: "overcoming",
      article: "P003-T1",
      title: { kk: "Қиындықтан шығу жолы", ru: "Выход из трудностей", en: "A way out" },
      text: {
        kk: "Өмірлік қиын жағдайға тап болған адам көмектесетін жерді таба алуы керек.",
        ru: "Тот, кто попал в трудную жизненную ситуацию, должен найти, где ему помогут.",
        en: "Whoever meets with a difficult life situation has to find a place where they are helped.",
      },
      provisions: ["L114-4.2.1"],
    },
    {
      code: "guaranteed-volume",
      article: "P003-T2",
      title: { kk: "Кепілдік", ru: "Гарантия", en: "A guarantee" },
      text: {
        kk: "Құқығы бар адамның бәрі кепілдік берілген көлемдегі қызметтерді бюджет есебінен алады.",
        ru: "Каждый, кто имеет на это право, получает услуги гарантированного объёма за счёт бюджета.",
        en: "Everybody who is entitled to them gets the services of the guaranteed volume, and the budget pays.",
      },
      provisions: ["L114-4.2.2"],
    },
    {
      code: "standards",
      article: "P003-T3",
      title: { kk: "Стандарттар", ru: "Стандарты", en: "Standards" },
      text: {
        kk: "Қызметтің көлемі, сапасы мен шарттары стандарттарда жазылған; мемлекет олардың орындалуын қадағалайды.",
        ru: "Объём, качество и условия услуг описаны в стандартах; государство следит, чтобы их выполняли.",
        en: "How much is done, how well and under which conditions is laid down in standards; the state sees that they are met.",
      },
      provisions: ["L114-4.2.3"],
    },
    {
      code: "quality",
      article: "P003-T4",
      title: { kk: "Сапа", ru: "Качество", en: "Quality" },
      text: {
        kk: "Қызметтердің адамға шынымен көмектесіп жатқаны үнемі бақыланып, бағаланады.",
        ru: "За услугами постоянно наблюдают и оценивают, действительно ли они помогают.",
        en: "Services are watched all the time, and it is judged whether they really help.",
      },
      provisions: ["L114-4.2.4"],
    },
    {
      code: "development",
      article: "P003-T5",
      title: { kk: "Даму", ru: "Развитие", en: "Development" },
      text: {
        kk: "Көмек жүйесі өсіп отырады: жаңа орындар ашылады, қызметкерлер оқиды.",
        ru: "Система помощи растёт: открываются новые места, работники учатся.",
        en: "The system of help grows: new places open, workers go on learning.",
      },
      provisions: ["L114-4.2.5"],
    },
    {
      code: "control",
      article: "P003-T6",
      title: { kk: "Бақылау", ru: "Контроль", en: "Control" },
      text: {
        kk: "Инспекторлар қызмет көрсетушілерді тексеріп, бұзушылықты жоюды талап етеді.",
        ru: "Инспекторы проверяют поставщиков услуг и требуют устранить нарушения.",
        en: "Inspectors check the providers and have violations put right.",
      },
      provisions: ["L114-4.2.6"],
    },
    {
      code: "cooperation",
      article: "P003-T7",
      title: {
        kk: "Басқа елдермен байланыс",
        ru: "Связи с другими странами",
        en: "Other countries",
      },
      text: {
        kk: "Қазақстан басқа елдермен тәжірибе алмасып, өзіне пайдалысын қолданады.",
        ru: "Казахстан обменивается опытом с другими странами и берёт полезное себе.",
        en: "Kazakhstan shares experience with other countries and takes over what proves useful.",
      },
      provisions: ["L114-4.2.7"],
    },
  ],
};
