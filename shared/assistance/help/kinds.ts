// Which services there are: the kinds by who pays, and the eight types by what is done.
import {
  guaranteedTypes,
  kindProvisions,
  serviceKinds,
  type ServiceKind,
} from "#shared/assistance/services.ts";
import { serviceTypes, type ServiceType } from "#shared/registration/forms/services.ts";
import { serviceWords } from "#shared/registration/view/service-words.ts";
import type { Trilingual } from "#shared/law/languages.ts";
import type { HelpItem, HelpSection, HelpWords } from "./parts.ts";

const kindWords: Record<ServiceKind, HelpWords & Pick<HelpItem, "article">> = {
  guaranteed: {
    article: "P003-K1",
    title: { kk: "Кепілдік берілген көлем", ru: "Гарантированный объём", en: "Guaranteed volume" },
    text: {
      kk: "Бүкіл елге ортақ тізбе, онда қызметтің сегіз түрі бар. Сіз ештеңе төлемейсіз: ақысын бюджет төлейді.",
      ru: "Список услуг восьми видов, общий для всей страны. Вы ничего не платите: платит бюджет.",
      en: "One list for the whole country, with eight types of services. You pay nothing: the budget does.",
    },
  },
  additional: {
    title: { kk: "Қосымша көлем", ru: "Дополнительный объём", en: "Additional volume" },
    text: {
      kk: "Облыс, республикалық маңызы бар қала және астана өз тұрғындары үшін бұл тізбеге қызмет қоса алады. Тұрғылықты жеріңізде не қосылғанын жергілікті атқарушы орган айтады.",
      ru: "Область, город республиканского значения и столица могут добавить к списку услуги для своих жителей. Что добавлено у вас, подскажет местный исполнительный орган.",
      en: "A region, a city of republican significance and the capital may add services for those who live there. The local executive body can tell you what has been added where you live.",
    },
  },
  paid: {
    article: "P003-K2",
    title: { kk: "Ақылы қызметтер", ru: "Платные услуги", en: "Paid services" },
    text: {
      kk: "Кепілдік берілген көлемнен артығын ақы төлеп алуға болады. Қызмет көрсетушіні өзіңіз таңдап, онымен шарт жасасасыз; кепілдік берілген көлем тегін болып қала береді.",
      ru: "То, что не входит в гарантированный объём, можно получить за плату. Поставщика вы выбираете сами и заключаете с ним договор; гарантированный объём остаётся бесплатным.",
      en: "What goes beyond the guaranteed volume can be paid for. You choose the provider and make an agreement with it; the guaranteed volume stays free of charge.",
    },
  },
  general: {
    article: "P003-K3",
    title: {
      kk: "Жалпы сипаттағы қызметтер",
      ru: "Услуги общего характера",
      en: "General services",
    },
    text: {
      kk: "Ақпараттық, консультациялық және делдалдық қызметтер: сізге түсіндіреді, кеңес береді, басқа органдармен сөйлесуге көмектеседі. Мемлекеттік ұйымдарда олар тегін.",
      ru: "Информационные, консультационные и посреднические услуги: вам объяснят, посоветуют и помогут договориться с другими органами. В государственных организациях они бесплатны.",
      en: "Information, consulting and intermediary services: somebody explains, advises you and helps you to deal with other bodies. At organisations of the state they cost nothing.",
    },
  },
};

/** P003-K0: two kinds, and what goes with both. */
export const kinds: HelpSection = {
  article: "P003-K0",
  title: {
    kk: "Тегін және ақылы қызметтер",
    ru: "Бесплатные и платные услуги",
    en: "Services free of charge and paid ones",
  },
  text: {
    kk: "Қызметтер екіге бөлінеді: бюджет есебінен көрсетілетін кепілдік берілген көлем және одан тыс ақылы қызметтер. Екеуіне де жалпы сипаттағы қызметтер қосылуы мүмкін.",
    ru: "Услуги делятся на две части: гарантированный объём за счёт бюджета и платные услуги сверх него. К тем и другим могут добавляться услуги общего характера.",
    en: "Services fall into two parts: the guaranteed volume, which the budget pays for, and paid services on top of it. General services may go with both.",
  },
  items: serviceKinds.map((code) => ({
    code,
    ...kindWords[code],
    provisions: [kindProvisions[code]],
  })),
};

