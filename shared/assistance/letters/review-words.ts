// What letters tell on the way to a decision, and of it; a name in braces stands for what the record fills in.
import type { Trilingual } from "#shared/law/languages.ts";

export const reviewWords = {
  received: {
    en: "{day} your application for special social services was received ({citation}).",
    ru: "{day} получено ваше заявление о предоставлении специальных социальных услуг ({citation}).",
    kk: "{day} арнаулы әлеуметтік қызметтер көрсету туралы өтінішіңіз қабылданды ({citation}).",
  },
  signatureInDoubt: {
    en: "Your electronic signature is still being judged; there is nothing for you to do.",
    ru: "Ваша электронная подпись ещё проверяется; от вас ничего не требуется.",
    kk: "Электрондық қолтаңбаңыз әлі тексерілуде; сізден ештеңе талап етілмейді.",
  },
  assessment: {
    en: "A social worker assesses what help you need, {by} ({citation}).",
    ru: "Социальный работник оценит, какая помощь вам нужна, {by} ({citation}).",
    kk: "Әлеуметтік қызметкер сізге қандай көмек керегін {by} бағалайды ({citation}).",
  },
  thenDecision: {
    en: "Then the local executive body decides; its days run from the conclusion of the social worker ({citation}).",
    ru: "Затем местный исполнительный орган примет решение; его срок идёт со дня получения заключения социального работника ({citation}).",
    kk: "Содан кейін жергілікті атқарушы орган шешім қабылдайды; оның мерзімі әлеуметтік қызметкердің қорытындысын алған күннен басталады ({citation}).",
  },
  decision: {
    en: "The local executive body decides {by} ({citation}).",
    ru: "Местный исполнительный орган примет решение {by} ({citation}).",
    kk: "Жергілікті атқарушы орган {by} шешім қабылдайды ({citation}).",
  },
  paid: {
    en: "You asked a provider for paid services. The provider makes you an offer; the services begin once both sides have made an agreement, and the Law sets no day for that ({citation}).",
    ru: "Вы обратились к поставщику за платными услугами. Поставщик сделает вам предложение; услуги начнутся, когда обе стороны заключат договор, и срока для этого Закон не называет ({citation}).",
    kk: "Сіз қызмет көрсетушіден ақылы қызмет сұрадыңыз. Қызмет көрсетуші сізге ұсыныс жасайды; қызмет екі тарап шарт жасасқаннан кейін басталады, Заңда ол үшін мерзім көрсетілмеген ({citation}).",
  },
  assigned: {
    en: "{day} the local executive body instructed a social worker with the assessment of your need ({citation}).",
    ru: "{day} местный исполнительный орган поручил социальному работнику оценку вашей потребности ({citation}).",
    kk: "{day} жергілікті атқарушы орган қажеттілігіңізді бағалауды әлеуметтік қызметкерге тапсырды ({citation}).",
  },
  assignedAgain: {
    en: "{day} the local executive body instructed another social worker with the assessment ({citation}). The days run on as before.",
    ru: "{day} местный исполнительный орган поручил оценку другому социальному работнику ({citation}). Срок остаётся прежним.",
    kk: "{day} жергілікті атқарушы орган бағалауды басқа әлеуметтік қызметкерге тапсырды ({citation}). Мерзім бұрынғыдай қалады.",
  },
  missing: {
    en: "{day} it was found that something is missing from what you said or handed in ({citation}).",
    ru: "{day} выяснилось, что к вашему заявлению не хватает сведений или документов ({citation}).",
    kk: "{day} өтінішіңізге мәліметтер немесе құжаттар жетіспейтіні анықталды ({citation}).",
  },
  papersAsked: {
    en: "Papers that are asked for",
    ru: "Какие документы нужны",
    kk: "Қандай құжаттар керек",
  },
  whatIsMissing: {
    en: "What is missing, in the words of those who work on your case",
    ru: "Чего не хватает, словами тех, кто ведёт ваше дело",
    kk: "Не жетіспейтіні, ісіңізді жүргізетіндердің өз сөзімен",
  },
  addBy: {
    en: "Please add it {by}: in your case on the portal, or at the executive body.",
    ru: "Пожалуйста, добавьте недостающее {by}: в вашем деле на портале или в исполнительном органе.",
    kk: "Жетіспейтінін {by} порталдағы ісіңізде немесе атқарушы органда толықтыруыңызды сұраймыз.",
  },
  noRefusal: {
    en: "That something is missing is no ground to refuse, and no term stops by it ({citation}).",
    ru: "Нехватка чего-либо – не основание для отказа, и сроки из-за неё не останавливаются ({citation}).",
    kk: "Бірдеңенің жетіспеуі бас тартуға негіз болмайды, одан мерзімдер де тоқтамайды ({citation}).",
  },
  complaint: {
    en: "{day} your complaint No. {complaint} was answered ({citation}).",
    ru: "{day} на вашу жалобу № {complaint} дан ответ ({citation}).",
    kk: "{day} № {complaint} шағымыңызға жауап берілді ({citation}).",
  },
  answer: {
    en: "The answer, in the words of the executive body",
    ru: "Ответ, словами исполнительного органа",
    kk: "Жауап, атқарушы органның өз сөзімен",
  },
  handedOver: {
    en: "{day} your application was passed on to those who deal with it from now on. They get in touch with you themselves; there is nothing for you to do.",
    ru: "{day} ваше заявление передано тем, кто займётся им дальше. Они сами свяжутся с вами; от вас ничего не требуется.",
    kk: "{day} өтінішіңіз онымен әрі қарай айналысатындарға берілді. Олар сізбен өздері хабарласады; сізден ештеңе талап етілмейді.",
  },
  endedForRepresentative: {
    en: "{day} your representation in this case came to an end ({citation}). Nothing more of this case is told to you.",
    ru: "{day} ваше представительство в этом деле прекращено ({citation}). Больше об этом деле вам не сообщают.",
    kk: "{day} осы іс бойынша өкілдігіңіз тоқтатылды ({citation}). Бұдан былай бұл іс туралы сізге хабарланбайды.",
  },
  endedForPerson: {
    en: "{day} the representation in your case came to an end: nobody acts in it for you any more ({citation}). From now on you take every step yourself, and letters go to you alone.",
    ru: "{day} представительство в вашем деле прекращено: больше никто не действует в нём за вас ({citation}). Теперь каждый шаг делаете вы сами, и письма идут только вам.",
    kk: "{day} ісіңіздегі өкілдік тоқтатылды: енді онда сіз үшін ешкім әрекет етпейді ({citation}). Бұдан былай әр қадамды өзіңіз жасайсыз, хаттар да тек сізге жіберіледі.",
  },
  /** What was signed, as it stands in the sentence of letters about signatures. */
  filed: { en: "your application", ru: "вашим заявлением", kk: "өтінішіңіздің" },
} as const satisfies Record<string, Trilingual>;
