// What everybody is told before they apply and at any time after (L114-12.1.2): their rights, their
// duties, and the conditions of the services.
import type { HelpSection } from "./parts.ts";

export const rights: HelpSection = {
  title: { kk: "Құқықтарыңыз", ru: "Ваши права", en: "Your rights" },
  text: {
    kk: "Олар өтінішке дейін де, кейін де сізде болады.",
    ru: "Они есть у вас и до заявления, и после него.",
    en: "You have them before you apply and afterwards.",
  },
  items: [
    {
      code: "apply",
      title: { kk: "Жүгіну", ru: "Обратиться", en: "To apply" },
      text: {
        kk: "Көмек сұрай аласыз, өтінішіңізді қабылдауға міндетті.",
        ru: "Вы можете просить о помощи, и заявление у вас обязаны принять.",
        en: "You can ask for help, and your application has to be taken.",
      },
      provisions: ["L114-12.1.1"],
    },
    {
      code: "know",
      title: { kk: "Білу", ru: "Знать", en: "To know" },
      text: {
        kk: "Құқықтарыңыз, міндеттеріңіз және қызмет шарттары туралы кез келген уақытта сұрап біле аласыз.",
        ru: "Вам в любое время расскажут о ваших правах, обязанностях и условиях услуг.",
        en: "At any time you can be told of your rights and duties and of the conditions of the services.",
      },
      provisions: ["L114-12.1.2"],
    },
    {
      code: "take-part",
      title: { kk: "Қатысу", ru: "Участвовать", en: "To take part" },
      text: {
        kk: "Қажеттілік сізсіз бағаланбайды: пікіріңіз жазылып алынады.",
        ru: "Потребность не оценивают без вас: ваше мнение записывают.",
        en: "Your need is not assessed without you: what you think is written down.",
      },
      provisions: ["L114-12.1.3"],
    },
    {
      code: "choose",
      title: { kk: "Таңдау", ru: "Выбирать", en: "To choose" },
      text: {
        kk: "Тегін немесе ақылы қызметті кім көрсететінін өзіңіз шешесіз. Ерекше режимдегі оқу орнындағы балаға бұл қолданылмайды.",
        ru: "Кто окажет бесплатные или платные услуги, решаете вы. Исключение: дети в организациях образования с особым режимом.",
        en: "Who gives you services, free of charge or paid, is for you to say. Children in schools with a special regime are the exception.",
      },
      provisions: ["L114-12.1.4"],
    },
    // G56: nothing follows from it, and it needs no form.
    {
      code: "decline",
      title: { kk: "Бас тарту", ru: "Отказаться", en: "To decline" },
      text: {
        kk: "Көмекті қабылдамай, кез келген кезеңде тоқтата аласыз. Бұл үшін жаза жоқ, кейін қайта жүгіне аласыз.",
        ru: "Можно не принимать помощь и прекратить её на любом этапе. За это нет наказания, и позже можно обратиться снова.",
        en: "You need not accept help and can stop it at any stage. Nothing happens to you for that, and you can apply again later.",
      },
      provisions: ["L114-12.1.5"],
    },
    {
      code: "complain",
      title: { kk: "Шағымдану", ru: "Жаловаться", en: "To complain" },
      text: {
        kk: "Лауазымды адамның немесе қызмет көрсетушінің істегеніне не істемегеніне шағымдана аласыз.",
        ru: "Можно пожаловаться на то, что сделали или чего не сделали должностное лицо либо поставщик услуг.",
        en: "You can complain about what an official or a provider did or failed to do.",
      },
      provisions: ["L114-12.1.6"],
    },
    // GET /v1/applications/{id}/reads tells it (docs/adr/0027).
    {
      code: "confidentiality",
      title: { kk: "Құпиялылық", ru: "Тайна", en: "To be kept confidential" },
      text: {
        kk: "Сіз туралы мәліметті тек ісіңізбен айналысатындар көреді. Оны қандай лауазымды адам, қашан және не үшін қарағанын порталдан көресіз.",
        ru: "Сведения о вас видят лишь те, кто занимается вашим делом. На портале видно, в какой должности, когда и зачем их смотрели.",
        en: "What is known of you is seen by those who work on your case alone. The portal shows you in which role somebody has looked, when and why.",
      },
      provisions: ["L114-12.1.7"],
    },
  ],
};

export const duties: HelpSection = {
  title: { kk: "Міндеттеріңіз", ru: "Ваши обязанности", en: "Your duties" },
  text: {
    kk: "Олар үшеу ғана.",
    ru: "Их всего три.",
    en: "There are three of them.",
  },
  items: [
    {
      code: "truth",
      title: { kk: "Шынын айту", ru: "Говорить правду", en: "Tell the truth" },
      text: {
        kk: "Шешім сіз айтқанға сүйенеді, сондықтан ештеңені жасырмай, дұрысын айтыңыз.",
        ru: "Решение опирается на ваши слова, поэтому ничего не скрывайте и не искажайте.",
        en: "The decision builds on what you say, so say all of it and say it as it is.",
      },
      provisions: ["L114-12.2.1"],
    },
    {
      code: "not-hinder",
      title: { kk: "Кедергі жасамау", ru: "Не мешать оценке", en: "Let the assessment happen" },
      text: {
        kk: "Әлеуметтік қызметкерге қажеттілікті бағалауға мүмкіндік беріңіз.",
        ru: "Дайте социальному работнику оценить вашу потребность в услугах.",
        en: "Let the social worker find out what you need.",
      },
      provisions: ["L114-12.2.2"],
    },
    {
      code: "tell-changes",
      title: { kk: "Өзгерісті хабарлау", ru: "Сообщать об изменениях", en: "Tell what changes" },
      text: {
        kk: "Тұратын жеріңіз, денсаулығыңыз немесе отбасыңыз өзгерсе, қызмет көрсетушіге бірден айтыңыз: қызметті де өзгерту керек болуы мүмкін.",
        ru: "Если изменились жильё, здоровье или семья, сразу скажите поставщику: возможно, нужно изменить и услуги.",
        en: "If your home, your health or your family changes, tell the provider at once: the services may have to change too.",
      },
      provisions: ["L114-12.2.3"],
    },
  ],
};