const typeTexts: Record<ServiceType, Trilingual> = {
  "social-household": {
    kk: "Тұратын орын, тамақ, төсек-орын мен киім, жуынуға, үй жинауға және басқа да күнделікті шаруаға көмек. Өз үйінде тұратын адамға үйінде көмектеседі.",
    ru: "Место, где жить, еда, постель и одежда, помощь с мытьём, уборкой и другими повседневными делами. Тому, кто живёт у себя, могут помогать на дому.",
    en: "A place to live, meals, bedding and clothing, help with washing, cleaning and other everyday tasks. Those who live at home may be helped there.",
  },
  "social-medical": {
    kk: "Денсаулықты қадағалау, дәрігерге дейінгі көмек, дәрігерге, ауруханаға немесе сараптамаға жетуге жәрдем. Дәрігер тағайындаған ем де орындалады.",
    ru: "Наблюдение за здоровьем, доврачебная помощь, содействие в том, чтобы попасть к врачу, в больницу или на экспертизу. Назначения врача тоже выполняют.",
    en: "An eye on your health, first aid before a doctor comes, help in getting to a doctor, a hospital or an examination. What a doctor has prescribed is carried out too.",
  },
  "social-psychological": {
    kk: "Психологпен жеке немесе топта әңгімелесу, қиын сәтте қолдау. Бұл тынышталуға, болған жайтты түсінуге және жақындармен тіл табысуға көмектеседі.",
    ru: "Беседы с психологом, наедине или в группе, поддержка в тяжёлую минуту. Они помогают успокоиться, понять, что происходит, и поладить с близкими.",
    en: "Talks with a psychologist, alone or in a group, and support in a crisis. They help you to calm down, to understand what is going on and to get on with those close to you.",
  },
  "social-pedagogical": {
    kk: "Адамның ерекшелігіне қарай оқыту мен тәрбиелеу: сөйлеу, ойнау, оқу, өзін-өзі күту. Ата-анаға үйде не істеу керегі де көрсетіледі.",
    ru: "Обучение и воспитание с учётом особенностей человека: речь, игра, учёба, забота о себе. Родителям показывают, что делать дома.",
    en: "Teaching and upbringing that fit the person: speech, play, study, care of oneself. Parents are shown what to do at home.",
  },
  "social-labour": {
    kk: "Қолдан келетін іс пен еңбек дағдылары, мамандық таңдау, оқуға немесе жұмысқа орналасуға көмек. Іс адамның күші мен денсаулығына қарай таңдалады.",
    ru: "Посильные занятия и трудовые навыки, выбор профессии, помощь с учёбой или работой. Дело подбирают по силам и здоровью.",
    en: "Useful occupations and skills, the choice of a trade, help in finding training or work. What you do is chosen to suit your strength and health.",
  },
  "social-cultural": {
    kk: "Мерекелер, концерттер, үйірмелер, жақындармен сөйлесуге мүмкіндік. Олар адамдарды жақындастырып, көңіл көтереді, ал мұның айығуға пайдасы зор.",
    ru: "Праздники, концерты, кружки, возможность общаться с близкими. Они сближают людей и приносят радость, а это помогает восстановиться.",
    en: "Holidays, concerts, hobby groups, a chance to keep in touch with friends and family. They bring people together and give joy, which is part of recovery.",
  },
  "social-economic": {
    kk: "Сізге тиесілі жәрдемақы, өтемақы, алимент және басқа төлемдерді алуға, баспана жағдайын жақсартуға көмек. Не тиесілі екенін, қандай қағаз керегін және қайда бару керегін түсіндіреді.",
    ru: "Помощь в получении положенных вам пособий, компенсаций, алиментов и других выплат, в улучшении жилищных условий. Вам объяснят, что положено, какие нужны бумаги и куда идти.",
    en: "Help in getting the benefits, compensations, alimony and other payments that are due to you, and better housing. You are told what is due, which papers it takes and where to go.",
  },
  "social-legal": {
    kk: "Құқықтарыңыз туралы кеңес, құжаттарды қалпына келтіруге, өтініш пен шағым жазуға көмек. Құқығыңыз бұзылса, оны қалай қорғау керегін айтып, бірінші қадамға көмектеседі.",
    ru: "Советы о ваших правах, помощь с восстановлением документов, с заявлениями и жалобами. Если права нарушены, подскажут, как их защитить, и помогут начать.",
    en: "Advice on your rights, help in replacing lost documents and in writing applications and complaints. If your rights are violated, you are told how to defend them and helped to begin.",
  },
};

/** What the guaranteed volume consists of (P003-S1 to P003-S8). */
export const types: HelpSection = {
  title: {
    kk: "Қызметтің сегіз түрі",
    ru: "Восемь видов услуг",
    en: "Eight types of services",
  },
  text: {
    kk: "Сізге қайсысы керек екенін әлеуметтік қызметкер сізбен бірге анықтайды; біреуі де, бірнешеуі де болуы мүмкін.",
    ru: "Какие из них нужны вам, социальный работник определит вместе с вами; это может быть одна услуга или несколько.",
    en: "Which of them you need the social worker finds out together with you; it may be one or several.",
  },
  items: serviceTypes.map((code) => ({
    code,
    article: guaranteedTypes[code],
    title: serviceWords[code],
    text: typeTexts[code],
    provisions: ["L114-5.2"],
  })),
};
