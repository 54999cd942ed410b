// What letters tell of a decision; a name in braces stands for what the record fills in.
import type { Trilingual } from "#shared/law/languages.ts";
import type { NeededService } from "#shared/assistance/conclusion.ts";
import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import type { Chooser } from "#shared/assistance/who-chooses.ts";

export const decisionWords = {
  provided: {
    en: "{day} the local executive body decided to provide special social services to you ({citation}).",
    ru: "{day} местный исполнительный орган решил предоставить вам специальные социальные услуги ({citation}).",
    kk: "{day} жергілікті атқарушы орган сізге арнаулы әлеуметтік қызметтер көрсету туралы шешім қабылдады ({citation}).",
  },
  recognised: {
    en: "Grounds that were recognised, by their numbers",
    ru: "Признанные основания, по номерам",
    kk: "Танылған негіздер, нөмірлері бойынша",
  },
  notRecognised: {
    en: "Grounds that the application states and that were not recognised, by their numbers",
    ru: "Основания, указанные в заявлении и не признанные, по номерам",
    kk: "Өтініште көрсетілген, бірақ танылмаған негіздер, нөмірлері бойынша",
  },
  byNumber: {
    en: "A letter names the grounds by their numbers alone, for it may be read by others. What each number means is told in the help of the portal ({citation}).",
    ru: "В письме основания названы только номерами: его могут прочитать и другие. Что означает каждый номер, сказано в справке портала ({citation}).",
    kk: "Хатты басқалар да оқуы мүмкін, сондықтан негіздер тек нөмірлерімен аталған. Әр нөмірдің мағынасы порталдың анықтамасында айтылған ({citation}).",
  },
  services: { en: "Services", ru: "Услуги", kk: "Қызметтер" },
  service: {
    en: "{service}: {form}, {volume} ({citation})",
    ru: "{service}: {form}, {volume} ({citation})",
    kk: "{service}: {form}, {volume} ({citation})",
  },
  term: {
    en: "They are due to you {from} ({start}) and are provided {through} ({end}). The budget pays for them ({budget}).",
    ru: "Они положены вам {from} ({start}) и предоставляются {through} ({end}). Их оплачивает бюджет ({budget}).",
    kk: "Олар сізге {from} тиесілі ({start}) және {through} көрсетіледі ({end}). Олардың ақысын бюджет төлейді ({budget}).",
  },
  withheld: {
    en: "What the assessment found and is not provided",
    ru: "Что установила оценка, но не предоставляется",
    kk: "Бағалау анықтаған, бірақ көрсетілмейтін қызметтер",
  },
  reasons: {
    en: "Reasons of the executive body, in its own words",
    ru: "Обоснование исполнительного органа, его собственными словами",
    kk: "Атқарушы органның өз сөзімен берген негіздемесі",
  },
  goesOn: {
    en: "The provider that you have goes on, by a revised plan ({citation}).",
    ru: "Услуги продолжит оказывать тот же поставщик, по пересмотренному плану ({citation}).",
    kk: "Қызметті бұрынғы қызмет көрсетуші қайта қаралған жоспар бойынша жалғастырады ({citation}).",
  },
  order: {
    en: "Where no place is free you can wait in the list of a provider. Whose need was decided on first comes first, then who applied first; nothing else counts ({citation}).",
    ru: "Если свободного места нет, можно ждать в очереди поставщика. Первым идёт тот, по кому раньше принято решение, затем тот, кто раньше подал заявление; больше ничто не имеет значения ({citation}).",
    kk: "Бос орын болмаса, қызмет көрсетушінің кезегінде күтуге болады. Алдымен шешімі ертерек қабылданған, содан кейін өтініші ертерек берілген адам тұрады; басқа ештеңе ескерілмейді ({citation}).",
  },
  refused: {
    en: "{day} the local executive body decided to refuse special social services to you ({citation}).",
    ru: "{day} местный исполнительный орган решил отказать вам в специальных социальных услугах ({citation}).",
    kk: "{day} жергілікті атқарушы орган сізге арнаулы әлеуметтік қызметтер көрсетуден бас тарту туралы шешім қабылдады ({citation}).",
  },
  endsServices: {
    en: "With that the services end that you had until now.",
    ru: "Этим завершаются услуги, которые вы получали до сих пор.",
    kk: "Осымен бұған дейін алып келген қызметтеріңіз аяқталады.",
  },
  unreliableDetails: {
    en: "Details that are not reliable",
    ru: "Недостоверные сведения",
    kk: "Дұрыс емес мәліметтер",
  },
  unreliablePapers: {
    en: "Papers that are not reliable",
    ru: "Недостоверные документы",
    kk: "Дұрыс емес құжаттар",
  },
  evidence: {
    en: "What shows it, in the words of the executive body",
    ru: "Из чего это видно, словами исполнительного органа",
    kk: "Бұл неден көрінетіні, атқарушы органның өз сөзімен",
  },
  reasonsElsewhere: {
    en: "The reasons were written in full to whoever applied; the executive body tells them to you as well ({citation}).",
    ru: "Обоснование полностью направлено тому, кто подал заявление; вам его сообщат и в исполнительном органе ({citation}).",
    kk: "Негіздеме өтініш берген адамға толық жазылды; оны сізге атқарушы органда да айтады ({citation}).",
  },
  papersBack: {
    en: "Your papers that go back to you",
    ru: "Документы, которые вам возвращают",
    kk: "Өзіңізге қайтарылатын құжаттар",
  },
  howBack: {
    en: "How they go back ({citation}): what came through the portal is marked as returned in your case, and a copy is kept only to show what was decided on; what you handed in on paper you get back where you handed it in.",
    ru: "Как их возвращают ({citation}): присланное через портал отмечено в вашем деле как возвращённое, а копия хранится только как подтверждение того, на чём основано решение; поданное на бумаге вы получите там, где подавали.",
    kk: "Олар былай қайтарылады ({citation}): портал арқылы жіберілгендері ісіңізде қайтарылған деп белгіленген, көшірмесі тек шешімнің неге негізделгенін көрсету үшін сақталады; қағазбен бергендеріңізді тапсырған жеріңізден аласыз.",
  },
  paper: {
    en: "No. {number} in the case: {type}, pages: {pages}",
    ru: "№ {number} в деле: {type}, страниц: {pages}",
    kk: "Істегі № {number}: {type}, беттері: {pages}",
  },
} as const satisfies Record<string, Trilingual>;

