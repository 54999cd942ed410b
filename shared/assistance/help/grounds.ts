// The twelve grounds in plain words (P003-G0), in the order of the article; their codes and numbers
// stand in the list of the whole application.
import { groundPlaces, grounds, type Ground } from "#shared/assistance/grounds.ts";
import type { HelpSection, HelpWords } from "./parts.ts";

const groundWords: Record<Ground, HelpWords> = {
  orphanhood: {
    title: { kk: "Жетімдік", ru: "Сиротство", en: "Orphanhood" },
    text: {
      kk: "Баланың ата-анасының екеуі де немесе жалғыз қалғаны қайтыс болған. Бала үшін қорғаншысы немесе қамқоршысы жүгіне алады.",
      ru: "У ребёнка умерли оба родителя или единственный из них. За него может обратиться опекун или попечитель.",
      en: "A child's parents, or the only one there was, have died. A guardian may apply for the child.",
    },
  },
  "no-parental-care": {
    title: {
      kk: "Ата-ана қамқорлығының болмауы",
      ru: "Отсутствие родительского попечения",
      en: "Lack of parental care",
    },
    text: {
      kk: "Ата-анасы бар немесе олар туралы дерек жоқ, бірақ баланы тәрбиелемейді: мысалы, ауыр науқас, қамауда, ата-ана құқығынан айырылған немесе баланы тастап кеткен.",
      ru: "Родители есть или о них ничего не известно, но ребёнка они не воспитывают: например, тяжело больны, в заключении, лишены родительских прав или оставили его.",
      en: "There are parents, or nobody knows about them, but they do not bring up the child: for example, they are gravely ill or in prison, have lost their parental rights or have left the child.",
    },
  },
  // One ground: the Kazakh text and the article have the behaviour within the neglect.
  "child-neglect": {
    title: {
      kk: "Баланың қадағалаусыз қалуы, оның ішінде девиантты мінез-құлық",
      ru: "Безнадзорность детей, включая девиантное поведение",
      en: "Neglect of children, deviant behaviour included",
    },
    text: {
      kk: "Балаға немесе жасөспірімге тиісінше ешкім қарамайды. Ол өзіне және басқаларға зиян келтіре бастаса, бұл да осы негізге жатады.",
      ru: "За ребёнком или подростком никто как следует не смотрит. Если он стал вести себя во вред себе и другим, это то же самое основание.",
      en: "Nobody looks after a child or a teenager as they should. If the child has begun to do harm to itself or others, that is the same ground.",
    },
  },
  "special-regime-school": {
    title: {
      kk: "Баланың арнаулы немесе ерекше режимдегі білім беру ұйымында болуы",
      ru: "Ребёнок в специальной организации образования или в организации с особым режимом",
      en: "A child in a special school or one with a special regime",
    },
    text: {
      kk: "Бала арнаулы білім беру ұйымында немесе ерекше режимде ұстайтын ұйымда жүр. Ерекше режим бар жерде қызметтердің өз тәртібі бар, қызмет көрсетуші таңдалмайды.",
      ru: "Ребёнок находится в специальной организации образования или там, где действует особый режим содержания. При особом режиме для услуг есть свой порядок, и поставщика не выбирают.",
      en: "The child is in a special educational organisation or in one with a special regime. Where there is such a regime, services follow rules of their own and no provider is chosen.",
    },
  },
  "early-development": {
    title: {
      kk: "Үш жасқа дейінгі баланың ерте даму мүмкіндігінің шектелуі",
      ru: "Ограниченные возможности раннего развития ребёнка до трёх лет",
      en: "Limited early development of a child under three",
    },
    text: {
      kk: "Бала үшке толмаған және құрдастарынан кеш дамып келеді немесе сондай қауіп бар: мысалы, ерте туған, нашар естиді, нашар көреді не нашар қозғалады. Бұл жаста көмектің пайдасы ең көп.",
      ru: "Ребёнку нет трёх лет, и он отстаёт от сверстников или может отстать: например, родился раньше срока, плохо слышит, видит или двигается. В этом возрасте помощь даёт больше всего.",
      en: "A child under three develops later than others of that age, or may do so: for example, it was born too early or hears, sees or moves badly. At no other age does help achieve as much.",
    },
  },
  // G41: the choice on the portal belongs to this ground and to that of self-care, by the Kazakh numbers.
  "body-disorder": {
    title: {
      kk: "Организм функцияларының тұрақты бұзылуы",
      ru: "Стойкое нарушение функций организма",
      en: "Lasting disorder of body functions",
    },
    text: {
      kk: "Дене немесе ақыл-ой мүмкіндіктері ұзаққа шектелген: қозғалу, көру, есту, сөйлеу не түсіну қиын. Бұл негіз бойынша қызмет көрсетушіні әлеуметтік қызметтер порталында өзіңіз таңдайсыз.",
      ru: "Физические или умственные возможности надолго ограничены: трудно двигаться, видеть, слышать, говорить или понимать. По этому основанию вы сами выбираете поставщика на портале социальных услуг.",
      en: "What the body or the mind can do is limited for long: moving, seeing, hearing, speaking or understanding is hard. On this ground you choose the provider yourself, on the portal of social services.",
    },
  },
  "significant-disease": {
    title: {
      kk: "Әлеуметтік мәні бар немесе айналадағыларға қауіпті ауру",
      ru: "Социально значимое или опасное для окружающих заболевание",
      en: "A socially significant disease or one dangerous to others",
    },
    text: {
      kk: "Ауру, мысалы туберкулез немесе АИТВ инфекциясы, бұрынғыдай өмір сүруге мүмкіндік бермейді. Ол туралы айтқаныңыздың бәрі құпия сақталады.",
      ru: "Болезнь, например туберкулёз или ВИЧ-инфекция, не даёт жить как прежде. Всё, что вы о ней расскажете, останется в тайне.",
      en: "A disease, tuberculosis or HIV for example, does not let you live as you did. Whatever you tell about it stays confidential.",
    },
  },
  "self-care": {
    title: {
      kk: "Өзіне-өзі күтім жасай алмау",
      ru: "Неспособность обслуживать себя",
      en: "Being unable to look after oneself",
    },
    text: {
      kk: "Егде жасқа, бұрынғы ауруға немесе мүгедектікке байланысты көмексіз жуыну, киіну, тамақ пісіру немесе үйден шығу мүмкін емес. Мұнда да қызмет көрсетушіні әлеуметтік қызметтер порталында өзіңіз таңдайсыз.",
      ru: "Из-за возраста, перенесённой болезни или инвалидности без помощи не получается мыться, одеваться, готовить, выходить из дома. Здесь вы тоже сами выбираете поставщика на портале социальных услуг.",
      en: "Because of age, a past illness or a disability, washing, dressing, cooking or going out does not work without help. Here too you choose the provider yourself, on the portal of social services.",
    },
  },
  "cruel-treatment": {
    title: { kk: "Қатыгездікпен қарау", ru: "Жестокое обращение", en: "Cruel treatment" },
    text: {
      kk: "Үйдегі зорлық-зомбылық, адам саудасы, соның ішінде бала саудасы, өзге де қанау немесе адам ұрлау сізді айналаңыздан алыстатты не ең қажеттіден айырды. Қылмыстық іс ашылуы шарт емес, қай жерде тұратыныңыз да маңызды емес.",
      ru: "Насилие дома, торговля людьми, в том числе детьми, другая эксплуатация или похищение отрезали вас от окружающих или лишили самого необходимого. Уголовное дело не требуется, и неважно, где вы живёте.",
      en: "Violence at home, human trafficking, of children too, other exploitation or kidnapping has cut you off from others or taken what you need most. There need be no criminal case, and it does not matter where you live.",
    },
  },
  homelessness: {
    title: { kk: "Баспанасыздық", ru: "Бездомность", en: "Homelessness" },
    text: {
      kk: "Тұрақты тұратын жеріңіз жоқ. Мекенжай сұралмайды: баспанасыз адамдарды қабылдайтын ұйымға бірден бара аласыз.",
      ru: "Вам негде постоянно жить. Адрес не спрашивают: можно сразу прийти в организацию, которая принимает бездомных.",
      en: "You have no lasting place to live. No address is asked for: you can go straight to an organisation that takes in homeless people.",
    },
  },
  release: {
    title: {
      kk: "Бас бостандығынан айыру орнынан босап шығу",
      ru: "Освобождение из мест лишения свободы",
      en: "Release from a place of detention",
    },
    text: {
      kk: "Сіз бостандыққа шықтыңыз, енді аяққа тұруға көмек керек: баспана, құжат, жұмыс, жақындармен байланыс.",
      ru: "Вы вышли на свободу, и нужна помощь, чтобы встать на ноги: жильё, документы, работа, связь с близкими.",
      en: "You are free again and need help to find your feet: somewhere to live, papers, work, your family.",
    },
  },
  probation: {
    title: {
      kk: "Пробация қызметінің есебінде тұру",
      ru: "Учёт в службе пробации",
      en: "Being registered with a probation service",
    },
    text: {
      kk: "Сізді пробация қызметі есепке алған: ол сізді қадағалап, қолдайды, бірақ қосымша көмексіз өмірді жолға қою қиын.",
      ru: "Вы стоите на учёте в службе пробации: она наблюдает за вами и поддерживает вас, но без дополнительной помощи трудно наладить жизнь.",
      en: "The probation service has you on its list: it watches over you and supports you, but without more help it is hard to get on.",
    },
  },
};

export const groundsHelp: HelpSection = {
  article: "P003-G0",
  title: {
    kk: "Көмек алудың он екі негізі",
    ru: "Двенадцать оснований для помощи",
    en: "Twelve grounds for help",
  },
  text: {
    kk: "Бір негіз жеткілікті; бірнешеуі де болуы мүмкін. Қайсысы сәйкес келетінін білмесеңіз, болған жайтты өз сөзіңізбен жазыңыз: әлеуметтік қызметкер сізбен бірге анықтайды.",
    ru: "Достаточно одного; их может быть и несколько. Если не знаете, какое подходит, опишите случившееся своими словами: социальный работник разберётся вместе с вами.",
    en: "One is enough; several may apply at once. If you do not know which one fits, say in your own words what has happened: the social worker will sort it out with you.",
  },
  items: grounds.map((code) => {
    const { provision, ...place } = groundPlaces[code];
    return { code, ...groundWords[code], ...place, provisions: [provision] };
  }),
};
