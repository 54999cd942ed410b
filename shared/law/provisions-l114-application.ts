// Law No. 114-IV, articles 12 and 13: rights and duties of the person, and how one applies.
import { l114, provision, type Provisions } from "./citations.ts";

export const l114ApplicationProvisions = {
  "L114-12.1.1": provision(l114(12, { paragraph: 1, subparagraph: 1 }), {
    kk: "Адам қызмет сұрап жүгіне алады",
    ru: "Человек вправе попросить об услугах",
    en: "A person may ask for the services",
  }),
  "L114-12.1.2": provision(l114(12, { paragraph: 1, subparagraph: 2 }), {
    kk: "Адамға құқықтары, міндеттері және қызмет шарттары түсіндіріледі",
    ru: "Человеку объясняют его права, обязанности и условия услуг",
    en: "A person is told of his or her rights and duties and of the terms of the services",
  }),
  "L114-12.1.3": provision(l114(12, { paragraph: 1, subparagraph: 3 }), {
    kk: "Адам өз қажеттілігін бағалауға қатыса алады",
    ru: "Человек вправе участвовать в оценке своей потребности",
    en: "A person may take part when the need is assessed",
  }),
  // G41
  "L114-12.1.4": provision(l114(12, { paragraph: 1, subparagraph: 4 }), {
    kk: "Адам қызмет көрсетушіні өзі таңдайды, тек ерекше режимді білім беру ұйымындағы бала таңдамайды",
    ru: "Поставщика услуг выбирает сам человек, но не ребёнок в организации образования с особым режимом",
    en: "A person chooses the provider, save a minor in a school with a special regime",
  }),
  // G56
  "L114-12.1.5": provision(l114(12, { paragraph: 1, subparagraph: 5 }), {
    kk: "Адам қызметті қабылдай да, одан бас тарта да алады",
    ru: "Человек вправе принять услуги или отказаться от них",
    en: "A person may take the services or turn them down",
  }),
  // G32
  "L114-12.1.6": provision(l114(12, { paragraph: 1, subparagraph: 6 }), {
    kk: "Адам лауазымды адамның немесе қызмет көрсетушінің іс-әрекетіне шағымдана алады",
    ru: "Человек вправе пожаловаться на должностное лицо или поставщика услуг",
    en: "A person may complain about an official or a provider",
  }),
  "L114-12.1.7": provision(l114(12, { paragraph: 1, subparagraph: 7 }), {
    kk: "Лауазымды адам да, қызмет көрсетуші де адам туралы білгенін құпия сақтайды",
    ru: "То, что узнали о человеке должностные лица и поставщики услуг, остаётся в тайне",
    en: "What officials and providers learn about a person stays confidential",
  }),
  "L114-12.2.1": provision(l114(12, { paragraph: 2, subparagraph: 1 }), {
    kk: "Адам өзі туралы шын мәліметті түгел береді",
    ru: "Человек сообщает о себе полные и верные сведения",
    en: "A person tells everything that the decision needs, and tells it truly",
  }),
  "L114-12.2.3": provision(l114(12, { paragraph: 2, subparagraph: 3 }), {
    kk: "Қызметке әсер ететін өзгерістерді адам қызмет көрсетушіге дер кезінде айтады",
    ru: "О переменах, важных для услуг, человек вовремя сообщает поставщику",
    en: "A person tells the provider in good time of changes that matter to the services",
  }),
  // G58
  "L114-13.1a": provision(l114(13, { paragraph: 1 }), {
    kk: "Өтініш тұратын жерде беріледі, тек баспанасыздық пен қатыгездік кезінде бұл міндетті емес",
    ru: "Заявление подают по месту жительства, кроме случаев бездомности и жестокого обращения",
    en: "One applies where one lives, except for homelessness and cruel treatment",
  }),
  "L114-13.1b": provision(l114(13, { paragraph: 1 }), {
    kk: "Өтініш жазбаша түрде беріледі",
    ru: "Заявление подают письменно",
    en: "The application is made in writing",
  }),
  // G43
  "L114-13.1.1": provision(l114(13, { paragraph: 1, subparagraph: 1 }), {
    kk: "Кепілдік берілген және қосымша көлемді ауданның немесе қаланың атқарушы органынан сұрайды",
    ru: "За гарантированным и дополнительным объёмом обращаются в исполнительный орган района или города",
    en: "For the guaranteed and the additional volume one applies to the executive body of the district or city",
  }),
  "L114-13.1.2": provision(l114(13, { paragraph: 1, subparagraph: 2 }), {
    kk: "Ақылы қызметті қызмет көрсетушінің өзінен сұрайды",
    ru: "За платными услугами обращаются к самому поставщику",
    en: "For paid services one applies to the provider",
  }),
  // G44, G45
  "L114-13.1.3": provision(l114(13, { paragraph: 1, subparagraph: 3 }), {
    kk: "Кейбір қызмет көрсетушілер кепілдік берілген және қосымша көлемге өтінішті өздері қабылдайды",
    ru: "Некоторые поставщики сами принимают заявления на гарантированный и дополнительный объём",
    en: "Some providers take applications for the guaranteed and the additional volume themselves",
  }),
  "L114-13.1.3.p2": provision(l114(13, { paragraph: 1, subparagraph: 3, listPart: "second" }), {
    kk: "Өтінішті қатыгездіктен зардап шеккендерге көмектесетін қызмет көрсетуші қабылдайды",
    ru: "Заявление принимает поставщик, который помогает пострадавшим от жестокого обращения",
    en: "A provider that helps people who were treated cruelly takes applications",
  }),
  "L114-13.1.3.p3": provision(l114(13, { paragraph: 1, subparagraph: 3, listPart: "third" }), {
    kk: "Өтінішті тұрмыстық зорлық-зомбылықтан зардап шеккендерге көмектесетін қызмет көрсетуші қабылдайды",
    ru: "Заявление принимает поставщик, который помогает пострадавшим от бытового насилия",
    en: "A provider that helps victims of domestic violence takes applications",
  }),
  "L114-13.1.3.p4": provision(l114(13, { paragraph: 1, subparagraph: 3, listPart: "fourth" }), {
    kk: "Өтінішті баспанасыз адамдарға көмектесетін қызмет көрсетуші қабылдайды",
    ru: "Заявление принимает поставщик, который помогает бездомным",
    en: "A provider that helps homeless people takes applications",
  }),
  "L114-13.2": provision(l114(13, { paragraph: 2 }), {
    kk: "Басқа адам үшін өтініш берген кісі ол адамның өзі неге бере алмайтынын айтады",
    ru: "Кто подаёт заявление за другого, называет причину, почему тот не может подать сам",
    en: "Whoever applies for another says why that person cannot",
  }),
  "L114-13.2.1": provision(l114(13, { paragraph: 2, subparagraph: 1 }), {
    kk: "Адам үшін отбасының ересек мүшесі жүгіне алады",
    ru: "За человека может обратиться взрослый член семьи",
    en: "An adult of the family may apply for the person",
  }),
  "L114-13.2.2": provision(l114(13, { paragraph: 2, subparagraph: 2 }), {
    kk: "Адам үшін қамқоршысы немесе қорғаншысы жүгіне алады",
    ru: "За человека может обратиться опекун или попечитель",
    en: "A guardian or trustee may apply for the person",
  }),
  "L114-13.2.3": provision(l114(13, { paragraph: 2, subparagraph: 3 }), {
    kk: "Адам үшін кенттің, ауылдың немесе ауылдық округтің әкімі жүгіне алады",
    ru: "За человека может обратиться аким посёлка, села или сельского округа",
    en: "The akim of a settlement, a village or a rural district may apply for the person",
  }),
  "L114-13.2.4": provision(l114(13, { paragraph: 2, subparagraph: 4 }), {
    kk: "Адам үшін сенімхат алған кісі жүгіне алады",
    ru: "За человека может обратиться тот, у кого есть доверенность",
    en: "Someone with a power of attorney may apply for the person",
  }),
  "L114-13.2.5": provision(l114(13, { paragraph: 2, subparagraph: 5 }), {
    kk: "Екі жағдайда адам үшін қызмет көрсетуші жүгіне алады",
    ru: "В двух случаях за человека может обратиться поставщик услуг",
    en: "In two situations a provider may apply for the person",
  }),
  "L114-13.2.5.p2": provision(l114(13, { paragraph: 2, subparagraph: 5, listPart: "second" }), {
    kk: "Қызмет көрсетуші қатыгездіктен зардап шеккен адам үшін жүгіне алады",
    ru: "Поставщик услуг может обратиться за пострадавшего от жестокого обращения",
    en: "A provider may apply for someone who was treated cruelly",
  }),
  "L114-13.2.5.p3": provision(l114(13, { paragraph: 2, subparagraph: 5, listPart: "third" }), {
    kk: "Қызмет көрсетуші баспанасыз адам үшін жүгіне алады",
    ru: "Поставщик услуг может обратиться за бездомного",
    en: "A provider may apply for someone without a home",
  }),
  "L114-13.2.6": provision(l114(13, { paragraph: 2, subparagraph: 6 }), {
    kk: "Адам үшін тұрмыстық зорлық-зомбылық жөніндегі көмек ұйымы жүгіне алады",
    ru: "За человека может обратиться организация помощи пострадавшим от бытового насилия",
    en: "An organisation set up to help against domestic violence may apply for the person",
  }),
} satisfies Provisions<"L114">;
