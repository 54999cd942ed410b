// When help may be refused, and what to do then.
import type { HelpSection } from "./parts.ts";

/** The list is closed: whatever is incomplete is asked for, never refused (G48). */
export const refusal: HelpSection = {
  title: { kk: "Қашан бас тартылады", ru: "Когда могут отказать", en: "When you may be refused" },
  text: {
    kk: "Екі негіз бойынша ғана; басқа негіз жоқ. Құжаттың жетпеуі олардың қатарына кірмейді.",
    ru: "Только по двум основаниям; других нет. Нехватка документов к ним не относится.",
    en: "On two grounds alone; there are no others. That a document is missing is not among them.",
  },
  items: [
    {
      code: "no-ground",
      title: { kk: "Негіз жоқ", ru: "Нет основания", en: "No ground applies" },
      text: {
        kk: "Он екі негіздің біреуі де сіздің жағдайыңызға келмейді.",
        ru: "Ни одно из двенадцати оснований не подходит к вашей ситуации.",
        en: "None of the twelve grounds fits your situation.",
      },
      provisions: ["L114-15.4.1"],
    },
    {
      code: "untrue",
      title: {
        kk: "Мәлімет шын емес",
        ru: "Сведения недостоверны",
        en: "What was said is not true",
      },
      text: {
        kk: "Берілген мәлімет немесе құжат шындыққа сай келмейді. Хатта нақты қайсысы екені және оның неден көрінетіні жазылады.",
        ru: "Сведения или документы не соответствуют действительности. В письме указывают, какие именно и из чего это видно.",
        en: "Something you said or handed in is not so. The letter names what it is and how that is known.",
      },
      provisions: ["L114-15.4.2"],
    },
    // G46: it leaves together with the decision.
    {
      code: "letter",
      title: { kk: "Хат", ru: "Письмо", en: "The letter" },
      text: {
        kk: "Сізге жазбаша хабарланады: неге бас тартылғаны және қалай шағымдануға болатыны айтылады. Хат шешіммен бірге жіберіледі, құжаттарыңыз қайтарылады.",
        ru: "Вам пишут, почему отказано и как это обжаловать. Письмо уходит вместе с решением, документы вам возвращают.",
        en: "You are told in writing why you were refused and how to complain. The letter leaves together with the decision, and you get your documents back.",
      },
      provisions: ["L114-15.3a", "L114-15.3b"],
    },
    {
      code: "again",
      title: { kk: "Қайта жүгіну", ru: "Новое обращение", en: "Applying again" },
      text: {
        kk: "Жағдай өзгерсе немесе мәліметті түзетсеңіз, қайта өтініш беріңіз.",
        ru: "Если обстоятельства изменились или сведения исправлены, подайте заявление снова.",
        en: "If things have changed or you have put something right, apply again.",
      },
      provisions: ["L114-12.1.1"],
    },
  ],
};

export const complaint: HelpSection = {
  title: { kk: "Қалай шағымдануға болады", ru: "Как пожаловаться", en: "How to complain" },
  text: {
    kk: "Лауазымды адамның немесе қызмет көрсетушінің істегені де, істемегені де, орган шешімі де дұрыс емес деп санасаңыз, шағымданыңыз.",
    ru: "Если вы считаете неправильным то, что сделало или чего не сделало должностное лицо либо поставщик услуг, или решение органа, жалуйтесь.",
    en: "If you think it wrong what an official or a provider did or failed to do, or what a body decided, complain.",
  },
  items: [
    {
      code: "about-people",
      title: { kk: "Әрекетке шағым", ru: "Жалоба на действия", en: "About what was done" },
      text: {
        kk: "Лауазымды адамның немесе қызмет көрсетушінің үстінен шағымды істің өзінде, кез келген кезеңде бере аласыз. Ол нөмірі мен күні қойылып тіркеледі.",
        ru: "На должностное лицо или поставщика услуг: прямо в деле, на любом этапе. Жалобу регистрируют с номером и датой.",
        en: "About an official or a provider: in the case itself, at any stage. The complaint is registered with a number and a date.",
      },
      provisions: ["L114-12.1.6"],
    },
    {
      code: "about-decision",
      title: { kk: "Шешімге шағым", ru: "Жалоба на решение", en: "About a decision" },
      text: {
        kk: "Мемлекеттік органның шешіміне. Қай жерге және қай мерзімде шағымдану керегін басқа заңдар белгілейді; қызметтер туралы Заңда ол мерзім жоқ.",
        ru: "На решение государственного органа. Куда и в какой срок жаловаться, говорят другие законы; в Законе об услугах этого срока нет.",
        en: "About the decision of a state body. Other laws say where to complain and by when; the Law on these services names no time limit.",
      },
      provisions: ["L114-20.3"],
    },
  ],
};
