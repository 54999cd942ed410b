// Whom the Law is for (L114-3a to L114-3e), and who may apply for somebody else.
import type { HelpSection } from "./parts.ts";

export const people: HelpSection = {
  title: { kk: "Кім көмек ала алады", ru: "Кто может получить помощь", en: "Who can get help" },
  text: {
    kk: "Төмендегілердің бірі болсаңыз және он екі негіздің бірі сізге немесе отбасыңызға қатысты болса, өтініш бере аласыз. Ол үшін ешкімнен алдын ала рұқсат сұраудың қажеті жоқ.",
    ru: "Обратиться можно, если вы относитесь к перечисленным ниже людям и к вам или вашей семье подходит одно из двенадцати оснований. Заранее просить чьего-либо разрешения не нужно.",
    en: "You may apply if you are one of the people below and one of the twelve grounds applies to you or your family. Nobody's leave is needed beforehand.",
  },
  items: [
    {
      code: "citizen",
      title: { kk: "Азаматтар", ru: "Граждане", en: "Citizens" },
      text: {
        kk: "Қазақстан азаматы, жасына қарамастан.",
        ru: "Гражданин Казахстана любого возраста.",
        en: "A citizen of Kazakhstan of any age.",
      },
      provisions: ["L114-3a"],
    },
    {
      code: "kandas",
      title: { kk: "Қандастар", ru: "Кандасы", en: "Kandas" },
      text: {
        kk: "Тарихи отанына оралып, қандас мәртебесін алған адам.",
        ru: "Тот, кто вернулся на историческую родину и получил статус кандаса.",
        en: "Somebody who has come back to the land of their forebears and has the status of kandas.",
      },
      provisions: ["L114-3b"],
    },
    {
      code: "foreigner",
      title: {
        kk: "Тұрақты тұратын шетелдіктер",
        ru: "Иностранцы, живущие здесь постоянно",
        en: "Foreigners who live here for good",
      },
      text: {
        kk: "Қазақстанда тұрақты тұруға құжаты бар басқа елдің азаматы.",
        ru: "Гражданин другой страны с документом о постоянном проживании в Казахстане.",
        en: "A citizen of another country with a document of permanent residence in Kazakhstan.",
      },
      provisions: ["L114-3c"],
    },
    // G42: by the Kazakh text permanent residence is asked of stateless people as well.
    {
      code: "stateless",
      title: {
        kk: "Азаматтығы жоқ адамдар",
        ru: "Лица без гражданства",
        en: "People without citizenship",
      },
      text: {
        kk: "Ешбір елдің азаматы емес, Қазақстанда тұрақты тұратын адам.",
        ru: "Тот, кто не является гражданином ни одной страны и постоянно живёт в Казахстане.",
        en: "Somebody who belongs to no country and lives in Kazakhstan for good.",
      },
      provisions: ["L114-3d"],
    },
    {
      code: "trafficking-victim",
      title: {
        kk: "Адам саудасының құрбандары",
        ru: "Жертвы торговли людьми",
        en: "Victims of human trafficking",
      },
      text: {
        kk: "Қазақстанда адам саудасының құрбаны деп танылған шетелдік; мұнда тұрақты тұруы талап етілмейді.",
        ru: "Иностранец, которого признали пострадавшим от торговли людьми в Казахстане; постоянно жить здесь ему не обязательно.",
        en: "A foreigner found to be a victim of human trafficking in Kazakhstan, who need not live here for good.",
      },
      provisions: ["L114-3e"],
    },
  ],
};

export const representatives: HelpSection = {
  title: {
    kk: "Басқа адам үшін кім жүгіне алады",
    ru: "Кто может обратиться за другого",
    en: "Who may apply for somebody else",
  },
  text: {
    kk: "Адам өзі жүгіне алмаса, ол үшін төмендегілердің бірі жүгіне алады. Өтініште адамның неге өзі келе алмағаны жазылады.",
    ru: "Если человек не может обратиться сам, за него это сделает один из перечисленных ниже. В заявлении пишут, почему он не обращается сам.",
    en: "Where people cannot apply themselves, one of these may do it for them. The application says why they do not do it themselves.",
  },
  items: [
    {
      code: "family-member",
      title: { kk: "Отбасы мүшесі", ru: "Член семьи", en: "A member of the family" },
      text: {
        kk: "Он сегізге толған кез келген отбасы мүшесі.",
        ru: "Любой член семьи, которому исполнилось восемнадцать лет.",
        en: "Any member of the family who is eighteen or older.",
      },
      provisions: ["L114-13.2.1"],
    },
    {
      code: "guardian",
      title: { kk: "Қорғаншы немесе қамқоршы", ru: "Опекун или попечитель", en: "A guardian" },
      text: {
        kk: "Қорғаншылық туралы құжатымен.",
        ru: "С документом об опеке или попечительстве.",
        en: "With the document on the guardianship.",
      },
      provisions: ["L114-13.2.2"],
    },
    {
      code: "akim",
      title: { kk: "Әкім", ru: "Аким", en: "The akim" },
      text: {
        kk: "Кенттің, ауылдың немесе ауылдық округтің әкімі.",
        ru: "Аким посёлка, села или сельского округа.",
        en: "The akim of a settlement, a village or a rural district.",
      },
      provisions: ["L114-13.2.3"],
    },
    {
      code: "attorney",
      title: {
        kk: "Сенімхаты бар адам",
        ru: "Доверенное лицо",
        en: "Somebody with a power of attorney",
      },
      text: {
        kk: "Сіздің атыңыздан әрекет етуге сенімхат берген адамыңыз; сенімхат өтінішке қоса беріледі.",
        ru: "Тот, кому вы выдали доверенность; её прилагают к заявлению.",
        en: "Somebody to whom you have given a power of attorney, which goes with the application.",
      },
      provisions: ["L114-13.2.4"],
    },
    {
      code: "provider",
      title: { kk: "Қызмет көрсетуші", ru: "Поставщик услуг", en: "A provider" },
      text: {
        kk: "Қатыгездіктен зардап шеккендерге немесе баспанасыз адамдарға көмектесетін ұйым, тек осы екі жағдайда.",
        ru: "Организация, которая помогает пострадавшим от жестокого обращения или бездомным, и только в этих двух случаях.",
        en: "An organisation that helps those who were treated cruelly or are homeless, and in these two cases alone.",
      },
      provisions: ["L114-13.2.5", "L114-13.2.5.p2", "L114-13.2.5.p3"],
    },
    {
      code: "violence-help",
      title: {
        kk: "Тұрмыстық зорлық-зомбылықтан зардап шеккендерге көмек ұйымы",
        ru: "Организация помощи пострадавшим от бытового насилия",
        en: "An organisation against domestic violence",
      },
      text: {
        kk: "Тұрмыстық зорлық-зомбылықтың алдын алу үшін құрылған көмек ұйымы.",
        ru: "Организация помощи, созданная для профилактики бытового насилия.",
        en: "One that was set up to help people and to prevent violence at home.",
      },
      provisions: ["L114-13.2.6"],
    },
  ],
};