/** Who chooses the provider, and how (L114-12.1.4, L114-15.8, G41). */
export const choiceWords: Readonly<Record<Chooser, Trilingual>> = {
  person: {
    en: "Next you choose who gives you the services: on the portal, among the providers of the public Register. The choice is yours alone, and the Law sets no day for it ({citation}).",
    ru: "Дальше вы выбираете, кто будет оказывать вам услуги: на портале, среди поставщиков общедоступного Реестра. Выбор только за вами, и срока для него Закон не называет ({citation}).",
    kk: "Әрі қарай қызметті кім көрсететінін таңдайсыз: порталда, баршаға ашық Тіркелімдегі қызмет көрсетушілердің арасынан. Таңдау тек сіздің қолыңызда, Заңда ол үшін мерзім көрсетілмеген ({citation}).",
  },
  either: {
    en: "Next you choose who gives you the services among the providers of the public Register: on the portal, or you leave the choice to the executive body. The Law sets no day for it ({citation}).",
    ru: "Дальше вы выбираете среди поставщиков общедоступного Реестра, кто будет оказывать вам услуги: на портале, или оставляете выбор исполнительному органу. Срока для этого Закон не называет ({citation}).",
    kk: "Әрі қарай баршаға ашық Тіркелімдегі қызмет көрсетушілердің арасынан қызметті кім көрсететінін таңдайсыз: порталда таңдайсыз немесе таңдауды атқарушы органға қалдырасыз. Заңда ол үшін мерзім көрсетілмеген ({citation}).",
  },
  office: {
    en: "Next the executive body chooses the provider: in this case the Law leaves no choice to you ({citation}). You are told as soon as there is a place.",
    ru: "Дальше поставщика выбирает исполнительный орган: в этом случае Закон не оставляет выбора вам ({citation}). Вам сообщат, как только будет место.",
    kk: "Әрі қарай қызмет көрсетушіні атқарушы орган таңдайды: бұл жағдайда Заң таңдауды сізге қалдырмайды ({citation}). Орын болған бойда сізге хабарланады.",
  },
};

/** At whose expense a service is, besides that the budget pays (L114-5.2, L114-5.7). */
export const volumeWords: Readonly<Record<NeededService["volume"], Trilingual>> = {
  guaranteed: {
    en: "guaranteed volume",
    ru: "гарантированный объём",
    kk: "кепілдік берілген көлем",
  },
  additional: { en: "additional volume", ru: "дополнительный объём", kk: "қосымша көлем" },
};

/** The papers of an application. */
export const paperWords: Readonly<
  Record<ApplicationForm["documents"][number]["type"], Trilingual>
> = {
  representation: {
    en: "paper on the representation",
    ru: "документ о представительстве",
    kk: "өкілдік туралы құжат",
  },
  "adult-consent": {
    en: "consent of an adult",
    ru: "согласие взрослого",
    kk: "ересек адамның келісімі",
  },
  circumstances: {
    en: "paper on the circumstances",
    ru: "документ об обстоятельствах",
    kk: "мән-жайлар туралы құжат",
  },
};
